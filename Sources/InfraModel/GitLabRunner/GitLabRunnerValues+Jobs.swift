extension GitLabRunnerValues {
    /// Where jobs keep files for each other.
    ///
    /// Chart key `runners.cache`.
    public struct Cache: Schema {
        /// What kind of store it is.
        ///
        /// Chart key `runners.cache.cacheType`.
        public let cacheType = Field<CacheType?>("cacheType")
        /// A path in the store, put before all keys.
        ///
        /// Chart key `runners.cache.cachePath`.
        public let cachePath = Field<String?>("cachePath")
        /// Whether runners share it.
        ///
        /// Chart key `runners.cache.cacheShared`.
        public let cacheShared = Field<Bool?>("cacheShared")
        /// The Secret with the credentials.
        ///
        /// Chart key `runners.cache.secretName`.
        public let secretName = Field<String?>("secretName")
        /// The server's address, for S3.
        ///
        /// Chart key `runners.cache.s3ServerAddress`.
        public let s3ServerAddress = Field<String?>("s3ServerAddress")
        /// The bucket, for S3.
        ///
        /// Chart key `runners.cache.s3BucketName`.
        public let s3BucketName = Field<String?>("s3BucketName")
        /// The bucket's region, for S3.
        ///
        /// Chart key `runners.cache.s3BucketLocation`.
        public let s3BucketLocation = Field<String?>("s3BucketLocation")
        /// Whether the server is asked without TLS.
        ///
        /// Chart key `runners.cache.s3CacheInsecure`.
        public let s3CacheInsecure = Field<Bool?>("s3CacheInsecure")
        /// The old name of `cachePath`.
        ///
        /// Chart key `runners.cache.s3CachePath`, read by a template only.
        public let s3CachePath = Field<String?>("s3CachePath")
        /// The bucket, for Google Cloud Storage.
        ///
        /// Chart key `runners.cache.gcsBucketName`.
        public let gcsBucketName = Field<String?>("gcsBucketName")

        /// The keys of this mapping.
        public init() {}
    }

    /// What kind of store a cache is in.
    public enum CacheType: String, Choice {
        /// S3 or something that speaks like it.
        case s3
        /// Google Cloud Storage.
        case gcs
        /// Azure Blob Storage.
        case azure
    }

    /// What the container of a job's script asks for and may use, and how far a job may change that by its variables.
    ///
    /// Chart key `runners.builds`.
    public struct BuildResources: Schema {
        /// The most processor time.
        ///
        /// Chart key `runners.builds.cpuLimit`.
        public let cpuLimit = Field<Quantity?>("cpuLimit")
        /// The most that a job may set as its limit of processor time.
        ///
        /// Chart key `runners.builds.cpuLimitOverwriteMaxAllowed`.
        public let cpuLimitOverwriteMaxAllowed = Field<Quantity?>("cpuLimitOverwriteMaxAllowed")
        /// The processor time that is set aside.
        ///
        /// Chart key `runners.builds.cpuRequests`.
        public let cpuRequests = Field<Quantity?>("cpuRequests")
        /// The most that a job may set as its request of processor time.
        ///
        /// Chart key `runners.builds.cpuRequestsOverwriteMaxAllowed`.
        public let cpuRequestsOverwriteMaxAllowed = Field<Quantity?>("cpuRequestsOverwriteMaxAllowed")
        /// The most memory.
        ///
        /// Chart key `runners.builds.memoryLimit`.
        public let memoryLimit = Field<Quantity?>("memoryLimit")
        /// The most that a job may set as its limit of memory.
        ///
        /// Chart key `runners.builds.memoryLimitOverwriteMaxAllowed`.
        public let memoryLimitOverwriteMaxAllowed = Field<Quantity?>("memoryLimitOverwriteMaxAllowed")
        /// The memory that is set aside.
        ///
        /// Chart key `runners.builds.memoryRequests`.
        public let memoryRequests = Field<Quantity?>("memoryRequests")
        /// The most that a job may set as its request of memory.
        ///
        /// Chart key `runners.builds.memoryRequestsOverwriteMaxAllowed`.
        public let memoryRequestsOverwriteMaxAllowed = Field<Quantity?>("memoryRequestsOverwriteMaxAllowed")

        /// The keys of this mapping.
        public init() {}
    }

    /// What a container of a job asks for and may use.
    ///
    /// Chart key `runners.services`.
    public struct JobResources: Schema {
        /// The most processor time.
        ///
        /// Chart key `runners.services.cpuLimit`.
        public let cpuLimit = Field<Quantity?>("cpuLimit")
        /// The most memory.
        ///
        /// Chart key `runners.services.memoryLimit`.
        public let memoryLimit = Field<Quantity?>("memoryLimit")
        /// The processor time that is set aside.
        ///
        /// Chart key `runners.services.cpuRequests`.
        public let cpuRequests = Field<Quantity?>("cpuRequests")
        /// The memory that is set aside.
        ///
        /// Chart key `runners.services.memoryRequests`.
        public let memoryRequests = Field<Quantity?>("memoryRequests")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the helper container of a job asks for and may use.
    ///
    /// Chart key `runners.helpers`.
    public struct HelperResources: Schema {
        /// The most processor time.
        ///
        /// Chart key `runners.helpers.cpuLimit`.
        public let cpuLimit = Field<Quantity?>("cpuLimit")
        /// The most memory.
        ///
        /// Chart key `runners.helpers.memoryLimit`.
        public let memoryLimit = Field<Quantity?>("memoryLimit")
        /// The processor time that is set aside.
        ///
        /// Chart key `runners.helpers.cpuRequests`.
        public let cpuRequests = Field<Quantity?>("cpuRequests")
        /// The memory that is set aside.
        ///
        /// Chart key `runners.helpers.memoryRequests`.
        public let memoryRequests = Field<Quantity?>("memoryRequests")
        /// The helper's image, in place of the one that goes with the runner.
        ///
        /// Chart key `runners.helpers.image`.
        public let image = Field<String?>("image")

        /// The keys of this mapping.
        public init() {}
    }
}
