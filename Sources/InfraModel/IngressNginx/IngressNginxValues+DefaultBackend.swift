extension IngressNginxValues {
    /// The server that answers requests for which there is no ingress.
    ///
    /// Chart key `defaultBackend`.
    public struct DefaultBackend: Schema {
        /// Whether there is one; otherwise nginx answers 404 by itself.
        ///
        /// Chart key `defaultBackend.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Its image.
        ///
        /// Chart key `defaultBackend.image`.
        public let image = Field<Typed<Image>>("image")
        /// The number of pods.
        ///
        /// Chart key `defaultBackend.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How many pods an eviction has to leave alone, as a number or a percentage.
        ///
        /// Chart key `defaultBackend.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>("minAvailable")
        /// Its arguments, without the hyphens.
        ///
        /// Chart key `defaultBackend.extraArgs`, default an empty mapping.
        public let extraArgs = Field<TypedMap<AnyScalar>>("extraArgs")
        /// Its environment variables.
        ///
        /// Chart key `defaultBackend.extraEnvs`, default an empty list.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>("extraEnvs")
        /// The port on which it listens.
        ///
        /// Chart key `defaultBackend.port`, default `8080`.
        public let port = Field<Int?>("port")
        /// The service that leads to it.
        ///
        /// Chart key `defaultBackend.service`.
        public let service = Field<Typed<DefaultBackendService>>("service")
        /// Its service account.
        ///
        /// Chart key `defaultBackend.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Tells when a pod has to be restarted.
        ///
        /// Chart key `defaultBackend.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe")
        /// Tells when a pod gets requests.
        ///
        /// Chart key `defaultBackend.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe")
        /// As whom the pods run.
        ///
        /// Chart key `defaultBackend.podSecurityContext`, default an empty mapping.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>("podSecurityContext")
        /// Labels of the pods.
        ///
        /// Chart key `defaultBackend.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Annotations of the pods.
        ///
        /// Chart key `defaultBackend.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `defaultBackend.nodeSelector`, default an empty mapping.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `defaultBackend.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Where the pods would like to run.
        ///
        /// Chart key `defaultBackend.affinity`, default an empty mapping.
        public let affinity = Field<Typed<Affinity>>("affinity")
        /// The priority class of the pods.
        ///
        /// Chart key `defaultBackend.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// What it asks for and may use.
        ///
        /// Chart key `defaultBackend.resources`, default an empty mapping.
        public let resources = Field<Typed<ResourceRequirements>>("resources")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the default backend.
    ///
    /// Chart key `defaultBackend.service`.
    public struct DefaultBackendService: Schema {
        /// Its annotations.
        ///
        /// Chart key `defaultBackend.service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `defaultBackend.service.clusterIP`.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `defaultBackend.service.externalIPs`, default an empty list.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// The load balancer's address.
        ///
        /// Chart key `defaultBackend.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `defaultBackend.service.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Its port.
        ///
        /// Chart key `defaultBackend.service.servicePort`, default `80`.
        public let servicePort = Field<Int?>("servicePort")
        /// How it can be reached.
        ///
        /// Chart key `defaultBackend.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")

        /// The keys of this mapping.
        public init() {}
    }
}
