// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The GitLab agent server (KAS).
    ///
    /// Chart key `gitlab.kas`.
    public struct AgentServer: ChartTable {
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.kas.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.kas.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.kas.hpa`, default `{targetAverageValue: 100m}`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa", default: ["targetAverageValue": "100m"], "Horizontal autoscaling.")
        /// The image of the component.
        ///
        /// Chart key `gitlab.kas.image`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/cluster-integration/gitlab-agent/kas"],
            "The image of the component.")
        /// The Ingress of the component.
        ///
        /// Chart key `gitlab.kas.ingress`.
        public let ingress = Field<Typed<AgentIngress>>("ingress", "The Ingress of the component.")
        /// Maximum number of replicas.
        ///
        /// Chart key `gitlab.kas.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas", default: 10, "Maximum number of replicas.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.kas.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// Minimum number of replicas.
        ///
        /// Chart key `gitlab.kas.minReplicas`, default `2`.
        public let minReplicas = Field<Int?>("minReplicas", default: 2, "Minimum number of replicas.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.kas.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.kas.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.kas.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.kas.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.kas.resources`, default `{requests: {cpu: 100m, memory: 100M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "100m", "memory": "100M"]], "Resource requests and limits.")
        /// The Service of the component.
        ///
        /// Chart key `gitlab.kas.service`.
        public let service = Field<Typed<AgentService>>("service", "The Service of the component.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.kas.metrics`, default `{enabled: true, port: 8151, path: /metrics}`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics", default: ["enabled": true, "port": 8151, "path": "/metrics"], "Prometheus metrics.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.kas.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.kas.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.kas.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.kas.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.kas.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.kas.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// The address of Workhorse, through which the component reaches the GitLab API.
        ///
        /// Chart key `gitlab.kas.workhorse`, default `{}`.
        public let workhorse = Field<Typed<WorkhorseClient>>(
            "workhorse", default: [:], "The address of Workhorse, through which the component reaches the GitLab API.")
        /// Additional configuration.
        ///
        /// Chart key `gitlab.kas.customConfig`, default `{}`.
        public let customConfig = Field<FreeMapping>("customConfig", default: [:], "Additional configuration.")
        /// The Secret with the key shared by the component's pods.
        ///
        /// Chart key `gitlab.kas.privateApi`, default `{}`.
        public let privateApi = Field<Typed<SecretReference>>(
            "privateApi", default: [:], "The Secret with the key shared by the component's pods.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.kas.deployment`, default `{strategy: {}}`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", default: ["strategy": [:]], "Settings of the Deployment: update strategy and probes.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.kas.securityContext`, default `{runAsUser: 65532, runAsGroup: 65532, fsGroup: 65532}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 65532, "runAsGroup": 65532, "fsGroup": 65532],
            "The pod security context.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.kas.redis`, default `{enabled: true}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["enabled": true], "Redis settings that override `global.redis`.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `gitlab.kas.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// The Ingress of the component.
    ///
    /// Chart key `gitlab.kas.ingress`.
    public struct AgentIngress: ChartTable {
        /// Whether the Ingress is created.
        ///
        /// Defaults to `global.ingress.enabled`.
        ///
        /// Chart key `gitlab.kas.ingress.enabled`.
        public let enabled = Field<Bool?>(
            "enabled", "Whether the Ingress is created. Defaults to `global.ingress.enabled`.")
        /// The API version of the Ingress.
        ///
        /// Chart key `gitlab.kas.ingress.apiVersion`, default `null`.
        public let apiVersion = Field<String?>("apiVersion", default: .null, "The API version of the Ingress.")
        /// Annotations of the Ingress.
        ///
        /// Chart key `gitlab.kas.ingress.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the Ingress.")
        /// TLS settings of the Ingress.
        ///
        /// Chart key `gitlab.kas.ingress.tls`, default `{}`.
        public let tls = Field<Typed<IngressTLS>>("tls", default: [:], "TLS settings of the Ingress.")
        /// The path for agent connections.
        ///
        /// Chart key `gitlab.kas.ingress.agentPath`, default `/`.
        public let agentPath = Field<String?>("agentPath", default: "/", "The path for agent connections.")
        /// The path of the Kubernetes API proxy.
        ///
        /// Chart key `gitlab.kas.ingress.k8sApiPath`, default `/k8s-proxy`.
        public let k8sApiPath = Field<String?>(
            "k8sApiPath", default: "/k8s-proxy", "The path of the Kubernetes API proxy.")

        /// Creates the schema.
        public init() {}
    }
}
