extension GitLabValues {
    /// Git over SSH.
    ///
    /// Chart key `gitlab.gitlab-shell`.
    public struct Shell: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.gitlab-shell.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.gitlab-shell.image`.
        public let image = Field<Typed<Image>>("image")
        /// Which server it is: `openssh` or `gitlab-sshd`.
        ///
        /// Chart key `gitlab.gitlab-shell.sshDaemon`, default `openssh`.
        public let sshDaemon = Field<String?>("sshDaemon")
        /// Settings of the server.
        ///
        /// Chart key `gitlab.gitlab-shell.config`.
        public let config = Field<Typed<ShellConfig>>("config")
        /// How it logs.
        ///
        /// Chart key `gitlab.gitlab-shell.logging`.
        public let logging = Field<Typed<ShellLogging>>("logging")
        /// The service that leads to it.
        ///
        /// Chart key `gitlab.gitlab-shell.service`.
        public let service = Field<Typed<ShellService>>("service")
        /// Whether the ingress controller's configuration is somebody else's.
        ///
        /// Chart key `gitlab.gitlab-shell.tcpExternalConfig`, read by a template only.
        public let tcpExternalConfig = Field<AnyScalar?>("tcpExternalConfig")
        /// The fewest pods.
        ///
        /// Chart key `gitlab.gitlab-shell.minReplicas`, default `2`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `gitlab.gitlab-shell.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// The number of pods, in the chart's documentation only.
        ///
        /// What counts is `minReplicas`.
        ///
        /// Chart key `gitlab.gitlab-shell.replicaCount`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.gitlab-shell.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.gitlab-shell.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.gitlab-shell.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.gitlab-shell.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// Workhorse, as the component reaches GitLab's API through it.
        ///
        /// Chart key `gitlab.gitlab-shell.workhorse`, default an empty mapping.
        public let workhorse = Field<Typed<WorkhorseClient>>("workhorse")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-shell.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.gitlab-shell.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.gitlab-shell.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.gitlab-shell.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-shell.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.gitlab-shell.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.gitlab-shell.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.gitlab-shell.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `gitlab.gitlab-shell.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.gitlab-shell.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-shell.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-shell.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-shell.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-shell.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")

        /// The keys of this mapping.
        public init() {}
    }

    /// Settings of the SSH server.
    ///
    /// Chart key `gitlab.gitlab-shell.config`.
    public struct ShellConfig: Schema {
        /// Seconds after which a silent client is asked whether it is there; 0 for never.
        ///
        /// Chart key `gitlab.gitlab-shell.config.clientAliveInterval`, default `0`.
        public let clientAliveInterval = Field<Int?>("clientAliveInterval")
        /// Seconds that a client has to log in.
        ///
        /// Chart key `gitlab.gitlab-shell.config.loginGraceTime`, default `120`.
        public let loginGraceTime = Field<Int?>("loginGraceTime")
        /// How many clients may be about to log in.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups`.
        public let maxStartups = Field<Typed<MaxStartups>>("maxStartups")

        /// The keys of this mapping.
        public init() {}
    }

    /// How many clients may be about to log in.
    ///
    /// Chart key `gitlab.gitlab-shell.config.maxStartups`.
    public struct MaxStartups: Schema {
        /// From which number on some are refused.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups.start`, default `10`.
        public let start = Field<Int?>("start")
        /// The percentage of those that are refused then.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups.rate`, default `30`.
        public let rate = Field<Int?>("rate")
        /// From which number on all are refused.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups.full`, default `100`.
        public let full = Field<Int?>("full")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the SSH server logs.
    ///
    /// Chart key `gitlab.gitlab-shell.logging`.
    public struct ShellLogging: Schema {
        /// The form of the lines: `text` or `json`.
        ///
        /// Chart key `gitlab.gitlab-shell.logging.format`, default `text`.
        public let format = Field<String?>("format")
        /// How much `sshd` logs.
        ///
        /// Chart key `gitlab.gitlab-shell.logging.sshdLogLevel`, default `ERROR`.
        public let sshdLogLevel = Field<String?>("sshdLogLevel")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the SSH server.
    ///
    /// Chart key `gitlab.gitlab-shell.service`.
    public struct ShellService: Schema {
        /// Its name.
        ///
        /// Chart key `gitlab.gitlab-shell.service.name`, default `gitlab-shell`.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `gitlab.gitlab-shell.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// The pods' port.
        ///
        /// Chart key `gitlab.gitlab-shell.service.internalPort`, default `2222`.
        public let internalPort = Field<Int?>("internalPort")
        /// Its port on every node.
        ///
        /// Chart key `gitlab.gitlab-shell.service.nodePort`.
        public let nodePort = Field<IntOrString?>("nodePort")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `gitlab.gitlab-shell.service.externalIPs`.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// Where traffic may end; `Local` keeps the client's address.
        ///
        /// Chart key `gitlab.gitlab-shell.service.externalTrafficPolicy`, default `Cluster`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>("externalTrafficPolicy")
        /// The load balancer's address.
        ///
        /// Chart key `gitlab.gitlab-shell.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `gitlab.gitlab-shell.service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")

        /// The keys of this mapping.
        public init() {}
    }
}
