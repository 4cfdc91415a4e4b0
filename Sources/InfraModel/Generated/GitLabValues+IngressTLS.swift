// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// TLS settings of an Ingress.
    ///
    /// Chart keys `global.hosts.tls`, `global.ingress.tls`, `global.gitaly.tls` and 7 others.
    public struct IngressTLS: ChartTable {
        /// Whether the Ingress uses TLS.
        ///
        /// If absent, the global setting applies.
        public let enabled = Field<Bool?>(
            "enabled", "Whether the Ingress uses TLS. If absent, the global setting applies.")
        /// The Secret with the certificate and the private key.
        public let secretName = Field<String?>("secretName", "The Secret with the certificate and the private key.")

        /// Creates the schema.
        public init() {}
    }

    /// A key in a Secret.
    ///
    /// Chart keys `global.gitlab.license`, `global.initialRootPassword`, `global.gitaly.authToken` and 43 others.
    public struct SecretReference: ChartTable {
        /// The name of the Secret.
        ///
        /// Defaults to a name derived from the release name.
        public let secret = Field<String?>(
            "secret", "The name of the Secret. Defaults to a name derived from the release name.")
        /// The key in the Secret.
        public let key = Field<String?>("key", "The key in the Secret.")

        /// Creates the schema.
        public init() {}
    }

    /// A PostgreSQL database.
    ///
    /// Omitted settings are inherited from `global.psql`.
    ///
    /// Chart keys `global.psql`, `global.psql.main`, `global.psql.ci` and 42 others.
    public struct PostgreSQL: ChartTable {
        /// The host name of the server.
        ///
        /// Defaults to the chart's own database.
        public let host = Field<String?>("host", "The host name of the server. Defaults to the chart's own database.")
        /// The port of the server.
        ///
        /// Defaults to 5432.
        public let port = Field<Int?>("port", "The port of the server. Defaults to 5432.")
        /// The name of the database.
        ///
        /// Defaults to `gitlabhq_production`.
        public let database = Field<String?>("database", "The name of the database. Defaults to `gitlabhq_production`.")
        /// The user name.
        ///
        /// Defaults to `gitlab`.
        public let username = Field<String?>("username", "The user name. Defaults to `gitlab`.")
        /// Connection timeout in seconds.
        public let connectTimeout = Field<Int?>("connectTimeout", "Connection timeout in seconds.")
        /// Whether TCP keepalives are used: 1 or 0.
        public let keepalives = Field<Int?>("keepalives", "Whether TCP keepalives are used: 1 or 0.")
        /// Seconds of inactivity after which the first TCP keepalive is sent.
        public let keepalivesIdle = Field<Int?>(
            "keepalivesIdle", "Seconds of inactivity after which the first TCP keepalive is sent.")
        /// Seconds between two TCP keepalives.
        public let keepalivesInterval = Field<Int?>("keepalivesInterval", "Seconds between two TCP keepalives.")
        /// Number of lost TCP keepalives after which the connection is closed.
        public let keepalivesCount = Field<Int?>(
            "keepalivesCount", "Number of lost TCP keepalives after which the connection is closed.")
        /// Milliseconds that sent data can remain unacknowledged.
        public let tcpUserTimeout = Field<Int?>(
            "tcpUserTimeout", "Milliseconds that sent data can remain unacknowledged.")
        /// Names of the databases that GitLab can be decomposed into.
        public let knownDecompositions = Field<TypedList<String>>(
            "knownDecompositions", "Names of the databases that GitLab can be decomposed into.")
        /// The main database, if GitLab is decomposed into several databases.
        public let main = Field<Typed<PostgreSQL>>(
            "main", "The main database, if GitLab is decomposed into several databases.")
        /// The CI database, if GitLab is decomposed into several databases.
        public let ci = Field<Typed<PostgreSQL>>(
            "ci", "The CI database, if GitLab is decomposed into several databases.")
        /// The Secret with the user's password.
        public let password = Field<Typed<PasswordReference>>("password", "The Secret with the user's password.")
        /// The name of the Service of the chart's own database, used to derive the host name.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service of the chart's own database, used to derive the host name.")
        /// The application name reported to the server.
        public let applicationName = Field<String?>("applicationName", "The application name reported to the server.")
        /// The `sslmode` of the connection: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`.
        public let sslMode = Field<String?>(
            "sslMode",
            "The `sslmode` of the connection: `disable`, `allow`, `prefer`, `require`, `verify-ca` or `verify-full`.")
        /// TLS certificates of the connection.
        public let ssl = Field<Typed<PostgreSQLCertificates>>("ssl", "TLS certificates of the connection.")
        /// Whether prepared statements are used.
        ///
        /// Defaults to `false`.
        public let preparedStatements = Field<Bool?>(
            "preparedStatements", "Whether prepared statements are used. Defaults to `false`.")

        /// Creates the schema.
        public init() {}
    }

    /// A Redis server.
    ///
    /// Omitted settings are inherited from `global.redis`.
    ///
    /// Chart keys `global.redis`, `global.redis.cache`, `global.redis.sharedState` and 42 others.
    public struct Redis: ChartTable {
        /// Whether this server is used.
        public let enabled = Field<Bool?>("enabled", "Whether this server is used.")
        /// The host name of the server.
        ///
        /// Defaults to the chart's own Redis.
        public let host = Field<String?>("host", "The host name of the server. Defaults to the chart's own Redis.")
        /// The port of the server.
        ///
        /// Defaults to 6379.
        public let port = Field<Int?>("port", "The port of the server. Defaults to 6379.")
        /// The URL scheme: `redis`, or `rediss` for TLS.
        ///
        /// Defaults to `redis`.
        public let scheme = Field<String?>(
            "scheme", "The URL scheme: `redis`, or `rediss` for TLS. Defaults to `redis`.")
        /// The name of the Service of the chart's own Redis, used to derive the host name.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service of the chart's own Redis, used to derive the host name.")
        /// The Redis password.
        public let password = Field<Typed<PasswordReference>>("password", "The Redis password.")
        /// Redis Sentinels.
        ///
        /// With Sentinels, `host` is the name of the monitored set.
        public let sentinels = Field<TypedList<Typed<HostAndPort>>>(
            "sentinels", "Redis Sentinels. With Sentinels, `host` is the name of the monitored set.")
        /// A separate Redis server for the cache.
        public let cache = Field<Typed<Redis>>("cache", "A separate Redis server for the cache.")
        /// A separate Redis server for shared state, such as sessions and locks.
        public let sharedState = Field<Typed<Redis>>(
            "sharedState", "A separate Redis server for shared state, such as sessions and locks.")
        /// A separate Redis server for job queues.
        public let queues = Field<Typed<Redis>>("queues", "A separate Redis server for job queues.")
        /// A separate Redis server for Action Cable.
        public let actioncable = Field<Typed<Redis>>("actioncable", "A separate Redis server for Action Cable.")

        /// Creates the schema.
        public init() {}
    }

    /// Gitaly inside the cluster: one pod for each storage name.
    ///
    /// Chart keys `global.gitaly.internal` and `gitlab.gitaly.internal`.
    public struct InternalGitaly: ChartTable {
        /// Names of the repository storages.
        ///
        /// One storage named `default` must exist, internal or external.
        public let names = Field<TypedList<String>>(
            "names", "Names of the repository storages. One storage named `default` must exist, internal or external.")

        /// Creates the schema.
        public init() {}
    }

    /// A Gitaly server outside the cluster.
    ///
    /// Chart keys `global.gitaly.external[]` and `gitlab.gitaly.external[]`.
    public struct ExternalGitaly: ChartTable {
        /// The name of the storage.
        public let name = Field<String?>("name", "The name of the storage.")
        /// The host name of the server.
        public let hostname = Field<String?>("hostname", "The host name of the server.")
        /// The port of the server.
        ///
        /// Defaults to 8075.
        public let port = Field<Int?>("port", "The port of the server. Defaults to 8075.")
        /// Whether connections use TLS.
        ///
        /// Defaults to `global.gitaly.tls.enabled`.
        public let tlsEnabled = Field<Bool?>(
            "tlsEnabled", "Whether connections use TLS. Defaults to `global.gitaly.tls.enabled`.")

        /// Creates the schema.
        public init() {}
    }

    /// A gRPC Service.
    ///
    /// Chart keys `global.gitaly.service` and `global.praefect.service`.
    public struct RPCService: ChartTable {
        /// The name of the Service.
        public let name = Field<String?>("name", "The name of the Service.")
        /// The Service type.
        public let type = Field<ServiceType?>("type", "The Service type.")
        /// The service port.
        public let externalPort = Field<Int?>("externalPort", "The service port.")
        /// The container port.
        public let internalPort = Field<Int?>("internalPort", "The container port.")
        /// The TLS ports.
        public let tls = Field<Typed<RPCServiceTLS>>("tls", "The TLS ports.")

        /// Creates the schema.
        public init() {}
    }

    /// A virtual storage of Praefect.
    ///
    /// Chart key `global.praefect.virtualStorages[]`.
    public struct VirtualStorage: ChartTable {
        /// The name of the storage.
        ///
        /// Chart key `global.praefect.virtualStorages[].name`.
        public let name = Field<String?>("name", "The name of the storage.")
        /// The number of Gitaly replicas.
        ///
        /// Chart key `global.praefect.virtualStorages[].gitalyReplicas`.
        public let gitalyReplicas = Field<Int?>("gitalyReplicas", "The number of Gitaly replicas.")
        /// The PodDisruptionBudget's `maxUnavailable` for the Gitaly nodes.
        ///
        /// Chart key `global.praefect.virtualStorages[].maxUnavailable`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", "The PodDisruptionBudget's `maxUnavailable` for the Gitaly nodes.")
        /// The persistent volumes of the Gitaly nodes.
        ///
        /// Chart key `global.praefect.virtualStorages[].persistence`.
        public let persistence = Field<Typed<Persistence>>("persistence", "The persistent volumes of the Gitaly nodes.")
        /// The node selector of the Gitaly nodes.
        ///
        /// Chart key `global.praefect.virtualStorages[].nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector", "The node selector of the Gitaly nodes.")

        /// Creates the schema.
        public init() {}
    }

    /// A Secret with credentials.
    ///
    /// Chart keys `global.minio.credentials`, `global.registry.certificate`, `global.runner.registrationToken` and
    /// `registry.certificate`.
    public struct CredentialsSecret: ChartTable {
        /// The name of the Secret with the credentials.
        ///
        /// Defaults to a name derived from the release name.
        public let secret = Field<String?>(
            "secret", "The name of the Secret with the credentials. Defaults to a name derived from the release name.")

        /// Creates the schema.
        public init() {}
    }

    /// A component that can be enabled.
    ///
    /// Chart keys `global.grafana`, `global.rails.bootsnap`, `gitlab.migrations.bootsnap` and 3 others.
    public struct ComponentSwitch: ChartTable {
        /// Whether the component is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether the component is enabled.")

        /// Creates the schema.
        public init() {}
    }
}
