extension GitLabValues {
    /// The web pages and the API.
    ///
    /// Chart key `gitlab.webservice`.
    public struct Webservice: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.webservice.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.webservice.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// Which server runs the Ruby code: `puma`.
        ///
        /// Chart key `gitlab.webservice.webServer`, default `puma`.
        public let webServer = Field<String?>("webServer")
        /// The number of processes in a pod.
        ///
        /// Chart key `gitlab.webservice.workerProcesses`, default `2`.
        public let workerProcesses = Field<Int?>("workerProcesses")
        /// The threads and the memory of the processes.
        ///
        /// Chart key `gitlab.webservice.puma`.
        public let puma = Field<Typed<Puma>>("puma")
        /// Several Deployments in place of one, by their names, each for some of the paths.
        ///
        /// Chart key `gitlab.webservice.deployments`, default an empty mapping.
        public let deployments = Field<TypedMap<Typed<WebserviceDeployment>>>("deployments")
        /// The fewest pods.
        ///
        /// Chart key `gitlab.webservice.minReplicas`, default `2`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `gitlab.webservice.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// The number of pods, in the chart's documentation only.
        ///
        /// What counts is `minReplicas`.
        ///
        /// Chart key `gitlab.webservice.replicaCount`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.webservice.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.webservice.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.webservice.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// How the web pages are reached from outside the cluster.
        ///
        /// Chart key `gitlab.webservice.ingress`.
        public let ingress = Field<Typed<WebserviceIngress>>("ingress")
        /// The service that leads to the pods.
        ///
        /// Chart key `gitlab.webservice.service`.
        public let service = Field<Typed<WebserviceService>>("service")
        /// The program that stands before the Ruby code in each pod.
        ///
        /// Chart key `gitlab.webservice.workhorse`.
        public let workhorse = Field<Typed<Workhorse>>("workhorse")
        /// How a pod ends.
        ///
        /// Chart key `gitlab.webservice.shutdown`.
        public let shutdown = Field<Typed<Shutdown>>("shutdown")
        /// The directory that the containers of a pod share for temporary files.
        ///
        /// Chart key `gitlab.webservice.sharedTmpDir`, default an empty mapping.
        public let sharedTmpDir = Field<Typed<EmptyDirVolume>>("sharedTmpDir")
        /// The directory that the containers of a pod share for files on their way in.
        ///
        /// Chart key `gitlab.webservice.sharedUploadDir`, default an empty mapping.
        public let sharedUploadDir = Field<Typed<EmptyDirVolume>>("sharedUploadDir")
        /// Who may see the pods' state.
        ///
        /// Chart key `gitlab.webservice.monitoring`.
        public let monitoring = Field<Typed<WebserviceMonitoring>>("monitoring")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.webservice.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.webservice.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.webservice.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Gitaly, where it differs from `global.gitaly`.
        ///
        /// Chart key `gitlab.webservice.gitaly`.
        public let gitaly = Field<Typed<GitalyClient>>("gitaly")
        /// MinIO's service, for its address.
        ///
        /// Chart key `gitlab.webservice.minio`.
        public let minio = Field<Typed<MinioClient>>("minio")
        /// The container registry, as the component reaches it.
        ///
        /// Chart key `gitlab.webservice.registry`.
        public let registry = Field<Typed<RegistryClient>>("registry")
        /// Git over SSH, in the chart's documentation only.
        ///
        /// Chart key `gitlab.webservice.shell`.
        public let shell = Field<Typed<WebserviceShell>>("shell")
        /// The SSH server's keys, which the web pages can show.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys`.
        public let sshHostKeys = Field<Typed<MountedHostKeys>>("sshHostKeys")
        /// How clients that fail to log in are held off.
        ///
        /// Chart key `gitlab.webservice.rack_attack`.
        public let rackAttack = Field<Typed<RackAttack>>("rack_attack")
        /// Addresses of proxies whose word about the client is taken.
        ///
        /// Chart key `gitlab.webservice.trusted_proxies`, default an empty list.
        public let trustedProxies = Field<TypedList<String>>("trusted_proxies")
        /// More settings of `gitlab.yml`'s section `extra`, for trackers and the like.
        ///
        /// Chart key `gitlab.webservice.extra`, default an empty mapping.
        public let extra = Field<TypedMap<AnyScalar>>("extra")
        /// The section `extra`, as the chart's documentation misspells it.
        ///
        /// Chart key `gitlab.webservice.extras`.
        public let extras = Field<Typed<ExtraTypo>>("extras")
        /// The chart's test of the web pages.
        ///
        /// Chart key `gitlab.webservice.helmTests`.
        public let helmTests = Field<Typed<ComponentSwitch>>("helmTests")
        /// What the templates have worked out, shown for debugging.
        ///
        /// Chart key `gitlab.webservice.debugDatamodel`, read by a template only.
        public let debugDatamodel = Field<FreeMapping>("debugDatamodel")
        /// A path that the chart shows in a comment.
        ///
        /// Chart key `gitlab.webservice.mount`.
        public let mount = Field<String?>("mount")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.webservice.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.webservice.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.webservice.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.webservice.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.webservice.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.webservice.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.webservice.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.webservice.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.webservice.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.webservice.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.webservice.nodeSelector`, read by a template only, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.webservice.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `gitlab.webservice.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.webservice.extraEnv`, default an empty mapping.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.webservice.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.webservice.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.webservice.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.webservice.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.webservice.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")
        /// A name in place of the component's in the names of its resources.
        ///
        /// Chart key `gitlab.webservice.nameOverride`, read by a template only.
        public let nameOverride = Field<String?>("nameOverride")
        /// A name in place of the whole start of the component's resources' names.
        ///
        /// Chart key `gitlab.webservice.fullnameOverride`, read by a template only.
        public let fullnameOverride = Field<String?>("fullnameOverride")

        /// The keys of this mapping.
        public init() {}
    }

    /// The threads and the memory of the processes that run Ruby code.
    ///
    /// Chart key `gitlab.webservice.puma`.
    public struct Puma: Schema {
        /// The number of threads in a process.
        ///
        /// Chart key `gitlab.webservice.puma.threads`.
        public let threads = Field<Typed<ThreadCount>>("threads")
        /// Mebibytes after which a process is replaced.
        ///
        /// Chart key `gitlab.webservice.puma.workerMaxMemory`, default `1024`.
        public let workerMaxMemory = Field<Int?>("workerMaxMemory")
        /// Whether processes are not replaced because of their memory.
        ///
        /// Chart key `gitlab.webservice.puma.disableWorkerKiller`, default `false`.
        public let disableWorkerKiller = Field<Bool?>("disableWorkerKiller")

        /// The keys of this mapping.
        public init() {}
    }

    /// A number of threads.
    ///
    /// Chart key `gitlab.webservice.puma.threads`.
    public struct ThreadCount: Schema {
        /// The fewest.
        ///
        /// Chart key `gitlab.webservice.puma.threads.min`, default `4`.
        public let min = Field<Int?>("min")
        /// The most.
        ///
        /// Chart key `gitlab.webservice.puma.threads.max`, default `4`.
        public let max = Field<Int?>("max")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Deployment for some of the paths.
    ///
    /// What is left out comes from the component.
    ///
    /// Chart key `gitlab.webservice.deployments.*`.
    public struct WebserviceDeployment: Schema {
        /// The paths.
        ///
        /// Chart key `gitlab.webservice.deployments.*.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress")
        /// How its pods are replaced and probed.
        ///
        /// Chart key `gitlab.webservice.deployments.*.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// How the number of its pods follows the load.
        ///
        /// Chart key `gitlab.webservice.deployments.*.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How many of its pods an eviction may take.
        ///
        /// Chart key `gitlab.webservice.deployments.*.pdb`.
        public let pdb = Field<Typed<PodDisruptionBudget>>("pdb")
        /// What its pods ask for and may use.
        ///
        /// Chart key `gitlab.webservice.deployments.*.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// The program that stands before the Ruby code in its pods.
        ///
        /// Chart key `gitlab.webservice.deployments.*.workhorse`.
        public let workhorse = Field<Typed<Workhorse>>("workhorse")
        /// Labels of the nodes on which its pods may run.
        ///
        /// Chart key `gitlab.webservice.deployments.*.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that its pods put up with.
        ///
        /// Chart key `gitlab.webservice.deployments.*.tolerations`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")

        /// The keys of this mapping.
        public init() {}

        /// A Deployment takes most settings of the component.
        public static var isOpen: Bool { true }
    }

    /// The section `extra`, misspelt.
    ///
    /// It has no effect.
    ///
    /// Chart key `gitlab.webservice.extras`.
    public struct ExtraTypo: Schema {
        /// The id at Google Analytics.
        ///
        /// Chart key `gitlab.webservice.extras.google_analytics_id`.
        public let googleAnalyticsId = Field<String?>("google_analytics_id")

        /// The keys of this mapping.
        public init() {}
    }

    /// How a pod ends.
    ///
    /// Chart key `gitlab.webservice.shutdown`.
    public struct Shutdown: Schema {
        /// Seconds for which it still answers while it says that it is not ready.
        ///
        /// Chart key `gitlab.webservice.shutdown.blackoutSeconds`, default `10`.
        public let blackoutSeconds = Field<Int?>("blackoutSeconds")

        /// The keys of this mapping.
        public init() {}
    }

    /// The keys of the SSH server in the pods of the web pages.
    ///
    /// Chart key `gitlab.webservice.sshHostKeys`.
    public struct MountedHostKeys: Schema {
        /// Whether they are there.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys.mount`, default `false`.
        public let mount = Field<Bool?>("mount")
        /// The volume's name.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys.mountName`, default `ssh-host-keys`.
        public let mountName = Field<String?>("mountName")
        /// Which kinds of keys.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys.types`, default `["dsa", "rsa", "ecdsa", "ed25519"]`.
        public let types = Field<TypedList<String>>("types")

        /// The keys of this mapping.
        public init() {}
    }

    /// Git over SSH, as the web pages tell people.
    ///
    /// Chart key `gitlab.webservice.shell`.
    public struct WebserviceShell: Schema {
        /// The token that GitLab's API asks for.
        ///
        /// Chart key `gitlab.webservice.shell.authToken`.
        public let authToken = Field<Typed<SecretReference>>("authToken")
        /// The port that people use.
        ///
        /// Chart key `gitlab.webservice.shell.port`.
        public let port = Field<Int?>("port")

        /// The keys of this mapping.
        public init() {}
    }
}
