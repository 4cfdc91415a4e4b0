// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

extension IngressNginxValues {
    /// The default backend, which answers requests that match no Ingress.
    ///
    /// Chart key `defaultBackend`.
    public struct DefaultBackend: ChartTable {
        /// Whether the default backend is deployed.
        ///
        /// Without it, nginx itself answers with status 404.
        ///
        /// Chart key `defaultBackend.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether the default backend is deployed. Without it, nginx itself answers with status 404.")
        /// The image of the container.
        ///
        /// Chart key `defaultBackend.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "k8s.gcr.io/defaultbackend-amd64", "tag": "1.5", "pullPolicy": "IfNotPresent",
                "runAsUser": 65534,
            ], "The image of the container.")
        /// Command-line arguments of the default backend without the leading hyphens.
        ///
        /// Chart key `defaultBackend.extraArgs`, default `{}`.
        public let extraArgs = Field<TypedMap<AnyScalar>>(
            "extraArgs", default: [:], "Command-line arguments of the default backend without the leading hyphens.")
        /// The service account of the default backend.
        ///
        /// Chart key `defaultBackend.serviceAccount`, default `{create: true, name: null}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["create": true, "name": .null], "The service account of the default backend.")
        /// Additional environment variables of the default backend.
        ///
        /// Chart key `defaultBackend.extraEnvs`, default `[]`.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>(
            "extraEnvs", default: [], "Additional environment variables of the default backend.")
        /// The container port of the default backend.
        ///
        /// Chart key `defaultBackend.port`, default `8080`.
        public let port = Field<Int?>("port", default: 8080, "The container port of the default backend.")
        /// The liveness probe.
        ///
        /// Chart key `defaultBackend.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>(
            "livenessProbe",
            default: [
                "failureThreshold": 3, "initialDelaySeconds": 30, "periodSeconds": 10, "successThreshold": 1,
                "timeoutSeconds": 5,
            ], "The liveness probe.")
        /// The readiness probe.
        ///
        /// Chart key `defaultBackend.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>(
            "readinessProbe",
            default: [
                "failureThreshold": 6, "initialDelaySeconds": 0, "periodSeconds": 5, "successThreshold": 1,
                "timeoutSeconds": 5,
            ], "The readiness probe.")
        /// Tolerations of the pods.
        ///
        /// Chart key `defaultBackend.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Affinity of the pods.
        ///
        /// Chart key `defaultBackend.affinity`, default `{}`.
        public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the pods.")
        /// The pod security context.
        ///
        /// Chart key `defaultBackend.podSecurityContext`, default `{}`.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>(
            "podSecurityContext", default: [:], "The pod security context.")
        /// Labels of the pods.
        ///
        /// Chart key `defaultBackend.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The node selector of the pods.
        ///
        /// Chart key `defaultBackend.nodeSelector`, default `{}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: [:], "The node selector of the pods.")
        /// Annotations of the pods.
        ///
        /// Chart key `defaultBackend.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations", default: [:], "Annotations of the pods.")
        /// The number of replicas.
        ///
        /// Chart key `defaultBackend.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount", default: 1, "The number of replicas.")
        /// The PodDisruptionBudget's `minAvailable`: a number or a percentage.
        ///
        /// Chart key `defaultBackend.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>(
            "minAvailable", default: 1, "The PodDisruptionBudget's `minAvailable`: a number or a percentage.")
        /// Resource requests and limits.
        ///
        /// Chart key `defaultBackend.resources`, default `{}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: [:], "Resource requests and limits.")
        /// The Service of the component.
        ///
        /// Chart key `defaultBackend.service`.
        public let service = Field<Typed<DefaultBackendService>>("service", "The Service of the component.")
        /// The priority class of the pods.
        ///
        /// Chart key `defaultBackend.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the component.
    ///
    /// Chart key `defaultBackend.service`.
    public struct DefaultBackendService: ChartTable {
        /// Annotations of the Service.
        ///
        /// Chart key `defaultBackend.service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the Service.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `defaultBackend.service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `defaultBackend.service.externalIPs`, default `[]`.
        public let externalIPs = Field<TypedList<String>>(
            "externalIPs", default: [], "External IP addresses of the Service.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `defaultBackend.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `defaultBackend.service.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The service port.
        ///
        /// Chart key `defaultBackend.service.servicePort`, default `80`.
        public let servicePort = Field<Int?>("servicePort", default: 80, "The service port.")
        /// The Service type.
        ///
        /// Chart key `defaultBackend.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")

        /// Creates the schema.
        public init() {}
    }

    /// Role-based access control (RBAC) of the controller.
    ///
    /// Chart key `rbac`.
    public struct RBAC: ChartTable {
        /// Whether the chart creates roles and role bindings.
        ///
        /// Chart key `rbac.create`, default `true`.
        public let create = Field<Bool?>("create", default: true, "Whether the chart creates roles and role bindings.")
        /// Whether roles are limited to one namespace.
        ///
        /// Requires `controller.scope.enabled` and no default backend.
        ///
        /// Chart key `rbac.scope`, default `false`.
        public let scope = Field<Bool?>(
            "scope", default: false,
            "Whether roles are limited to one namespace. Requires `controller.scope.enabled` and no default backend.")

        /// Creates the schema.
        public init() {}
    }

    /// The PodSecurityPolicy.
    ///
    /// Kubernetes 1.25 removed this resource type.
    ///
    /// Chart key `podSecurityPolicy`.
    public struct PodSecurityPolicy: ChartTable {
        /// Whether PodSecurityPolicy resources are used.
        ///
        /// Chart key `podSecurityPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether PodSecurityPolicy resources are used.")

        /// Creates the schema.
        public init() {}
    }

    /// A container image.
    ///
    /// Chart keys `controller.image`, `controller.admissionWebhooks.patch.image` and `defaultBackend.image`.
    public struct Image: ChartTable {
        /// The image repository, without the tag.
        public let repository = Field<String?>("repository", "The image repository, without the tag.")
        /// The image tag.
        ///
        /// Quote a tag such as `1.5`, which YAML otherwise reads as a number.
        public let tag = Field<String?>(
            "tag", "The image tag. Quote a tag such as `1.5`, which YAML otherwise reads as a number.")
        /// The image digest, which takes precedence over the tag.
        ///
        /// An empty string disables it.
        public let digest = Field<String?>(
            "digest", "The image digest, which takes precedence over the tag. An empty string disables it.")
        /// The image pull policy.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy", "The image pull policy.")
        /// The user ID of the container.
        public let runAsUser = Field<Int?>("runAsUser", "The user ID of the container.")
        /// Whether the process can gain privileges.
        ///
        /// Binding ports below 1024 requires it.
        public let allowPrivilegeEscalation = Field<Bool?>(
            "allowPrivilegeEscalation", "Whether the process can gain privileges. Binding ports below 1024 requires it."
        )

        /// Creates the schema.
        public init() {}
    }

    /// A port for HTTP and a port for HTTPS.
    ///
    /// Chart keys `controller.containerPort`, `controller.hostPort.ports` and `controller.service.ports`.
    public struct ServicePortNumbers: ChartTable {
        /// The HTTP port.
        public let http = Field<Int?>("http", "The HTTP port.")
        /// The HTTPS port.
        public let https = Field<Int?>("https", "The HTTPS port.")

        /// Creates the schema.
        public init() {}
    }

    /// The ConfigMap of the TCP or UDP services.
    ///
    /// Chart keys `controller.tcp` and `controller.udp`.
    public struct StreamConfigMap: ChartTable {
        /// The namespace of the ConfigMap.
        public let configMapNamespace = Field<String?>("configMapNamespace", "The namespace of the ConfigMap.")
        /// Annotations of the ConfigMap.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the ConfigMap.")

        /// Creates the schema.
        public init() {}
    }
}
