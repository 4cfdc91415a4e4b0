// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The GitLab operator.
    ///
    /// Chart key `gitlab.operator`.
    public struct Operator: ChartTable {
        /// The image of the container.
        ///
        /// Chart key `gitlab.operator.image`.
        public let image = Field<Typed<Image>>(
            "image",
            default: [
                "repository": "registry.gitlab.com/gitlab-org/charts/components/gitlab-operator", "pullSecrets": [],
            ], "The image of the container.")
        /// The version of the operator.
        ///
        /// Chart key `gitlab.operator.version`, default `0.11`.
        public let version = Field<String?>("version", default: "0.11", "The version of the operator.")
        /// The name prefix of the custom resource definitions.
        ///
        /// Chart key `gitlab.operator.crdPrefix`.
        public let crdPrefix = Field<String?>("crdPrefix", "The name prefix of the custom resource definitions.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.operator.init`, default `{resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.operator.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.operator.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.operator.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.operator.resources`, default `{requests: {cpu: 100m, memory: 64M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "100m", "memory": "64M"]], "Resource requests and limits.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.operator.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")

        /// Creates the schema.
        public init() {}
    }

    /// Praefect: replication of repositories across Gitaly nodes.
    ///
    /// Chart key `gitlab.praefect`.
    public struct Praefect: ChartTable {
        /// Failover of the primary Gitaly node.
        ///
        /// Chart key `gitlab.praefect.failover`.
        public let failover = Field<Typed<Failover>>("failover", "Failover of the primary Gitaly node.")
        /// Whether the database is migrated on startup, as in `global.praefect.autoMigrate`.
        ///
        /// Chart key `gitlab.praefect.autoMigrate`.
        public let autoMigrate = Field<Bool?>(
            "autoMigrate", "Whether the database is migrated on startup, as in `global.praefect.autoMigrate`.")
        /// The election strategy of the primary Gitaly node: `sql` or `per_repository`.
        ///
        /// Chart key `gitlab.praefect.electionStrategy`, default `sql`.
        public let electionStrategy = Field<String?>(
            "electionStrategy", default: "sql",
            "The election strategy of the primary Gitaly node: `sql` or `per_repository`.")
        /// The image of the component.
        ///
        /// Chart key `gitlab.praefect.image`, default `{repository: registry.gitlab.com/gitlab-org/build/cng/gitaly}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitaly"],
            "The image of the component.")
        /// The Service of Praefect.
        ///
        /// Omitted settings are inherited from `global.praefect.service`.
        ///
        /// Chart key `gitlab.praefect.service`.
        public let service = Field<Typed<PraefectService>>(
            "service", "The Service of Praefect. Omitted settings are inherited from `global.praefect.service`.")
        /// Logging settings.
        ///
        /// Chart key `gitlab.praefect.logging`.
        public let logging = Field<Typed<GitalyLogging>>("logging", "Logging settings.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.praefect.init`, default `{resources: {}, image: {}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["resources": [:], "image": [:]],
            "The init container that renders the component's configuration.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.praefect.metrics`, default `{enabled: true, port: 9236}`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics", default: ["enabled": true, "port": 9236], "Prometheus metrics.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.praefect.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The number of replicas.
        ///
        /// Chart key `gitlab.praefect.replicas`, default `2`.
        public let replicas = Field<Int?>("replicas", default: 2, "The number of replicas.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.praefect.resources`, default `{requests: {cpu: 100m, memory: 200Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "100m", "memory": "200Mi"]], "Resource requests and limits.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.praefect.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.praefect.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.praefect.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `gitlab.praefect.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.praefect.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.praefect.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.praefect.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.praefect.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.praefect.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// The name of the Service, instead of the name that the chart derives.
        ///
        /// Chart key `gitlab.praefect.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service, instead of the name that the chart derives.")
        /// The Gitaly nodes behind Praefect.
        ///
        /// Chart key `gitlab.praefect.gitaly`.
        public let gitaly = Field<Typed<PraefectGitaly>>("gitaly", "The Gitaly nodes behind Praefect.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.praefect.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.praefect.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.praefect.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.praefect.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.praefect.priorityClassName`.
        public let priorityClassName = Field<String?>("priorityClassName", "The priority class of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.praefect.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Settings of the StatefulSet: update strategy.
        ///
        /// Chart key `gitlab.praefect.statefulset`, default `{strategy: {}}`.
        public let statefulset = Field<Typed<StatefulSet>>(
            "statefulset", default: ["strategy": [:]], "Settings of the StatefulSet: update strategy.")

        /// Creates the schema.
        public init() {}
    }
}
