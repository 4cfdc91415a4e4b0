extension GitLabValues {
    /// The job that brings the database up to date.
    ///
    /// Chart key `gitlab.migrations`.
    public struct Migrations: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.migrations.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.migrations.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// The first password of the user `root`, as `global.initialRootPassword` has it.
        ///
        /// Chart key `gitlab.migrations.initialRootPassword`, default an empty mapping.
        public let initialRootPassword = Field<Typed<SecretReference>>("initialRootPassword")
        /// Seconds that it may take.
        ///
        /// Chart key `gitlab.migrations.activeDeadlineSeconds`, default `3600`.
        public let activeDeadlineSeconds = Field<Int?>("activeDeadlineSeconds")
        /// How often it is tried.
        ///
        /// Chart key `gitlab.migrations.backoffLimit`, default `6`.
        public let backoffLimit = Field<Int?>("backoffLimit")
        /// A cache that makes it start faster, as `global.rails.bootsnap` has it.
        ///
        /// Chart key `gitlab.migrations.bootsnap`.
        public let bootsnap = Field<Typed<ComponentSwitch>>("bootsnap")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.migrations.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.migrations.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Gitaly, where it differs from `global.gitaly`.
        ///
        /// Chart key `gitlab.migrations.gitaly`.
        public let gitaly = Field<Typed<GitalyClient>>("gitaly")
        /// The container that prepares its configuration.
        ///
        /// Chart key `gitlab.migrations.init`.
        public let `init` = Field<Typed<MigrationsInit>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.migrations.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.migrations.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.migrations.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.migrations.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.migrations.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.migrations.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.migrations.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.migrations.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.migrations.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.migrations.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.migrations.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.migrations.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.migrations.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.migrations.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")

        /// The keys of this mapping.
        public init() {}
    }

    /// The container that prepares the configuration of the migrations.
    ///
    /// Chart key `gitlab.migrations.init`.
    public struct MigrationsInit: Schema {
        /// Its image.
        ///
        /// Chart key `gitlab.migrations.init.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// What it asks for and may use.
        ///
        /// Chart key `gitlab.migrations.init.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Its image's tag, in the chart's documentation only.
        ///
        /// Chart key `gitlab.migrations.init.tag`.
        public let tag = Field<String?>("tag")

        /// The keys of this mapping.
        public init() {}
    }

    /// What a secondary site follows the primary one with.
    ///
    /// Chart key `gitlab.geo-logcursor`.
    public struct GeoLogCursor: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.geo-logcursor.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.geo-logcursor.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// The number of pods.
        ///
        /// Chart key `gitlab.geo-logcursor.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.geo-logcursor.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.geo-logcursor.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.geo-logcursor.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Gitaly, where it differs from `global.gitaly`.
        ///
        /// Chart key `gitlab.geo-logcursor.gitaly`.
        public let gitaly = Field<Typed<GitalyClient>>("gitaly")
        /// MinIO's service, for its address.
        ///
        /// Chart key `gitlab.geo-logcursor.minio`.
        public let minio = Field<Typed<MinioClient>>("minio")
        /// Addresses of proxies whose word about the client is taken.
        ///
        /// Chart key `gitlab.geo-logcursor.trusted_proxies`, read by a template only.
        public let trustedProxies = Field<TypedList<String>>("trusted_proxies")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.geo-logcursor.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.geo-logcursor.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.geo-logcursor.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.geo-logcursor.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.annotations`, read by a template only.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.geo-logcursor.nodeSelector`, default an empty mapping.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.geo-logcursor.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// Where the pods would like to run.
        ///
        /// Chart key `gitlab.geo-logcursor.affinity`, default an empty mapping.
        public let affinity = Field<Typed<Affinity>>("affinity")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `gitlab.geo-logcursor.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.geo-logcursor.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")
        /// A name in place of the component's in the names of its resources.
        ///
        /// Chart key `gitlab.geo-logcursor.nameOverride`, read by a template only.
        public let nameOverride = Field<String?>("nameOverride")
        /// A name in place of the whole start of the component's resources' names.
        ///
        /// Chart key `gitlab.geo-logcursor.fullnameOverride`, read by a template only.
        public let fullnameOverride = Field<String?>("fullnameOverride")

        /// The keys of this mapping.
        public init() {}
    }
}
