extension GitLabValues {
    /// An object store for one sort of data.
    ///
    /// Chart keys `global.pages.objectStore`, `global.appConfig.lfs`, `global.appConfig.artifacts`,
    /// `global.appConfig.uploads`, `global.appConfig.packages` and 2 more.
    public struct ObjectStore: Schema {
        /// Whether the data is in one.
        ///
        /// Null takes over the setting of the common store.
        ///
        /// Chart key `….enabled`, default by place: `true`, `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The bucket.
        ///
        /// Chart key `….bucket`, default by place: `gitlab-pages`, `git-lfs`, `gitlab-artifacts`, `gitlab-uploads` ….
        public let bucket = Field<String?>("bucket")
        /// The Secret that says which store it is and holds its credentials.
        ///
        /// Chart key `….connection`, default the common one.
        public let connection = Field<Typed<SecretReference>>("connection")
        /// Whether users get the data through GitLab, or are sent to the store.
        ///
        /// Chart key `….proxy_download`, default `true`.
        public let proxyDownload = Field<Bool?>("proxy_download")

        /// The keys of this mapping.
        public init() {}
    }

    /// An object store for diffs of merge requests.
    ///
    /// Chart key `global.appConfig.externalDiffs`.
    public struct ExternalDiffs: Schema {
        /// Whether diffs are kept outside the database.
        ///
        /// Chart key `global.appConfig.externalDiffs.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Which of them: `always` or `outdated`.
        ///
        /// Chart key `global.appConfig.externalDiffs.when`, default null.
        public let when = Field<String?>("when")
        /// The bucket.
        ///
        /// Chart key `global.appConfig.externalDiffs.bucket`, default `gitlab-mr-diffs`.
        public let bucket = Field<String?>("bucket")
        /// The Secret that says which store it is and holds its credentials.
        ///
        /// Chart key `global.appConfig.externalDiffs.connection`, default an empty mapping.
        public let connection = Field<Typed<SecretReference>>("connection")
        /// Whether users get the data through GitLab, or are sent to the store.
        ///
        /// Chart key `global.appConfig.externalDiffs.proxy_download`, default `true`.
        public let proxyDownload = Field<Bool?>("proxy_download")

        /// The keys of this mapping.
        public init() {}
    }

    /// One object store for everything, in several buckets.
    ///
    /// Chart key `global.appConfig.object_store`.
    public struct ConsolidatedObjectStore: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.appConfig.object_store.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The Secret that says which store it is and holds its credentials.
        ///
        /// Chart key `global.appConfig.object_store.connection`, default an empty mapping.
        public let connection = Field<Typed<ObjectStoreConnection>>("connection")
        /// Whether users get the data through GitLab, or are sent to the store.
        ///
        /// Chart key `global.appConfig.object_store.proxy_download`, default `true`.
        public let proxyDownload = Field<Bool?>("proxy_download")
        /// How the store keeps the data.
        ///
        /// Chart key `global.appConfig.object_store.storage_options`, default an empty mapping.
        public let storageOptions = Field<Typed<StorageOptions>>("storage_options")

        /// The keys of this mapping.
        public init() {}
    }

    /// The Secret that says which store it is and holds its credentials.
    ///
    /// Chart key `global.appConfig.object_store.connection`.
    public struct ObjectStoreConnection: Schema {
        /// The Secret.
        ///
        /// Chart key `global.appConfig.object_store.connection.secret`.
        public let secret = Field<String?>("secret")
        /// The member, whose content is YAML with `provider` and the rest.
        ///
        /// Chart key `global.appConfig.object_store.connection.key`.
        public let key = Field<String?>("key")
        /// A line of that member, which the chart shows in a comment.
        ///
        /// Here it has no effect.
        ///
        /// Chart key `global.appConfig.object_store.connection.provider`.
        public let provider = Field<String?>("provider")
        /// A line of that member, which the chart shows in a comment.
        ///
        /// Here it has no effect.
        ///
        /// Chart key `global.appConfig.object_store.connection.region`.
        public let region = Field<String?>("region")
        /// A line of that member, which the chart shows in a comment.
        ///
        /// Here it has no effect.
        ///
        /// Chart key `global.appConfig.object_store.connection.access_key`.
        public let accessKey = Field<String?>("access_key")
        /// A line of that member, which the chart shows in a comment.
        ///
        /// Here it has no effect.
        ///
        /// Chart key `global.appConfig.object_store.connection.secret_key`.
        public let secretKey = Field<String?>("secret_key")

        /// The keys of this mapping.
        public init() {}
    }

    /// How a store keeps data.
    ///
    /// Chart key `global.appConfig.object_store.storage_options`.
    public struct StorageOptions: Schema {
        /// How the store encrypts it: `AES256` or `aws:kms`.
        ///
        /// Chart key `global.appConfig.object_store.storage_options.server_side_encryption`.
        public let serverSideEncryption = Field<String?>("server_side_encryption")
        /// With which of the store's keys.
        ///
        /// Chart key `global.appConfig.object_store.storage_options.server_side_encryption_kms_key_id`.
        public let serverSideEncryptionKmsKeyId = Field<String?>("server_side_encryption_kms_key_id")
        /// The same, as the chart's comment misspells it.
        ///
        /// It has no effect.
        ///
        /// Chart key `global.appConfig.object_store.storage_options.server_side_encrypton_kms_key_id`.
        public let serverSideEncryptonKmsKeyId = Field<String?>("server_side_encrypton_kms_key_id")

        /// The keys of this mapping.
        public init() {}
    }

    /// Copies of the data without names, for analyses.
    ///
    /// Chart key `global.appConfig.pseudonymizer`.
    public struct Pseudonymizer: Schema {
        /// The ConfigMap that says what is copied.
        ///
        /// Chart key `global.appConfig.pseudonymizer.configMap`, default null.
        public let configMap = Field<String?>("configMap")
        /// The bucket.
        ///
        /// Chart key `global.appConfig.pseudonymizer.bucket`, default `gitlab-pseudo`.
        public let bucket = Field<String?>("bucket")
        /// The Secret that says which store it is and holds its credentials.
        ///
        /// Chart key `global.appConfig.pseudonymizer.connection`, default an empty mapping.
        public let connection = Field<Typed<SecretReference>>("connection")
        /// The same, as the chart's documentation misspells it.
        ///
        /// It has no effect.
        ///
        /// Chart key `global.appConfig.pseudonymizer.connnection`.
        public let connnection = Field<Typed<SecretReference>>("connnection")

        /// The keys of this mapping.
        public init() {}
    }

    /// The buckets of backups.
    ///
    /// Chart key `global.appConfig.backups`.
    public struct BackupBuckets: Schema {
        /// The bucket that backups are in.
        ///
        /// Chart key `global.appConfig.backups.bucket`, default `gitlab-backups`.
        public let bucket = Field<String?>("bucket")
        /// The bucket in which data waits while it is replaced by a backup.
        ///
        /// Chart key `global.appConfig.backups.tmpBucket`, default `tmp`.
        public let tmpBucket = Field<String?>("tmpBucket")

        /// The keys of this mapping.
        public init() {}
    }
}
