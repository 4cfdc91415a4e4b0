// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The schedule of a background job.
    ///
    /// Chart key `global.appConfig.cron_jobs.*`.
    public struct CronJob: ChartTable {
        /// The schedule in cron syntax.
        ///
        /// Chart key `global.appConfig.cron_jobs.*.cron`.
        public let cron = Field<String?>("cron", "The schedule in cron syntax.")

        /// Creates the schema.
        public init() {}
    }

    /// Object storage for one type of data.
    ///
    /// Chart keys `global.appConfig.lfs`, `global.appConfig.artifacts`, `global.appConfig.uploads` and 4 others.
    public struct ObjectStore: ChartTable {
        /// Whether object storage is enabled for this data.
        ///
        /// `null` inherits the setting of the consolidated object storage.
        public let enabled = Field<Bool?>(
            "enabled",
            "Whether object storage is enabled for this data. `null` inherits the setting of the consolidated object storage."
        )
        /// The name of the bucket.
        public let bucket = Field<String?>("bucket", "The name of the bucket.")
        /// The Secret with the connection settings and credentials.
        ///
        /// Defaults to the consolidated object storage.
        public let connection = Field<Typed<SecretReference>>(
            "connection",
            "The Secret with the connection settings and credentials. Defaults to the consolidated object storage.")
        /// Whether downloads are proxied through GitLab instead of redirected to object storage.
        public let proxyDownload = Field<Bool?>(
            "proxy_download", "Whether downloads are proxied through GitLab instead of redirected to object storage.")

        /// Creates the schema.
        public init() {}
    }

    /// A mailbox that GitLab reads.
    ///
    /// Chart keys `global.appConfig.incomingEmail` and `global.appConfig.serviceDeskEmail`.
    public struct IncomingMail: ChartTable {
        /// Whether incoming email is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether incoming email is enabled.")
        /// The email address, with the placeholder `%{key}`.
        public let address = Field<String?>("address", "The email address, with the placeholder `%{key}`.")
        /// The host name of the server.
        public let host = Field<String?>("host", "The host name of the server.")
        /// The port of the server.
        public let port = Field<Int?>("port", "The port of the server.")
        /// Whether the connection uses TLS from the start.
        public let ssl = Field<Bool?>("ssl", "Whether the connection uses TLS from the start.")
        /// Whether STARTTLS is used.
        public let startTls = Field<Bool?>("startTls", "Whether STARTTLS is used.")
        /// The user name.
        public let user = Field<String?>("user", "The user name.")
        /// The Secret with the user's password.
        public let password = Field<Typed<SecretReference>>("password", "The Secret with the user's password.")
        /// Whether delivered messages are expunged.
        public let expungeDeleted = Field<Bool?>("expungeDeleted", "Whether delivered messages are expunged.")
        /// Logging of the mail reader.
        public let logger = Field<Typed<MailLogger>>("logger", "Logging of the mail reader.")
        /// The mailbox folder.
        public let mailbox = Field<String?>("mailbox", "The mailbox folder.")
        /// Timeout of IMAP IDLE in seconds.
        public let idleTimeout = Field<Int?>("idleTimeout", "Timeout of IMAP IDLE in seconds.")
        /// The access method: `imap` or `microsoft_graph`.
        public let inboxMethod = Field<String?>("inboxMethod", "The access method: `imap` or `microsoft_graph`.")
        /// The Microsoft tenant ID.
        public let tenantId = Field<String?>("tenantId", "The Microsoft tenant ID.")
        /// The Microsoft client ID.
        public let clientId = Field<String?>("clientId", "The Microsoft client ID.")
        /// The Secret with the Microsoft client secret.
        public let clientSecret = Field<Typed<SecretReference>>(
            "clientSecret", "The Secret with the Microsoft client secret.")
        /// Seconds between two polls with Microsoft Graph.
        public let pollInterval = Field<Int?>("pollInterval", "Seconds between two polls with Microsoft Graph.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging of the mail reader.
    ///
    /// Chart keys `global.appConfig.incomingEmail.logger` and `global.appConfig.serviceDeskEmail.logger`.
    public struct MailLogger: ChartTable {
        /// The path of the log file.
        public let logPath = Field<String?>("logPath", "The path of the log file.")

        /// Creates the schema.
        public init() {}
    }

    /// An LDAP server.
    ///
    /// All other settings of GitLab's `ldap` section are accepted too.
    ///
    /// Chart key `global.appConfig.ldap.servers.*`.
    public struct LDAPServer: ChartTable {
        /// The name displayed on the sign-in page.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.label`.
        public let label = Field<String?>("label", "The name displayed on the sign-in page.")
        /// The host name of the server.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.host`.
        public let host = Field<String?>("host", "The host name of the server.")
        /// The port of the server: 389 or 636.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.port`.
        public let port = Field<Int?>("port", "The port of the server: 389 or 636.")
        /// The attribute of the user name, for example `sAMAccountName` or `uid`.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.uid`.
        public let uid = Field<String?>("uid", "The attribute of the user name, for example `sAMAccountName` or `uid`.")
        /// The base DN of the user search.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.base`.
        public let base = Field<String?>("base", "The base DN of the user search.")
        /// The filter of the user search.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.user_filter`.
        public let userFilter = Field<String?>("user_filter", "The filter of the user search.")
        /// The DN that GitLab binds with.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.bind_dn`.
        public let bindDn = Field<String?>("bind_dn", "The DN that GitLab binds with.")
        /// The Secret with the password of the bind DN.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.password`.
        public let password = Field<Typed<SecretReference>>("password", "The Secret with the password of the bind DN.")
        /// The encryption of the connection: `simple_tls`, `start_tls` or `plain`.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.encryption`.
        public let encryption = Field<String?>(
            "encryption", "The encryption of the connection: `simple_tls`, `start_tls` or `plain`.")
        /// Whether the certificate of the server is verified.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.verify_certificates`.
        public let verifyCertificates = Field<Bool?>(
            "verify_certificates", "Whether the certificate of the server is verified.")
        /// Whether the server is an Active Directory.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.active_directory`.
        public let activeDirectory = Field<Bool?>("active_directory", "Whether the server is an Active Directory.")
        /// Whether users can omit the domain of their user name.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.allow_username_or_email_login`.
        public let allowUsernameOrEmailLogin = Field<Bool?>(
            "allow_username_or_email_login", "Whether users can omit the domain of their user name.")
        /// Whether new users are blocked until an administrator approves them.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.block_auto_created_users`.
        public let blockAutoCreatedUsers = Field<Bool?>(
            "block_auto_created_users", "Whether new users are blocked until an administrator approves them.")
        /// Whether user names are converted to lower case.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.lowercase_usernames`.
        public let lowercaseUsernames = Field<Bool?>(
            "lowercase_usernames", "Whether user names are converted to lower case.")
        /// Timeout of queries in seconds.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.timeout`.
        public let timeout = Field<Int?>("timeout", "Timeout of queries in seconds.")
        /// TLS options of the connection.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.tls_options`.
        public let tlsOptions = Field<FreeMapping>("tls_options", "TLS options of the connection.")
        /// The mapping of LDAP attributes to user attributes.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.attributes`.
        public let attributes = Field<FreeMapping>("attributes", "The mapping of LDAP attributes to user attributes.")
        /// The base DN of the group search.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.group_base`.
        public let groupBase = Field<String?>("group_base", "The base DN of the group search.")
        /// The LDAP group of administrators.
        ///
        /// Chart key `global.appConfig.ldap.servers.*.admin_group`.
        public let adminGroup = Field<String?>("admin_group", "The LDAP group of administrators.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// An identity provider.
    ///
    /// Chart key `global.appConfig.omniauth.providers[]`.
    public struct OmniAuthProvider: ChartTable {
        /// The Secret with the provider settings.
        ///
        /// Chart key `global.appConfig.omniauth.providers[].secret`.
        public let secret = Field<String?>("secret", "The Secret with the provider settings.")
        /// The key in the Secret, whose value is YAML.
        ///
        /// Chart key `global.appConfig.omniauth.providers[].key`.
        public let key = Field<String?>("key", "The key in the Secret, whose value is YAML.")

        /// Creates the schema.
        public init() {}
    }

    /// A notification endpoint of the registry.
    ///
    /// Chart key `global.registry.notifications.endpoints[]`.
    public struct RegistryEndpoint: ChartTable {
        /// The name of the endpoint.
        ///
        /// Chart key `global.registry.notifications.endpoints[].name`.
        public let name = Field<String?>("name", "The name of the endpoint.")
        /// The URL of the endpoint.
        ///
        /// Chart key `global.registry.notifications.endpoints[].url`.
        public let url = Field<String?>("url", "The URL of the endpoint.")
        /// HTTP headers of the notification request.
        ///
        /// Chart key `global.registry.notifications.endpoints[].headers`.
        public let headers = Field<Typed<RegistryEndpointHeaders>>(
            "headers", "HTTP headers of the notification request.")
        /// Timeout of the request, for example `500ms`.
        ///
        /// Chart key `global.registry.notifications.endpoints[].timeout`.
        public let timeout = Field<String?>("timeout", "Timeout of the request, for example `500ms`.")
        /// The number of failures after which notifications pause.
        ///
        /// Chart key `global.registry.notifications.endpoints[].threshold`.
        public let threshold = Field<Int?>("threshold", "The number of failures after which notifications pause.")
        /// The pause after too many failures, for example `1s`.
        ///
        /// Chart key `global.registry.notifications.endpoints[].backoff`.
        public let backoff = Field<String?>("backoff", "The pause after too many failures, for example `1s`.")
        /// Whether the endpoint is disabled.
        ///
        /// Chart key `global.registry.notifications.endpoints[].disabled`.
        public let disabled = Field<Bool?>("disabled", "Whether the endpoint is disabled.")

        /// Creates the schema.
        public init() {}
    }

    /// HTTP headers of the notification request.
    ///
    /// Chart key `global.registry.notifications.endpoints[].headers`.
    public struct RegistryEndpointHeaders: ChartTable {
        /// The name of the Secret.
        ///
        /// Chart key `global.registry.notifications.endpoints[].headers.secret`.
        public let secret = Field<String?>("secret", "The name of the Secret.")
        /// The key in the Secret.
        ///
        /// Chart key `global.registry.notifications.endpoints[].headers.key`.
        public let key = Field<String?>("key", "The key in the Secret.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// A custom certificate authority.
    ///
    /// Chart key `global.certificates.customCAs[]`.
    public struct CustomAuthority: ChartTable {
        /// The Secret with the certificate.
        ///
        /// Chart key `global.certificates.customCAs[].secret`.
        public let secret = Field<String?>("secret", "The Secret with the certificate.")

        /// Creates the schema.
        public init() {}
    }

    /// The service account of a component's pods.
    ///
    /// Chart keys `global.serviceAccount`, `shared-secrets.serviceAccount`, `gitlab.toolbox.serviceAccount` and 12
    /// others.
    public struct ServiceAccount: ChartTable {
        /// Whether the pods use a service account of their own.
        public let enabled = Field<Bool?>("enabled", "Whether the pods use a service account of their own.")
        /// Whether the chart creates the service account.
        public let create = Field<Bool?>("create", "Whether the chart creates the service account.")
        /// The name of the service account.
        public let name = Field<String?>("name", "The name of the service account.")
        /// Annotations of the service account.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the service account.")

        /// Creates the schema.
        public init() {}
    }
}
