extension GitLabValues {
    /// The check of ingresses before they are accepted.
    ///
    /// Chart key `nginx-ingress.controller.admissionWebhooks`.
    public struct NginxWebhooks: Schema {
        /// Whether there is one.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Annotations of its resource.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// What happens to an ingress that cannot be checked.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.failurePolicy`, default `Fail`.
        public let failurePolicy = Field<IngressNginxValues.FailurePolicy?>("failurePolicy")
        /// Seconds that a check may take.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.timeoutSeconds`.
        public let timeoutSeconds = Field<Int?>("timeoutSeconds")
        /// The controller's port that answers.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.port`, default `8443`.
        public let port = Field<Int?>("port")
        /// The file with its certificate.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.certificate`, default `/usr/local/certificates/cert`.
        public let certificate = Field<String?>("certificate")
        /// The file with its key.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.key`, default `/usr/local/certificates/key`.
        public let key = Field<String?>("key")
        /// The namespaces whose ingresses are checked.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.namespaceSelector`, default an empty mapping.
        public let namespaceSelector = Field<Typed<LabelSelector>>("namespaceSelector")
        /// The ingresses that are checked.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.objectSelector`, default an empty mapping.
        public let objectSelector = Field<Typed<LabelSelector>>("objectSelector")
        /// A pod security policy that is there already.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.existingPsp`, default an empty string.
        public let existingPsp = Field<String?>("existingPsp")
        /// The service that leads to it.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.service`.
        public let service = Field<Typed<IngressNginxValues.WebhookService>>("service")
        /// The job that makes its certificate.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.createSecretJob`.
        public let createSecretJob = Field<Typed<NginxJob>>("createSecretJob")
        /// The job that enters the certificate.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patchWebhookJob`.
        public let patchWebhookJob = Field<Typed<NginxJob>>("patchWebhookJob")
        /// Both jobs.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch`.
        public let patch = Field<Typed<NginxWebhookPatch>>("patch")

        /// The keys of this mapping.
        public init() {}
    }

    /// A job of the controller's chart.
    ///
    /// Chart keys `nginx-ingress.controller.admissionWebhooks.createSecretJob` and
    /// `nginx-ingress.controller.admissionWebhooks.patchWebhookJob`.
    public struct NginxJob: Schema {
        /// What it asks for and may use.
        ///
        /// Chart keys `nginx-ingress.controller.admissionWebhooks.createSecretJob.resources` and
        /// `nginx-ingress.controller.admissionWebhooks.patchWebhookJob.resources`, default an empty mapping.
        public let resources = Field<Typed<ResourceRequirements>>("resources")

        /// The keys of this mapping.
        public init() {}
    }

    /// The jobs that make a certificate for the check and enter it.
    ///
    /// Chart key `nginx-ingress.controller.admissionWebhooks.patch`.
    public struct NginxWebhookPatch: Schema {
        /// Whether there are any.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Their image.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.image`.
        public let image = Field<Typed<NginxImage>>("image")
        /// The priority class of their pods.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Annotations of their pods.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// Labels of the nodes on which their pods may run.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that their pods put up with.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// The user as whom they run.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks.patch.runAsUser`, default `2000`.
        public let runAsUser = Field<Int?>("runAsUser")

        /// The keys of this mapping.
        public init() {}
    }

    /// The server that answers requests for which there is no ingress.
    ///
    /// Chart key `nginx-ingress.defaultBackend`.
    public struct NginxDefaultBackend: Schema {
        /// The name of the component, at the end of its resources' names.
        ///
        /// Chart key `nginx-ingress.defaultBackend.name`, default `defaultbackend`.
        public let name = Field<String?>("name")
        /// Whether there is one; otherwise nginx answers 404 by itself.
        ///
        /// Chart key `nginx-ingress.defaultBackend.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Its image.
        ///
        /// Chart key `nginx-ingress.defaultBackend.image`.
        public let image = Field<Typed<NginxImage>>("image")
        /// The number of pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How many pods an eviction has to leave alone, as a number or a percentage.
        ///
        /// Chart key `nginx-ingress.defaultBackend.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>("minAvailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `nginx-ingress.defaultBackend.autoscaling`.
        public let autoscaling = Field<Typed<NginxAutoscaling>>("autoscaling")
        /// Its arguments, without the hyphens.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraArgs`, default an empty mapping.
        public let extraArgs = Field<TypedMap<AnyScalar>>("extraArgs")
        /// Its environment variables.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraEnvs`, default an empty list.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>("extraEnvs")
        /// More volumes of the pods.
        ///
        /// Here this is a list, not a text.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraVolumes`, default an empty list.
        public let extraVolumes = Field<TypedList<Typed<Volume>>>("extraVolumes")
        /// Where the container sees those volumes.
        ///
        /// Here this is a list, not a text.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraVolumeMounts`, default an empty list.
        public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>("extraVolumeMounts")
        /// The port on which it listens.
        ///
        /// Chart key `nginx-ingress.defaultBackend.port`, default `8080`.
        public let port = Field<Int?>("port")
        /// The service that leads to it.
        ///
        /// Chart key `nginx-ingress.defaultBackend.service`.
        public let service = Field<Typed<IngressNginxValues.DefaultBackendService>>("service")
        /// Its service account.
        ///
        /// Chart key `nginx-ingress.defaultBackend.serviceAccount`.
        public let serviceAccount = Field<Typed<NginxServiceAccount>>("serviceAccount")
        /// A pod security policy that is there already.
        ///
        /// Chart key `nginx-ingress.defaultBackend.existingPsp`, default an empty string.
        public let existingPsp = Field<String?>("existingPsp")
        /// Tells when a pod has to be restarted.
        ///
        /// Chart key `nginx-ingress.defaultBackend.livenessProbe`.
        public let livenessProbe = Field<Typed<IngressNginxValues.ProbeSettings>>("livenessProbe")
        /// Tells when a pod gets requests.
        ///
        /// Chart key `nginx-ingress.defaultBackend.readinessProbe`.
        public let readinessProbe = Field<Typed<IngressNginxValues.ProbeSettings>>("readinessProbe")
        /// As whom the pods run.
        ///
        /// Chart key `nginx-ingress.defaultBackend.podSecurityContext`, default an empty mapping.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>("podSecurityContext")
        /// Labels of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Annotations of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `nginx-ingress.defaultBackend.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `nginx-ingress.defaultBackend.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Where the pods would like to run.
        ///
        /// Chart key `nginx-ingress.defaultBackend.affinity`, default an empty mapping.
        public let affinity = Field<Typed<Affinity>>("affinity")
        /// The priority class of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// What it asks for and may use.
        ///
        /// Chart key `nginx-ingress.defaultBackend.resources`, default an empty mapping.
        public let resources = Field<Typed<ResourceRequirements>>("resources")

        /// The keys of this mapping.
        public init() {}
    }
}
