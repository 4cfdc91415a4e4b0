extension GitLabValues {
    /// Tools for administrators, and backups.
    ///
    /// Chart key `gitlab.toolbox`.
    public struct Toolbox: Schema {
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.toolbox.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The component's image.
        ///
        /// Chart key `gitlab.toolbox.image`, default an empty mapping.
        public let image = Field<Typed<Image>>("image")
        /// The number of pods.
        ///
        /// Chart key `gitlab.toolbox.replicas`, default `1`.
        public let replicas = Field<Int?>("replicas")
        /// Backups.
        ///
        /// Chart key `gitlab.toolbox.backups`.
        public let backups = Field<Typed<Backups>>("backups")
        /// The volume of the pod, for backups that do not fit on the node.
        ///
        /// Chart key `gitlab.toolbox.persistence`.
        public let persistence = Field<Typed<Persistence>>("persistence")
        /// The pods from which it stays away.
        ///
        /// Chart key `gitlab.toolbox.antiAffinityLabels`.
        public let antiAffinityLabels = Field<Typed<LabelSelector>>("antiAffinityLabels")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.toolbox.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// The database, where it differs from `global.psql`.
        ///
        /// Chart key `gitlab.toolbox.psql`, default an empty mapping.
        public let psql = Field<Typed<PostgreSQL>>("psql")
        /// Redis, where it differs from `global.redis`.
        ///
        /// Chart key `gitlab.toolbox.redis`.
        public let redis = Field<Typed<Redis>>("redis")
        /// Gitaly, where it differs from `global.gitaly`.
        ///
        /// Chart key `gitlab.toolbox.gitaly`.
        public let gitaly = Field<Typed<GitalyClient>>("gitaly")
        /// MinIO's service, for its address.
        ///
        /// Chart key `gitlab.toolbox.minio`.
        public let minio = Field<Typed<MinioClient>>("minio")
        /// The container registry, as the component reaches it.
        ///
        /// Chart key `gitlab.toolbox.registry`.
        public let registry = Field<Typed<RegistryClient>>("registry")
        /// How clients that fail to log in are held off.
        ///
        /// Chart key `gitlab.toolbox.rack_attack`.
        public let rackAttack = Field<Typed<RackAttack>>("rack_attack")
        /// Addresses of proxies whose word about the client is taken.
        ///
        /// Chart key `gitlab.toolbox.trusted_proxies`, default an empty list.
        public let trustedProxies = Field<TypedList<String>>("trusted_proxies")
        /// More settings of `gitlab.yml`'s section `extra`, for trackers and the like.
        ///
        /// Chart key `gitlab.toolbox.extra`, default an empty mapping.
        public let extra = Field<TypedMap<AnyScalar>>("extra")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.toolbox.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.toolbox.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.toolbox.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.toolbox.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.toolbox.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.toolbox.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.toolbox.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.toolbox.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.toolbox.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `gitlab.toolbox.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.toolbox.extraEnv`, default an empty mapping.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// What the chart's templates work out about the database.
        ///
        /// It is not meant to be set.
        ///
        /// Chart key `gitlab.toolbox.local`.
        public let local = Field<Typed<LocalPostgreSQL>>("local")

        /// The keys of this mapping.
        public init() {}
    }

    /// Backups of the instance.
    ///
    /// Chart key `gitlab.toolbox.backups`.
    public struct Backups: Schema {
        /// A backup at regular times.
        ///
        /// Chart key `gitlab.toolbox.backups.cron`.
        public let cron = Field<Typed<BackupJob>>("cron")
        /// The store that backups go to.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage`.
        public let objectStorage = Field<Typed<BackupStore>>("objectStorage")

        /// The keys of this mapping.
        public init() {}
    }

    /// A backup at regular times.
    ///
    /// Chart key `gitlab.toolbox.backups.cron`.
    public struct BackupJob: Schema {
        /// Whether there is one.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// When, as cron spells it.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.schedule`, default `0 1 * * *`.
        public let schedule = Field<String?>("schedule")
        /// What happens when the last one still runs: `Allow`, `Forbid` or `Replace`.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.concurrencyPolicy`, default `Replace`.
        public let concurrencyPolicy = Field<String?>("concurrencyPolicy")
        /// How many failed jobs are kept.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.failedJobsHistoryLimit`, default `1`.
        public let failedJobsHistoryLimit = Field<Int?>("failedJobsHistoryLimit")
        /// How many finished jobs are kept.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.successfulJobsHistoryLimit`, default `3`.
        public let successfulJobsHistoryLimit = Field<Int?>("successfulJobsHistoryLimit")
        /// More arguments of the backup program, in one string.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.extraArgs`, default an empty string.
        public let extraArgs = Field<String?>("extraArgs")
        /// What it asks for and may use.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// The volume for temporary files.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.persistence`.
        public let persistence = Field<Typed<Persistence>>("persistence")

        /// The keys of this mapping.
        public init() {}
    }

    /// The store that backups go to.
    ///
    /// Chart key `gitlab.toolbox.backups.objectStorage`.
    public struct BackupStore: Schema {
        /// What speaks to it: `s3` or `gcs`.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.backend`, default `s3`.
        public let backend = Field<String?>("backend")
        /// The Secret with its settings.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config`, default an empty mapping.
        public let config = Field<Typed<BackupStoreConfig>>("config")

        /// The keys of this mapping.
        public init() {}
    }

    /// The Secret with the settings of a store.
    ///
    /// Chart key `gitlab.toolbox.backups.objectStorage.config`.
    public struct BackupStoreConfig: Schema {
        /// The Secret.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config.secret`.
        public let secret = Field<String?>("secret")
        /// The member.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config.key`.
        public let key = Field<String?>("key")
        /// The project at Google.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config.gcpProject`.
        public let gcpProject = Field<String?>("gcpProject")

        /// The keys of this mapping.
        public init() {}
    }
}
