// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

extension IngressNginxValues {
    /// The Service of the metrics endpoint.
    ///
    /// Chart key `controller.metrics.service`.
    public struct MetricsService: ChartTable {
        /// Annotations of the Service.
        ///
        /// Without the Prometheus Operator, Prometheus reads `prometheus.io/scrape` and `prometheus.io/port`.
        ///
        /// Chart key `controller.metrics.service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:],
            "Annotations of the Service. Without the Prometheus Operator, Prometheus reads `prometheus.io/scrape` and `prometheus.io/port`."
        )
        /// Labels of the Service.
        ///
        /// Chart key `controller.metrics.service.labels`.
        public let labels = Field<TypedMap<String>>("labels", "Labels of the Service.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `controller.metrics.service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `controller.metrics.service.externalIPs`, default `[]`.
        public let externalIPs = Field<TypedList<String>>(
            "externalIPs", default: [], "External IP addresses of the Service.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `controller.metrics.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `controller.metrics.service.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The service port.
        ///
        /// Chart key `controller.metrics.service.servicePort`, default `9913`.
        public let servicePort = Field<Int?>("servicePort", default: 9913, "The service port.")
        /// The Service type.
        ///
        /// Chart key `controller.metrics.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// The external traffic policy of the Service.
        ///
        /// Chart key `controller.metrics.service.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>(
            "externalTrafficPolicy", "The external traffic policy of the Service.")
        /// The node port of the Service.
        ///
        /// If empty, Kubernetes assigns one.
        ///
        /// Chart key `controller.metrics.service.nodePort`.
        public let nodePort = Field<IntOrString?>(
            "nodePort", "The node port of the Service. If empty, Kubernetes assigns one.")

        /// Creates the schema.
        public init() {}
    }

    /// The ServiceMonitor for the Prometheus Operator.
    ///
    /// Chart key `controller.metrics.serviceMonitor`.
    public struct ServiceMonitor: ChartTable {
        /// Whether the chart creates a ServiceMonitor.
        ///
        /// Requires the custom resource definitions of the Prometheus Operator.
        ///
        /// Chart key `controller.metrics.serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether the chart creates a ServiceMonitor. Requires the custom resource definitions of the Prometheus Operator."
        )
        /// Additional labels of the ServiceMonitor that match the selector of the Prometheus resource.
        ///
        /// Chart key `controller.metrics.serviceMonitor.additionalLabels`, default `{}`.
        public let additionalLabels = Field<TypedMap<String>>(
            "additionalLabels", default: [:],
            "Additional labels of the ServiceMonitor that match the selector of the Prometheus resource.")
        /// The namespace of the ServiceMonitor.
        ///
        /// Chart key `controller.metrics.serviceMonitor.namespace`, default `""`.
        public let namespace = Field<String?>("namespace", default: "", "The namespace of the ServiceMonitor.")
        /// The namespaces in which Prometheus looks for the Service.
        ///
        /// Chart key `controller.metrics.serviceMonitor.namespaceSelector`, default `{}`.
        public let namespaceSelector = Field<Typed<NamespaceSelector>>(
            "namespaceSelector", default: [:], "The namespaces in which Prometheus looks for the Service.")
        /// The scrape interval, for example `30s`.
        ///
        /// Chart key `controller.metrics.serviceMonitor.scrapeInterval`, default `30s`.
        public let scrapeInterval = Field<String?>(
            "scrapeInterval", default: "30s", "The scrape interval, for example `30s`.")
        /// Whether labels of the metrics take precedence over labels that Prometheus attaches.
        ///
        /// Chart key `controller.metrics.serviceMonitor.honorLabels`.
        public let honorLabels = Field<Bool?>(
            "honorLabels", "Whether labels of the metrics take precedence over labels that Prometheus attaches.")
        /// Labels of the Service that are copied to the metrics.
        ///
        /// Chart key `controller.metrics.serviceMonitor.targetLabels`, default `[]`.
        public let targetLabels = Field<TypedList<String>>(
            "targetLabels", default: [], "Labels of the Service that are copied to the metrics.")
        /// Relabeling of the metrics before they are stored.
        ///
        /// Chart key `controller.metrics.serviceMonitor.metricRelabelings`, default `[]`.
        public let metricRelabelings = Field<TypedList<Typed<RelabelConfig>>>(
            "metricRelabelings", default: [], "Relabeling of the metrics before they are stored.")

        /// Creates the schema.
        public init() {}
    }

    /// The PrometheusRule for the Prometheus Operator.
    ///
    /// Chart key `controller.metrics.prometheusRule`.
    public struct PrometheusRuleSettings: ChartTable {
        /// Whether the chart creates a PrometheusRule.
        ///
        /// Chart key `controller.metrics.prometheusRule.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the chart creates a PrometheusRule.")
        /// Additional labels of the PrometheusRule that match the selector of the Prometheus resource.
        ///
        /// Chart key `controller.metrics.prometheusRule.additionalLabels`, default `{}`.
        public let additionalLabels = Field<TypedMap<String>>(
            "additionalLabels", default: [:],
            "Additional labels of the PrometheusRule that match the selector of the Prometheus resource.")
        /// The namespace of the PrometheusRule.
        ///
        /// Chart key `controller.metrics.prometheusRule.namespace`.
        public let namespace = Field<String?>("namespace", "The namespace of the PrometheusRule.")
        /// The alerting and recording rules.
        ///
        /// Chart key `controller.metrics.prometheusRule.rules`, default `[]`.
        public let rules = Field<TypedList<Typed<PrometheusRule>>>(
            "rules", default: [], "The alerting and recording rules.")

        /// Creates the schema.
        public init() {}
    }
}
