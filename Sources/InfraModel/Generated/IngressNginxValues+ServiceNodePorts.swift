// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

extension IngressNginxValues {
    /// The node ports of the Service.
    ///
    /// Chart key `controller.service.nodePorts`.
    public struct ServiceNodePorts: ChartTable {
        /// The node port for HTTP.
        ///
        /// If empty, Kubernetes assigns one.
        ///
        /// Chart key `controller.service.nodePorts.http`, default `""`.
        public let http = Field<IntOrString?>(
            "http", default: "", "The node port for HTTP. If empty, Kubernetes assigns one.")
        /// The node port for HTTPS.
        ///
        /// If empty, Kubernetes assigns one.
        ///
        /// Chart key `controller.service.nodePorts.https`, default `""`.
        public let https = Field<IntOrString?>(
            "https", default: "", "The node port for HTTPS. If empty, Kubernetes assigns one.")
        /// Node ports of TCP services, by exposed port.
        ///
        /// Chart key `controller.service.nodePorts.tcp`, default `{}`.
        public let tcp = Field<TypedMap<Int>>("tcp", default: [:], "Node ports of TCP services, by exposed port.")
        /// Node ports of UDP services, by exposed port.
        ///
        /// Chart key `controller.service.nodePorts.udp`, default `{}`.
        public let udp = Field<TypedMap<Int>>("udp", default: [:], "Node ports of UDP services, by exposed port.")

        /// Creates the schema.
        public init() {}
    }

    /// An additional Service behind an internal load balancer.
    ///
    /// Chart key `controller.service.internal`.
    public struct InternalService: ChartTable {
        /// Whether the internal Service is created.
        ///
        /// The cloud's annotation for internal load balancers must be set too.
        ///
        /// Chart key `controller.service.internal.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether the internal Service is created. The cloud's annotation for internal load balancers must be set too."
        )
        /// Annotations of the internal Service, including those of the cloud's load balancer.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `controller.service.internal.annotations`, default `{}`.
        public let annotations = Field<TypedMap<AnyScalar>>(
            "annotations", default: [:],
            "Annotations of the internal Service, including those of the cloud's load balancer. The chart quotes the values."
        )
        /// The external traffic policy of the Service.
        ///
        /// Chart key `controller.service.internal.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>(
            "externalTrafficPolicy", "The external traffic policy of the Service.")

        /// Creates the schema.
        public init() {}
    }

    /// The validating admission webhook for Ingress resources.
    ///
    /// Chart key `controller.admissionWebhooks`.
    public struct AdmissionWebhooks: ChartTable {
        /// Whether the webhook is installed.
        ///
        /// Chart key `controller.admissionWebhooks.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the webhook is installed.")
        /// The failure policy of the webhook.
        ///
        /// Chart key `controller.admissionWebhooks.failurePolicy`, default `Fail`.
        public let failurePolicy = Field<FailurePolicy?>(
            "failurePolicy", default: "Fail", "The failure policy of the webhook.")
        /// The container port of the webhook server.
        ///
        /// Chart key `controller.admissionWebhooks.port`, default `8443`.
        public let port = Field<Int?>("port", default: 8443, "The container port of the webhook server.")
        /// The Service of the webhook.
        ///
        /// Chart key `controller.admissionWebhooks.service`.
        public let service = Field<Typed<WebhookService>>("service", "The Service of the webhook.")
        /// The job that creates the webhook certificate and installs it in the webhook configuration.
        ///
        /// Chart key `controller.admissionWebhooks.patch`.
        public let patch = Field<Typed<WebhookPatch>>(
            "patch", "The job that creates the webhook certificate and installs it in the webhook configuration.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the webhook.
    ///
    /// Chart key `controller.admissionWebhooks.service`.
    public struct WebhookService: ChartTable {
        /// Annotations of the Service.
        ///
        /// Chart key `controller.admissionWebhooks.service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the Service.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `controller.admissionWebhooks.service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `controller.admissionWebhooks.service.externalIPs`, default `[]`.
        public let externalIPs = Field<TypedList<String>>(
            "externalIPs", default: [], "External IP addresses of the Service.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `controller.admissionWebhooks.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `controller.admissionWebhooks.service.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The service port.
        ///
        /// Chart key `controller.admissionWebhooks.service.servicePort`, default `443`.
        public let servicePort = Field<Int?>("servicePort", default: 443, "The service port.")
        /// The Service type.
        ///
        /// Chart key `controller.admissionWebhooks.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")

        /// Creates the schema.
        public init() {}
    }

    /// The job that creates the webhook certificate and installs it in the webhook configuration.
    ///
    /// Chart key `controller.admissionWebhooks.patch`.
    public struct WebhookPatch: ChartTable {
        /// Whether the job is created.
        ///
        /// Chart key `controller.admissionWebhooks.patch.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the job is created.")
        /// The image of the container.
        ///
        /// Chart key `controller.admissionWebhooks.patch.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "docker.io/jettech/kube-webhook-certgen", "tag": "v1.3.0", "pullPolicy": "IfNotPresent",
            ], "The image of the container.")
        /// The priority class of the job's pods.
        ///
        /// Chart key `controller.admissionWebhooks.patch.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the job's pods.")
        /// Annotations of the job's pods.
        ///
        /// Chart key `controller.admissionWebhooks.patch.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>(
            "podAnnotations", default: [:], "Annotations of the job's pods.")
        /// The node selector of the pods.
        ///
        /// Chart key `controller.admissionWebhooks.patch.nodeSelector`, default `{}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: [:], "The node selector of the pods.")
        /// Tolerations of the pods.
        ///
        /// Chart key `controller.admissionWebhooks.patch.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// The user ID of the job.
        ///
        /// Chart key `controller.admissionWebhooks.patch.runAsUser`, default `2000`.
        public let runAsUser = Field<Int?>("runAsUser", default: 2000, "The user ID of the job.")

        /// Creates the schema.
        public init() {}
    }

    /// Prometheus metrics.
    ///
    /// Chart key `controller.metrics`.
    public struct Metrics: ChartTable {
        /// The container port of the metrics endpoint.
        ///
        /// Chart key `controller.metrics.port`, default `10254`.
        public let port = Field<Int?>("port", default: 10254, "The container port of the metrics endpoint.")
        /// Whether the metrics endpoint is enabled.
        ///
        /// Chart key `controller.metrics.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the metrics endpoint is enabled.")
        /// The Service of the metrics endpoint.
        ///
        /// Chart key `controller.metrics.service`.
        public let service = Field<Typed<MetricsService>>("service", "The Service of the metrics endpoint.")
        /// The ServiceMonitor for the Prometheus Operator.
        ///
        /// Chart key `controller.metrics.serviceMonitor`.
        public let serviceMonitor = Field<Typed<ServiceMonitor>>(
            "serviceMonitor", "The ServiceMonitor for the Prometheus Operator.")
        /// The PrometheusRule for the Prometheus Operator.
        ///
        /// Chart key `controller.metrics.prometheusRule`.
        public let prometheusRule = Field<Typed<PrometheusRuleSettings>>(
            "prometheusRule", "The PrometheusRule for the Prometheus Operator.")

        /// Creates the schema.
        public init() {}
    }
}
