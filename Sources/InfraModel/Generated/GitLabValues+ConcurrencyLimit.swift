// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The concurrency limit of an RPC.
    ///
    /// Chart key `gitlab.gitaly.shell.concurrency[]`.
    public struct ConcurrencyLimit: ChartTable {
        /// The RPC, for example `/gitaly.SmartHTTPService/PostUploadPack`.
        ///
        /// Chart key `gitlab.gitaly.shell.concurrency[].rpc`.
        public let rpc = Field<String?>("rpc", "The RPC, for example `/gitaly.SmartHTTPService/PostUploadPack`.")
        /// The maximum number of concurrent calls per repository.
        ///
        /// Chart key `gitlab.gitaly.shell.concurrency[].maxPerRepo`.
        public let maxPerRepo = Field<Int?>("maxPerRepo", "The maximum number of concurrent calls per repository.")

        /// Creates the schema.
        public init() {}
    }

    /// Prometheus metrics of a component.
    ///
    /// Chart keys `gitlab.gitaly.metrics`, `gitlab.gitlab-exporter.metrics`, `gitlab.gitlab-pages.metrics` and 5
    /// others.
    public struct Metrics: ChartTable {
        /// Whether the metrics endpoint is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether the metrics endpoint is enabled.")
        /// The port of the metrics endpoint.
        public let port = Field<Int?>("port", "The port of the metrics endpoint.")
        /// The port of the metrics endpoint, in components that use this key.
        public let metricsPort = Field<Int?>(
            "metricsPort", "The port of the metrics endpoint, in components that use this key.")
        /// The path of the metrics endpoint.
        public let path = Field<String?>("path", "The path of the metrics endpoint.")
        /// Annotations of the pods or the Service for Prometheus service discovery.
        public let annotations = Field<TypedMap<String>>(
            "annotations", "Annotations of the pods or the Service for Prometheus service discovery.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of a StatefulSet: update strategy.
    ///
    /// Chart keys `gitlab.gitaly.statefulset` and `gitlab.praefect.statefulset`.
    public struct StatefulSet: ChartTable {
        /// The update strategy of the pods.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy", "The update strategy of the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// The Ingress of a component.
    ///
    /// Omitted settings are inherited from `global.ingress`.
    ///
    /// Chart keys `gitlab.gitlab-grafana.ingress`, `gitlab.gitlab-pages.ingress`,
    /// `gitlab.webservice.deployments.*.ingress` and 2 others.
    public struct Ingress: ChartTable {
        /// Whether an Ingress is created.
        ///
        /// `null` inherits `global.ingress.enabled`.
        public let enabled = Field<Bool?>(
            "enabled", "Whether an Ingress is created. `null` inherits `global.ingress.enabled`.")
        /// The API version of the Ingress.
        ///
        /// Defaults to the newest version that the cluster supports.
        public let apiVersion = Field<String?>(
            "apiVersion", "The API version of the Ingress. Defaults to the newest version that the cluster supports.")
        /// Annotations of the Ingress.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the Ingress.")
        /// Whether cert-manager issues the certificate.
        ///
        /// `null` inherits `global.ingress.configureCertmanager`.
        public let configureCertmanager = Field<Bool?>(
            "configureCertmanager",
            "Whether cert-manager issues the certificate. `null` inherits `global.ingress.configureCertmanager`.")
        /// TLS settings of the Ingress.
        public let tls = Field<Typed<IngressTLS>>("tls", "TLS settings of the Ingress.")
        /// The maximum size of a request body, in nginx syntax.
        ///
        /// `0` means unlimited.
        public let proxyBodySize = Field<String?>(
            "proxyBodySize", "The maximum size of a request body, in nginx syntax. `0` means unlimited.")
        /// Whether nginx buffers responses: `on` or `off`.
        public let proxyBuffering = Field<String?>("proxyBuffering", "Whether nginx buffers responses: `on` or `off`.")
        /// Timeout of connections to the backend in seconds.
        public let proxyConnectTimeout = Field<Int?>(
            "proxyConnectTimeout", "Timeout of connections to the backend in seconds.")
        /// Timeout of reading a response from the backend in seconds.
        public let proxyReadTimeout = Field<Int?>(
            "proxyReadTimeout", "Timeout of reading a response from the backend in seconds.")
        /// The path of the Ingress.
        public let path = Field<String?>("path", "The path of the Ingress.")

        /// Creates the schema.
        public init() {}
    }

    /// Horizontal autoscaling.
    ///
    /// Chart keys `gitlab.gitlab-pages.hpa`, `gitlab.gitlab-shell.hpa`, `gitlab.kas.hpa` and 6 others.
    public struct PodAutoscaling: ChartTable {
        /// Minimum number of replicas.
        public let minReplicas = Field<Int?>("minReplicas", "Minimum number of replicas.")
        /// Maximum number of replicas.
        public let maxReplicas = Field<Int?>("maxReplicas", "Maximum number of replicas.")
        /// Target average CPU usage per pod.
        public let targetAverageValue = Field<Quantity?>("targetAverageValue", "Target average CPU usage per pod.")
        /// Target CPU utilization.
        public let cpu = Field<Typed<CPUTarget>>("cpu", "Target CPU utilization.")
        /// Custom metrics of the HorizontalPodAutoscaler.
        public let customMetrics = Field<TypedList<Typed<MetricSpec>>>(
            "customMetrics", "Custom metrics of the HorizontalPodAutoscaler.")

        /// Creates the schema.
        public init() {}
    }

    /// Target CPU utilization.
    ///
    /// Chart keys `gitlab.gitlab-pages.hpa.cpu`, `gitlab.gitlab-shell.hpa.cpu`, `gitlab.kas.hpa.cpu` and 6 others.
    public struct CPUTarget: ChartTable {
        /// Target average utilization, as a percentage of the CPU request.
        public let targetAverageUtilization = Field<Int?>(
            "targetAverageUtilization", "Target average utilization, as a percentage of the CPU request.")

        /// Creates the schema.
        public init() {}
    }

    /// The NetworkPolicy of a component.
    ///
    /// Chart keys `gitlab.gitlab-pages.networkpolicy`, `gitlab.gitlab-shell.networkpolicy`, `gitlab.kas.networkpolicy`
    /// and 4 others.
    public struct NetworkPolicy: ChartTable {
        /// Whether a NetworkPolicy is created.
        public let enabled = Field<Bool?>("enabled", "Whether a NetworkPolicy is created.")
        /// Rules for outgoing traffic.
        public let egress = Field<Typed<TrafficRules>>("egress", "Rules for outgoing traffic.")
        /// Rules for incoming traffic.
        public let ingress = Field<Typed<TrafficRules>>("ingress", "Rules for incoming traffic.")
        /// Annotations of the NetworkPolicy.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the NetworkPolicy.")

        /// Creates the schema.
        public init() {}
    }

    /// Error reporting to Sentry.
    ///
    /// Chart keys `gitlab.gitlab-pages.sentry` and `registry.reporting.sentry`.
    public struct PagesSentry: ChartTable {
        /// Whether error reporting is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether error reporting is enabled.")
        /// The Sentry DSN.
        public let dsn = Field<String?>("dsn", "The Sentry DSN.")
        /// The environment name reported to Sentry.
        public let environment = Field<String?>("environment", "The environment name reported to Sentry.")

        /// Creates the schema.
        public init() {}
    }

    /// The Sidekiq memory killer, which restarts processes that use too much memory.
    ///
    /// Chart keys `gitlab.sidekiq.memoryKiller` and `gitlab.sidekiq.pods[].memoryKiller`.
    public struct MemoryKiller: ChartTable {
        /// Whether memory is watched by a separate thread instead of after each job.
        public let daemonMode = Field<Bool?>(
            "daemonMode", "Whether memory is watched by a separate thread instead of after each job.")
        /// The soft memory limit in kilobytes.
        public let maxRss = Field<Int?>("maxRss", "The soft memory limit in kilobytes.")
        /// Seconds that a process may exceed the soft memory limit.
        public let graceTime = Field<Int?>("graceTime", "Seconds that a process may exceed the soft memory limit.")
        /// The hard memory limit in kilobytes.
        public let hardLimitRss = Field<Int?>("hardLimitRss", "The hard memory limit in kilobytes.")
        /// Seconds that jobs have to finish before the process is terminated.
        public let shutdownWait = Field<Int?>(
            "shutdownWait", "Seconds that jobs have to finish before the process is terminated.")
        /// Seconds between two checks.
        public let checkInterval = Field<Int?>("checkInterval", "Seconds between two checks.")

        /// Creates the schema.
        public init() {}
    }
}
