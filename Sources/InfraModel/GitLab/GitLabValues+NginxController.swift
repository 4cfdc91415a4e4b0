extension GitLabValues {
    /// The controller: the nginx that serves the ingresses.
    ///
    /// Chart key `nginx-ingress.controller`.
    public struct NginxController: Schema {
        /// The name of the component, at the end of its resources' names.
        ///
        /// Chart key `nginx-ingress.controller.name`, default `controller`.
        public let name = Field<String?>("name")
        /// The name of the controller's container.
        ///
        /// Chart key `nginx-ingress.controller.containerName`, default `controller`.
        public let containerName = Field<String?>("containerName")
        /// As what the pods run.
        ///
        /// Chart key `nginx-ingress.controller.kind`, default `Deployment`.
        public let kind = Field<IngressNginxValues.WorkloadKind?>("kind")
        /// The controller's image.
        ///
        /// Chart key `nginx-ingress.controller.image`.
        public let image = Field<Typed<NginxImage>>("image")
        /// The number of pods, unless it follows the load.
        ///
        /// Chart key `nginx-ingress.controller.replicaCount`, default `2`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How many pods an eviction has to leave alone, as a number or a percentage.
        ///
        /// Chart key `nginx-ingress.controller.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>("minAvailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `nginx-ingress.controller.autoscaling`.
        public let autoscaling = Field<Typed<NginxAutoscaling>>("autoscaling")
        /// Other measures for it to follow than CPU and memory.
        ///
        /// Chart key `nginx-ingress.controller.autoscalingTemplate`, default an empty list.
        public let autoscalingTemplate = Field<TypedList<Typed<MetricSpec>>>("autoscalingTemplate")
        /// Another way to let the number of pods follow the load, by KEDA.
        ///
        /// Chart key `nginx-ingress.controller.keda`.
        public let keda = Field<Typed<KEDA>>("keda")
        /// Settings of the controller's ConfigMap.
        ///
        /// They are put into it without quotes, so all values must be strings.
        ///
        /// Chart key `nginx-ingress.controller.config`, default an empty mapping.
        public let config = Field<TypedMap<String>>("config")
        /// Annotations of that ConfigMap.
        ///
        /// Chart key `nginx-ingress.controller.configAnnotations`, default an empty mapping.
        public let configAnnotations = Field<TypedMap<String>>("configAnnotations")
        /// The namespace of that ConfigMap.
        ///
        /// Chart key `nginx-ingress.controller.configMapNamespace`, default an empty string.
        public let configMapNamespace = Field<String?>("configMapNamespace")
        /// Whether ingresses may add to the configuration of nginx by annotations.
        ///
        /// Chart key `nginx-ingress.controller.allowSnippetAnnotations`, default `true`.
        public let allowSnippetAnnotations = Field<Bool?>("allowSnippetAnnotations")
        /// Headers that are added to every response.
        ///
        /// Chart key `nginx-ingress.controller.addHeaders`, default an empty mapping.
        public let addHeaders = Field<TypedMap<String>>("addHeaders")
        /// Headers that are added to every request on its way to the service.
        ///
        /// Chart key `nginx-ingress.controller.proxySetHeaders`, default an empty mapping.
        public let proxySetHeaders = Field<TypedMap<String>>("proxySetHeaders")
        /// Headers under the old name of `proxySetHeaders`.
        ///
        /// Use that one.
        ///
        /// Chart key `nginx-ingress.controller.headers`, read by a template only.
        public let headers = Field<TypedMap<String>>("headers")
        /// A template of `nginx.conf` in place of the image's own.
        ///
        /// Chart key `nginx-ingress.controller.customTemplate`.
        public let customTemplate = Field<Typed<IngressNginxValues.CustomTemplate>>("customTemplate")
        /// The class of the ingresses that this controller serves, by the old annotation.
        ///
        /// Chart key `nginx-ingress.controller.ingressClass`, read by a template only, default made from the release's
        /// name.
        public let ingressClass = Field<String?>("ingressClass")
        /// Whether ingresses are also served whose class has the name and not the controller.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassByName`, default `false`.
        public let ingressClassByName = Field<Bool?>("ingressClassByName")
        /// The resource that stands for the class.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource`.
        public let ingressClassResource = Field<Typed<IngressClassResource>>("ingressClassResource")
        /// Whether ingresses without a class are served.
        ///
        /// Chart key `nginx-ingress.controller.watchIngressWithoutClass`, default `false`.
        public let watchIngressWithoutClass = Field<Bool?>("watchIngressWithoutClass")
        /// The name of the lock by which the pods choose their leader.
        ///
        /// Chart key `nginx-ingress.controller.electionID`, default `ingress-controller-leader`.
        public let electionID = Field<String?>("electionID")
        /// One namespace, to which the controller is restricted.
        ///
        /// Chart key `nginx-ingress.controller.scope`.
        public let scope = Field<Typed<IngressNginxValues.Scope>>("scope")
        /// Whose address the ingresses report.
        ///
        /// Chart key `nginx-ingress.controller.publishService`.
        public let publishService = Field<Typed<IngressNginxValues.PublishService>>("publishService")
        /// Whether ingresses report the nodes' internal addresses, while the controller has no service.
        ///
        /// Chart key `nginx-ingress.controller.reportNodeInternalIp`, default `false`.
        public let reportNodeInternalIp = Field<Bool?>("reportNodeInternalIp")
        /// Arguments of the controller, without the hyphens.
        ///
        /// An empty string makes a flag without a value.
        ///
        /// Chart key `nginx-ingress.controller.extraArgs`, default an empty mapping.
        public let extraArgs = Field<TypedMap<AnyScalar>>("extraArgs")
        /// A licence key, with which GeoIP data is downloaded.
        ///
        /// Chart key `nginx-ingress.controller.maxmindLicenseKey`, default an empty string.
        public let maxmindLicenseKey = Field<String?>("maxmindLicenseKey")
        /// An address from which GeoIP data is downloaded instead.
        ///
        /// Chart key `nginx-ingress.controller.maxmindMirror`, read by a template only.
        public let maxmindMirror = Field<String?>("maxmindMirror")
        /// The service that leads to the controller.
        ///
        /// Chart key `nginx-ingress.controller.service`.
        public let service = Field<Typed<NginxService>>("service")
        /// The ConfigMap with the TCP ports.
        ///
        /// Chart key `nginx-ingress.controller.tcp`.
        public let tcp = Field<Typed<IngressNginxValues.StreamConfigMap>>("tcp")
        /// The ConfigMap with the UDP ports.
        ///
        /// Chart key `nginx-ingress.controller.udp`.
        public let udp = Field<Typed<IngressNginxValues.StreamConfigMap>>("udp")
        /// The ports on which nginx listens.
        ///
        /// Chart key `nginx-ingress.controller.containerPort`.
        public let containerPort = Field<Typed<IngressNginxValues.ServicePortNumbers>>("containerPort")
        /// Whether the pods use the node's own network.
        ///
        /// Chart key `nginx-ingress.controller.hostNetwork`, default `false`.
        public let hostNetwork = Field<Bool?>("hostNetwork")
        /// Ports of the node that lead to the pod on it.
        ///
        /// Chart key `nginx-ingress.controller.hostPort`.
        public let hostPort = Field<Typed<IngressNginxValues.HostPort>>("hostPort")
        /// The pods' host name.
        ///
        /// Chart key `nginx-ingress.controller.hostname`, default an empty mapping.
        public let hostname = Field<FreeMapping>("hostname")
        /// Whom the pods ask for names.
        ///
        /// On the node's own network it has to be `ClusterFirstWithHostNet`.
        ///
        /// Chart key `nginx-ingress.controller.dnsPolicy`, default `ClusterFirst`.
        public let dnsPolicy = Field<DNSPolicy?>("dnsPolicy")
        /// More settings of name resolution.
        ///
        /// Chart key `nginx-ingress.controller.dnsConfig`, default an empty mapping.
        public let dnsConfig = Field<Typed<PodDNSConfig>>("dnsConfig")
        /// Measures for Prometheus.
        ///
        /// Chart key `nginx-ingress.controller.metrics`.
        public let metrics = Field<Typed<NginxMetrics>>("metrics")
        /// The check of ingresses before they are accepted.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks`.
        public let admissionWebhooks = Field<Typed<NginxWebhooks>>("admissionWebhooks")
        /// Annotations of the Deployment or DaemonSet.
        ///
        /// Chart key `nginx-ingress.controller.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the Deployment or DaemonSet.
        ///
        /// Chart key `nginx-ingress.controller.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")
        /// Annotations of the pods.
        ///
        /// Chart key `nginx-ingress.controller.podAnnotations`, default an empty mapping.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations")
        /// Labels of the pods.
        ///
        /// Chart key `nginx-ingress.controller.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// How new pods replace old ones.
        ///
        /// Chart key `nginx-ingress.controller.updateStrategy`, default an empty mapping.
        public let updateStrategy = Field<Typed<DeploymentStrategy>>("updateStrategy")
        /// Seconds that a new pod has to be ready before the next one is replaced.
        ///
        /// Chart key `nginx-ingress.controller.minReadySeconds`, default `0`.
        public let minReadySeconds = Field<Int?>("minReadySeconds")
        /// Seconds that open connections have before a pod is stopped by force.
        ///
        /// Chart key `nginx-ingress.controller.terminationGracePeriodSeconds`, default `300`.
        public let terminationGracePeriodSeconds = Field<Int?>("terminationGracePeriodSeconds")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `nginx-ingress.controller.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `nginx-ingress.controller.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Where the pods would like to run.
        ///
        /// Chart key `nginx-ingress.controller.affinity`, default an empty mapping.
        public let affinity = Field<Typed<Affinity>>("affinity")
        /// How evenly the pods are spread.
        ///
        /// Chart key `nginx-ingress.controller.topologySpreadConstraints`, default an empty list.
        public let topologySpreadConstraints = Field<TypedList<Typed<TopologySpreadConstraint>>>(
            "topologySpreadConstraints")
        /// The priority class of the pods.
        ///
        /// Chart key `nginx-ingress.controller.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// What the controller asks for and may use.
        ///
        /// Chart key `nginx-ingress.controller.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Tells when a pod has started.
        ///
        /// Chart key `nginx-ingress.controller.startupProbe`.
        public let startupProbe = Field<Typed<Probe>>("startupProbe")
        /// Tells when a pod has to be restarted.
        ///
        /// Chart key `nginx-ingress.controller.livenessProbe`.
        public let livenessProbe = Field<Typed<Probe>>("livenessProbe")
        /// Tells when a pod gets requests.
        ///
        /// Chart key `nginx-ingress.controller.readinessProbe`.
        public let readinessProbe = Field<Typed<Probe>>("readinessProbe")
        /// The path of both probes.
        ///
        /// Chart key `nginx-ingress.controller.healthCheckPath`, default `/healthz`.
        public let healthCheckPath = Field<String?>("healthCheckPath")
        /// The host to which the controller answers probes.
        ///
        /// Chart key `nginx-ingress.controller.healthCheckHost`, default an empty string.
        public let healthCheckHost = Field<String?>("healthCheckHost")
        /// What happens before a pod stops; as it comes, nginx finishes its connections.
        ///
        /// Chart key `nginx-ingress.controller.lifecycle`.
        public let lifecycle = Field<Typed<Lifecycle>>("lifecycle")
        /// As whom the pods run.
        ///
        /// Chart key `nginx-ingress.controller.podSecurityContext`, default an empty mapping.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>("podSecurityContext")
        /// Kernel parameters of the pods, as strings.
        ///
        /// Chart key `nginx-ingress.controller.sysctls`, default an empty mapping.
        public let sysctls = Field<TypedMap<String>>("sysctls")
        /// A pod security policy that is there already.
        ///
        /// Chart key `nginx-ingress.controller.existingPsp`, default an empty string.
        public let existingPsp = Field<String?>("existingPsp")
        /// Whether nginx uses the mimalloc allocator.
        ///
        /// Chart key `nginx-ingress.controller.enableMimalloc`, default `true`.
        public let enableMimalloc = Field<Bool?>("enableMimalloc")
        /// More environment variables of the controller.
        ///
        /// Chart key `nginx-ingress.controller.extraEnvs`, default an empty list.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>("extraEnvs")
        /// More containers in the pods.
        ///
        /// Here this is a list, not a text.
        ///
        /// Chart key `nginx-ingress.controller.extraContainers`, default an empty list.
        public let extraContainers = Field<TypedList<Typed<Container>>>("extraContainers")
        /// Containers that run before the controller.
        ///
        /// Here this is a list, not a text.
        ///
        /// Chart key `nginx-ingress.controller.extraInitContainers`, default an empty list.
        public let extraInitContainers = Field<TypedList<Typed<Container>>>("extraInitContainers")
        /// More volumes of the pods.
        ///
        /// Here this is a list, not a text.
        ///
        /// Chart key `nginx-ingress.controller.extraVolumes`, default an empty list.
        public let extraVolumes = Field<TypedList<Typed<Volume>>>("extraVolumes")
        /// Where the controller sees those volumes.
        ///
        /// Here this is a list, not a text.
        ///
        /// Chart key `nginx-ingress.controller.extraVolumeMounts`, default an empty list.
        public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>("extraVolumeMounts")

        /// The keys of this mapping.
        public init() {}
    }
}
