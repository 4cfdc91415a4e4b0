// Generated from ingress-nginx-3.4.0.yaml by "make models". Do not edit.

extension IngressNginxValues {
    /// The ingress controller.
    ///
    /// Chart key `controller`.
    public struct Controller: ChartTable {
        /// The component name, used as a suffix of resource names.
        ///
        /// Chart key `controller.name`, default `controller`.
        public let name = Field<String?>(
            "name", default: "controller", "The component name, used as a suffix of resource names.")
        /// The controller image.
        ///
        /// Chart key `controller.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "k8s.gcr.io/ingress-nginx/controller", "tag": "v0.40.1",
                "digest": "sha256:abffcf2d25e3e7c7b67a315a7c664ec79a1588c9c945d3c7a75637c2f55caec6",
                "pullPolicy": "IfNotPresent", "runAsUser": 101, "allowPrivilegeEscalation": true,
            ], "The controller image.")
        /// Container ports of the controller.
        ///
        /// Chart key `controller.containerPort`, default `{http: 80, https: 443}`.
        public let containerPort = Field<Typed<ServicePortNumbers>>(
            "containerPort", default: ["http": 80, "https": 443], "Container ports of the controller.")
        /// Settings of the controller's ConfigMap, for example `use-forwarded-headers: "true"`.
        ///
        /// Values are rendered unquoted, so they must be strings.
        ///
        /// Chart key `controller.config`, default `{}`.
        public let config = Field<TypedMap<String>>(
            "config", default: [:],
            "Settings of the controller's ConfigMap, for example `use-forwarded-headers: \"true\"`. Values are rendered unquoted, so they must be strings."
        )
        /// Annotations of the controller's ConfigMap.
        ///
        /// Chart key `controller.configAnnotations`, default `{}`.
        public let configAnnotations = Field<TypedMap<String>>(
            "configAnnotations", default: [:], "Annotations of the controller's ConfigMap.")
        /// HTTP headers added to every request that is sent to a backend.
        ///
        /// Chart key `controller.proxySetHeaders`, default `{}`.
        public let proxySetHeaders = Field<TypedMap<String>>(
            "proxySetHeaders", default: [:], "HTTP headers added to every request that is sent to a backend.")
        /// The former name of `proxySetHeaders`.
        ///
        /// Deprecated: use `proxySetHeaders`.
        ///
        /// Chart key `controller.headers`.
        public let headers = Field<TypedMap<String>>(
            "headers", "The former name of `proxySetHeaders`. Deprecated: use `proxySetHeaders`.")
        /// HTTP headers added to every response.
        ///
        /// Chart key `controller.addHeaders`, default `{}`.
        public let addHeaders = Field<TypedMap<String>>(
            "addHeaders", default: [:], "HTTP headers added to every response.")
        /// The DNS configuration of the pods.
        ///
        /// Chart key `controller.dnsConfig`, default `{}`.
        public let dnsConfig = Field<Typed<PodDNSConfig>>(
            "dnsConfig", default: [:], "The DNS configuration of the pods.")
        /// The DNS policy of the pods.
        ///
        /// With `hostNetwork`, set it to `ClusterFirstWithHostNet`.
        ///
        /// Chart key `controller.dnsPolicy`, default `ClusterFirst`.
        public let dnsPolicy = Field<DNSPolicy?>(
            "dnsPolicy", default: "ClusterFirst",
            "The DNS policy of the pods. With `hostNetwork`, set it to `ClusterFirstWithHostNet`.")
        /// Whether the status of Ingress resources reports internal node addresses.
        ///
        /// Applies only when `publishService` is disabled.
        ///
        /// Chart key `controller.reportNodeInternalIp`, default `false`.
        public let reportNodeInternalIp = Field<Bool?>(
            "reportNodeInternalIp", default: false,
            "Whether the status of Ingress resources reports internal node addresses. Applies only when `publishService` is disabled."
        )
        /// Whether the pods use the host network.
        ///
        /// Chart key `controller.hostNetwork`, default `false`.
        public let hostNetwork = Field<Bool?>("hostNetwork", default: false, "Whether the pods use the host network.")
        /// Host ports of the controller pods.
        ///
        /// Chart key `controller.hostPort`.
        public let hostPort = Field<Typed<HostPort>>("hostPort", "Host ports of the controller pods.")
        /// The name of the leader election lock.
        ///
        /// Chart key `controller.electionID`, default `ingress-controller-leader`.
        public let electionID = Field<String?>(
            "electionID", default: "ingress-controller-leader", "The name of the leader election lock.")
        /// The ingress class that this controller serves.
        ///
        /// Chart key `controller.ingressClass`, default `nginx`.
        public let ingressClass = Field<String?>(
            "ingressClass", default: "nginx", "The ingress class that this controller serves.")
        /// Labels of the pods.
        ///
        /// Chart key `controller.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The pod security context.
        ///
        /// Chart key `controller.podSecurityContext`, default `{}`.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>(
            "podSecurityContext", default: [:], "The pod security context.")
        /// Kernel parameters (sysctls) of the pods.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `controller.sysctls`, default `{}`.
        public let sysctls = Field<TypedMap<AnyScalar>>(
            "sysctls", default: [:], "Kernel parameters (sysctls) of the pods. The chart quotes the values.")
        /// The Service whose address is published in the status of Ingress resources.
        ///
        /// Chart key `controller.publishService`.
        public let publishService = Field<Typed<PublishService>>(
            "publishService", "The Service whose address is published in the status of Ingress resources.")
        /// Restricts the controller to a single namespace.
        ///
        /// Chart key `controller.scope`.
        public let scope = Field<Typed<Scope>>("scope", "Restricts the controller to a single namespace.")
        /// The namespace of the controller's ConfigMap.
        ///
        /// Chart key `controller.configMapNamespace`, default `""`.
        public let configMapNamespace = Field<String?>(
            "configMapNamespace", default: "", "The namespace of the controller's ConfigMap.")
        /// The ConfigMap with the TCP services.
        ///
        /// Chart key `controller.tcp`, default `{configMapNamespace: "", annotations: {}}`.
        public let tcp = Field<Typed<StreamConfigMap>>(
            "tcp", default: ["configMapNamespace": "", "annotations": [:]], "The ConfigMap with the TCP services.")
        /// The ConfigMap with the UDP services.
        ///
        /// Chart key `controller.udp`, default `{configMapNamespace: "", annotations: {}}`.
        public let udp = Field<Typed<StreamConfigMap>>(
            "udp", default: ["configMapNamespace": "", "annotations": [:]], "The ConfigMap with the UDP services.")
        /// Command-line arguments of the controller without the leading hyphens.
        ///
        /// An empty string is rendered as a flag without a value.
        ///
        /// Chart key `controller.extraArgs`, default `{}`.
        public let extraArgs = Field<TypedMap<AnyScalar>>(
            "extraArgs", default: [:],
            "Command-line arguments of the controller without the leading hyphens. An empty string is rendered as a flag without a value."
        )
        /// The MaxMind license key for downloading GeoIP databases.
        ///
        /// Chart key `controller.maxmindLicenseKey`.
        public let maxmindLicenseKey = Field<String?>(
            "maxmindLicenseKey", "The MaxMind license key for downloading GeoIP databases.")
        /// Additional environment variables of the controller.
        ///
        /// Chart key `controller.extraEnvs`, default `[]`.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>(
            "extraEnvs", default: [], "Additional environment variables of the controller.")
        /// The kind of workload that runs the controller.
        ///
        /// Chart key `controller.kind`, default `Deployment`.
        public let kind = Field<WorkloadKind?>(
            "kind", default: "Deployment", "The kind of workload that runs the controller.")
        /// Annotations of the Deployment or DaemonSet.
        ///
        /// Chart key `controller.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:], "Annotations of the Deployment or DaemonSet.")
        /// Labels of the Deployment or DaemonSet.
        ///
        /// Chart key `controller.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the Deployment or DaemonSet.")
        /// The update strategy of the pods.
        ///
        /// Chart key `controller.updateStrategy`, default `{}`.
        public let updateStrategy = Field<Typed<DeploymentStrategy>>(
            "updateStrategy", default: [:], "The update strategy of the pods.")
        /// Seconds that a new pod must be ready before it counts as available.
        ///
        /// Chart key `controller.minReadySeconds`, default `0`.
        public let minReadySeconds = Field<Int?>(
            "minReadySeconds", default: 0, "Seconds that a new pod must be ready before it counts as available.")
        /// Tolerations of the pods.
        ///
        /// Chart key `controller.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Affinity of the pods.
        ///
        /// Chart key `controller.affinity`, default `{}`.
        public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the pods.")
        /// Topology spread constraints of the pods.
        ///
        /// Chart key `controller.topologySpreadConstraints`, default `[]`.
        public let topologySpreadConstraints = Field<TypedList<Typed<TopologySpreadConstraint>>>(
            "topologySpreadConstraints", default: [], "Topology spread constraints of the pods.")
        /// Seconds that a pod may take to shut down before it is killed.
        ///
        /// Chart key `controller.terminationGracePeriodSeconds`, default `300`.
        public let terminationGracePeriodSeconds = Field<Int?>(
            "terminationGracePeriodSeconds", default: 300,
            "Seconds that a pod may take to shut down before it is killed.")
        /// The node selector of the pods.
        ///
        /// Chart key `controller.nodeSelector`, default `{}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: [:], "The node selector of the pods.")
        /// The liveness probe.
        ///
        /// Chart key `controller.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>(
            "livenessProbe",
            default: [
                "failureThreshold": 5, "initialDelaySeconds": 10, "periodSeconds": 10, "successThreshold": 1,
                "timeoutSeconds": 1, "port": 10254,
            ], "The liveness probe.")
        /// The readiness probe.
        ///
        /// Chart key `controller.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>(
            "readinessProbe",
            default: [
                "failureThreshold": 3, "initialDelaySeconds": 10, "periodSeconds": 10, "successThreshold": 1,
                "timeoutSeconds": 1, "port": 10254,
            ], "The readiness probe.")
        /// The path of the health check endpoint used by the probes.
        ///
        /// Chart key `controller.healthCheckPath`, default `/healthz`.
        public let healthCheckPath = Field<String?>(
            "healthCheckPath", default: "/healthz", "The path of the health check endpoint used by the probes.")
        /// Annotations of the pods.
        ///
        /// Chart key `controller.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations", default: [:], "Annotations of the pods.")
        /// The number of replicas.
        ///
        /// Ignored when autoscaling is enabled.
        ///
        /// Chart key `controller.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>(
            "replicaCount", default: 1, "The number of replicas. Ignored when autoscaling is enabled.")
        /// The PodDisruptionBudget's `minAvailable`: a number or a percentage.
        ///
        /// Chart key `controller.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>(
            "minAvailable", default: 1, "The PodDisruptionBudget's `minAvailable`: a number or a percentage.")
        /// Resource requests and limits of the controller.
        ///
        /// Chart key `controller.resources`, default `{requests: {cpu: 100m, memory: 90Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "100m", "memory": "90Mi"]],
            "Resource requests and limits of the controller.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `controller.autoscaling`.
        public let autoscaling = Field<Typed<Autoscaling>>("autoscaling", "Horizontal autoscaling.")
        /// Additional metrics for the HorizontalPodAutoscaler.
        ///
        /// Chart key `controller.autoscalingTemplate`, default `[]`.
        public let autoscalingTemplate = Field<TypedList<Typed<MetricSpec>>>(
            "autoscalingTemplate", default: [], "Additional metrics for the HorizontalPodAutoscaler.")
        /// Whether nginx uses the mimalloc memory allocator.
        ///
        /// Chart key `controller.enableMimalloc`, default `true`.
        public let enableMimalloc = Field<Bool?>(
            "enableMimalloc", default: true, "Whether nginx uses the mimalloc memory allocator.")
        /// A custom template of `nginx.conf`.
        ///
        /// Chart key `controller.customTemplate`.
        public let customTemplate = Field<Typed<CustomTemplate>>("customTemplate", "A custom template of `nginx.conf`.")
        /// The Service of the controller.
        ///
        /// Chart key `controller.service`.
        public let service = Field<Typed<Service>>("service", "The Service of the controller.")
        /// Additional containers of the pods.
        ///
        /// The value is a list, not a string.
        ///
        /// Chart key `controller.extraContainers`, default `[]`.
        public let extraContainers = Field<TypedList<Typed<Container>>>(
            "extraContainers", default: [], "Additional containers of the pods. The value is a list, not a string.")
        /// Additional volume mounts of the controller container.
        ///
        /// Chart key `controller.extraVolumeMounts`, default `[]`.
        public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>(
            "extraVolumeMounts", default: [], "Additional volume mounts of the controller container.")
        /// Additional volumes of the pods.
        ///
        /// The value is a list, not a string.
        ///
        /// Chart key `controller.extraVolumes`, default `[]`.
        public let extraVolumes = Field<TypedList<Typed<Volume>>>(
            "extraVolumes", default: [], "Additional volumes of the pods. The value is a list, not a string.")
        /// Additional init containers of the pods.
        ///
        /// Chart key `controller.extraInitContainers`, default `[]`.
        public let extraInitContainers = Field<TypedList<Typed<Container>>>(
            "extraInitContainers", default: [], "Additional init containers of the pods.")
        /// The validating admission webhook for Ingress resources.
        ///
        /// Chart key `controller.admissionWebhooks`.
        public let admissionWebhooks = Field<Typed<AdmissionWebhooks>>(
            "admissionWebhooks", "The validating admission webhook for Ingress resources.")
        /// Prometheus metrics.
        ///
        /// Chart key `controller.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics", "Prometheus metrics.")
        /// Container lifecycle hooks.
        ///
        /// The default waits until nginx has closed its connections.
        ///
        /// Chart key `controller.lifecycle`, default `{preStop: {exec: {command: [/wait-shutdown]}}}`.
        public let lifecycle = Field<Typed<Lifecycle>>(
            "lifecycle", default: ["preStop": ["exec": ["command": ["/wait-shutdown"]]]],
            "Container lifecycle hooks. The default waits until nginx has closed its connections.")
        /// The priority class of the pods.
        ///
        /// Chart key `controller.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")

        /// Creates the schema.
        public init() {}
    }
}
