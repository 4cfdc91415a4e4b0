extension IngressNginxValues {
    /// The controller: the nginx that serves the ingresses.
    ///
    /// Chart key `controller`.
    public struct Controller: Schema {
        /// The name of the component, at the end of its resources' names.
        ///
        /// Chart key `controller.name`, read by a template only, default `controller`.
        public let name = Field<String?>("name")
        /// As what the pods run.
        ///
        /// Chart key `controller.kind`, default `Deployment`.
        public let kind = Field<WorkloadKind?>("kind")
        /// The controller's image.
        ///
        /// Chart key `controller.image`.
        public let image = Field<Typed<Image>>("image")
        /// The number of pods, unless it follows the load.
        ///
        /// Chart key `controller.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How many pods an eviction has to leave alone, as a number or a percentage.
        ///
        /// Chart key `controller.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>("minAvailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `controller.autoscaling`.
        public let autoscaling = Field<Typed<Autoscaling>>("autoscaling")
        /// Other measures for it to follow than CPU and memory.
        ///
        /// Chart key `controller.autoscalingTemplate`, default an empty list.
        public let autoscalingTemplate = Field<TypedList<Typed<MetricSpec>>>("autoscalingTemplate")
        /// Settings of the controller's ConfigMap, such as `use-forwarded-headers: "true"`.
        ///
        /// They are put into it without quotes, so all values must be strings.
        ///
        /// Chart key `controller.config`, default an empty mapping.
        public let config = Field<TypedMap<String>>("config")
        /// Annotations of that ConfigMap.
        ///
        /// Chart key `controller.configAnnotations`, default an empty mapping.
        public let configAnnotations = Field<TypedMap<String>>("configAnnotations")
        /// The namespace of that ConfigMap.
        ///
        /// Chart key `controller.configMapNamespace`, default an empty string.
        public let configMapNamespace = Field<String?>("configMapNamespace")
        /// Headers that are added to every response.
        ///
        /// Chart key `controller.addHeaders`, default an empty mapping.
        public let addHeaders = Field<TypedMap<String>>("addHeaders")
        /// Headers that are added to every request on its way to the service.
        ///
        /// Chart key `controller.proxySetHeaders`, default an empty mapping.
        public let proxySetHeaders = Field<TypedMap<String>>("proxySetHeaders")
        /// Headers under the old name of `proxySetHeaders`.
        ///
        /// Use that one.
        ///
        /// Chart key `controller.headers`, read by a template only.
        public let headers = Field<TypedMap<String>>("headers")
        /// A template of `nginx.conf` in place of the image's own.
        ///
        /// Chart key `controller.customTemplate`.
        public let customTemplate = Field<Typed<CustomTemplate>>("customTemplate")
        /// The class of the ingresses that this controller serves.
        ///
        /// Chart key `controller.ingressClass`, default `nginx`.
        public let ingressClass = Field<String?>("ingressClass")
        /// The name of the lock by which the pods choose their leader.
        ///
        /// Chart key `controller.electionID`, default `ingress-controller-leader`.
        public let electionID = Field<String?>("electionID")
        /// One namespace, to which the controller is restricted.
        ///
        /// Chart key `controller.scope`.
        public let scope = Field<Typed<Scope>>("scope")
        /// Whose address the ingresses report.
        ///
        /// Chart key `controller.publishService`.
        public let publishService = Field<Typed<PublishService>>("publishService")
        /// Whether ingresses report the nodes' internal addresses, while the controller has no service.
        ///
        /// Chart key `controller.reportNodeInternalIp`, default `false`.
        public let reportNodeInternalIp = Field<Bool?>("reportNodeInternalIp")
        /// Arguments of the controller, without the hyphens.
        ///
        /// An empty string makes a flag without a value.
        ///
        /// Chart key `controller.extraArgs`, default an empty mapping.
        public let extraArgs = Field<TypedMap<AnyScalar>>("extraArgs")
        /// A licence key, with which GeoIP data is downloaded.
        ///
        /// Chart key `controller.maxmindLicenseKey`, read by a template only.
        public let maxmindLicenseKey = Field<String?>("maxmindLicenseKey")
        /// The service that leads to the controller.
        ///
        /// Chart key `controller.service`.
        public let service = Field<Typed<Service>>("service")
        /// The ConfigMap with the TCP ports.
        ///
        /// Chart key `controller.tcp`.
        public let tcp = Field<Typed<StreamConfigMap>>("tcp")
        /// The ConfigMap with the UDP ports.
        ///
        /// Chart key `controller.udp`.
        public let udp = Field<Typed<StreamConfigMap>>("udp")
        /// The ports on which nginx listens.
        ///
        /// Chart key `controller.containerPort`.
        public let containerPort = Field<Typed<ServicePortNumbers>>("containerPort")
        /// Whether the pods use the node's own network.
        ///
        /// Chart key `controller.hostNetwork`, default `false`.
        public let hostNetwork = Field<Bool?>("hostNetwork")
        /// Ports of the node that lead to the pod on it.
        ///
        /// Chart key `controller.hostPort`.
        public let hostPort = Field<Typed<HostPort>>("hostPort")
        /// Whom the pods ask for names.
        ///
        /// On the node's own network it has to be `ClusterFirstWithHostNet`.
        ///
        /// Chart key `controller.dnsPolicy`, default `ClusterFirst`.
        public let dnsPolicy = Field<DNSPolicy?>("dnsPolicy")
        /// More settings of name resolution.
        ///
        /// Chart key `controller.dnsConfig`, default an empty mapping.
        public let dnsConfig = Field<Typed<PodDNSConfig>>("dnsConfig")
        /// Measures for Prometheus.
        ///
        /// Chart key `controller.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// The check of ingresses before they are accepted.
        ///
        /// Chart key `controller.admissionWebhooks`.
        public let admissionWebhooks = Field<Typed<AdmissionWebhooks>>("admissionWebhooks")
        /// Annotations of the Deployment or DaemonSet.
        ///
        /// Chart key `controller.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the Deployment or DaemonSet.
        ///
        /// Chart key `controller.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")
        /// Annotations of the pods.
        ///
        /// Chart key `controller.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// Labels of the pods.
        ///
        /// Chart key `controller.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// How new pods replace old ones.
        ///
        /// Chart key `controller.updateStrategy`, default an empty mapping.
        public let updateStrategy = Field<Typed<DeploymentStrategy>>("updateStrategy")
        /// Seconds that a new pod has to be ready before the next one is replaced.
        ///
        /// Chart key `controller.minReadySeconds`, default `0`.
        public let minReadySeconds = Field<Int?>("minReadySeconds")
        /// Seconds that open connections have before a pod is stopped by force.
        ///
        /// Chart key `controller.terminationGracePeriodSeconds`, default `300`.
        public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `controller.nodeSelector`, default an empty mapping.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `controller.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Where the pods would like to run.
        ///
        /// Chart key `controller.affinity`, default an empty mapping.
        public let affinity = Field<Typed<Affinity>>("affinity")
        /// How evenly the pods are spread.
        ///
        /// Chart key `controller.topologySpreadConstraints`, default an empty list.
        public let topologySpreadConstraints = Field<TypedList<Typed<TopologySpreadConstraint>>>(
            "topologySpreadConstraints")
        /// The priority class of the pods.
        ///
        /// Chart key `controller.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// What the controller asks for and may use.
        ///
        /// Chart key `controller.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Tells when a pod has to be restarted.
        ///
        /// Chart key `controller.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe")
        /// Tells when a pod gets requests.
        ///
        /// Chart key `controller.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe")
        /// The path of both probes.
        ///
        /// Chart key `controller.healthCheckPath`, default `/healthz`.
        public let healthCheckPath = Field<String?>("healthCheckPath")
        /// What happens before a pod stops; as it comes, nginx finishes its connections.
        ///
        /// Chart key `controller.lifecycle`.
        public let lifecycle = Field<Typed<Lifecycle>>("lifecycle")
        /// As whom the pods run.
        ///
        /// Chart key `controller.podSecurityContext`, default an empty mapping.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>("podSecurityContext")
        /// Kernel parameters of the pods, as strings.
        ///
        /// Chart key `controller.sysctls`, default an empty mapping.
        public let sysctls = Field<TypedMap<String>>("sysctls")
        /// Whether nginx uses the mimalloc allocator.
        ///
        /// Chart key `controller.enableMimalloc`, default `true`.
        public let enableMimalloc = Field<Bool?>("enableMimalloc")
        /// More environment variables of the controller.
        ///
        /// Chart key `controller.extraEnvs`, default an empty list.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>("extraEnvs")
        /// More containers in the pods.
        ///
        /// This is a list, not a text.
        ///
        /// Chart key `controller.extraContainers`, default an empty list.
        public let extraContainers = Field<TypedList<Typed<Container>>>("extraContainers")
        /// Containers that run before the controller.
        ///
        /// Chart key `controller.extraInitContainers`, default an empty list.
        public let extraInitContainers = Field<TypedList<Typed<Container>>>("extraInitContainers")
        /// More volumes of the pods.
        ///
        /// This is a list, not a text.
        ///
        /// Chart key `controller.extraVolumes`, default an empty list.
        public let extraVolumes = Field<TypedList<Typed<Volume>>>("extraVolumes")
        /// Where the controller sees those volumes.
        ///
        /// Chart key `controller.extraVolumeMounts`, default an empty list.
        public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>("extraVolumeMounts")

        /// The keys of this mapping.
        public init() {}
    }
}
