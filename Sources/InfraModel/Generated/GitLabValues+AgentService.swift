// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Service of the component.
    ///
    /// Chart key `gitlab.kas.service`.
    public struct AgentService: ChartTable {
        /// The service port for agent connections.
        ///
        /// Chart key `gitlab.kas.service.externalPort`, default `8150`.
        public let externalPort = Field<Int?>("externalPort", default: 8150, "The service port for agent connections.")
        /// The container port for agent connections.
        ///
        /// Chart key `gitlab.kas.service.internalPort`, default `8150`.
        public let internalPort = Field<Int?>(
            "internalPort", default: 8150, "The container port for agent connections.")
        /// The container port for requests from GitLab.
        ///
        /// Chart key `gitlab.kas.service.apiInternalPort`, default `8153`.
        public let apiInternalPort = Field<Int?>(
            "apiInternalPort", default: 8153, "The container port for requests from GitLab.")
        /// The port of the Kubernetes API proxy.
        ///
        /// Chart key `gitlab.kas.service.kubernetesApiPort`, default `8154`.
        public let kubernetesApiPort = Field<Int?>(
            "kubernetesApiPort", default: 8154, "The port of the Kubernetes API proxy.")
        /// The port for connections between the pods.
        ///
        /// Chart key `gitlab.kas.service.privateApiPort`, default `8155`.
        public let privateApiPort = Field<Int?>(
            "privateApiPort", default: 8155, "The port for connections between the pods.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `gitlab.kas.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `gitlab.kas.service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The Service type.
        ///
        /// Chart key `gitlab.kas.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")

        /// Creates the schema.
        public init() {}
    }

    /// Mailroom: incoming email.
    ///
    /// Chart key `gitlab.mailroom`.
    public struct Mailroom: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.mailroom.image`, default `{repository:
        /// registry.gitlab.com/gitlab-org/build/cng/gitlab-mailroom}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-mailroom"],
            "The image of the component.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.mailroom.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.mailroom.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.mailroom.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.mailroom.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.mailroom.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.mailroom.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.mailroom.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.mailroom.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.mailroom.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.mailroom.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.mailroom.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.mailroom.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.mailroom.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa",
            default: [
                "minReplicas": 1, "maxReplicas": 2, "cpu": ["targetAverageUtilization": 75], "customMetrics": [],
            ], "Horizontal autoscaling.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `gitlab.mailroom.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.mailroom.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.mailroom.resources`, default `{requests: {cpu: 50m, memory: 150M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m", "memory": "150M"]], "Resource requests and limits.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.mailroom.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.mailroom.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.mailroom.deployment`, default `{strategy: {}}`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", default: ["strategy": [:]], "Settings of the Deployment: update strategy and probes.")

        /// Creates the schema.
        public init() {}
    }
}
