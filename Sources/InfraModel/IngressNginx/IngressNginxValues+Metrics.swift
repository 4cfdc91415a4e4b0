extension IngressNginxValues {
    /// Measures of the controller for Prometheus.
    ///
    /// Chart key `controller.metrics`.
    public struct Metrics: Schema {
        /// The controller's port that tells them.
        ///
        /// Chart key `controller.metrics.port`, default `10254`.
        public let port = Field<Int?>("port")
        /// Whether they are told.
        ///
        /// Chart key `controller.metrics.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The service that leads to that port.
        ///
        /// Chart key `controller.metrics.service`.
        public let service = Field<Typed<MetricsService>>("service")
        /// How the Prometheus Operator finds it.
        ///
        /// Chart key `controller.metrics.serviceMonitor`.
        public let serviceMonitor = Field<Typed<ServiceMonitor>>("serviceMonitor")
        /// Alerts for the Prometheus Operator.
        ///
        /// Chart key `controller.metrics.prometheusRule`.
        public let prometheusRule = Field<Typed<PrometheusRuleSettings>>("prometheusRule")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the measures.
    ///
    /// Chart key `controller.metrics.service`.
    public struct MetricsService: Schema {
        /// Its annotations; Prometheus without its operator reads `prometheus.io/scrape` and `prometheus.io/port`.
        ///
        /// Chart key `controller.metrics.service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its labels.
        ///
        /// Chart key `controller.metrics.service.labels`, read by a template only.
        public let labels = Field<TypedMap<String>>("labels")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `controller.metrics.service.clusterIP`.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `controller.metrics.service.externalIPs`, default an empty list.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// The load balancer's address.
        ///
        /// Chart key `controller.metrics.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `controller.metrics.service.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Its port.
        ///
        /// Chart key `controller.metrics.service.servicePort`, default `9913`.
        public let servicePort = Field<Int?>("servicePort")
        /// How it can be reached.
        ///
        /// Chart key `controller.metrics.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Where traffic may end.
        ///
        /// Chart key `controller.metrics.service.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>("externalTrafficPolicy")
        /// Its port on every node; an empty string leaves the choice to the cluster.
        ///
        /// Chart key `controller.metrics.service.nodePort`.
        public let nodePort = Field<IntOrString?>("nodePort")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the Prometheus Operator finds the measures.
    ///
    /// Chart key `controller.metrics.serviceMonitor`.
    public struct ServiceMonitor: Schema {
        /// Whether a ServiceMonitor is created.
        ///
        /// It needs the operator's resource definitions.
        ///
        /// Chart key `controller.metrics.serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// More labels of the ServiceMonitor, by which Prometheus chooses.
        ///
        /// Chart key `controller.metrics.serviceMonitor.additionalLabels`, default an empty mapping.
        public let additionalLabels = Field<TypedMap<String>>("additionalLabels")
        /// Its namespace.
        ///
        /// Chart key `controller.metrics.serviceMonitor.namespace`, default an empty string.
        public let namespace = Field<String?>("namespace")
        /// The namespaces in which Prometheus looks for the service.
        ///
        /// Chart key `controller.metrics.serviceMonitor.namespaceSelector`, default an empty mapping.
        public let namespaceSelector = Field<Typed<NamespaceSelector>>("namespaceSelector")
        /// How often Prometheus asks, `30s`.
        ///
        /// Chart key `controller.metrics.serviceMonitor.scrapeInterval`, default `30s`.
        public let scrapeInterval = Field<String?>("scrapeInterval")
        /// Whether the measures' own labels win over those of Prometheus.
        ///
        /// Chart key `controller.metrics.serviceMonitor.honorLabels`.
        public let honorLabels = Field<Bool?>("honorLabels")
        /// Labels of the service that the measures get.
        ///
        /// Chart key `controller.metrics.serviceMonitor.targetLabels`, default an empty list.
        public let targetLabels = Field<TypedList<String>>("targetLabels")
        /// Changes of the measures' labels.
        ///
        /// Chart key `controller.metrics.serviceMonitor.metricRelabelings`, default an empty list.
        public let metricRelabelings = Field<TypedList<Typed<RelabelConfig>>>("metricRelabelings")

        /// The keys of this mapping.
        public init() {}
    }

    /// Alerts for the Prometheus Operator.
    ///
    /// Chart key `controller.metrics.prometheusRule`.
    public struct PrometheusRuleSettings: Schema {
        /// Whether a PrometheusRule is created.
        ///
        /// Chart key `controller.metrics.prometheusRule.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// More labels of it, by which Prometheus chooses.
        ///
        /// Chart key `controller.metrics.prometheusRule.additionalLabels`, default an empty mapping.
        public let additionalLabels = Field<TypedMap<String>>("additionalLabels")
        /// Its namespace.
        ///
        /// Chart key `controller.metrics.prometheusRule.namespace`, default the release's.
        public let namespace = Field<String?>("namespace")
        /// The alerts.
        ///
        /// Chart key `controller.metrics.prometheusRule.rules`, default an empty list.
        public let rules = Field<TypedList<Typed<PrometheusRule>>>("rules")

        /// The keys of this mapping.
        public init() {}
    }
}
