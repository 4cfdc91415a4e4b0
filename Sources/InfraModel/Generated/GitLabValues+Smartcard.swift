// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Smart card authentication.
    ///
    /// Chart key `global.appConfig.smartcard`.
    public struct Smartcard: ChartTable {
        /// Whether smart card authentication is enabled.
        ///
        /// Chart key `global.appConfig.smartcard.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether smart card authentication is enabled.")
        /// The Secret with the certificate authority of the smart cards.
        ///
        /// Chart key `global.appConfig.smartcard.CASecret`, default `null`.
        public let caSecret = Field<String?>(
            "CASecret", default: .null, "The Secret with the certificate authority of the smart cards.")
        /// The host name that requires a client certificate.
        ///
        /// Chart key `global.appConfig.smartcard.clientCertificateRequiredHost`, default `null`.
        public let clientCertificateRequiredHost = Field<String?>(
            "clientCertificateRequiredHost", default: .null, "The host name that requires a client certificate.")
        /// Whether users are identified by the subject alternative names of the certificate.
        ///
        /// Chart key `global.appConfig.smartcard.sanExtensions`, default `false`.
        public let sanExtensions = Field<Bool?>(
            "sanExtensions", default: false,
            "Whether users are identified by the subject alternative names of the certificate.")
        /// Whether Git access requires a recent smart card sign-in.
        ///
        /// Chart key `global.appConfig.smartcard.requiredForGitAccess`, default `false`.
        public let requiredForGitAccess = Field<Bool?>(
            "requiredForGitAccess", default: false, "Whether Git access requires a recent smart card sign-in.")

        /// Creates the schema.
        public init() {}
    }

    /// Sidekiq routing rules.
    ///
    /// Chart key `global.appConfig.sidekiq`.
    public struct SidekiqRouting: ChartTable {
        /// Pairs of a worker matching query and a queue name.
        ///
        /// The first match applies.
        ///
        /// Chart key `global.appConfig.sidekiq.routingRules`, default `[]`.
        public let routingRules = Field<TypedList<TypedList<String>>>(
            "routingRules", default: [], "Pairs of a worker matching query and a queue name. The first match applies.")

        /// Creates the schema.
        public init() {}
    }

    /// Initial settings of a new instance.
    ///
    /// They have no effect later.
    ///
    /// Chart key `global.appConfig.initialDefaults`.
    public struct InitialDefaults: ChartTable {
        /// Whether sign-up is enabled.
        ///
        /// Chart key `global.appConfig.initialDefaults.signupEnabled`.
        public let signupEnabled = Field<Bool?>("signupEnabled", "Whether sign-up is enabled.")

        /// Creates the schema.
        public init() {}
    }

    /// OAuth applications that use GitLab as an identity provider.
    ///
    /// Chart key `global.oauth`.
    public struct OAuthApplications: ChartTable {
        /// The OAuth application of GitLab Pages, for access control.
        ///
        /// Chart key `global.oauth.gitlab-pages`.
        public let gitlabPages = Field<Typed<OAuthApplication>>(
            "gitlab-pages", "The OAuth application of GitLab Pages, for access control.")

        /// Creates the schema.
        public init() {}
    }

    /// The OAuth application of GitLab Pages, for access control.
    ///
    /// Chart key `global.oauth.gitlab-pages`.
    public struct OAuthApplication: ChartTable {
        /// The Secret with the credentials.
        ///
        /// Chart key `global.oauth.gitlab-pages.secret`.
        public let secret = Field<String?>("secret", "The Secret with the credentials.")
        /// The key of the application ID in the Secret.
        ///
        /// Chart key `global.oauth.gitlab-pages.appIdKey`.
        public let appIdKey = Field<String?>("appIdKey", "The key of the application ID in the Secret.")
        /// The key of the application secret in the Secret.
        ///
        /// Chart key `global.oauth.gitlab-pages.appSecretKey`.
        public let appSecretKey = Field<String?>("appSecretKey", "The key of the application secret in the Secret.")
        /// The redirect URI.
        ///
        /// Chart key `global.oauth.gitlab-pages.redirectUri`.
        public let redirectUri = Field<String?>("redirectUri", "The redirect URI.")

        /// Creates the schema.
        public init() {}
    }

    /// Geo: replication to secondary sites.
    ///
    /// Chart key `global.geo`.
    public struct Geo: ChartTable {
        /// Whether Geo is enabled.
        ///
        /// Chart key `global.geo.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether Geo is enabled.")
        /// The role of this Geo site: `primary` or `secondary`.
        ///
        /// Chart key `global.geo.role`, default `primary`.
        public let role = Field<String?>(
            "role", default: "primary", "The role of this Geo site: `primary` or `secondary`.")
        /// The name of the Geo site, as entered in the administration area.
        ///
        /// Chart key `global.geo.nodeName`, default `null`.
        public let nodeName = Field<String?>(
            "nodeName", default: .null, "The name of the Geo site, as entered in the administration area.")
        /// The tracking database of a secondary site.
        ///
        /// Chart key `global.geo.psql`, default `{password: {}}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: ["password": [:]], "The tracking database of a secondary site.")
        /// Replication of container images.
        ///
        /// Chart key `global.geo.registry`.
        public let registry = Field<Typed<GeoRegistry>>("registry", "Replication of container images.")

        /// Creates the schema.
        public init() {}
    }

    /// Replication of container images.
    ///
    /// Chart key `global.geo.registry`.
    public struct GeoRegistry: ChartTable {
        /// Replication of the container registry.
        ///
        /// Chart key `global.geo.registry.replication`.
        public let replication = Field<Typed<GeoRegistryReplication>>(
            "replication", "Replication of the container registry.")

        /// Creates the schema.
        public init() {}
    }

    /// Replication of the container registry.
    ///
    /// Chart key `global.geo.registry.replication`.
    public struct GeoRegistryReplication: ChartTable {
        /// Whether the registry is replicated.
        ///
        /// Chart key `global.geo.registry.replication.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the registry is replicated.")
        /// The API URL of the primary site's registry.
        ///
        /// Chart key `global.geo.registry.replication.primaryApiUrl`, default `null`.
        public let primaryApiUrl = Field<String?>(
            "primaryApiUrl", default: .null, "The API URL of the primary site's registry.")

        /// Creates the schema.
        public init() {}
    }

    /// The default settings of the GitLab agent server (KAS).
    ///
    /// Chart key `global.kas`.
    public struct GlobalAgentServer: ChartTable {
        /// Whether the agent server is installed.
        ///
        /// Chart key `global.kas.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the agent server is installed.")
        /// The Service of the API of the agent server.
        ///
        /// Chart key `global.kas.service`.
        public let service = Field<Typed<AgentAPIService>>("service", "The Service of the API of the agent server.")
        /// Additional configuration.
        ///
        /// Chart key `global.kas.customConfig`.
        public let customConfig = Field<FreeMapping>("customConfig", "Additional configuration.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the API of the agent server.
    ///
    /// Chart key `global.kas.service`.
    public struct AgentAPIService: ChartTable {
        /// The service port.
        ///
        /// Chart key `global.kas.service.apiExternalPort`, default `8153`.
        public let apiExternalPort = Field<Int?>("apiExternalPort", default: 8153, "The service port.")

        /// Creates the schema.
        public init() {}
    }

    /// The default GitLab Shell settings.
    ///
    /// Chart key `global.shell`.
    public struct GlobalShell: ChartTable {
        /// The Secret with the authentication token of the internal GitLab API.
        ///
        /// Chart key `global.shell.authToken`, default `{}`.
        public let authToken = Field<Typed<SecretReference>>(
            "authToken", default: [:], "The Secret with the authentication token of the internal GitLab API.")
        /// The SSH host keys.
        ///
        /// Chart key `global.shell.hostKeys`.
        public let hostKeys = Field<Typed<HostKeys>>("hostKeys", "The SSH host keys.")
        /// The public SSH port.
        ///
        /// Defaults to 22.
        ///
        /// Chart key `global.shell.port`.
        public let port = Field<Int?>("port", "The public SSH port. Defaults to 22.")
        /// TCP settings of the ingress controller for SSH.
        ///
        /// Chart key `global.shell.tcp`.
        public let tcp = Field<Typed<ProxyProtocol>>("tcp", "TCP settings of the ingress controller for SSH.")

        /// Creates the schema.
        public init() {}
    }

    /// The SSH host keys.
    ///
    /// Chart key `global.shell.hostKeys`.
    public struct HostKeys: ChartTable {
        /// The Secret with the SSH host keys.
        ///
        /// Defaults to a name derived from the release name.
        ///
        /// Chart key `global.shell.hostKeys.secret`.
        public let secret = Field<String?>(
            "secret", "The Secret with the SSH host keys. Defaults to a name derived from the release name.")

        /// Creates the schema.
        public init() {}
    }

    /// TCP settings of the ingress controller for SSH.
    ///
    /// Chart key `global.shell.tcp`.
    public struct ProxyProtocol: ChartTable {
        /// Whether the PROXY protocol is used.
        ///
        /// Chart key `global.shell.tcp.proxyProtocol`, default `false`.
        public let proxyProtocol = Field<Bool?>("proxyProtocol", default: false, "Whether the PROXY protocol is used.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of Rails.
    ///
    /// Chart key `global.rails`.
    public struct Rails: ChartTable {
        /// Bootsnap: a cache that reduces the start time of Rails.
        ///
        /// Chart key `global.rails.bootsnap`, default `{enabled: true}`.
        public let bootsnap = Field<Typed<ComponentSwitch>>(
            "bootsnap", default: ["enabled": true], "Bootsnap: a cache that reduces the start time of Rails.")

        /// Creates the schema.
        public init() {}
    }
}
