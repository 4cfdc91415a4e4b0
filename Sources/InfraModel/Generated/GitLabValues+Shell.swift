// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// GitLab Shell: Git over SSH.
    ///
    /// Chart key `gitlab.gitlab-shell`.
    public struct Shell: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.gitlab-shell.image`, default `{repository:
        /// registry.gitlab.com/gitlab-org/build/cng/gitlab-shell}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-shell"],
            "The image of the component.")
        /// The Service of the component.
        ///
        /// Chart key `gitlab.gitlab-shell.service`.
        public let service = Field<Typed<ShellService>>("service", "The Service of the component.")
        /// Whether the TCP ConfigMap of the ingress controller is managed outside the chart.
        ///
        /// Chart key `gitlab.gitlab-shell.tcpExternalConfig`.
        public let tcpExternalConfig = Field<AnyScalar?>(
            "tcpExternalConfig", "Whether the TCP ConfigMap of the ingress controller is managed outside the chart.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-shell.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `gitlab.gitlab-shell.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.gitlab-shell.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-shell.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-shell.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-shell.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-shell.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.gitlab-shell.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.gitlab-shell.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-shell.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.gitlab-shell.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.gitlab-shell.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// The address of Workhorse, through which the component reaches the GitLab API.
        ///
        /// Chart key `gitlab.gitlab-shell.workhorse`, default `{}`.
        public let workhorse = Field<Typed<WorkhorseClient>>(
            "workhorse", default: [:], "The address of Workhorse, through which the component reaches the GitLab API.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.gitlab-shell.resources`, default `{requests: {cpu: 0, memory: 6M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": 0, "memory": "6M"]], "Resource requests and limits.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.gitlab-shell.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// Minimum number of replicas.
        ///
        /// Chart key `gitlab.gitlab-shell.minReplicas`, default `2`.
        public let minReplicas = Field<Int?>("minReplicas", default: 2, "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `gitlab.gitlab-shell.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas", default: 10, "Maximum number of replicas.")
        /// The number of replicas.
        ///
        /// Appears only in the chart's documentation: set `minReplicas`.
        ///
        /// Chart key `gitlab.gitlab-shell.replicaCount`.
        public let replicaCount = Field<Int?>(
            "replicaCount", "The number of replicas. Appears only in the chart's documentation: set `minReplicas`.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.gitlab-shell.hpa`, default `{targetAverageValue: 100m}`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa", default: ["targetAverageValue": "100m"], "Horizontal autoscaling.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.gitlab-shell.deployment`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment",
            default: [
                "livenessProbe": [
                    "initialDelaySeconds": 10, "periodSeconds": 10, "timeoutSeconds": 3, "successThreshold": 1,
                    "failureThreshold": 3,
                ],
                "readinessProbe": [
                    "initialDelaySeconds": 10, "periodSeconds": 5, "timeoutSeconds": 3, "successThreshold": 1,
                    "failureThreshold": 2,
                ], "strategy": [:],
            ], "Settings of the Deployment: update strategy and probes.")
        /// Logging settings.
        ///
        /// Chart key `gitlab.gitlab-shell.logging`.
        public let logging = Field<Typed<ShellLogging>>("logging", "Logging settings.")
        /// Settings of the SSH daemon.
        ///
        /// Chart key `gitlab.gitlab-shell.config`.
        public let config = Field<Typed<ShellConfig>>("config", "Settings of the SSH daemon.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.gitlab-shell.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.gitlab-shell.metrics`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics",
            default: [
                "enabled": false, "port": 9122,
                "annotations": [
                    "gitlab.com/prometheus_scrape": "true", "gitlab.com/prometheus_port": "9122",
                    "gitlab.com/prometheus_path": "/metrics", "prometheus.io/scrape": "true",
                    "prometheus.io/port": "9122", "prometheus.io/path": "/metrics",
                ],
            ], "Prometheus metrics.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `gitlab.gitlab-shell.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")
        /// The SSH daemon: `openssh` or `gitlab-sshd`.
        ///
        /// Chart key `gitlab.gitlab-shell.sshDaemon`, default `openssh`.
        public let sshDaemon = Field<String?>(
            "sshDaemon", default: "openssh", "The SSH daemon: `openssh` or `gitlab-sshd`.")

        /// Creates the schema.
        public init() {}
    }
}
