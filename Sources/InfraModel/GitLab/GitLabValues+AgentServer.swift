extension GitLabValues {
    /// The server to which agents in other clusters connect.
    ///
    /// Chart key `gitlab.kas`.
    public struct AgentServer: Schema {
        /// The component's image.
        ///
        /// Chart key `gitlab.kas.image`.
        public let image = Field<Typed<Image>>("image")
        /// More of its configuration.
        ///
        /// Chart key `gitlab.kas.customConfig`, default an empty mapping.
        public let customConfig = Field<FreeMapping>("customConfig")
        /// The key that its pods share.
        ///
        /// Chart key `gitlab.kas.privateApi`, default an empty mapping.
        public let privateApi = Field<Typed<SecretReference>>("privateApi")
        /// How it is reached from outside the cluster.
        ///
        /// Chart key `gitlab.kas.ingress`.
        public let ingress = Field<Typed<AgentIngress>>("ingress")
        /// The service that leads to it.
        ///
        /// Chart key `gitlab.kas.service`.
        public let service = Field<Typed<AgentService>>("service")
        /// The fewest pods.
        ///
        /// Chart key `gitlab.kas.minReplicas`, default `2`.
        public let minReplicas = Field<Int?>("minReplicas")
        /// The most pods.
        ///
        /// Chart key `gitlab.kas.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.kas.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.kas.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.kas.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.kas.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.kas.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Workhorse, as the component reaches GitLab's API through it.
        ///
        /// Chart key `gitlab.kas.workhorse`, default an empty mapping.
        public let workhorse = Field<Typed<WorkhorseClient>>("workhorse")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.kas.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.kas.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.kas.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.kas.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.kas.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.kas.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.kas.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.kas.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.kas.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.kas.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.kas.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.kas.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the agent server is reached from outside the cluster.
    ///
    /// Chart key `gitlab.kas.ingress`.
    public struct AgentIngress: Schema {
        /// Whether there is an ingress.
        ///
        /// Chart key `gitlab.kas.ingress.enabled`, default `global.ingress.enabled`.
        public let enabled = Field<Bool?>("enabled")
        /// The API version of the ingress.
        ///
        /// Chart key `gitlab.kas.ingress.apiVersion`, default null.
        public let apiVersion = Field<String?>("apiVersion")
        /// Its annotations.
        ///
        /// Chart key `gitlab.kas.ingress.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// The path for agents.
        ///
        /// Chart key `gitlab.kas.ingress.agentPath`, default `/`.
        public let agentPath = Field<String?>("agentPath")
        /// The path for the other clusters' APIs.
        ///
        /// Chart key `gitlab.kas.ingress.k8sApiPath`, default `/k8s-proxy`.
        public let k8sApiPath = Field<String?>("k8sApiPath")
        /// Its certificate.
        ///
        /// Chart key `gitlab.kas.ingress.tls`, default an empty mapping.
        public let tls = Field<Typed<IngressTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the agent server.
    ///
    /// Chart key `gitlab.kas.service`.
    public struct AgentService: Schema {
        /// How it can be reached.
        ///
        /// Chart key `gitlab.kas.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its port for agents.
        ///
        /// Chart key `gitlab.kas.service.externalPort`, default `8150`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port for agents.
        ///
        /// Chart key `gitlab.kas.service.internalPort`, default `8150`.
        public let internalPort = Field<Int?>("internalPort")
        /// The pods' port for GitLab.
        ///
        /// Chart key `gitlab.kas.service.apiInternalPort`, default `8153`.
        public let apiInternalPort = Field<Int?>("apiInternalPort")
        /// The port for the other clusters' APIs.
        ///
        /// Chart key `gitlab.kas.service.kubernetesApiPort`, default `8154`.
        public let kubernetesApiPort = Field<Int?>("kubernetesApiPort")
        /// The port by which the pods reach each other.
        ///
        /// Chart key `gitlab.kas.service.privateApiPort`, default `8155`.
        public let privateApiPort = Field<Int?>("privateApiPort")
        /// The load balancer's address.
        ///
        /// Chart key `gitlab.kas.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `gitlab.kas.service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")

        /// The keys of this mapping.
        public init() {}
    }
}
