// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// An additional Service behind an internal load balancer.
    ///
    /// Chart key `nginx-ingress.controller.service.internal`.
    public struct NginxInternalService: ChartTable {
        /// Whether the internal Service is created.
        ///
        /// The cloud's annotation for internal load balancers must be set too.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether the internal Service is created. The cloud's annotation for internal load balancers must be set too."
        )
        /// Annotations of the internal Service, including those of the cloud's load balancer.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:],
            "Annotations of the internal Service, including those of the cloud's load balancer.")
        /// The IP address of the internal load balancer.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the internal load balancer.")
        /// Source IP ranges (CIDR) that the internal load balancer accepts.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the internal load balancer accepts.")
        /// The external traffic policy of the Service.
        ///
        /// Chart key `nginx-ingress.controller.service.internal.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>(
            "externalTrafficPolicy", "The external traffic policy of the Service.")

        /// Creates the schema.
        public init() {}
    }

    /// The validating admission webhook for Ingress resources.
    ///
    /// Chart key `nginx-ingress.controller.admissionWebhooks`.
    public struct NginxWebhooks: ChartTable {
        /// Annotations of the ValidatingWebhookConfiguration.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:], "Annotations of the ValidatingWebhookConfiguration.")
        /// Whether the webhook is installed.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the webhook is installed.")
        /// The failure policy of the webhook.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.failurePolicy`, default `Fail`.
        public let failurePolicy = Field<IngressNginxValues.FailurePolicy?>(
            "failurePolicy", default: "Fail", "The failure policy of the webhook.")
        /// Timeout of the webhook in seconds.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.timeoutSeconds`.
        public let timeoutSeconds = Field<Int?>("timeoutSeconds", "Timeout of the webhook in seconds.")
        /// The container port of the webhook server.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.port`, default `8443`.
        public let port = Field<Int?>("port", default: 8443, "The container port of the webhook server.")
        /// The path of the webhook certificate file.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.certificate`, default `/usr/local/certificates/cert`.
        public let certificate = Field<String?>(
            "certificate", default: "/usr/local/certificates/cert", "The path of the webhook certificate file.")
        /// The path of the webhook's private key file.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.key`, default `/usr/local/certificates/key`.
        public let key = Field<String?>(
            "key", default: "/usr/local/certificates/key", "The path of the webhook's private key file.")
        /// The selector of the namespaces whose Ingress resources are validated.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.namespaceSelector`, default `{}`.
        public let namespaceSelector = Field<Typed<LabelSelector>>(
            "namespaceSelector", default: [:], "The selector of the namespaces whose Ingress resources are validated.")
        /// The selector of the Ingress resources that are validated.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.objectSelector`, default `{}`.
        public let objectSelector = Field<Typed<LabelSelector>>(
            "objectSelector", default: [:], "The selector of the Ingress resources that are validated.")
        /// The name of an existing PodSecurityPolicy.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.existingPsp`, default `""`.
        public let existingPsp = Field<String?>(
            "existingPsp", default: "", "The name of an existing PodSecurityPolicy.")
        /// The Service of the webhook.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.service`.
        public let service = Field<Typed<IngressNginxValues.WebhookService>>(
            "service",
            default: [
                "annotations": [:], "externalIPs": [], "loadBalancerSourceRanges": [], "servicePort": 443,
                "type": "ClusterIP",
            ], "The Service of the webhook.")
        /// The job that creates the webhook certificate.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.createSecretJob`, default `{resources: {}}`.
        public let createSecretJob = Field<Typed<NginxJob>>(
            "createSecretJob", default: ["resources": [:]], "The job that creates the webhook certificate.")
        /// The job that installs the certificate in the webhook configuration.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patchWebhookJob`, default `{resources: {}}`.
        public let patchWebhookJob = Field<Typed<NginxJob>>(
            "patchWebhookJob", default: ["resources": [:]],
            "The job that installs the certificate in the webhook configuration.")
        /// Settings of both jobs.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch`.
        public let patch = Field<Typed<NginxWebhookPatch>>("patch", "Settings of both jobs.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of both jobs.
    ///
    /// Chart key `nginx-ingress.controller.admissionWebhooks.patch`.
    public struct NginxWebhookPatch: ChartTable {
        /// Whether the jobs are created.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the jobs are created.")
        /// The image of the jobs.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.image`.
        public let image = Field<Typed<NginxImage>>(
            "image",
            default: [
                "registry": "k8s.gcr.io", "image": "ingress-nginx/kube-webhook-certgen", "tag": "v1.1.1",
                "digest": "sha256:64d8c73dca984af206adf9d6d7e46aa550362b1d7a01f3a0a91b20cc67868660",
                "pullPolicy": "IfNotPresent",
            ], "The image of the jobs.")
        /// The priority class of the jobs' pods.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the jobs' pods.")
        /// Annotations of the jobs' pods.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>(
            "podAnnotations", default: [:], "Annotations of the jobs' pods.")
        /// The node selector of the jobs' pods.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.nodeSelector`, default `{kubernetes.io/os:
        /// linux}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: ["kubernetes.io/os": "linux"], "The node selector of the jobs' pods.")
        /// Tolerations of the jobs' pods.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the jobs' pods.")
        /// The user ID of the jobs.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.runAsUser`, default `2000`.
        public let runAsUser = Field<Int?>("runAsUser", default: 2000, "The user ID of the jobs.")

        /// Creates the schema.
        public init() {}
    }

    /// Prometheus metrics.
    ///
    /// Chart key `nginx-ingress.controller.metrics`.
    public struct NginxMetrics: ChartTable {
        /// The container port of the metrics endpoint.
        ///
        /// Chart key `nginx-ingress.controller.metrics.port`, default `10254`.
        public let port = Field<Int?>("port", default: 10254, "The container port of the metrics endpoint.")
        /// Whether the metrics endpoint is enabled.
        ///
        /// Chart key `nginx-ingress.controller.metrics.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the metrics endpoint is enabled.")
        /// The Service of the metrics endpoint.
        ///
        /// Chart key `nginx-ingress.controller.metrics.service`.
        public let service = Field<Typed<IngressNginxValues.MetricsService>>(
            "service",
            default: [
                "annotations": [
                    "gitlab.com/prometheus_scrape": "true", "gitlab.com/prometheus_port": "10254",
                    "prometheus.io/scrape": "true", "prometheus.io/port": "10254",
                ], "externalIPs": [], "loadBalancerSourceRanges": [], "servicePort": 10254, "type": "ClusterIP",
            ], "The Service of the metrics endpoint.")
        /// The ServiceMonitor for the Prometheus Operator.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor`.
        public let serviceMonitor = Field<Typed<NginxServiceMonitor>>(
            "serviceMonitor", "The ServiceMonitor for the Prometheus Operator.")
        /// The PrometheusRule for the Prometheus Operator.
        ///
        /// Chart key `nginx-ingress.controller.metrics.prometheusRule`, default `{enabled: false, additionalLabels:
        /// {}, rules: []}`.
        public let prometheusRule = Field<Typed<IngressNginxValues.PrometheusRuleSettings>>(
            "prometheusRule", default: ["enabled": false, "additionalLabels": [:], "rules": []],
            "The PrometheusRule for the Prometheus Operator.")

        /// Creates the schema.
        public init() {}
    }
}
