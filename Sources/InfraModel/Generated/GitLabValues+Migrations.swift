// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The job that migrates the database schema.
    ///
    /// Chart key `gitlab.migrations`.
    public struct Migrations: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.migrations.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the component.")
        /// The init container that renders the configuration.
        ///
        /// Chart key `gitlab.migrations.init`.
        public let `init` = Field<Typed<MigrationsInit>>("init", "The init container that renders the configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.migrations.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.migrations.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.migrations.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.migrations.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.migrations.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.migrations.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Internal state of the chart's templates.
        ///
        /// Not meant to be set.
        ///
        /// Chart key `gitlab.migrations.local`.
        public let local = Field<Typed<LocalPostgreSQL>>(
            "local", "Internal state of the chart's templates. Not meant to be set.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.migrations.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// The name of the Praefect Service that the component connects to.
        ///
        /// Chart key `gitlab.migrations.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Praefect Service that the component connects to.")
        /// The log format of Sidekiq.
        ///
        /// Chart key `gitlab.migrations.logging`.
        public let logging = Field<Typed<LoggingFormat>>("logging", "The log format of Sidekiq.")
        /// Praefect settings that override `global.praefect`.
        ///
        /// Chart key `gitlab.migrations.praefect`.
        public let praefect = Field<Typed<PraefectClient>>(
            "praefect", "Praefect settings that override `global.praefect`.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.migrations.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.migrations.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.migrations.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.migrations.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.migrations.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// The initial password of the user `root`, as in `global.initialRootPassword`.
        ///
        /// Chart key `gitlab.migrations.initialRootPassword`, default `{}`.
        public let initialRootPassword = Field<Typed<SecretReference>>(
            "initialRootPassword", default: [:],
            "The initial password of the user `root`, as in `global.initialRootPassword`.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.migrations.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Gitaly settings that override `global.gitaly`.
        ///
        /// Chart key `gitlab.migrations.gitaly`, default `{authToken: {}}`.
        public let gitaly = Field<Typed<GitalyClient>>(
            "gitaly", default: ["authToken": [:]], "Gitaly settings that override `global.gitaly`.")
        /// Database settings that override `global.psql`.
        ///
        /// Chart key `gitlab.migrations.psql`, default `{}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: [:], "Database settings that override `global.psql`.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.migrations.resources`, default `{requests: {cpu: 250m, memory: 200Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "250m", "memory": "200Mi"]], "Resource requests and limits.")
        /// The active deadline of the job in seconds.
        ///
        /// Chart key `gitlab.migrations.activeDeadlineSeconds`, default `3600`.
        public let activeDeadlineSeconds = Field<Int?>(
            "activeDeadlineSeconds", default: 3600, "The active deadline of the job in seconds.")
        /// The number of retries of the job.
        ///
        /// Chart key `gitlab.migrations.backoffLimit`, default `6`.
        public let backoffLimit = Field<Int?>("backoffLimit", default: 6, "The number of retries of the job.")
        /// Bootsnap: a cache that reduces the start time, as in `global.rails.bootsnap`.
        ///
        /// Chart key `gitlab.migrations.bootsnap`.
        public let bootsnap = Field<Typed<ComponentSwitch>>(
            "bootsnap", "Bootsnap: a cache that reduces the start time, as in `global.rails.bootsnap`.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.migrations.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.migrations.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// The init container that renders the configuration.
    ///
    /// Chart key `gitlab.migrations.init`.
    public struct MigrationsInit: ChartTable {
        /// The image of the container.
        ///
        /// Chart key `gitlab.migrations.init.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the container.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.migrations.init.resources`, default `{requests: {cpu: 50m}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m"]], "Resource requests and limits.")
        /// The image tag of the init container.
        ///
        /// Appears only in the chart's documentation.
        ///
        /// Chart key `gitlab.migrations.init.tag`.
        public let tag = Field<String?>(
            "tag", "The image tag of the init container. Appears only in the chart's documentation.")

        /// Creates the schema.
        public init() {}
    }
}
