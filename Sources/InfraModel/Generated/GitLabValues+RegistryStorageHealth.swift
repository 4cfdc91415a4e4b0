// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The health check of the storage driver.
    ///
    /// Chart key `registry.health.storagedriver`.
    public struct RegistryStorageHealth: ChartTable {
        /// Whether the storage driver is checked.
        ///
        /// Chart key `registry.health.storagedriver.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the storage driver is checked.")
        /// The interval of the health check.
        ///
        /// Chart key `registry.health.storagedriver.interval`, default `10s`.
        public let interval = Field<String?>("interval", default: "10s", "The interval of the health check.")
        /// The number of consecutive failures after which the storage counts as unhealthy.
        ///
        /// Chart key `registry.health.storagedriver.threshold`, default `3`.
        public let threshold = Field<Int?>(
            "threshold", default: 3, "The number of consecutive failures after which the storage counts as unhealthy.")

        /// Creates the schema.
        public init() {}
    }

    /// Error reporting to Sentry.
    ///
    /// Chart key `registry.reporting`.
    public struct RegistryReporting: ChartTable {
        /// Error reporting to Sentry.
        ///
        /// Chart key `registry.reporting.sentry`, default `{enabled: false}`.
        public let sentry = Field<Typed<PagesSentry>>(
            "sentry", default: ["enabled": false], "Error reporting to Sentry.")

        /// Creates the schema.
        public init() {}
    }

    /// Profiling.
    ///
    /// Chart key `registry.profiling`.
    public struct RegistryProfiling: ChartTable {
        /// The Google Cloud (Stackdriver) profiler.
        ///
        /// Chart key `registry.profiling.stackdriver`.
        public let stackdriver = Field<Typed<Stackdriver>>("stackdriver", "The Google Cloud (Stackdriver) profiler.")

        /// Creates the schema.
        public init() {}
    }

    /// The Google Cloud (Stackdriver) profiler.
    ///
    /// Chart key `registry.profiling.stackdriver`.
    public struct Stackdriver: ChartTable {
        /// Whether the profiler is enabled.
        ///
        /// Chart key `registry.profiling.stackdriver.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the profiler is enabled.")
        /// The Secret with the credentials.
        ///
        /// Chart key `registry.profiling.stackdriver.credentials`, default `{}`.
        public let credentials = Field<Typed<SecretReference>>(
            "credentials", default: [:], "The Secret with the credentials.")
        /// The service name in the profiler.
        ///
        /// Chart key `registry.profiling.stackdriver.service`.
        public let service = Field<String?>("service", "The service name in the profiler.")
        /// The Google Cloud project ID.
        ///
        /// Chart key `registry.profiling.stackdriver.projectid`.
        public let projectid = Field<String?>("projectid", "The Google Cloud project ID.")

        /// Creates the schema.
        public init() {}
    }

    /// The metadata database.
    ///
    /// Chart key `registry.database`.
    public struct RegistryDatabase: ChartTable {
        /// Whether the metadata database is used.
        ///
        /// Chart key `registry.database.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the metadata database is used.")
        /// The host name of the server.
        ///
        /// Chart key `registry.database.host`.
        public let host = Field<String?>("host", "The host name of the server.")
        /// The port of the server.
        ///
        /// Chart key `registry.database.port`.
        public let port = Field<Int?>("port", "The port of the server.")
        /// The user name.
        ///
        /// Chart key `registry.database.user`, default `registry`.
        public let user = Field<String?>("user", default: "registry", "The user name.")
        /// The Secret with the user's password.
        ///
        /// Chart key `registry.database.password`, default `{}`.
        public let password = Field<Typed<PasswordReference>>(
            "password", default: [:], "The Secret with the user's password.")
        /// The name of the database.
        ///
        /// Chart key `registry.database.name`, default `registry`.
        public let name = Field<String?>("name", default: "registry", "The name of the database.")
        /// The `sslmode` of the connection.
        ///
        /// Chart key `registry.database.sslmode`, default `disable`.
        public let sslmode = Field<String?>("sslmode", default: "disable", "The `sslmode` of the connection.")
        /// TLS certificates of the connection.
        ///
        /// Chart key `registry.database.ssl`, default `{}`.
        public let ssl = Field<Typed<PostgreSQLCertificates>>(
            "ssl", default: [:], "TLS certificates of the connection.")
        /// Connection timeout, for example `5s`.
        ///
        /// Chart key `registry.database.connecttimeout`.
        public let connecttimeout = Field<String?>("connecttimeout", "Connection timeout, for example `5s`.")
        /// Time that connections have to finish when a pod terminates.
        ///
        /// Chart key `registry.database.draintimeout`.
        public let draintimeout = Field<String?>(
            "draintimeout", "Time that connections have to finish when a pod terminates.")
        /// Whether prepared statements are used.
        ///
        /// Chart key `registry.database.preparedstatements`.
        public let preparedstatements = Field<Bool?>("preparedstatements", "Whether prepared statements are used.")
        /// The connection pool.
        ///
        /// Chart key `registry.database.pool`.
        public let pool = Field<Typed<ConnectionPool>>("pool", "The connection pool.")
        /// The job that migrates the database schema.
        ///
        /// Chart key `registry.database.migrations`.
        public let migrations = Field<Typed<RegistryMigrations>>(
            "migrations", "The job that migrates the database schema.")

        /// Creates the schema.
        public init() {}
    }

    /// The connection pool.
    ///
    /// Chart key `registry.database.pool`.
    public struct ConnectionPool: ChartTable {
        /// Maximum number of idle connections.
        ///
        /// Chart key `registry.database.pool.maxidle`.
        public let maxidle = Field<Int?>("maxidle", "Maximum number of idle connections.")
        /// Maximum number of open connections.
        ///
        /// Chart key `registry.database.pool.maxopen`.
        public let maxopen = Field<Int?>("maxopen", "Maximum number of open connections.")
        /// Maximum lifetime of a connection, for example `1h`.
        ///
        /// Chart key `registry.database.pool.maxlifetime`.
        public let maxlifetime = Field<String?>("maxlifetime", "Maximum lifetime of a connection, for example `1h`.")
        /// Maximum idle time of a connection, for example `5m`.
        ///
        /// Chart key `registry.database.pool.maxidletime`.
        public let maxidletime = Field<String?>("maxidletime", "Maximum idle time of a connection, for example `5m`.")

        /// Creates the schema.
        public init() {}
    }

    /// The job that migrates the database schema.
    ///
    /// Chart key `registry.database.migrations`.
    public struct RegistryMigrations: ChartTable {
        /// Whether the job runs.
        ///
        /// Chart key `registry.database.migrations.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the job runs.")
        /// The active deadline of the job in seconds.
        ///
        /// Chart key `registry.database.migrations.activeDeadlineSeconds`, default `3600`.
        public let activeDeadlineSeconds = Field<Int?>(
            "activeDeadlineSeconds", default: 3600, "The active deadline of the job in seconds.")
        /// The number of retries of the job.
        ///
        /// Chart key `registry.database.migrations.backoffLimit`, default `6`.
        public let backoffLimit = Field<Int?>("backoffLimit", default: 6, "The number of retries of the job.")

        /// Creates the schema.
        public init() {}
    }

    /// Migration of existing images to the metadata database.
    ///
    /// Chart key `registry.migration`.
    public struct RegistryMigration: ChartTable {
        /// Whether migration mode is enabled: new repositories use the database, old ones do not.
        ///
        /// Chart key `registry.migration.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether migration mode is enabled: new repositories use the database, old ones do not.")
        /// Whether mirroring of metadata to the file system layout is disabled.
        ///
        /// Chart key `registry.migration.disablemirrorfs`, default `false`.
        public let disablemirrorfs = Field<Bool?>(
            "disablemirrorfs", default: false, "Whether mirroring of metadata to the file system layout is disabled.")
        /// The storage path of repositories in the database.
        ///
        /// Chart key `registry.migration.rootdirectory`.
        public let rootdirectory = Field<String?>("rootdirectory", "The storage path of repositories in the database.")

        /// Creates the schema.
        public init() {}
    }

    /// Online garbage collection.
    ///
    /// Requires the metadata database.
    ///
    /// Chart key `registry.gc`.
    public struct GarbageCollection: ChartTable {
        /// Whether online garbage collection is disabled.
        ///
        /// Chart key `registry.gc.disabled`, default `true`.
        public let disabled = Field<Bool?>("disabled", default: true, "Whether online garbage collection is disabled.")
        /// Maximum wait after an error or when no work is available.
        ///
        /// Chart key `registry.gc.maxbackoff`.
        public let maxbackoff = Field<String?>(
            "maxbackoff", "Maximum wait after an error or when no work is available.")
        /// Whether back-off of idle workers is disabled.
        ///
        /// Chart key `registry.gc.noidlebackoff`.
        public let noidlebackoff = Field<Bool?>("noidlebackoff", "Whether back-off of idle workers is disabled.")
        /// Timeout of a database transaction.
        ///
        /// Chart key `registry.gc.transactiontimeout`.
        public let transactiontimeout = Field<String?>("transactiontimeout", "Timeout of a database transaction.")
        /// The minimum age of an artifact before it is reviewed.
        ///
        /// `-1` disables the delay.
        ///
        /// Chart key `registry.gc.reviewafter`.
        public let reviewafter = Field<String?>(
            "reviewafter", "The minimum age of an artifact before it is reviewed. `-1` disables the delay.")
        /// The garbage collection of manifests.
        ///
        /// Chart key `registry.gc.manifests`.
        public let manifests = Field<Typed<CollectionWorker>>("manifests", "The garbage collection of manifests.")
        /// The garbage collection of blobs (layers).
        ///
        /// Chart key `registry.gc.blobs`.
        public let blobs = Field<Typed<BlobCollectionWorker>>("blobs", "The garbage collection of blobs (layers).")

        /// Creates the schema.
        public init() {}
    }

    /// The garbage collection of manifests.
    ///
    /// Chart key `registry.gc.manifests`.
    public struct CollectionWorker: ChartTable {
        /// Whether the worker is disabled.
        ///
        /// Chart key `registry.gc.manifests.disabled`.
        public let disabled = Field<Bool?>("disabled", "Whether the worker is disabled.")
        /// The interval between two runs of the worker.
        ///
        /// Chart key `registry.gc.manifests.interval`.
        public let interval = Field<String?>("interval", "The interval between two runs of the worker.")

        /// Creates the schema.
        public init() {}
    }
}
