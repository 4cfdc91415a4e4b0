// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Service of Gitaly.
    ///
    /// Omitted settings are inherited from `global.gitaly.service`.
    ///
    /// Chart key `gitlab.gitaly.service`.
    public struct GitalyService: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `gitlab.gitaly.service.name`.
        public let name = Field<String?>("name", "The name of the Service.")
        /// The Service type.
        ///
        /// Chart key `gitlab.gitaly.service.type`.
        public let type = Field<ServiceType?>("type", "The Service type.")
        /// The service port.
        ///
        /// Chart key `gitlab.gitaly.service.externalPort`.
        public let externalPort = Field<Int?>("externalPort", "The service port.")
        /// The container port.
        ///
        /// Chart key `gitlab.gitaly.service.internalPort`.
        public let internalPort = Field<Int?>("internalPort", "The container port.")
        /// The TLS ports.
        ///
        /// Chart key `gitlab.gitaly.service.tls`, default `{}`.
        public let tls = Field<Typed<RPCServiceTLS>>("tls", default: [:], "The TLS ports.")

        /// Creates the schema.
        public init() {}
    }

    /// Git settings.
    ///
    /// Chart key `gitlab.gitaly.git`.
    public struct GitSettings: ChartTable {
        /// The number of `git cat-file` processes in the cache.
        ///
        /// Chart key `gitlab.gitaly.git.catFileCacheSize`.
        public let catFileCacheSize = Field<Int?>(
            "catFileCacheSize", "The number of `git cat-file` processes in the cache.")

        /// Creates the schema.
        public init() {}
    }

    /// The Ruby processes (gitaly-ruby).
    ///
    /// Chart key `gitlab.gitaly.ruby`.
    public struct GitalyRuby: ChartTable {
        /// The number of gitaly-ruby workers.
        ///
        /// Chart key `gitlab.gitaly.ruby.numWorkers`.
        public let numWorkers = Field<Int?>("numWorkers", "The number of gitaly-ruby workers.")
        /// The memory limit of a worker in bytes.
        ///
        /// A worker above the limit is restarted.
        ///
        /// Chart key `gitlab.gitaly.ruby.maxRss`.
        public let maxRss = Field<Int?>(
            "maxRss", "The memory limit of a worker in bytes. A worker above the limit is restarted.")
        /// Time that a worker has to finish before it is restarted.
        ///
        /// Chart key `gitlab.gitaly.ruby.gracefulRestartTimeout`.
        public let gracefulRestartTimeout = Field<String?>(
            "gracefulRestartTimeout", "Time that a worker has to finish before it is restarted.")
        /// Time that a worker must exceed its memory limit before it is restarted.
        ///
        /// Chart key `gitlab.gitaly.ruby.restartDelay`.
        public let restartDelay = Field<String?>(
            "restartDelay", "Time that a worker must exceed its memory limit before it is restarted.")

        /// Creates the schema.
        public init() {}
    }

    /// Prometheus settings of Gitaly.
    ///
    /// Chart key `gitlab.gitaly.prometheus`.
    public struct GitalyPrometheus: ChartTable {
        /// Buckets of the gRPC latency histogram, as a string that contains a TOML list.
        ///
        /// Chart key `gitlab.gitaly.prometheus.grpcLatencyBuckets`.
        public let grpcLatencyBuckets = Field<String?>(
            "grpcLatencyBuckets", "Buckets of the gRPC latency histogram, as a string that contains a TOML list.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of hooks and RPC limits.
    ///
    /// Chart key `gitlab.gitaly.shell`.
    public struct GitalyShell: ChartTable {
        /// The Secret with the authentication token of the internal GitLab API.
        ///
        /// Chart key `gitlab.gitaly.shell.authToken`, default `{}`.
        public let authToken = Field<Typed<SecretReference>>(
            "authToken", default: [:], "The Secret with the authentication token of the internal GitLab API.")
        /// Concurrency limits of RPCs.
        ///
        /// Chart key `gitlab.gitaly.shell.concurrency`, default `[]`.
        public let concurrency = Field<TypedList<Typed<ConcurrencyLimit>>>(
            "concurrency", default: [], "Concurrency limits of RPCs.")

        /// Creates the schema.
        public init() {}
    }
}
