// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Gitaly: access to Git repositories.
    ///
    /// Chart key `gitlab.gitaly`.
    public struct Gitaly: ChartTable {
        /// Service names.
        ///
        /// Appears only in the chart's documentation.
        ///
        /// Chart key `gitlab.gitaly.gitaly`.
        public let gitaly = Field<Typed<GitalyNames>>(
            "gitaly", "Service names. Appears only in the chart's documentation.")
        /// Repository storages inside the cluster, as in `global.gitaly.internal`.
        ///
        /// Chart key `gitlab.gitaly.internal`, default `{}`.
        public let `internal` = Field<Typed<InternalGitaly>>(
            "internal", default: [:], "Repository storages inside the cluster, as in `global.gitaly.internal`.")
        /// Repository storages outside the cluster, as in `global.gitaly.external`.
        ///
        /// Chart key `gitlab.gitaly.external`.
        public let external = Field<TypedList<Typed<ExternalGitaly>>>(
            "external", "Repository storages outside the cluster, as in `global.gitaly.external`.")
        /// The name of the Service, instead of the name that the chart derives.
        ///
        /// Chart key `gitlab.gitaly.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service, instead of the name that the chart derives.")
        /// The image of the component.
        ///
        /// Chart key `gitlab.gitaly.image`, default `{repository: registry.gitlab.com/gitlab-org/build/cng/gitaly}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitaly"],
            "The image of the component.")
        /// The Service of Gitaly.
        ///
        /// Omitted settings are inherited from `global.gitaly.service`.
        ///
        /// Chart key `gitlab.gitaly.service`.
        public let service = Field<Typed<GitalyService>>(
            "service", "The Service of Gitaly. Omitted settings are inherited from `global.gitaly.service`.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitaly.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitaly.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitaly.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.gitaly.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.gitaly.priorityClassName`.
        public let priorityClassName = Field<String?>("priorityClassName", "The priority class of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.gitaly.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.gitaly.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.gitaly.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `gitlab.gitaly.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.gitaly.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitaly.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitaly.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitaly.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitaly.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.gitaly.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Logging settings.
        ///
        /// Chart key `gitlab.gitaly.logging`, default `{format: json}`.
        public let logging = Field<Typed<GitalyLogging>>("logging", default: ["format": "json"], "Logging settings.")
        /// Git settings.
        ///
        /// Chart key `gitlab.gitaly.git`.
        public let git = Field<Typed<GitSettings>>("git", "Git settings.")
        /// The Ruby processes (gitaly-ruby).
        ///
        /// Chart key `gitlab.gitaly.ruby`.
        public let ruby = Field<Typed<GitalyRuby>>("ruby", "The Ruby processes (gitaly-ruby).")
        /// Prometheus settings of Gitaly.
        ///
        /// Chart key `gitlab.gitaly.prometheus`.
        public let prometheus = Field<Typed<GitalyPrometheus>>("prometheus", "Prometheus settings of Gitaly.")
        /// The address of Workhorse, through which the component reaches the GitLab API.
        ///
        /// Chart key `gitlab.gitaly.workhorse`, default `{}`.
        public let workhorse = Field<Typed<WorkhorseClient>>(
            "workhorse", default: [:], "The address of Workhorse, through which the component reaches the GitLab API.")
        /// Settings of hooks and RPC limits.
        ///
        /// Chart key `gitlab.gitaly.shell`.
        public let shell = Field<Typed<GitalyShell>>("shell", "Settings of hooks and RPC limits.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.gitaly.metrics`, default `{enabled: true, metricsPort: 9236}`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics", default: ["enabled": true, "metricsPort": 9236], "Prometheus metrics.")
        /// The persistent volume of each storage.
        ///
        /// Chart key `gitlab.gitaly.persistence`.
        public let persistence = Field<Typed<Persistence>>(
            "persistence",
            default: [
                "enabled": true, "accessMode": "ReadWriteOnce", "size": "50Gi", "subPath": "", "matchLabels": [:],
                "matchExpressions": [], "annotations": [:],
            ], "The persistent volume of each storage.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.gitaly.resources`, default `{requests: {cpu: 100m, memory: 200Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "100m", "memory": "200Mi"]], "Resource requests and limits.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.gitaly.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.gitaly.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitaly.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Settings of the StatefulSet: update strategy.
        ///
        /// Chart key `gitlab.gitaly.statefulset`, default `{strategy: {}}`.
        public let statefulset = Field<Typed<StatefulSet>>(
            "statefulset", default: ["strategy": [:]], "Settings of the StatefulSet: update strategy.")

        /// Creates the schema.
        public init() {}
    }

    /// Service names.
    ///
    /// Appears only in the chart's documentation.
    ///
    /// Chart key `gitlab.gitaly.gitaly`.
    public struct GitalyNames: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `gitlab.gitaly.gitaly.serviceName`.
        public let serviceName = Field<String?>("serviceName", "The name of the Service.")

        /// Creates the schema.
        public init() {}
    }
}
