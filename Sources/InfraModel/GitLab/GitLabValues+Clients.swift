extension GitLabValues {
    /// A member of a Secret, in place of a password among the values.
    ///
    /// Chart keys `global.gitlab.license`, `global.initialRootPassword`, `global.gitaly.authToken`,
    /// `global.praefect.authToken`, `global.praefect.dbSecret` and 41 more.
    public struct SecretReference: Schema {
        /// The Secret.
        ///
        /// Chart key `….secret`, default made from the release's name.
        public let secret = Field<String?>("secret")
        /// The member.
        ///
        /// Chart key `….key`, default by place: `password`, `secret`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }

    /// A password in a Secret, or none.
    ///
    /// Chart keys `global.psql.password`, `global.redis.password`, `global.praefect.psql.password`,
    /// `global.geo.psql.password`, `gitlab.webservice.psql.password` and 20 more.
    public struct PasswordReference: Schema {
        /// Whether there is a password.
        ///
        /// Chart key `….enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether the password is in a Secret; otherwise it is in a file.
        ///
        /// Chart key `….useSecret`, default `true`.
        public let useSecret = Field<Bool?>("useSecret")
        /// The Secret.
        ///
        /// Chart key `….secret`, default made from the release's name.
        public let secret = Field<String?>("secret")
        /// The member.
        ///
        /// Chart key `….key`.
        public let key = Field<String?>("key")
        /// The file with the password, if it is in none of the chart's Secrets.
        ///
        /// Chart key `….file`.
        public let file = Field<String?>("file")

        /// The keys of this mapping.
        public init() {}
    }

    /// A PostgreSQL database.
    ///
    /// What is left out comes from `global.psql`.
    ///
    /// Chart keys `global.psql`, `global.praefect.psql`, `global.geo.psql`, `gitlab.webservice.psql`,
    /// `gitlab.webservice.local.psql` and 10 more.
    public struct PostgreSQL: Schema {
        /// The server's name.
        ///
        /// Chart key `….host`, default that of the chart's own database.
        public let host = Field<String?>("host")
        /// The server's port.
        ///
        /// Chart key `….port`, default 5432.
        public let port = Field<Int?>("port")
        /// The database.
        ///
        /// Chart key `….database`, default `gitlabhq_production`.
        public let database = Field<String?>("database")
        /// The user.
        ///
        /// Chart key `….username`, default `gitlab`.
        public let username = Field<String?>("username")
        /// The user's password.
        ///
        /// Chart key `….password`, default an empty mapping.
        public let password = Field<Typed<PasswordReference>>("password")
        /// The service of the chart's own database, for its name.
        ///
        /// Chart key `….serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// What the connections are called in the server's statistics.
        ///
        /// Chart key `….applicationName`.
        public let applicationName = Field<String?>("applicationName")
        /// How far the server's certificate is checked: `disable`, `allow`, `prefer`, `require`, `verify-ca` or
        /// `verify-full`.
        ///
        /// Chart key `….sslMode`, default `disable`.
        public let sslMode = Field<String?>("sslMode")
        /// Certificates for a connection over TLS.
        ///
        /// Chart key `….ssl`, default an empty mapping.
        public let ssl = Field<Typed<PostgreSQLCertificates>>("ssl")
        /// Whether statements are prepared.
        ///
        /// Chart key `….preparedStatements`, default `false`.
        public let preparedStatements = Field<Bool?>("preparedStatements")
        /// Seconds that a connection may take.
        ///
        /// Chart key `….connectTimeout`, default null.
        public let connectTimeout = Field<Int?>("connectTimeout")
        /// Whether TCP checks idle connections: 1 or 0.
        ///
        /// Chart key `….keepalives`, default null.
        public let keepalives = Field<Int?>("keepalives")
        /// Seconds after which an idle connection is checked.
        ///
        /// Chart key `….keepalivesIdle`, default null.
        public let keepalivesIdle = Field<Int?>("keepalivesIdle")
        /// Seconds between two checks.
        ///
        /// Chart key `….keepalivesInterval`, default null.
        public let keepalivesInterval = Field<Int?>("keepalivesInterval")
        /// How many checks may fail.
        ///
        /// Chart key `….keepalivesCount`, default null.
        public let keepalivesCount = Field<Int?>("keepalivesCount")
        /// Milliseconds that sent data may go unanswered.
        ///
        /// Chart key `….tcpUserTimeout`, default null.
        public let tcpUserTimeout = Field<Int?>("tcpUserTimeout")
        /// The databases that GitLab can be split into.
        ///
        /// Chart key `….knownDecompositions`, default `["main", "ci"]`.
        public let knownDecompositions = Field<TypedList<String>>("knownDecompositions")
        /// The main database, when GitLab is split into several.
        ///
        /// Chart key `….main`, read by a template only.
        public let main = Field<Typed<PostgreSQL>>("main")
        /// The database of pipelines, when GitLab is split into several.
        ///
        /// Chart key `….ci`.
        public let ci = Field<Typed<PostgreSQL>>("ci")

        /// The keys of this mapping.
        public init() {}
    }

    /// Certificates for a connection over TLS.
    ///
    /// Chart keys `global.psql.ssl`, `global.praefect.psql.ssl`, `global.geo.psql.ssl`, `gitlab.webservice.psql.ssl`,
    /// `gitlab.webservice.local.psql.ssl` and 11 more.
    public struct PostgreSQLCertificates: Schema {
        /// The Secret that holds them.
        ///
        /// Chart key `….secret`.
        public let secret = Field<String?>("secret")
        /// The member with the client's certificate.
        ///
        /// Chart key `….clientCertificate`.
        public let clientCertificate = Field<String?>("clientCertificate")
        /// The member with the client's key.
        ///
        /// Chart key `….clientKey`.
        public let clientKey = Field<String?>("clientKey")
        /// The member with the authority that the server's certificate is from.
        ///
        /// Chart key `….serverCA`.
        public let serverCA = Field<String?>("serverCA")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the chart's templates work out about the database.
    ///
    /// Chart keys `gitlab.webservice.local`, `gitlab.sidekiq.local`, `gitlab.toolbox.local`, `gitlab.migrations.local`,
    /// `gitlab.geo-logcursor.local` and `gitlab.gitlab-exporter.local`.
    public struct LocalPostgreSQL: Schema {
        /// The database.
        ///
        /// Chart key `….psql`, read by a template only.
        public let psql = Field<Typed<PostgreSQL>>("psql")

        /// The keys of this mapping.
        public init() {}
    }

    /// A Redis server.
    ///
    /// What is left out comes from `global.redis`.
    ///
    /// Chart keys `global.redis`, `gitlab.webservice.redis`, `gitlab.sidekiq.redis`, `gitlab.kas.redis`,
    /// `gitlab.toolbox.redis` and 4 more.
    public struct Redis: Schema {
        /// Whether it is used.
        ///
        /// Chart key `….enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The server's name.
        ///
        /// Chart key `….host`, default that of the chart's own Redis.
        public let host = Field<String?>("host")
        /// The server's port.
        ///
        /// Chart key `….port`, default 6379.
        public let port = Field<Int?>("port")
        /// What is spoken: `redis` or `rediss`, the one over TLS.
        ///
        /// Chart key `….scheme`, default `redis`.
        public let scheme = Field<String?>("scheme")
        /// The service of the chart's own Redis, for its name.
        ///
        /// Chart key `….serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// The password.
        ///
        /// Chart key `….password`, default an empty mapping.
        public let password = Field<Typed<PasswordReference>>("password")
        /// Sentinels that know which server is in charge; `host` is then the name of the set.
        ///
        /// Chart key `….sentinels`.
        public let sentinels = Field<TypedList<Typed<HostAndPort>>>("sentinels")
        /// Another server for caches.
        ///
        /// Chart key `….cache`.
        public let cache = Field<Typed<Redis>>("cache")
        /// Another server for sessions and locks.
        ///
        /// Chart key `….sharedState`, read by a template only.
        public let sharedState = Field<Typed<Redis>>("sharedState")
        /// Another server for jobs.
        ///
        /// Chart key `….queues`, read by a template only.
        public let queues = Field<Typed<Redis>>("queues")
        /// Another server for messages to browsers.
        ///
        /// Chart key `….actioncable`.
        public let actioncable = Field<Typed<Redis>>("actioncable")

        /// The keys of this mapping.
        public init() {}
    }

    /// A server's address.
    ///
    /// Chart keys `global.redis.sentinels[]`, `gitlab.webservice.redis.sentinels[]`,
    /// `gitlab.webservice.gitaly.sentinels[]`, `gitlab.sidekiq.redis.sentinels[]`, `gitlab.sidekiq.gitaly.sentinels[]`
    /// and 9 more.
    public struct HostAndPort: Schema {
        /// The name.
        ///
        /// Chart key `….host`.
        public let host = Field<String?>("host")
        /// The port.
        ///
        /// Chart key `….port`.
        public let port = Field<Int?>("port")

        /// The keys of this mapping.
        public init() {}
    }
}
