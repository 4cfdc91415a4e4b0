// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The ServiceMonitor for the Prometheus Operator.
    ///
    /// Chart key `nginx-ingress.controller.metrics.serviceMonitor`.
    public struct NginxServiceMonitor: ChartTable {
        /// Whether the chart creates a ServiceMonitor.
        ///
        /// Requires the custom resource definitions of the Prometheus Operator.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether the chart creates a ServiceMonitor. Requires the custom resource definitions of the Prometheus Operator."
        )
        /// Additional labels of the ServiceMonitor that match the selector of the Prometheus resource.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.additionalLabels`, default `{}`.
        public let additionalLabels = Field<TypedMap<String>>(
            "additionalLabels", default: [:],
            "Additional labels of the ServiceMonitor that match the selector of the Prometheus resource.")
        /// The label of the Service that becomes the job name in Prometheus.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.jobLabel`.
        public let jobLabel = Field<String?>(
            "jobLabel", "The label of the Service that becomes the job name in Prometheus.")
        /// The namespace of the ServiceMonitor.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.namespace`, default `""`.
        public let namespace = Field<String?>("namespace", default: "", "The namespace of the ServiceMonitor.")
        /// The namespaces in which Prometheus looks for the Service.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.namespaceSelector`, default `{}`.
        public let namespaceSelector = Field<Typed<NamespaceSelector>>(
            "namespaceSelector", default: [:], "The namespaces in which Prometheus looks for the Service.")
        /// The scrape interval, for example `30s`.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.scrapeInterval`, default `30s`.
        public let scrapeInterval = Field<String?>(
            "scrapeInterval", default: "30s", "The scrape interval, for example `30s`.")
        /// Whether labels of the metrics take precedence over labels that Prometheus attaches.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.honorLabels`.
        public let honorLabels = Field<Bool?>(
            "honorLabels", "Whether labels of the metrics take precedence over labels that Prometheus attaches.")
        /// Labels of the Service that are copied to the metrics.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.targetLabels`, default `[]`.
        public let targetLabels = Field<TypedList<String>>(
            "targetLabels", default: [], "Labels of the Service that are copied to the metrics.")
        /// Relabeling of the metrics before they are stored.
        ///
        /// Chart key `nginx-ingress.controller.metrics.serviceMonitor.metricRelabelings`, default `[]`.
        public let metricRelabelings = Field<TypedList<Typed<RelabelConfig>>>(
            "metricRelabelings", default: [], "Relabeling of the metrics before they are stored.")

        /// Creates the schema.
        public init() {}
    }

    /// The default backend, which answers requests that match no Ingress.
    ///
    /// Chart key `nginx-ingress.defaultBackend`.
    public struct NginxDefaultBackend: ChartTable {
        /// Whether the default backend is deployed.
        ///
        /// Without it, nginx itself answers with status 404.
        ///
        /// Chart key `nginx-ingress.defaultBackend.enabled`, default `true`.
        public let enabled = Field<Bool?>(
            "enabled", default: true,
            "Whether the default backend is deployed. Without it, nginx itself answers with status 404.")
        /// The component name, used as a suffix of resource names.
        ///
        /// Chart key `nginx-ingress.defaultBackend.name`, default `defaultbackend`.
        public let name = Field<String?>(
            "name", default: "defaultbackend", "The component name, used as a suffix of resource names.")
        /// The image of the container.
        ///
        /// Chart key `nginx-ingress.defaultBackend.image`.
        public let image = Field<Typed<NginxImage>>(
            "image",
            default: [
                "repository": "registry.gitlab.com/gitlab-org/cloud-native/mirror/images/defaultbackend-amd64",
                "tag": "1.5", "digest": "sha256:4dc5e07c8ca4e23bddb3153737d7b8c556e5fb2f29c4558b7cd6e6df99c512c7",
                "pullPolicy": "IfNotPresent", "runAsUser": 65534, "runAsNonRoot": true, "readOnlyRootFilesystem": true,
                "allowPrivilegeEscalation": false,
            ], "The image of the container.")
        /// The name of an existing PodSecurityPolicy.
        ///
        /// Chart key `nginx-ingress.defaultBackend.existingPsp`, default `""`.
        public let existingPsp = Field<String?>(
            "existingPsp", default: "", "The name of an existing PodSecurityPolicy.")
        /// Command-line arguments of the default backend without the leading hyphens.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraArgs`, default `{}`.
        public let extraArgs = Field<TypedMap<AnyScalar>>(
            "extraArgs", default: [:], "Command-line arguments of the default backend without the leading hyphens.")
        /// The service account of the default backend.
        ///
        /// Chart key `nginx-ingress.defaultBackend.serviceAccount`, default `{create: true, name: "",
        /// automountServiceAccountToken: true}`.
        public let serviceAccount = Field<Typed<NginxServiceAccount>>(
            "serviceAccount", default: ["create": true, "name": "", "automountServiceAccountToken": true],
            "The service account of the default backend.")
        /// Additional environment variables of the default backend.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraEnvs`, default `[]`.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>(
            "extraEnvs", default: [], "Additional environment variables of the default backend.")
        /// The container port of the default backend.
        ///
        /// Chart key `nginx-ingress.defaultBackend.port`, default `8080`.
        public let port = Field<Int?>("port", default: 8080, "The container port of the default backend.")
        /// The liveness probe.
        ///
        /// Chart key `nginx-ingress.defaultBackend.livenessProbe`.
        public let livenessProbe = Field<Typed<IngressNginxValues.ProbeSettings>>(
            "livenessProbe",
            default: [
                "failureThreshold": 3, "initialDelaySeconds": 30, "periodSeconds": 10, "successThreshold": 1,
                "timeoutSeconds": 5,
            ], "The liveness probe.")
        /// The readiness probe.
        ///
        /// Chart key `nginx-ingress.defaultBackend.readinessProbe`.
        public let readinessProbe = Field<Typed<IngressNginxValues.ProbeSettings>>(
            "readinessProbe",
            default: [
                "failureThreshold": 6, "initialDelaySeconds": 0, "periodSeconds": 5, "successThreshold": 1,
                "timeoutSeconds": 5,
            ], "The readiness probe.")
        /// Tolerations of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Affinity of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.affinity`, default `{}`.
        public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the pods.")
        /// The pod security context.
        ///
        /// Chart key `nginx-ingress.defaultBackend.podSecurityContext`, default `{}`.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>(
            "podSecurityContext", default: [:], "The pod security context.")
        /// Labels of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The node selector of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.nodeSelector`, default `{kubernetes.io/os: linux}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: ["kubernetes.io/os": "linux"], "The node selector of the pods.")
        /// Annotations of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations", default: [:], "Annotations of the pods.")
        /// The number of replicas.
        ///
        /// Chart key `nginx-ingress.defaultBackend.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount", default: 1, "The number of replicas.")
        /// The PodDisruptionBudget's `minAvailable`: a number or a percentage.
        ///
        /// Chart key `nginx-ingress.defaultBackend.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>(
            "minAvailable", default: 1, "The PodDisruptionBudget's `minAvailable`: a number or a percentage.")
        /// Resource requests and limits.
        ///
        /// Chart key `nginx-ingress.defaultBackend.resources`, default `{requests: {cpu: 5m, memory: 5Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "5m", "memory": "5Mi"]], "Resource requests and limits.")
        /// Additional volume mounts of the container.
        ///
        /// The value is a list here, not a YAML string.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraVolumeMounts`, default `[]`.
        public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>(
            "extraVolumeMounts", default: [],
            "Additional volume mounts of the container. The value is a list here, not a YAML string.")
        /// Additional volumes of the pods.
        ///
        /// The value is a list here, not a YAML string.
        ///
        /// Chart key `nginx-ingress.defaultBackend.extraVolumes`, default `[]`.
        public let extraVolumes = Field<TypedList<Typed<Volume>>>(
            "extraVolumes", default: [], "Additional volumes of the pods. The value is a list here, not a YAML string.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `nginx-ingress.defaultBackend.autoscaling`.
        public let autoscaling = Field<Typed<NginxAutoscaling>>(
            "autoscaling",
            default: [
                "annotations": [:], "enabled": false, "minReplicas": 1, "maxReplicas": 2,
                "targetCPUUtilizationPercentage": 50, "targetMemoryUtilizationPercentage": 50,
            ], "Horizontal autoscaling.")
        /// The Service of the component.
        ///
        /// Chart key `nginx-ingress.defaultBackend.service`.
        public let service = Field<Typed<IngressNginxValues.DefaultBackendService>>(
            "service",
            default: [
                "annotations": [:], "externalIPs": [], "loadBalancerSourceRanges": [], "servicePort": 80,
                "type": "ClusterIP",
            ], "The Service of the component.")
        /// The priority class of the pods.
        ///
        /// Chart key `nginx-ingress.defaultBackend.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// Role-based access control (RBAC) of the controller.
    ///
    /// Chart key `nginx-ingress.rbac`.
    public struct NginxRBAC: ChartTable {
        /// Whether the chart creates roles and role bindings.
        ///
        /// Chart key `nginx-ingress.rbac.create`, default `true`.
        public let create = Field<Bool?>("create", default: true, "Whether the chart creates roles and role bindings.")
        /// Whether roles are limited to one namespace.
        ///
        /// Chart key `nginx-ingress.rbac.scope`, default `false`.
        public let scope = Field<Bool?>("scope", default: false, "Whether roles are limited to one namespace.")
        /// Whether the chart creates the namespaced role.
        ///
        /// Chart key `nginx-ingress.rbac.createRole`.
        public let createRole = Field<Bool?>("createRole", "Whether the chart creates the namespaced role.")
        /// Whether the chart creates the cluster role.
        ///
        /// Chart key `nginx-ingress.rbac.createClusterRole`.
        public let createClusterRole = Field<Bool?>("createClusterRole", "Whether the chart creates the cluster role.")

        /// Creates the schema.
        public init() {}
    }
}
