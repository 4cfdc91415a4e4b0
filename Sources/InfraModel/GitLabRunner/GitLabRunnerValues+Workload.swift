extension GitLabRunnerValues {
    /// How much a runner logs.
    public enum LogLevel: String, Choice {
        /// Everything.
        case debug
        /// What it does.
        case info
        /// What looks wrong.
        case warn
        /// What went wrong.
        case error
        /// What ended the runner.
        case fatal
        /// What crashed the runner.
        case panic
    }

    /// How a runner logs.
    public enum LogFormat: String, Choice {
        /// In colour, for people.
        case runner
        /// Plain text.
        case text
        /// One JSON object a line.
        case json
    }

    /// An environment variable of the runner.
    ///
    /// Chart key `envVars[]`.
    public struct EnvironmentVariable: Schema {
        /// The variable.
        ///
        /// Chart key `envVars[].name`.
        public let name = Field<String?>("name")
        /// Its value.
        ///
        /// The chart quotes it.
        ///
        /// Chart key `envVars[].value`.
        public let value = Field<AnyScalar?>("value")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Secret that is mounted beside the registration token.
    ///
    /// Chart key `secrets[]`.
    public struct ProjectedSecret: Schema {
        /// The Secret.
        ///
        /// Chart key `secrets[].name`.
        public let name = Field<String?>("name")
        /// Which members, and under which names; all when there is none.
        ///
        /// Chart key `secrets[].items`.
        public let items = Field<TypedList<Typed<KeyToPath>>>("items")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the number of pods follows the load.
    ///
    /// Chart key `hpa`.
    public struct HorizontalPodAutoscaler: Schema {
        /// The fewest pods.
        ///
        /// Chart key `hpa.minReplicas`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `hpa.maxReplicas`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// What the number follows, in the spelling of `autoscaling/v2beta1`.
        ///
        /// Chart key `hpa.metrics`.
        public let metrics = Field<TypedList<Typed<MetricSpec>>>("metrics")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the runner may do in the cluster.
    ///
    /// Chart key `rbac`.
    public struct RBAC: Schema {
        /// Whether a role, its binding and a service account are created.
        ///
        /// Chart key `rbac.create`, default `false`.
        public let create = Field<Bool?>("create")
        /// Whether the role is one of the whole cluster.
        ///
        /// Chart key `rbac.clusterWideAccess`, default `false`.
        public let clusterWideAccess = Field<Bool?>("clusterWideAccess")
        /// What the role allows.
        ///
        /// Chart key `rbac.rules`, default an empty list.
        public let rules = Field<TypedList<Typed<PolicyRule>>>("rules")
        /// The service account, where none is created.
        ///
        /// Chart key `rbac.serviceAccountName`.
        public let serviceAccountName = Field<String?>("serviceAccountName")
        /// Annotations of the service account that is created.
        ///
        /// Chart key `rbac.serviceAccountAnnotations`.
        public let serviceAccountAnnotations = Field<TypedMap<String>>("serviceAccountAnnotations")
        /// Names of Secrets that the service account pulls images with.
        ///
        /// Chart key `rbac.imagePullSecrets`.
        public let imagePullSecrets = Field<TypedList<String>>("imagePullSecrets")
        /// The pod security policy, for clusters that still have them.
        ///
        /// Chart key `rbac.podSecurityPolicy`.
        public let podSecurityPolicy = Field<Typed<PodSecurityPolicy>>("podSecurityPolicy")
        /// The old way to say what the role is about.
        ///
        /// Use `rules`.
        ///
        /// Chart key `rbac.resources`.
        public let resources = Field<TypedList<String>>("resources")
        /// The old way to say what the role allows.
        ///
        /// Use `rules`.
        ///
        /// Chart key `rbac.verbs`.
        public let verbs = Field<TypedList<String>>("verbs")

        /// The keys of this mapping.
        public init() {}
    }

    /// Whether the role allows a pod security policy.
    ///
    /// Chart key `rbac.podSecurityPolicy`.
    public struct PodSecurityPolicy: Schema {
        /// Whether it does.
        ///
        /// Chart key `rbac.podSecurityPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The policies' names.
        ///
        /// Chart key `rbac.podSecurityPolicy.resourceNames`, default `["gitlab-runner"]`.
        public let resourceNames = Field<TypedList<String>>("resourceNames")

        /// The keys of this mapping.
        public init() {}
    }

    /// Measures of the runner for Prometheus.
    ///
    /// Chart key `metrics`.
    public struct Metrics: Schema {
        /// Whether they are told.
        ///
        /// Chart key `metrics.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The port that tells them.
        ///
        /// Chart key `metrics.port`, default `9252`.
        public let port = Field<Int?>("port")
        /// The name of that port.
        ///
        /// Chart key `metrics.portName`, default `metrics`.
        public let portName = Field<String?>("portName")
        /// How the Prometheus Operator finds them.
        ///
        /// Chart key `metrics.serviceMonitor`.
        public let serviceMonitor = Field<Typed<ServiceMonitor>>("serviceMonitor")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the Prometheus Operator finds the measures.
    ///
    /// It needs `service.enabled`.
    ///
    /// Chart key `metrics.serviceMonitor`.
    public struct ServiceMonitor: Schema {
        /// Whether a ServiceMonitor is created.
        ///
        /// Chart key `metrics.serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Its labels, by which Prometheus chooses.
        ///
        /// Chart key `metrics.serviceMonitor.labels`.
        public let labels = Field<TypedMap<String>>("labels")
        /// How often Prometheus asks.
        ///
        /// Chart key `metrics.serviceMonitor.interval`.
        public let interval = Field<String?>("interval")
        /// What is spoken.
        ///
        /// Chart key `metrics.serviceMonitor.scheme`.
        public let scheme = Field<Scheme?>("scheme")
        /// The path of the measures.
        ///
        /// Chart key `metrics.serviceMonitor.path`.
        public let path = Field<String?>("path")
        /// The label of the service that becomes the job's name.
        ///
        /// Chart key `metrics.serviceMonitor.jobLabel`, read by a template only.
        public let jobLabel = Field<String?>("jobLabel")
        /// How TLS is spoken.
        ///
        /// Chart key `metrics.serviceMonitor.tlsConfig`.
        public let tlsConfig = Field<Typed<PrometheusTLSConfig>>("tlsConfig")
        /// Changes of labels before scraping.
        ///
        /// Chart key `metrics.serviceMonitor.relabelings`.
        public let relabelings = Field<TypedList<Typed<RelabelConfig>>>("relabelings")
        /// Changes of the measures' labels.
        ///
        /// Template expressions work.
        ///
        /// Chart key `metrics.serviceMonitor.metricRelabelings`.
        public let metricRelabelings = Field<TypedList<Typed<RelabelConfig>>>("metricRelabelings")

        /// The keys of this mapping.
        public init() {}
    }

    /// What is spoken with a server.
    public enum Scheme: String, Choice {
        /// Plain HTTP.
        case http
        /// HTTP over TLS.
        case https
    }

    /// The service that leads to the measures.
    ///
    /// Chart key `service`.
    public struct Service: Schema {
        /// Whether there is one.
        ///
        /// Chart key `service.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// How it can be reached.
        ///
        /// Chart key `service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its annotations.
        ///
        /// Chart key `service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its labels.
        ///
        /// Chart key `service.labels`.
        public let labels = Field<TypedMap<String>>("labels")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `service.clusterIP`.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `service.externalIPs`.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// The load balancer's address.
        ///
        /// Chart key `service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// The port of the measures.
        ///
        /// Chart key `service.metrics`.
        public let metrics = Field<Typed<ServiceMetricsPort>>("metrics")
        /// More ports.
        ///
        /// Chart key `service.additionalPorts`.
        public let additionalPorts = Field<TypedList<Typed<ServicePort>>>("additionalPorts")

        /// The keys of this mapping.
        public init() {}
    }

    /// The port of the measures.
    ///
    /// Chart key `service.metrics`.
    public struct ServiceMetricsPort: Schema {
        /// The port on every node; an empty string leaves the choice to the cluster.
        ///
        /// Chart key `service.metrics.nodePort`.
        public let nodePort = Field<IntOrString?>("nodePort")

        /// The keys of this mapping.
        public init() {}
    }

    /// The way to terminals in running jobs.
    ///
    /// Chart key `sessionServer`.
    public struct SessionServer: Schema {
        /// Whether there is one, with a service of its own.
        ///
        /// Chart key `sessionServer.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Seconds for which a terminal may stay open after its job.
        ///
        /// Chart key `sessionServer.timeout`.
        public let timeout = Field<Int?>("timeout")
        /// The pod's port.
        ///
        /// Chart key `sessionServer.internalPort`, default 8093.
        public let internalPort = Field<Int?>("internalPort")
        /// The service's port.
        ///
        /// Chart key `sessionServer.externalPort`, default 9000.
        public let externalPort = Field<Int?>("externalPort")
        /// The address at which people reach it.
        ///
        /// Chart key `sessionServer.publicIP`, default the load balancer's.
        public let publicIP = Field<String?>("publicIP")

        /// The keys of this mapping.
        public init() {}
    }
}
