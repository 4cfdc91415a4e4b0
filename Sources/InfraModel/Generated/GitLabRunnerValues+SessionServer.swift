// Generated from gitlab-runner-0.37.2.yaml by "make models". Do not edit.

extension GitLabRunnerValues {
    /// The session server for interactive web terminals.
    ///
    /// Chart key `sessionServer`.
    public struct SessionServer: ChartTable {
        /// Whether the session server and its Service are enabled.
        ///
        /// Chart key `sessionServer.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false, "Whether the session server and its Service are enabled.")
        /// Seconds that a terminal session can stay open after its job has finished.
        ///
        /// Chart key `sessionServer.timeout`.
        public let timeout = Field<Int?>(
            "timeout", "Seconds that a terminal session can stay open after its job has finished.")
        /// The container port of the session server.
        ///
        /// Defaults to 8093.
        ///
        /// Chart key `sessionServer.internalPort`.
        public let internalPort = Field<Int?>(
            "internalPort", "The container port of the session server. Defaults to 8093.")
        /// The service port of the session server.
        ///
        /// Defaults to 9000.
        ///
        /// Chart key `sessionServer.externalPort`.
        public let externalPort = Field<Int?>(
            "externalPort", "The service port of the session server. Defaults to 9000.")
        /// The public IP address of the session server.
        ///
        /// Defaults to the address of the load balancer.
        ///
        /// Chart key `sessionServer.publicIP`.
        public let publicIP = Field<String?>(
            "publicIP", "The public IP address of the session server. Defaults to the address of the load balancer.")

        /// Creates the schema.
        public init() {}
    }

    /// Role-based access control (RBAC) of the runner.
    ///
    /// Chart key `rbac`.
    public struct RBAC: ChartTable {
        /// Whether the chart creates a role, a role binding and a service account.
        ///
        /// Chart key `rbac.create`, default `false`.
        public let create = Field<Bool?>(
            "create", default: false, "Whether the chart creates a role, a role binding and a service account.")
        /// Whether the role applies to the whole cluster.
        ///
        /// Chart key `rbac.clusterWideAccess`, default `false`.
        public let clusterWideAccess = Field<Bool?>(
            "clusterWideAccess", default: false, "Whether the role applies to the whole cluster.")
        /// The rules of the role.
        ///
        /// Chart key `rbac.rules`, default `[]`.
        public let rules = Field<TypedList<Typed<PolicyRule>>>("rules", default: [], "The rules of the role.")
        /// The name of an existing service account, used when the chart creates none.
        ///
        /// Chart key `rbac.serviceAccountName`.
        public let serviceAccountName = Field<String?>(
            "serviceAccountName", "The name of an existing service account, used when the chart creates none.")
        /// Annotations of the service account.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `rbac.serviceAccountAnnotations`.
        public let serviceAccountAnnotations = Field<TypedMap<AnyScalar>>(
            "serviceAccountAnnotations", "Annotations of the service account. The chart quotes the values.")
        /// Names of the image pull secrets of the service account.
        ///
        /// Chart key `rbac.imagePullSecrets`.
        public let imagePullSecrets = Field<TypedList<String>>(
            "imagePullSecrets", "Names of the image pull secrets of the service account.")
        /// The PodSecurityPolicy.
        ///
        /// Kubernetes 1.25 removed this resource type.
        ///
        /// Chart key `rbac.podSecurityPolicy`.
        public let podSecurityPolicy = Field<Typed<PodSecurityPolicy>>(
            "podSecurityPolicy", "The PodSecurityPolicy. Kubernetes 1.25 removed this resource type.")
        /// Resources of the role.
        ///
        /// Deprecated: use `rules`.
        ///
        /// Chart key `rbac.resources`.
        public let resources = Field<TypedList<String>>("resources", "Resources of the role. Deprecated: use `rules`.")
        /// Verbs of the role.
        ///
        /// Deprecated: use `rules`.
        ///
        /// Chart key `rbac.verbs`.
        public let verbs = Field<TypedList<String>>("verbs", "Verbs of the role. Deprecated: use `rules`.")

        /// Creates the schema.
        public init() {}
    }

    /// The PodSecurityPolicy.
    ///
    /// Kubernetes 1.25 removed this resource type.
    ///
    /// Chart key `rbac.podSecurityPolicy`.
    public struct PodSecurityPolicy: ChartTable {
        /// Whether PodSecurityPolicy resources are used.
        ///
        /// Chart key `rbac.podSecurityPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether PodSecurityPolicy resources are used.")
        /// Names of the pod security policies.
        ///
        /// Chart key `rbac.podSecurityPolicy.resourceNames`, default `[gitlab-runner]`.
        public let resourceNames = Field<TypedList<String>>(
            "resourceNames", default: ["gitlab-runner"], "Names of the pod security policies.")

        /// Creates the schema.
        public init() {}
    }

    /// Prometheus metrics.
    ///
    /// Chart key `metrics`.
    public struct Metrics: ChartTable {
        /// Whether the metrics endpoint is enabled.
        ///
        /// Chart key `metrics.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the metrics endpoint is enabled.")
        /// The port of the metrics endpoint.
        ///
        /// Chart key `metrics.port`, default `9252`.
        public let port = Field<Int?>("port", default: 9252, "The port of the metrics endpoint.")
        /// The name of the metrics port.
        ///
        /// Chart key `metrics.portName`, default `metrics`.
        public let portName = Field<String?>("portName", default: "metrics", "The name of the metrics port.")
        /// The ServiceMonitor for the Prometheus Operator.
        ///
        /// Requires `service.enabled`.
        ///
        /// Chart key `metrics.serviceMonitor`.
        public let serviceMonitor = Field<Typed<ServiceMonitor>>(
            "serviceMonitor", "The ServiceMonitor for the Prometheus Operator. Requires `service.enabled`.")

        /// Creates the schema.
        public init() {}
    }

    /// The ServiceMonitor for the Prometheus Operator.
    ///
    /// Requires `service.enabled`.
    ///
    /// Chart key `metrics.serviceMonitor`.
    public struct ServiceMonitor: ChartTable {
        /// Whether the chart creates a ServiceMonitor.
        ///
        /// Chart key `metrics.serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the chart creates a ServiceMonitor.")
        /// Labels of the ServiceMonitor that match the selector of the Prometheus resource.
        ///
        /// Chart key `metrics.serviceMonitor.labels`.
        public let labels = Field<TypedMap<String>>(
            "labels", "Labels of the ServiceMonitor that match the selector of the Prometheus resource.")
        /// The scrape interval.
        ///
        /// Chart key `metrics.serviceMonitor.interval`.
        public let interval = Field<String?>("interval", "The scrape interval.")
        /// The protocol of the metrics endpoint.
        ///
        /// Chart key `metrics.serviceMonitor.scheme`.
        public let scheme = Field<Scheme?>("scheme", "The protocol of the metrics endpoint.")
        /// The path of the metrics endpoint.
        ///
        /// Chart key `metrics.serviceMonitor.path`.
        public let path = Field<String?>("path", "The path of the metrics endpoint.")
        /// The label of the Service that becomes the job name in Prometheus.
        ///
        /// Chart key `metrics.serviceMonitor.jobLabel`.
        public let jobLabel = Field<String?>(
            "jobLabel", "The label of the Service that becomes the job name in Prometheus.")
        /// The TLS configuration of scrape requests.
        ///
        /// Chart key `metrics.serviceMonitor.tlsConfig`.
        public let tlsConfig = Field<Typed<PrometheusTLSConfig>>(
            "tlsConfig", "The TLS configuration of scrape requests.")
        /// Relabeling of targets before scraping.
        ///
        /// Chart key `metrics.serviceMonitor.relabelings`.
        public let relabelings = Field<TypedList<Typed<RelabelConfig>>>(
            "relabelings", "Relabeling of targets before scraping.")
        /// Relabeling of the metrics before they are stored.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `metrics.serviceMonitor.metricRelabelings`.
        public let metricRelabelings = Field<TypedList<Typed<RelabelConfig>>>(
            "metricRelabelings", "Relabeling of the metrics before they are stored. Template expressions are expanded.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the metrics endpoint.
    ///
    /// Chart key `service`.
    public struct Service: ChartTable {
        /// Whether the Service is created.
        ///
        /// Chart key `service.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the Service is created.")
        /// The Service type.
        ///
        /// Chart key `service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// Annotations of the Service.
        ///
        /// Chart key `service.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the Service.")
        /// Labels of the Service.
        ///
        /// Chart key `service.labels`.
        public let labels = Field<TypedMap<String>>("labels", "Labels of the Service.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `service.externalIPs`.
        public let externalIPs = Field<TypedList<String>>("externalIPs", "External IP addresses of the Service.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The metrics port of the Service.
        ///
        /// Chart key `service.metrics`.
        public let metrics = Field<Typed<ServiceMetricsPort>>("metrics", "The metrics port of the Service.")
        /// Additional ports of the Service.
        ///
        /// Chart key `service.additionalPorts`.
        public let additionalPorts = Field<TypedList<Typed<ServicePort>>>(
            "additionalPorts", "Additional ports of the Service.")

        /// Creates the schema.
        public init() {}
    }
}
