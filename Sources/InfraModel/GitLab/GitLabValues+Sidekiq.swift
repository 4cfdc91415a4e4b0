extension GitLabValues {
    /// Jobs in the background.
    ///
    /// Chart key `gitlab.sidekiq`.
    public struct Sidekiq: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.sidekiq.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.sidekiq.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// Groups of pods, each for some of the queues.
        ///
        /// What a group leaves out comes from here.
        ///
        /// Chart key `gitlab.sidekiq.pods`, default `[{"name": "all-in-1"}]`.
        public let pods = Field<TypedList<Typed<SidekiqPod>>>("pods")
        /// How many jobs run at a time in a pod.
        ///
        /// Chart key `gitlab.sidekiq.concurrency`, default `25`.
        public let concurrency = Field<Int?>("concurrency")
        /// Seconds that a job has to finish when its pod is to stop.
        ///
        /// Chart key `gitlab.sidekiq.timeout`, default `25`.
        public let timeout = Field<Int?>("timeout")
        /// Whether `queues` are expressions and not names.
        ///
        /// Chart key `gitlab.sidekiq.queueSelector`, default `false`.
        public let queueSelector = Field<Bool?>("queueSelector")
        /// The queues that are served, for groups that do not say.
        ///
        /// Chart key `gitlab.sidekiq.queues`, read by a template only, default all.
        public let queues = Field<String?>("queues")
        /// The queues that are not served, for groups that do not say.
        ///
        /// Chart key `gitlab.sidekiq.negateQueues`, read by a template only.
        public let negateQueues = Field<String?>("negateQueues")
        /// When a process is replaced because of its memory.
        ///
        /// Chart key `gitlab.sidekiq.memoryKiller`.
        public let memoryKiller = Field<Typed<MemoryKiller>>("memoryKiller")
        /// The port of the probes.
        ///
        /// Chart key `gitlab.sidekiq.health_checks`.
        public let healthChecks = Field<Typed<SidekiqHealthChecks>>("health_checks")
        /// How it logs.
        ///
        /// Chart key `gitlab.sidekiq.logging`.
        public let logging = Field<Typed<LoggingFormat>>("logging")
        /// The fewest pods.
        ///
        /// Chart key `gitlab.sidekiq.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `gitlab.sidekiq.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.sidekiq.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.sidekiq.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.sidekiq.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// Tells when a pod has to be restarted.
        ///
        /// Chart key `gitlab.sidekiq.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe")
        /// Tells when a pod is up.
        ///
        /// Chart key `gitlab.sidekiq.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.sidekiq.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.sidekiq.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.sidekiq.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Gitaly, where it differs from `global.gitaly`.
        ///
        /// Chart key `gitlab.sidekiq.gitaly`.
        public let gitaly = Field<Typed<GitalyClient>>("gitaly")
        /// MinIO's service, for its address.
        ///
        /// Chart key `gitlab.sidekiq.minio`.
        public let minio = Field<Typed<MinioClient>>("minio")
        /// The container registry, as the component reaches it.
        ///
        /// Chart key `gitlab.sidekiq.registry`.
        public let registry = Field<Typed<RegistryClient>>("registry")
        /// How clients that fail to log in are held off.
        ///
        /// Chart key `gitlab.sidekiq.rack_attack`.
        public let rackAttack = Field<Typed<RackAttack>>("rack_attack")
        /// Addresses of proxies whose word about the client is taken.
        ///
        /// Chart key `gitlab.sidekiq.trusted_proxies`, default an empty list.
        public let trustedProxies = Field<TypedList<String>>("trusted_proxies")
        /// More settings of `gitlab.yml`'s section `extra`, for trackers and the like.
        ///
        /// Chart key `gitlab.sidekiq.extra`, default an empty mapping.
        public let extra = Field<TypedMap<AnyScalar>>("extra")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.sidekiq.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.sidekiq.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.sidekiq.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.sidekiq.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.sidekiq.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.sidekiq.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.sidekiq.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.sidekiq.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.sidekiq.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.sidekiq.nodeSelector`, read by a template only, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.sidekiq.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.sidekiq.extraEnv`, default an empty mapping.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.sidekiq.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.sidekiq.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.sidekiq.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.sidekiq.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.sidekiq.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")
        /// A name in place of the component's in the names of its resources.
        ///
        /// Chart key `gitlab.sidekiq.nameOverride`, read by a template only.
        public let nameOverride = Field<String?>("nameOverride")
        /// A group's name, which the chart's documentation lists here.
        ///
        /// Chart key `gitlab.sidekiq.name`.
        public let name = Field<String?>("name")
        /// How new pods replace old ones, which the chart's documentation lists here; see `deployment`.
        ///
        /// Chart key `gitlab.sidekiq.strategy`.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy")
        /// Seconds that a pod has, which the chart's documentation lists here; see `deployment`.
        ///
        /// Chart key `gitlab.sidekiq.terminationGracePeriodSeconds`.
        public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")

        /// The keys of this mapping.
        public init() {}
    }

    /// A group of pods for some of the queues.
    ///
    /// What is left out comes from the component.
    ///
    /// Chart key `gitlab.sidekiq.pods[]`.
    public struct SidekiqPod: Schema {
        /// The group's name.
        ///
        /// Chart key `gitlab.sidekiq.pods[].name`.
        public let name = Field<String?>("name")
        /// The queues that it serves: names with commas between them, or an expression with `queueSelector`.
        ///
        /// Chart key `gitlab.sidekiq.pods[].queues`.
        public let queues = Field<String?>("queues")
        /// The queues that it does not serve, in place of `queues`.
        ///
        /// Chart key `gitlab.sidekiq.pods[].negateQueues`.
        public let negateQueues = Field<String?>("negateQueues")
        /// Whether the queues are expressions and not names.
        ///
        /// Chart key `gitlab.sidekiq.pods[].queueSelector`.
        public let queueSelector = Field<Bool?>("queueSelector")
        /// How many jobs run at a time in a pod.
        ///
        /// Chart key `gitlab.sidekiq.pods[].concurrency`.
        public let concurrency = Field<Int?>("concurrency")
        /// Seconds that a job has to finish when its pod is to stop.
        ///
        /// Chart key `gitlab.sidekiq.pods[].timeout`.
        public let timeout = Field<Int?>("timeout")
        /// The fewest pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].minReplicas`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].maxReplicas`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// How many pods an eviction may take at a time.
        ///
        /// Chart key `gitlab.sidekiq.pods[].maxUnavailable`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.sidekiq.pods[].hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// When a process is replaced because of its memory.
        ///
        /// Chart key `gitlab.sidekiq.pods[].memoryKiller`.
        public let memoryKiller = Field<Typed<MemoryKiller>>("memoryKiller")
        /// How new pods replace old ones.
        ///
        /// Chart key `gitlab.sidekiq.pods[].strategy`.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy")
        /// Seconds that a pod has to finish before it is stopped by force.
        ///
        /// Chart key `gitlab.sidekiq.pods[].terminationGracePeriodSeconds`.
        public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")
        /// Settings of every resource of the group.
        ///
        /// Chart key `gitlab.sidekiq.pods[].common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].podLabels`.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].priorityClassName`.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// What a pod asks for and may use.
        ///
        /// Chart key `gitlab.sidekiq.pods[].resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.sidekiq.pods[].nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.sidekiq.pods[].tolerations`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More environment variables.
        ///
        /// Chart key `gitlab.sidekiq.pods[].extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More volumes, as a text that holds a YAML list.
        ///
        /// Chart key `gitlab.sidekiq.pods[].extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see them, as a text that holds a YAML list.
        ///
        /// Chart key `gitlab.sidekiq.pods[].extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")

        /// The keys of this mapping.
        public init() {}
    }

    /// When a process is replaced because of its memory.
    ///
    /// Chart keys `gitlab.sidekiq.pods[].memoryKiller` and `gitlab.sidekiq.memoryKiller`.
    public struct MemoryKiller: Schema {
        /// Whether a thread of its own keeps watch, and not each job.
        ///
        /// Chart keys `gitlab.sidekiq.pods[].memoryKiller.daemonMode` and `gitlab.sidekiq.memoryKiller.daemonMode`,
        /// default `true`.
        public let daemonMode = Field<Bool?>("daemonMode")
        /// Kilobytes that are put up with for a while.
        ///
        /// Chart keys `gitlab.sidekiq.pods[].memoryKiller.maxRss` and `gitlab.sidekiq.memoryKiller.maxRss`, default
        /// `2000000`.
        public let maxRss = Field<Int?>("maxRss")
        /// Seconds for which they are put up with.
        ///
        /// Chart keys `gitlab.sidekiq.pods[].memoryKiller.graceTime` and `gitlab.sidekiq.memoryKiller.graceTime`,
        /// default `900`.
        public let graceTime = Field<Int?>("graceTime")
        /// Kilobytes that are not put up with at all.
        ///
        /// Chart keys `gitlab.sidekiq.pods[].memoryKiller.hardLimitRss` and `gitlab.sidekiq.memoryKiller.hardLimitRss`.
        public let hardLimitRss = Field<Int?>("hardLimitRss")
        /// Seconds that jobs have to finish then.
        ///
        /// Chart keys `gitlab.sidekiq.pods[].memoryKiller.shutdownWait` and `gitlab.sidekiq.memoryKiller.shutdownWait`,
        /// default `30`.
        public let shutdownWait = Field<Int?>("shutdownWait")
        /// Seconds between two looks.
        ///
        /// Chart keys `gitlab.sidekiq.pods[].memoryKiller.checkInterval` and
        /// `gitlab.sidekiq.memoryKiller.checkInterval`, default `3`.
        public let checkInterval = Field<Int?>("checkInterval")

        /// The keys of this mapping.
        public init() {}
    }

    /// The port of the probes.
    ///
    /// Chart key `gitlab.sidekiq.health_checks`.
    public struct SidekiqHealthChecks: Schema {
        /// Whether there is one.
        ///
        /// Chart key `gitlab.sidekiq.health_checks.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The port.
        ///
        /// Chart key `gitlab.sidekiq.health_checks.port`, read by a template only.
        public let port = Field<Int?>("port")

        /// The keys of this mapping.
        public init() {}
    }

    /// How a component logs.
    ///
    /// Chart key `gitlab.sidekiq.logging`.
    public struct LoggingFormat: Schema {
        /// The form of the lines: `default`, `text` or `json`.
        ///
        /// Chart key `gitlab.sidekiq.logging.format`, default `default`.
        public let format = Field<String?>("format")

        /// The keys of this mapping.
        public init() {}
    }
}
