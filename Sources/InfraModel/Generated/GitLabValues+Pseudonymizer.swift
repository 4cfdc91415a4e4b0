// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Object storage of the pseudonymizer, which exports anonymized data.
    ///
    /// Chart key `global.appConfig.pseudonymizer`.
    public struct Pseudonymizer: ChartTable {
        /// The ConfigMap with the manifest of the exported data.
        ///
        /// Chart key `global.appConfig.pseudonymizer.configMap`, default `null`.
        public let configMap = Field<String?>(
            "configMap", default: .null, "The ConfigMap with the manifest of the exported data.")
        /// The name of the bucket.
        ///
        /// Chart key `global.appConfig.pseudonymizer.bucket`, default `gitlab-pseudo`.
        public let bucket = Field<String?>("bucket", default: "gitlab-pseudo", "The name of the bucket.")
        /// The Secret with the connection settings and credentials.
        ///
        /// Chart key `global.appConfig.pseudonymizer.connection`, default `{}`.
        public let connection = Field<Typed<SecretReference>>(
            "connection", default: [:], "The Secret with the connection settings and credentials.")
        /// A misspelling of `connection` in the chart's documentation.
        ///
        /// It has no effect.
        ///
        /// Chart key `global.appConfig.pseudonymizer.connnection`.
        public let connnection = Field<Typed<SecretReference>>(
            "connnection", "A misspelling of `connection` in the chart's documentation. It has no effect.")

        /// Creates the schema.
        public init() {}
    }

    /// Backups.
    ///
    /// Chart key `global.appConfig.backups`.
    public struct BackupBuckets: ChartTable {
        /// The bucket of backups.
        ///
        /// Chart key `global.appConfig.backups.bucket`, default `gitlab-backups`.
        public let bucket = Field<String?>("bucket", default: "gitlab-backups", "The bucket of backups.")
        /// The bucket that holds existing data while a backup is restored.
        ///
        /// Chart key `global.appConfig.backups.tmpBucket`, default `tmp`.
        public let tmpBucket = Field<String?>(
            "tmpBucket", default: "tmp", "The bucket that holds existing data while a backup is restored.")

        /// Creates the schema.
        public init() {}
    }

    /// LDAP authentication.
    ///
    /// Chart key `global.appConfig.ldap`.
    public struct LDAP: ChartTable {
        /// Whether sign-in with LDAP credentials is disabled.
        ///
        /// Chart key `global.appConfig.ldap.preventSignin`, default `false`.
        public let preventSignin = Field<Bool?>(
            "preventSignin", default: false, "Whether sign-in with LDAP credentials is disabled.")
        /// LDAP servers, by an identifier that must not change.
        ///
        /// The Community Edition supports only `main`.
        ///
        /// Chart key `global.appConfig.ldap.servers`, default `{}`.
        public let servers = Field<TypedMap<Typed<LDAPServer>>>(
            "servers", default: [:],
            "LDAP servers, by an identifier that must not change. The Community Edition supports only `main`.")

        /// Creates the schema.
        public init() {}
    }

    /// The GitLab agent server (KAS), as used by GitLab.
    ///
    /// Chart key `global.appConfig.gitlab_kas`.
    public struct AgentServerSettings: ChartTable {
        /// Whether the agent server is enabled.
        ///
        /// Defaults to `global.kas.enabled`.
        ///
        /// Chart key `global.appConfig.gitlab_kas.enabled`.
        public let enabled = Field<Bool?>(
            "enabled", "Whether the agent server is enabled. Defaults to `global.kas.enabled`.")
        /// The external URL, used by agents.
        ///
        /// Defaults to a URL in the global domain.
        ///
        /// Chart key `global.appConfig.gitlab_kas.externalUrl`.
        public let externalUrl = Field<String?>(
            "externalUrl", "The external URL, used by agents. Defaults to a URL in the global domain.")
        /// The internal URL, used by GitLab.
        ///
        /// Defaults to the address of the Service.
        ///
        /// Chart key `global.appConfig.gitlab_kas.internalUrl`.
        public let internalUrl = Field<String?>(
            "internalUrl", "The internal URL, used by GitLab. Defaults to the address of the Service.")
        /// The Secret with the key shared by GitLab and the agent server.
        ///
        /// Defaults to a name derived from the release name.
        ///
        /// Chart key `global.appConfig.gitlab_kas.secret`.
        public let secret = Field<String?>(
            "secret",
            "The Secret with the key shared by GitLab and the agent server. Defaults to a name derived from the release name."
        )
        /// The key in the Secret.
        ///
        /// Chart key `global.appConfig.gitlab_kas.key`.
        public let key = Field<String?>("key", "The key in the Secret.")

        /// Creates the schema.
        public init() {}
    }

    /// OmniAuth: sign-in with external identity providers.
    ///
    /// Chart key `global.appConfig.omniauth`.
    public struct OmniAuth: ChartTable {
        /// Whether OmniAuth is enabled.
        ///
        /// Chart key `global.appConfig.omniauth.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether OmniAuth is enabled.")
        /// The provider that users are redirected to automatically.
        ///
        /// Chart key `global.appConfig.omniauth.autoSignInWithProvider`, default `null`.
        public let autoSignInWithProvider = Field<String?>(
            "autoSignInWithProvider", default: .null, "The provider that users are redirected to automatically.")
        /// Providers whose profile data is synchronized at each sign-in: all, none, or those listed.
        ///
        /// Chart key `global.appConfig.omniauth.syncProfileFromProvider`, default `[]`.
        public let syncProfileFromProvider = Field<FlagOrNames?>(
            "syncProfileFromProvider", default: [],
            "Providers whose profile data is synchronized at each sign-in: all, none, or those listed.")
        /// Profile attributes to synchronize: all, none, or those listed.
        ///
        /// Chart key `global.appConfig.omniauth.syncProfileAttributes`, default `[email]`.
        public let syncProfileAttributes = Field<FlagOrNames?>(
            "syncProfileAttributes", default: ["email"],
            "Profile attributes to synchronize: all, none, or those listed.")
        /// Providers whose new users can sign in: all, none, or those listed.
        ///
        /// Chart key `global.appConfig.omniauth.allowSingleSignOn`, default `[saml]`.
        public let allowSingleSignOn = Field<FlagOrNames?>(
            "allowSingleSignOn", default: ["saml"], "Providers whose new users can sign in: all, none, or those listed."
        )
        /// Whether new users are blocked until an administrator approves them.
        ///
        /// Chart key `global.appConfig.omniauth.blockAutoCreatedUsers`, default `true`.
        public let blockAutoCreatedUsers = Field<Bool?>(
            "blockAutoCreatedUsers", default: true,
            "Whether new users are blocked until an administrator approves them.")
        /// Whether new users are linked to LDAP users.
        ///
        /// Chart key `global.appConfig.omniauth.autoLinkLdapUser`, default `false`.
        public let autoLinkLdapUser = Field<Bool?>(
            "autoLinkLdapUser", default: false, "Whether new users are linked to LDAP users.")
        /// Whether SAML users are linked to existing users by email address.
        ///
        /// Chart key `global.appConfig.omniauth.autoLinkSamlUser`, default `false`.
        public let autoLinkSamlUser = Field<Bool?>(
            "autoLinkSamlUser", default: false, "Whether SAML users are linked to existing users by email address.")
        /// Providers whose users are linked to existing users by email address: all, none, or those listed.
        ///
        /// Chart key `global.appConfig.omniauth.autoLinkUser`, default `[]`.
        public let autoLinkUser = Field<FlagOrNames?>(
            "autoLinkUser", default: [],
            "Providers whose users are linked to existing users by email address: all, none, or those listed.")
        /// Providers whose users are external users.
        ///
        /// Chart key `global.appConfig.omniauth.externalProviders`, default `[]`.
        public let externalProviders = Field<TypedList<String>>(
            "externalProviders", default: [], "Providers whose users are external users.")
        /// Providers whose users can bypass two-factor authentication: all, none, or those listed.
        ///
        /// Chart key `global.appConfig.omniauth.allowBypassTwoFactor`, default `[]`.
        public let allowBypassTwoFactor = Field<FlagOrNames?>(
            "allowBypassTwoFactor", default: [],
            "Providers whose users can bypass two-factor authentication: all, none, or those listed.")
        /// The identity providers.
        ///
        /// Each is a Secret, because it holds credentials.
        ///
        /// Chart key `global.appConfig.omniauth.providers`, default `[]`.
        public let providers = Field<TypedList<Typed<OmniAuthProvider>>>(
            "providers", default: [], "The identity providers. Each is a Secret, because it holds credentials.")

        /// Creates the schema.
        public init() {}
    }

    /// Error reporting to Sentry.
    ///
    /// Chart key `global.appConfig.sentry`.
    public struct Sentry: ChartTable {
        /// Whether error reporting is enabled.
        ///
        /// Chart key `global.appConfig.sentry.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether error reporting is enabled.")
        /// The DSN for errors of the server.
        ///
        /// Chart key `global.appConfig.sentry.dsn`, default `null`.
        public let dsn = Field<String?>("dsn", default: .null, "The DSN for errors of the server.")
        /// The DSN for errors of the browser.
        ///
        /// Chart key `global.appConfig.sentry.clientside_dsn`, default `null`.
        public let clientsideDsn = Field<String?>(
            "clientside_dsn", default: .null, "The DSN for errors of the browser.")
        /// The environment name reported to Sentry.
        ///
        /// Chart key `global.appConfig.sentry.environment`, default `null`.
        public let environment = Field<String?>(
            "environment", default: .null, "The environment name reported to Sentry.")

        /// Creates the schema.
        public init() {}
    }
}
