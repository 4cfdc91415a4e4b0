extension IngressNginxValues {
    /// The check of ingresses before they are accepted, so that a broken one cannot break nginx.
    ///
    /// Chart key `controller.admissionWebhooks`.
    public struct AdmissionWebhooks: Schema {
        /// Whether there is one.
        ///
        /// Chart key `controller.admissionWebhooks.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// What happens to an ingress that cannot be checked.
        ///
        /// Chart key `controller.admissionWebhooks.failurePolicy`, default `Fail`.
        public let failurePolicy = Field<FailurePolicy?>("failurePolicy")
        /// The controller's port that answers.
        ///
        /// Chart key `controller.admissionWebhooks.port`, default `8443`.
        public let port = Field<Int?>("port")
        /// The service that leads to it.
        ///
        /// Chart key `controller.admissionWebhooks.service`.
        public let service = Field<Typed<WebhookService>>("service")
        /// The job that makes its certificate.
        ///
        /// Chart key `controller.admissionWebhooks.patch`.
        public let patch = Field<Typed<WebhookPatch>>("patch")

        /// The keys of this mapping.
        public init() {}
    }

    /// What happens to a resource that cannot be checked.
    public enum FailurePolicy: String, Choice {
        /// It is refused.
        case fail = "Fail"
        /// It is accepted.
        case ignore = "Ignore"
    }

    /// The service that leads to the check.
    ///
    /// Chart key `controller.admissionWebhooks.service`.
    public struct WebhookService: Schema {
        /// Its annotations.
        ///
        /// Chart key `controller.admissionWebhooks.service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `controller.admissionWebhooks.service.clusterIP`.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `controller.admissionWebhooks.service.externalIPs`, default an empty list.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// The load balancer's address.
        ///
        /// Chart key `controller.admissionWebhooks.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `controller.admissionWebhooks.service.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Its port.
        ///
        /// Chart key `controller.admissionWebhooks.service.servicePort`, default `443`.
        public let servicePort = Field<Int?>("servicePort")
        /// How it can be reached.
        ///
        /// Chart key `controller.admissionWebhooks.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")

        /// The keys of this mapping.
        public init() {}
    }

    /// The job that makes a certificate for the check and enters it.
    ///
    /// Chart key `controller.admissionWebhooks.patch`.
    public struct WebhookPatch: Schema {
        /// Whether there is one.
        ///
        /// Chart key `controller.admissionWebhooks.patch.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Its image.
        ///
        /// Chart key `controller.admissionWebhooks.patch.image`.
        public let image = Field<Typed<Image>>("image")
        /// The priority class of its pods.
        ///
        /// Chart key `controller.admissionWebhooks.patch.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Annotations of its pods.
        ///
        /// Chart key `controller.admissionWebhooks.patch.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// Labels of the nodes on which its pods may run.
        ///
        /// Chart key `controller.admissionWebhooks.patch.nodeSelector`, default an empty mapping.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that its pods put up with.
        ///
        /// Chart key `controller.admissionWebhooks.patch.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// The user as whom it runs.
        ///
        /// Chart key `controller.admissionWebhooks.patch.runAsUser`, default `2000`.
        public let runAsUser = Field<Int?>("runAsUser")

        /// The keys of this mapping.
        public init() {}
    }
}
