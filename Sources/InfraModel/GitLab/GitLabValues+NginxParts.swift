extension GitLabValues {
    /// How the number of pods follows the load.
    ///
    /// Chart keys `nginx-ingress.controller.autoscaling` and `nginx-ingress.defaultBackend.autoscaling`.
    public struct NginxAutoscaling: Schema {
        /// Whether it does.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.enabled` and
        /// `nginx-ingress.defaultBackend.autoscaling.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Annotations of the autoscaler.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.annotations` and
        /// `nginx-ingress.defaultBackend.autoscaling.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// The fewest pods.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.minReplicas` and
        /// `nginx-ingress.defaultBackend.autoscaling.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.maxReplicas` and
        /// `nginx-ingress.defaultBackend.autoscaling.maxReplicas`, default by place: `11`, `2`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// The wanted use of CPU, in percent of the request.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.targetCPUUtilizationPercentage` and
        /// `nginx-ingress.defaultBackend.autoscaling.targetCPUUtilizationPercentage`, default `50`.
        public let targetCPUUtilizationPercentage = Field<Int?>("targetCPUUtilizationPercentage")
        /// The wanted use of memory, in percent of the request.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.targetMemoryUtilizationPercentage` and
        /// `nginx-ingress.defaultBackend.autoscaling.targetMemoryUtilizationPercentage`, default `50`.
        public let targetMemoryUtilizationPercentage = Field<Int?>("targetMemoryUtilizationPercentage")
        /// How fast the number follows.
        ///
        /// Chart keys `nginx-ingress.controller.autoscaling.behavior` and
        /// `nginx-ingress.defaultBackend.autoscaling.behavior`, default an empty mapping.
        public let behavior = Field<Typed<ScalingBehavior>>("behavior")

        /// The keys of this mapping.
        public init() {}
    }

    /// How KEDA lets the number of pods follow the load, in place of Kubernetes' own autoscaler.
    ///
    /// Chart key `nginx-ingress.controller.keda`.
    public struct KEDA: Schema {
        /// Whether it does.
        ///
        /// Chart key `nginx-ingress.controller.keda.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The API version of its resource.
        ///
        /// Chart key `nginx-ingress.controller.keda.apiVersion`, default `keda.sh/v1alpha1`.
        public let apiVersion = Field<String?>("apiVersion")
        /// The fewest pods.
        ///
        /// Chart key `nginx-ingress.controller.keda.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `nginx-ingress.controller.keda.maxReplicas`, default `11`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// Seconds between two looks.
        ///
        /// Chart key `nginx-ingress.controller.keda.pollingInterval`, default `30`.
        public let pollingInterval = Field<Int?>("pollingInterval")
        /// Seconds of quiet after which the number goes down.
        ///
        /// Chart key `nginx-ingress.controller.keda.cooldownPeriod`, default `300`.
        public let cooldownPeriod = Field<Int?>("cooldownPeriod")
        /// Whether the number goes back to the first one when KEDA's resource is deleted.
        ///
        /// Chart key `nginx-ingress.controller.keda.restoreToOriginalReplicaCount`, default `false`.
        public let restoreToOriginalReplicaCount = Field<Bool?>("restoreToOriginalReplicaCount")
        /// KEDA's resource.
        ///
        /// Chart key `nginx-ingress.controller.keda.scaledObject`.
        public let scaledObject = Field<Typed<ScaledObject>>("scaledObject")
        /// What the number follows.
        ///
        /// Chart key `nginx-ingress.controller.keda.triggers`, default an empty list.
        public let triggers = Field<TypedList<Typed<KEDATrigger>>>("triggers")
        /// How fast the number follows.
        ///
        /// Chart key `nginx-ingress.controller.keda.behavior`, default an empty mapping.
        public let behavior = Field<Typed<ScalingBehavior>>("behavior")

        /// The keys of this mapping.
        public init() {}
    }

    /// KEDA's resource.
    ///
    /// Chart key `nginx-ingress.controller.keda.scaledObject`.
    public struct ScaledObject: Schema {
        /// Its annotations.
        ///
        /// Chart key `nginx-ingress.controller.keda.scaledObject.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// An annotation, as the chart's comment has it in the wrong place.
        ///
        /// Chart key `nginx-ingress.controller.keda.scaledObject.key`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }

    /// What a number of pods follows.
    ///
    /// Chart key `nginx-ingress.controller.keda.triggers[]`.
    public struct KEDATrigger: Schema {
        /// The kind of source, `prometheus`.
        ///
        /// Chart key `nginx-ingress.controller.keda.triggers[].type`.
        public let type = Field<String?>("type")
        /// What the source has to know, such as `serverAddress` and `query`.
        ///
        /// Chart key `nginx-ingress.controller.keda.triggers[].metadata`.
        public let metadata = Field<TypedMap<String>>("metadata")

        /// The keys of this mapping.
        public init() {}
    }

    /// The resource that stands for a class of ingresses.
    ///
    /// Chart key `nginx-ingress.controller.ingressClassResource`.
    public struct IngressClassResource: Schema {
        /// Whether it is created.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Its name.
        ///
        /// Template expressions work.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.name`, default `{{ .Release.Name }}-nginx`.
        public let name = Field<String?>("name")
        /// Whether it is the class of ingresses that name none.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.default`, default `false`.
        public let `default` = Field<Bool?>("default")
        /// The controller's name in it.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.controllerValue`, default `k8s.io/ingress-nginx`.
        public let controllerValue = Field<String?>("controllerValue")
        /// More settings, in a resource to which it refers.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.parameters`, default an empty mapping.
        public let parameters = Field<FreeMapping>("parameters")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the controller.
    ///
    /// Chart key `nginx-ingress.controller.service`.
    public struct NginxService: Schema {
        /// Whether there is one.
        ///
        /// Chart key `nginx-ingress.controller.service.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// How it can be reached.
        ///
        /// Chart key `nginx-ingress.controller.service.type`, default `LoadBalancer`.
        public let type = Field<ServiceType?>("type")
        /// Its annotations, among them those that the cloud's load balancer reads.
        ///
        /// All values must be strings.
        ///
        /// Chart key `nginx-ingress.controller.service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its labels.
        ///
        /// Chart key `nginx-ingress.controller.service.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")
        /// Whether it has the HTTP port.
        ///
        /// Chart key `nginx-ingress.controller.service.enableHttp`, default `true`.
        public let enableHttp = Field<Bool?>("enableHttp")
        /// Whether it has the HTTPS port.
        ///
        /// Chart key `nginx-ingress.controller.service.enableHttps`, default `true`.
        public let enableHttps = Field<Bool?>("enableHttps")
        /// Its ports.
        ///
        /// Chart key `nginx-ingress.controller.service.ports`.
        public let ports = Field<Typed<IngressNginxValues.ServicePortNumbers>>("ports")
        /// The pods' ports behind them, by number or name.
        ///
        /// Chart key `nginx-ingress.controller.service.targetPorts`.
        public let targetPorts = Field<Typed<IngressNginxValues.ServiceTargetPorts>>("targetPorts")
        /// The ports on every node.
        ///
        /// Chart key `nginx-ingress.controller.service.nodePorts`.
        public let nodePorts = Field<Typed<IngressNginxValues.ServiceNodePorts>>("nodePorts")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `nginx-ingress.controller.service.clusterIP`.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `nginx-ingress.controller.service.externalIPs`, default an empty list.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// Whether it has addresses of both kinds: `SingleStack`, `PreferDualStack` or `RequireDualStack`.
        ///
        /// Chart key `nginx-ingress.controller.service.ipFamilyPolicy`, default `SingleStack`.
        public let ipFamilyPolicy = Field<String?>("ipFamilyPolicy")
        /// The kinds of its addresses: `IPv4`, `IPv6`.
        ///
        /// Chart key `nginx-ingress.controller.service.ipFamilies`, default `["IPv4"]`.
        public let ipFamilies = Field<TypedList<String>>("ipFamilies")
        /// The load balancer's address, if it is to be a certain one and the cloud can do it.
        ///
        /// Chart key `nginx-ingress.controller.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `nginx-ingress.controller.service.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Where traffic may end; `Local` keeps the client's address.
        ///
        /// Chart key `nginx-ingress.controller.service.externalTrafficPolicy`, default `Local`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>("externalTrafficPolicy")
        /// Whether a client always meets the same pod.
        ///
        /// Chart key `nginx-ingress.controller.service.sessionAffinity`.
        public let sessionAffinity = Field<SessionAffinity?>("sessionAffinity")
        /// The node's port that the load balancer asks while the policy is `Local`.
        ///
        /// Chart key `nginx-ingress.controller.service.healthCheckNodePort`.
        public let healthCheckNodePort = Field<Int?>("healthCheckNodePort")
        /// A second service, for traffic from inside the cloud's network.
        ///
        /// Chart key `nginx-ingress.controller.service.internal`.
        public let `internal` = Field<Typed<NginxInternalService>>("internal")

        /// The keys of this mapping.
        public init() {}
    }

    /// A second service of the controller, behind a load balancer that only the inside can reach.
    ///
    /// Chart key `nginx-ingress.controller.service.internal`.
    public struct NginxInternalService: Schema {
        /// Whether there is one.
        ///
        /// It needs annotations, by which the cloud knows.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Its annotations.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its load balancer's address, if it is to be a certain one.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that its load balancer lets in.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Where traffic may end.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>("externalTrafficPolicy")

        /// The keys of this mapping.
        public init() {}
    }

    /// Measures of the controller for Prometheus.
    ///
    /// Chart key `nginx-ingress.controller.metrics`.
    public struct NginxMetrics: Schema {
        /// The controller's port that tells them.
        ///
        /// Chart key `nginx-ingress.controller.metrics.port`, default `10254`.
        public let port = Field<Int?>("port")
        /// Whether they are told.
        ///
        /// Chart key `nginx-ingress.controller.metrics.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The service that leads to that port.
        ///
        /// Chart key `nginx-ingress.controller.metrics.service`.
        public let service = Field<Typed<IngressNginxValues.MetricsService>>("service")
        /// How the Prometheus Operator finds it.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor`.
        public let serviceMonitor = Field<Typed<NginxServiceMonitor>>("serviceMonitor")
        /// Alerts for the Prometheus Operator.
        ///
        /// Chart key `nginx-ingress.controller.metrics.prometheusRule`.
        public let prometheusRule = Field<Typed<IngressNginxValues.PrometheusRuleSettings>>("prometheusRule")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the Prometheus Operator finds the measures.
    ///
    /// Chart key `nginx-ingress.controller.metrics.serviceMonitor`.
    public struct NginxServiceMonitor: Schema {
        /// Whether a ServiceMonitor is created.
        ///
        /// It needs the operator's resource definitions.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// More labels of the ServiceMonitor, by which Prometheus chooses.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.additionalLabels`, default an empty mapping.
        public let additionalLabels = Field<TypedMap<String>>("additionalLabels")
        /// The label of the service that becomes the job's name.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.jobLabel`.
        public let jobLabel = Field<String?>("jobLabel")
        /// Its namespace.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.namespace`, default an empty string.
        public let namespace = Field<String?>("namespace")
        /// The namespaces in which Prometheus looks for the service.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.namespaceSelector`, default an empty mapping.
        public let namespaceSelector = Field<Typed<NamespaceSelector>>("namespaceSelector")
        /// How often Prometheus asks, `30s`.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.scrapeInterval`, default `30s`.
        public let scrapeInterval = Field<String?>("scrapeInterval")
        /// Whether the measures' own labels win over those of Prometheus.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.honorLabels`.
        public let honorLabels = Field<Bool?>("honorLabels")
        /// Labels of the service that the measures get.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.targetLabels`, default an empty list.
        public let targetLabels = Field<TypedList<String>>("targetLabels")
        /// Changes of the measures' labels.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.metricRelabelings`, default an empty list.
        public let metricRelabelings = Field<TypedList<Typed<RelabelConfig>>>("metricRelabelings")

        /// The keys of this mapping.
        public init() {}
    }
}
