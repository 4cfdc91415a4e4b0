extension GitLabValues {
    /// Log-in by LDAP.
    ///
    /// Chart key `global.appConfig.ldap`.
    public struct LDAP: Schema {
        /// Whether users of LDAP get in by other ways only.
        ///
        /// Chart key `global.appConfig.ldap.preventSignin`, default `false`.
        public let preventSignin = Field<Bool?>("preventSignin")
        /// The servers, by a name that must not change.
        ///
        /// Without a licence there is one, `main`.
        ///
        /// Chart key `global.appConfig.ldap.servers`, default an empty mapping.
        public let servers = Field<TypedMap<Typed<LDAPServer>>>("servers")

        /// The keys of this mapping.
        public init() {}
    }

    /// An LDAP server.
    ///
    /// Beside these, all settings of GitLab's `ldap` section work.
    ///
    /// Chart key `global.appConfig.ldap.servers.*`.
    public struct LDAPServer: Schema {
        /// What users see.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.label`.
        public let label = Field<String?>("label")
        /// The server's name.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.host`.
        public let host = Field<String?>("host")
        /// The server's port, 389 or 636.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.port`.
        public let port = Field<Int?>("port")
        /// The attribute with the user's name, `sAMAccountName` or `uid`.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.uid`.
        public let uid = Field<String?>("uid")
        /// Where users are.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.base`.
        public let base = Field<String?>("base")
        /// Which of them.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.user_filter`.
        public let userFilter = Field<String?>("user_filter")
        /// As whom GitLab searches.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.bind_dn`.
        public let bindDn = Field<String?>("bind_dn")
        /// The password of that user.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.password`.
        public let password = Field<Typed<SecretReference>>("password")
        /// How the connection is encrypted: `simple_tls`, `start_tls` or `plain`.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.encryption`.
        public let encryption = Field<String?>("encryption")
        /// Whether the server's certificate is checked.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.verify_certificates`.
        public let verifyCertificates = Field<Bool?>("verify_certificates")
        /// Whether the server is an Active Directory.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.active_directory`.
        public let activeDirectory = Field<Bool?>("active_directory")
        /// Whether users may leave their domain away.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.allow_username_or_email_login`.
        public let allowUsernameOrEmailLogin = Field<Bool?>("allow_username_or_email_login")
        /// Whether an administrator has to let new users in.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.block_auto_created_users`.
        public let blockAutoCreatedUsers = Field<Bool?>("block_auto_created_users")
        /// Whether names are put into lower case.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.lowercase_usernames`.
        public let lowercaseUsernames = Field<Bool?>("lowercase_usernames")
        /// Seconds that a question may take.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.timeout`.
        public let timeout = Field<Int?>("timeout")
        /// More about TLS.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.tls_options`.
        public let tlsOptions = Field<FreeMapping>("tls_options")
        /// Which attribute holds what.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.attributes`.
        public let attributes = Field<FreeMapping>("attributes")
        /// Where groups are.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.group_base`.
        public let groupBase = Field<String?>("group_base")
        /// The group of administrators.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.admin_group`.
        public let adminGroup = Field<String?>("admin_group")

        /// The keys of this mapping.
        public init() {}

        /// GitLab knows more settings of a server.
        public static var isOpen: Bool { true }
    }

    /// Log-in by others.
    ///
    /// Chart key `global.appConfig.omniauth`.
    public struct OmniAuth: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.appConfig.omniauth.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Who they are.
        ///
        /// Each is a Secret, since it holds credentials.
        ///
        /// Chart key `global.appConfig.omniauth.providers`, default an empty list.
        public let providers = Field<TypedList<Typed<OmniAuthProvider>>>("providers")
        /// The one to whom users are sent at once.
        ///
        /// Chart key `global.appConfig.omniauth.autoSignInWithProvider`, default null.
        public let autoSignInWithProvider = Field<String?>("autoSignInWithProvider")
        /// Of whom new users are let in: all, none, or those named.
        ///
        /// Chart key `global.appConfig.omniauth.allowSingleSignOn`, default `["saml"]`.
        public let allowSingleSignOn = Field<FlagOrNames?>("allowSingleSignOn")
        /// By whom users are taken for those with the same address: all, none, or those named.
        ///
        /// Chart key `global.appConfig.omniauth.autoLinkUser`, default an empty list.
        public let autoLinkUser = Field<FlagOrNames?>("autoLinkUser")
        /// Whether new users are taken for those of LDAP.
        ///
        /// Chart key `global.appConfig.omniauth.autoLinkLdapUser`, default `false`.
        public let autoLinkLdapUser = Field<Bool?>("autoLinkLdapUser")
        /// Whether users of SAML are taken for those with the same address.
        ///
        /// Chart key `global.appConfig.omniauth.autoLinkSamlUser`, default `false`.
        public let autoLinkSamlUser = Field<Bool?>("autoLinkSamlUser")
        /// Whether an administrator has to let new users in.
        ///
        /// Chart key `global.appConfig.omniauth.blockAutoCreatedUsers`, default `true`.
        public let blockAutoCreatedUsers = Field<Bool?>("blockAutoCreatedUsers")
        /// Those whose users are external.
        ///
        /// Chart key `global.appConfig.omniauth.externalProviders`, default an empty list.
        public let externalProviders = Field<TypedList<String>>("externalProviders")
        /// Whose users need no second factor: all, none, or those named.
        ///
        /// Chart key `global.appConfig.omniauth.allowBypassTwoFactor`, default an empty list.
        public let allowBypassTwoFactor = Field<FlagOrNames?>("allowBypassTwoFactor")
        /// From whom profiles are taken at each log-in: all, none, or those named.
        ///
        /// Chart key `global.appConfig.omniauth.syncProfileFromProvider`, default an empty list.
        public let syncProfileFromProvider = Field<FlagOrNames?>("syncProfileFromProvider")
        /// What is taken: everything, nothing, or the attributes named.
        ///
        /// Chart key `global.appConfig.omniauth.syncProfileAttributes`, default `["email"]`.
        public let syncProfileAttributes = Field<FlagOrNames?>("syncProfileAttributes")

        /// The keys of this mapping.
        public init() {}
    }

    /// Somebody who logs users in.
    ///
    /// Chart key `global.appConfig.omniauth.providers[]`.
    public struct OmniAuthProvider: Schema {
        /// The Secret with the settings.
        ///
        /// Chart key `global.appConfig.omniauth.providers[].secret`.
        public let secret = Field<String?>("secret")
        /// The member, whose content is YAML.
        ///
        /// Chart key `global.appConfig.omniauth.providers[].key`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }
}
