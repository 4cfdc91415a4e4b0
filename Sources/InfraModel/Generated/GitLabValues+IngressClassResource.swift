// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The IngressClass resource.
    ///
    /// Chart key `nginx-ingress.controller.ingressClassResource`.
    public struct IngressClassResource: ChartTable {
        /// The name of the IngressClass.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.name`, default `{{ .Release.Name }}-nginx`.
        public let name = Field<String?>(
            "name", default: "{{ .Release.Name }}-nginx",
            "The name of the IngressClass. Template expressions are expanded.")
        /// Whether the chart creates the IngressClass.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the chart creates the IngressClass.")
        /// Whether this is the default IngressClass.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.default`, default `false`.
        public let `default` = Field<Bool?>("default", default: false, "Whether this is the default IngressClass.")
        /// The controller name in the IngressClass.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.controllerValue`, default `k8s.io/ingress-nginx`.
        public let controllerValue = Field<String?>(
            "controllerValue", default: "k8s.io/ingress-nginx", "The controller name in the IngressClass.")
        /// Parameters of the IngressClass: a reference to another resource.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource.parameters`, default `{}`.
        public let parameters = Field<FreeMapping>(
            "parameters", default: [:], "Parameters of the IngressClass: a reference to another resource.")

        /// Creates the schema.
        public init() {}
    }

    /// Autoscaling with KEDA, instead of a HorizontalPodAutoscaler.
    ///
    /// Chart key `nginx-ingress.controller.keda`.
    public struct KEDA: ChartTable {
        /// The API version of the ScaledObject.
        ///
        /// Chart key `nginx-ingress.controller.keda.apiVersion`, default `keda.sh/v1alpha1`.
        public let apiVersion = Field<String?>(
            "apiVersion", default: "keda.sh/v1alpha1", "The API version of the ScaledObject.")
        /// Whether autoscaling with KEDA is enabled.
        ///
        /// Chart key `nginx-ingress.controller.keda.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether autoscaling with KEDA is enabled.")
        /// Minimum number of replicas.
        ///
        /// Chart key `nginx-ingress.controller.keda.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas", default: 1, "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `nginx-ingress.controller.keda.maxReplicas`, default `11`.
        public let maxReplicas = Field<Int?>("maxReplicas", default: 11, "Maximum number of replicas.")
        /// Seconds between two polls.
        ///
        /// Chart key `nginx-ingress.controller.keda.pollingInterval`, default `30`.
        public let pollingInterval = Field<Int?>("pollingInterval", default: 30, "Seconds between two polls.")
        /// Seconds without activity after which replicas are scaled down.
        ///
        /// Chart key `nginx-ingress.controller.keda.cooldownPeriod`, default `300`.
        public let cooldownPeriod = Field<Int?>(
            "cooldownPeriod", default: 300, "Seconds without activity after which replicas are scaled down.")
        /// Whether the original number of replicas is restored when the ScaledObject is deleted.
        ///
        /// Chart key `nginx-ingress.controller.keda.restoreToOriginalReplicaCount`, default `false`.
        public let restoreToOriginalReplicaCount = Field<Bool?>(
            "restoreToOriginalReplicaCount", default: false,
            "Whether the original number of replicas is restored when the ScaledObject is deleted.")
        /// The ScaledObject resource.
        ///
        /// Chart key `nginx-ingress.controller.keda.scaledObject`.
        public let scaledObject = Field<Typed<ScaledObject>>("scaledObject", "The ScaledObject resource.")
        /// The triggers of the ScaledObject.
        ///
        /// Chart key `nginx-ingress.controller.keda.triggers`, default `[]`.
        public let triggers = Field<TypedList<Typed<KEDATrigger>>>(
            "triggers", default: [], "The triggers of the ScaledObject.")
        /// The scaling behavior of the HorizontalPodAutoscaler.
        ///
        /// Chart key `nginx-ingress.controller.keda.behavior`, default `{}`.
        public let behavior = Field<Typed<ScalingBehavior>>(
            "behavior", default: [:], "The scaling behavior of the HorizontalPodAutoscaler.")

        /// Creates the schema.
        public init() {}
    }

    /// The ScaledObject resource.
    ///
    /// Chart key `nginx-ingress.controller.keda.scaledObject`.
    public struct ScaledObject: ChartTable {
        /// Annotations of the ScaledObject.
        ///
        /// Chart key `nginx-ingress.controller.keda.scaledObject.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:], "Annotations of the ScaledObject.")
        /// An annotation that a comment of the chart shows in the wrong place.
        ///
        /// Chart key `nginx-ingress.controller.keda.scaledObject.key`.
        public let key = Field<String?>("key", "An annotation that a comment of the chart shows in the wrong place.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the controller.
    ///
    /// Chart key `nginx-ingress.controller.service`.
    public struct NginxService: ChartTable {
        /// Whether the Service is created.
        ///
        /// Chart key `nginx-ingress.controller.service.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the Service is created.")
        /// Annotations of the Service, including those of the cloud's load balancer.
        ///
        /// Values must be strings.
        ///
        /// Chart key `nginx-ingress.controller.service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:],
            "Annotations of the Service, including those of the cloud's load balancer. Values must be strings.")
        /// Labels of the Service.
        ///
        /// Chart key `nginx-ingress.controller.service.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the Service.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `nginx-ingress.controller.service.externalIPs`, default `[]`.
        public let externalIPs = Field<TypedList<String>>(
            "externalIPs", default: [], "External IP addresses of the Service.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `nginx-ingress.controller.service.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the load balancer accepts.")
        /// Whether the Service exposes the HTTP port.
        ///
        /// Chart key `nginx-ingress.controller.service.enableHttp`, default `true`.
        public let enableHttp = Field<Bool?>("enableHttp", default: true, "Whether the Service exposes the HTTP port.")
        /// Whether the Service exposes the HTTPS port.
        ///
        /// Chart key `nginx-ingress.controller.service.enableHttps`, default `true`.
        public let enableHttps = Field<Bool?>(
            "enableHttps", default: true, "Whether the Service exposes the HTTPS port.")
        /// The IP family policy: `SingleStack`, `PreferDualStack` or `RequireDualStack`.
        ///
        /// Chart key `nginx-ingress.controller.service.ipFamilyPolicy`, default `SingleStack`.
        public let ipFamilyPolicy = Field<String?>(
            "ipFamilyPolicy", default: "SingleStack",
            "The IP family policy: `SingleStack`, `PreferDualStack` or `RequireDualStack`.")
        /// The IP families: `IPv4`, `IPv6`.
        ///
        /// Chart key `nginx-ingress.controller.service.ipFamilies`, default `[IPv4]`.
        public let ipFamilies = Field<TypedList<String>>(
            "ipFamilies", default: ["IPv4"], "The IP families: `IPv4`, `IPv6`.")
        /// The IP address of the load balancer, if the cloud supports choosing it.
        ///
        /// Chart key `nginx-ingress.controller.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>(
            "loadBalancerIP", "The IP address of the load balancer, if the cloud supports choosing it.")
        /// The service ports.
        ///
        /// Chart key `nginx-ingress.controller.service.ports`, default `{http: 80, https: 443}`.
        public let ports = Field<Typed<IngressNginxValues.ServicePortNumbers>>(
            "ports", default: ["http": 80, "https": 443], "The service ports.")
        /// The target ports of the Service, by number or name.
        ///
        /// Chart key `nginx-ingress.controller.service.targetPorts`, default `{http: http, https: https}`.
        public let targetPorts = Field<Typed<IngressNginxValues.ServiceTargetPorts>>(
            "targetPorts", default: ["http": "http", "https": "https"],
            "The target ports of the Service, by number or name.")
        /// The Service type.
        ///
        /// Chart key `nginx-ingress.controller.service.type`, default `LoadBalancer`.
        public let type = Field<ServiceType?>("type", default: "LoadBalancer", "The Service type.")
        /// The node ports of the Service.
        ///
        /// Chart key `nginx-ingress.controller.service.nodePorts`, default `{http: "", https: "", tcp: {}, udp: {}}`.
        public let nodePorts = Field<Typed<IngressNginxValues.ServiceNodePorts>>(
            "nodePorts", default: ["http": "", "https": "", "tcp": [:], "udp": [:]], "The node ports of the Service.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `nginx-ingress.controller.service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// An additional Service behind an internal load balancer.
        ///
        /// Chart key `nginx-ingress.controller.service.internal`.
        public let `internal` = Field<Typed<NginxInternalService>>(
            "internal", "An additional Service behind an internal load balancer.")
        /// The external traffic policy of the Service.
        ///
        /// `Local` preserves the client IP address.
        ///
        /// Chart key `nginx-ingress.controller.service.externalTrafficPolicy`, default `Local`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>(
            "externalTrafficPolicy", default: "Local",
            "The external traffic policy of the Service. `Local` preserves the client IP address.")
        /// The session affinity of the Service.
        ///
        /// Chart key `nginx-ingress.controller.service.sessionAffinity`.
        public let sessionAffinity = Field<SessionAffinity?>("sessionAffinity", "The session affinity of the Service.")
        /// The health check node port for the external traffic policy `Local`.
        ///
        /// Chart key `nginx-ingress.controller.service.healthCheckNodePort`.
        public let healthCheckNodePort = Field<Int?>(
            "healthCheckNodePort", "The health check node port for the external traffic policy `Local`.")

        /// Creates the schema.
        public init() {}
    }
}
