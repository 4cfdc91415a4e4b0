extension GitLabValues {
    /// The database of what is in the registry's store.
    ///
    /// Chart key `registry.database`.
    public struct RegistryDatabase: Schema {
        /// Whether there is one.
        ///
        /// Chart key `registry.database.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The server's name.
        ///
        /// Chart key `registry.database.host`, read by a template only.
        public let host = Field<String?>("host")
        /// The server's port.
        ///
        /// Chart key `registry.database.port`, read by a template only.
        public let port = Field<Int?>("port")
        /// The user.
        ///
        /// Chart key `registry.database.user`, default `registry`.
        public let user = Field<String?>("user")
        /// The user's password.
        ///
        /// Chart key `registry.database.password`, default an empty mapping.
        public let password = Field<Typed<PasswordReference>>("password")
        /// The database.
        ///
        /// Chart key `registry.database.name`, default `registry`.
        public let name = Field<String?>("name")
        /// How far the server's certificate is checked.
        ///
        /// Chart key `registry.database.sslmode`, default `disable`.
        public let sslmode = Field<String?>("sslmode")
        /// Certificates for a connection over TLS.
        ///
        /// Chart key `registry.database.ssl`, default an empty mapping.
        public let ssl = Field<Typed<PostgreSQLCertificates>>("ssl")
        /// How long a connection may take, `5s`.
        ///
        /// Chart key `registry.database.connecttimeout`, read by a template only.
        public let connecttimeout = Field<String?>("connecttimeout")
        /// How long connections have to finish when a pod ends.
        ///
        /// Chart key `registry.database.draintimeout`, read by a template only.
        public let draintimeout = Field<String?>("draintimeout")
        /// Whether statements are prepared.
        ///
        /// Chart key `registry.database.preparedstatements`, read by a template only.
        public let preparedstatements = Field<Bool?>("preparedstatements")
        /// The connections that are kept.
        ///
        /// Chart key `registry.database.pool`, read by a template only.
        public let pool = Field<Typed<ConnectionPool>>("pool")
        /// The job that brings it up to date.
        ///
        /// Chart key `registry.database.migrations`.
        public let migrations = Field<Typed<RegistryMigrations>>("migrations")

        /// The keys of this mapping.
        public init() {}
    }

    /// Connections that are kept.
    ///
    /// Chart key `registry.database.pool`.
    public struct ConnectionPool: Schema {
        /// How many idle ones there may be.
        ///
        /// Chart key `registry.database.pool.maxidle`, read by a template only.
        public let maxidle = Field<Int?>("maxidle")
        /// How many there may be at all.
        ///
        /// Chart key `registry.database.pool.maxopen`, read by a template only.
        public let maxopen = Field<Int?>("maxopen")
        /// How old one may become, `1h`.
        ///
        /// Chart key `registry.database.pool.maxlifetime`, read by a template only.
        public let maxlifetime = Field<String?>("maxlifetime")
        /// How long one may be idle, `5m`.
        ///
        /// Chart key `registry.database.pool.maxidletime`, read by a template only.
        public let maxidletime = Field<String?>("maxidletime")

        /// The keys of this mapping.
        public init() {}
    }

    /// The job that brings the registry's database up to date.
    ///
    /// Chart key `registry.database.migrations`.
    public struct RegistryMigrations: Schema {
        /// Whether it runs.
        ///
        /// Chart key `registry.database.migrations.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Seconds that it may take.
        ///
        /// Chart key `registry.database.migrations.activeDeadlineSeconds`, default `3600`.
        public let activeDeadlineSeconds = Field<Int?>("activeDeadlineSeconds")
        /// How often it is tried.
        ///
        /// Chart key `registry.database.migrations.backoffLimit`, default `6`.
        public let backoffLimit = Field<Int?>("backoffLimit")

        /// The keys of this mapping.
        public init() {}
    }

    /// How what nobody needs is removed from the registry.
    ///
    /// Chart key `registry.gc`.
    public struct GarbageCollection: Schema {
        /// Whether nothing is.
        ///
        /// Chart key `registry.gc.disabled`, default `true`.
        public let disabled = Field<Bool?>("disabled")
        /// The longest wait after a failure or when there is nothing to do.
        ///
        /// Chart key `registry.gc.maxbackoff`, read by a template only.
        public let maxbackoff = Field<String?>("maxbackoff")
        /// Whether it does not wait longer while there is nothing to do.
        ///
        /// Chart key `registry.gc.noidlebackoff`, read by a template only.
        public let noidlebackoff = Field<Bool?>("noidlebackoff")
        /// How long one step may take.
        ///
        /// Chart key `registry.gc.transactiontimeout`, read by a template only.
        public let transactiontimeout = Field<String?>("transactiontimeout")
        /// How old something has to be; -1 for no age at all.
        ///
        /// Chart key `registry.gc.reviewafter`, read by a template only.
        public let reviewafter = Field<String?>("reviewafter")
        /// Manifests.
        ///
        /// Chart key `registry.gc.manifests`, read by a template only.
        public let manifests = Field<Typed<CollectionWorker>>("manifests")
        /// Layers.
        ///
        /// Chart key `registry.gc.blobs`, read by a template only.
        public let blobs = Field<Typed<BlobCollectionWorker>>("blobs")

        /// The keys of this mapping.
        public init() {}
    }

    /// How one sort of thing is removed.
    ///
    /// Chart key `registry.gc.manifests`.
    public struct CollectionWorker: Schema {
        /// Whether it is not.
        ///
        /// Chart key `registry.gc.manifests.disabled`, read by a template only.
        public let disabled = Field<Bool?>("disabled")
        /// How often one is looked at.
        ///
        /// Chart key `registry.gc.manifests.interval`, read by a template only.
        public let interval = Field<String?>("interval")

        /// The keys of this mapping.
        public init() {}
    }

    /// How layers are removed.
    ///
    /// Chart key `registry.gc.blobs`.
    public struct BlobCollectionWorker: Schema {
        /// Whether they are not.
        ///
        /// Chart key `registry.gc.blobs.disabled`, read by a template only.
        public let disabled = Field<Bool?>("disabled")
        /// How often one is looked at.
        ///
        /// Chart key `registry.gc.blobs.interval`, read by a template only.
        public let interval = Field<String?>("interval")
        /// How long the store may take.
        ///
        /// Chart key `registry.gc.blobs.storagetimeout`, read by a template only.
        public let storagetimeout = Field<String?>("storagetimeout")

        /// The keys of this mapping.
        public init() {}
    }

    /// The move of older images into the database.
    ///
    /// Chart key `registry.migration`.
    public struct RegistryMigration: Schema {
        /// Whether new repositories are in the database and old ones outside.
        ///
        /// Chart key `registry.migration.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether what is in the database is not also kept the old way.
        ///
        /// Chart key `registry.migration.disablemirrorfs`, default `false`.
        public let disablemirrorfs = Field<Bool?>("disablemirrorfs")
        /// The path in the store of what is in the database.
        ///
        /// Chart key `registry.migration.rootdirectory`.
        public let rootdirectory = Field<String?>("rootdirectory")

        /// The keys of this mapping.
        public init() {}
    }
}
