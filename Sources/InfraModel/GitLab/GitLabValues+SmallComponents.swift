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

    /// Measures of the database, Redis and Sidekiq for Prometheus.
    ///
    /// Chart key `gitlab.gitlab-exporter`.
    public struct Exporter: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.gitlab-exporter.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.gitlab-exporter.image`.
        public let image = Field<Typed<Image>>("image")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.gitlab-exporter.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// The service that leads to it.
        ///
        /// Chart key `gitlab.gitlab-exporter.service`.
        public let service = Field<Typed<ExporterService>>("service")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.gitlab-exporter.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.gitlab-exporter.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.gitlab-exporter.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-exporter.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.gitlab-exporter.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.gitlab-exporter.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-exporter.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.gitlab-exporter.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.gitlab-exporter.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.gitlab-exporter.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.gitlab-exporter.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to a component's one port.
    ///
    /// Chart key `gitlab.gitlab-exporter.service`.
    public struct ExporterService: Schema {
        /// Its name.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.name`, default `gitlab-exporter`.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its port.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.externalPort`, default `9168`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.internalPort`, default `9168`.
        public let internalPort = Field<Int?>("internalPort")

        /// The keys of this mapping.
        public init() {}
    }

    /// Mail that comes in.
    ///
    /// Chart key `gitlab.mailroom`.
    public struct Mailroom: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.mailroom.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.mailroom.image`.
        public let image = Field<Typed<Image>>("image")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.mailroom.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.mailroom.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.mailroom.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.mailroom.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.mailroom.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.mailroom.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.mailroom.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.mailroom.networkpolicy`.
        public let networkPolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.mailroom.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.mailroom.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.mailroom.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.mailroom.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The operator that supervises upgrades.
    ///
    /// Chart key `gitlab.operator`.
    public struct Operator: Schema {
        /// Its image.
        ///
        /// Chart key `gitlab.operator.image`.
        public let image = Field<Typed<Image>>("image")
        /// Its version.
        ///
        /// Chart key `gitlab.operator.version`, default `0.11`.
        public let version = Field<String?>("version")
        /// What the names of its resource definitions start with.
        ///
        /// Chart key `gitlab.operator.crdPrefix`.
        public let crdPrefix = Field<String?>("crdPrefix")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.operator.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.operator.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.operator.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.operator.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.operator.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The way to Grafana.
    ///
    /// Chart key `gitlab.gitlab-grafana`.
    public struct GrafanaIngress: Schema {
        /// Settings of every resource.
        ///
        /// Chart key `gitlab.gitlab-grafana.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// How Grafana is reached from outside the cluster.
        ///
        /// Chart key `gitlab.gitlab-grafana.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress")

        /// The keys of this mapping.
        public init() {}
    }
}
