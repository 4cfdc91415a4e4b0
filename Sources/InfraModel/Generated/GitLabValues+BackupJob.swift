// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The CronJob of scheduled backups.
    ///
    /// Chart key `gitlab.toolbox.backups.cron`.
    public struct BackupJob: ChartTable {
        /// Whether the CronJob is created.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the CronJob is created.")
        /// The concurrency policy of the CronJob: `Allow`, `Forbid` or `Replace`.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.concurrencyPolicy`, default `Replace`.
        public let concurrencyPolicy = Field<String?>(
            "concurrencyPolicy", default: "Replace",
            "The concurrency policy of the CronJob: `Allow`, `Forbid` or `Replace`.")
        /// The number of failed jobs to keep.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.failedJobsHistoryLimit`, default `1`.
        public let failedJobsHistoryLimit = Field<Int?>(
            "failedJobsHistoryLimit", default: 1, "The number of failed jobs to keep.")
        /// The schedule in cron syntax.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.schedule`, default `0 1 * * *`.
        public let schedule = Field<String?>("schedule", default: "0 1 * * *", "The schedule in cron syntax.")
        /// The number of successful jobs to keep.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.successfulJobsHistoryLimit`, default `3`.
        public let successfulJobsHistoryLimit = Field<Int?>(
            "successfulJobsHistoryLimit", default: 3, "The number of successful jobs to keep.")
        /// Additional arguments of the backup utility, in one string.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.extraArgs`, default `""`.
        public let extraArgs = Field<String?>(
            "extraArgs", default: "", "Additional arguments of the backup utility, in one string.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.resources`, default `{requests: {cpu: 50m, memory: 350M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m", "memory": "350M"]], "Resource requests and limits.")
        /// The persistent volume for temporary files.
        ///
        /// Chart key `gitlab.toolbox.backups.cron.persistence`.
        public let persistence = Field<Typed<Persistence>>(
            "persistence",
            default: [
                "enabled": false, "accessMode": "ReadWriteOnce", "size": "10Gi", "subPath": "", "matchLabels": [:],
                "matchExpressions": [],
            ], "The persistent volume for temporary files.")

        /// Creates the schema.
        public init() {}
    }

    /// The object storage of backups.
    ///
    /// Chart key `gitlab.toolbox.backups.objectStorage`.
    public struct BackupStore: ChartTable {
        /// The object storage backend: `s3` or `gcs`.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.backend`, default `s3`.
        public let backend = Field<String?>("backend", default: "s3", "The object storage backend: `s3` or `gcs`.")
        /// The Secret with the object storage settings.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config`.
        public let config = Field<Typed<BackupStoreConfig>>("config", "The Secret with the object storage settings.")

        /// Creates the schema.
        public init() {}
    }

    /// The Secret with the object storage settings.
    ///
    /// Chart key `gitlab.toolbox.backups.objectStorage.config`.
    public struct BackupStoreConfig: ChartTable {
        /// The name of the Secret.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config.secret`.
        public let secret = Field<String?>("secret", "The name of the Secret.")
        /// The key in the Secret.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config.key`.
        public let key = Field<String?>("key", "The key in the Secret.")
        /// The Google Cloud project.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage.config.gcpProject`.
        public let gcpProject = Field<String?>("gcpProject", "The Google Cloud project.")

        /// Creates the schema.
        public init() {}
    }
}
