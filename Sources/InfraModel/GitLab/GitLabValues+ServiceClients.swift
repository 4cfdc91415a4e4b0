extension GitLabValues {
    /// Gitaly, as a component reaches it.
    ///
    /// What is left out comes from `global.gitaly`.
    ///
    /// Chart keys `gitlab.webservice.gitaly`, `gitlab.sidekiq.gitaly`, `gitlab.toolbox.gitaly`,
    /// `gitlab.migrations.gitaly` and `gitlab.geo-logcursor.gitaly`.
    public struct GitalyClient: Schema {
        /// The token that both sides know.
        ///
        /// Chart key `….authToken`, default an empty mapping.
        public let authToken = Field<Typed<SecretReference>>("authToken")
        /// The server's name.
        ///
        /// Chart key `….host`, default that of the chart's own Gitaly.
        public let host = Field<String?>("host")
        /// The server's port.
        ///
        /// Chart key `….port`, default 8075.
        public let port = Field<Int?>("port")
        /// The service of the chart's own Gitaly, for its name.
        ///
        /// Chart key `….serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// An older name of the token.
        ///
        /// Chart key `….password`.
        public let password = Field<Typed<SecretReference>>("password")
        /// Named in the chart's documentation only; Gitaly has none.
        ///
        /// Chart key `….sentinels`.
        public let sentinels = Field<TypedList<Typed<HostAndPort>>>("sentinels")

        /// The keys of this mapping.
        public init() {}
    }

    /// The container registry, as a component reaches it.
    ///
    /// Chart keys `gitlab.webservice.registry`, `gitlab.sidekiq.registry` and `gitlab.toolbox.registry`.
    public struct RegistryClient: Schema {
        /// Whether there is one.
        ///
        /// Chart key `….enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// The name that people use.
        ///
        /// Chart key `….host`, default made from the domain.
        public let host = Field<String?>("host")
        /// The port that people use.
        ///
        /// Chart key `….port`.
        public let port = Field<Int?>("port")
        /// The way inside the cluster.
        ///
        /// Chart key `….api`.
        public let api = Field<Typed<RegistryAPI>>("api")
        /// The certificate that tokens are signed with.
        ///
        /// Chart key `….certificate`.
        public let certificate = Field<Typed<SecretReference>>("certificate")
        /// Who has issued tokens, as the registry knows it.
        ///
        /// Chart key `….tokenIssuer`, default `gitlab-issuer`.
        public let tokenIssuer = Field<String?>("tokenIssuer")

        /// The keys of this mapping.
        public init() {}
    }

    /// The container registry inside the cluster.
    ///
    /// Chart keys `gitlab.webservice.registry.api`, `gitlab.sidekiq.registry.api` and `gitlab.toolbox.registry.api`.
    public struct RegistryAPI: Schema {
        /// The server's name.
        ///
        /// Chart key `….host`, default that of the service.
        public let host = Field<String?>("host")
        /// The port.
        ///
        /// Chart key `….port`, default `5000`.
        public let port = Field<Int?>("port")
        /// What is spoken: `http` or `https`.
        ///
        /// Chart key `….protocol`, default `http`.
        public let `protocol` = Field<String?>("protocol")
        /// The service, for its name.
        ///
        /// Chart key `….serviceName`, default `registry`.
        public let serviceName = Field<String?>("serviceName")

        /// The keys of this mapping.
        public init() {}
    }

    /// MinIO's service, for its address.
    ///
    /// Chart keys `gitlab.webservice.minio`, `gitlab.sidekiq.minio`, `gitlab.toolbox.minio` and
    /// `gitlab.geo-logcursor.minio`.
    public struct MinioClient: Schema {
        /// The service.
        ///
        /// Chart key `….serviceName`, default `minio-svc`.
        public let serviceName = Field<String?>("serviceName")
        /// The port.
        ///
        /// Chart key `….port`, default `9000`.
        public let port = Field<Int?>("port")
        /// A bucket.
        ///
        /// Chart key `….bucket`, default `git-lfs`.
        public let bucket = Field<String?>("bucket")

        /// The keys of this mapping.
        public init() {}
    }

    /// Workhorse, as a component reaches it.
    ///
    /// Chart keys `gitlab.gitlab-shell.workhorse`, `gitlab.gitaly.workhorse`, `gitlab.gitlab-pages.workhorse` and
    /// `gitlab.kas.workhorse`.
    public struct WorkhorseClient: Schema {
        /// What is spoken: `http` or `https`.
        ///
        /// Chart key `….scheme`, default `http`.
        public let scheme = Field<String?>("scheme")
        /// The server's name.
        ///
        /// Chart key `….host`, default that of the service.
        public let host = Field<String?>("host")
        /// The port.
        ///
        /// Chart key `….port`, default 8181.
        public let port = Field<Int?>("port")
        /// The service, for its name.
        ///
        /// Chart key `….serviceName`.
        public let serviceName = Field<String?>("serviceName")

        /// The keys of this mapping.
        public init() {}
    }

    /// How clients that fail to log in are held off.
    ///
    /// Chart keys `gitlab.webservice.rack_attack`, `gitlab.sidekiq.rack_attack` and `gitlab.toolbox.rack_attack`.
    public struct RackAttack: Schema {
        /// Those that fail with git over HTTP.
        ///
        /// Chart key `….git_basic_auth`.
        public let gitBasicAuth = Field<Typed<GitBasicAuthLimits>>("git_basic_auth")

        /// The keys of this mapping.
        public init() {}
    }

    /// How clients that fail with git over HTTP are held off.
    ///
    /// Chart keys `gitlab.webservice.rack_attack.git_basic_auth`, `gitlab.sidekiq.rack_attack.git_basic_auth` and
    /// `gitlab.toolbox.rack_attack.git_basic_auth`.
    public struct GitBasicAuthLimits: Schema {
        /// Whether they are.
        ///
        /// Chart key `….enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Addresses to which that does not apply.
        ///
        /// Chart key `….ip_whitelist`.
        public let ipWhitelist = Field<TypedList<String>>("ip_whitelist")
        /// How many failures are put up with.
        ///
        /// Chart key `….maxretry`.
        public let maxretry = Field<Int?>("maxretry")
        /// Seconds in which they count.
        ///
        /// Chart key `….findtime`.
        public let findtime = Field<Int?>("findtime")
        /// Seconds for which a client is held off then.
        ///
        /// Chart key `….bantime`.
        public let bantime = Field<Int?>("bantime")

        /// The keys of this mapping.
        public init() {}
    }
}
