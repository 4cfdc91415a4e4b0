// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The default container registry settings.
    ///
    /// Chart key `global.registry`.
    public struct GlobalRegistry: ChartTable {
        /// The bucket of container images.
        ///
        /// Chart key `global.registry.bucket`, default `registry`.
        public let bucket = Field<String?>("bucket", default: "registry", "The bucket of container images.")
        /// The certificate that signs registry tokens.
        ///
        /// Chart key `global.registry.certificate`, default `{}`.
        public let certificate = Field<Typed<CredentialsSecret>>(
            "certificate", default: [:], "The certificate that signs registry tokens.")
        /// The Secret with the key shared by the registry pods.
        ///
        /// Chart key `global.registry.httpSecret`, default `{}`.
        public let httpSecret = Field<Typed<SecretReference>>(
            "httpSecret", default: [:], "The Secret with the key shared by the registry pods.")
        /// The Secret that authenticates registry notifications to GitLab.
        ///
        /// Chart key `global.registry.notificationSecret`, default `{}`.
        public let notificationSecret = Field<Typed<SecretReference>>(
            "notificationSecret", default: [:], "The Secret that authenticates registry notifications to GitLab.")
        /// Notifications about registry events.
        ///
        /// Chart key `global.registry.notifications`.
        public let notifications = Field<Typed<RegistryNotifications>>(
            "notifications", "Notifications about registry events.")

        /// Creates the schema.
        public init() {}
    }

    /// Notifications about registry events.
    ///
    /// Chart key `global.registry.notifications`.
    public struct RegistryNotifications: ChartTable {
        /// The notification endpoints.
        ///
        /// Chart key `global.registry.notifications.endpoints`.
        public let endpoints = Field<TypedList<Typed<RegistryEndpoint>>>("endpoints", "The notification endpoints.")
        /// The events that are reported and their content.
        ///
        /// Chart key `global.registry.notifications.events`.
        public let events = Field<FreeMapping>("events", "The events that are reported and their content.")

        /// Creates the schema.
        public init() {}
    }

    /// The default GitLab Pages settings.
    ///
    /// Chart key `global.pages`.
    public struct GlobalPages: ChartTable {
        /// Whether GitLab Pages is enabled.
        ///
        /// Chart key `global.pages.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether GitLab Pages is enabled.")
        /// Whether Pages access control is enabled.
        ///
        /// Chart key `global.pages.accessControl`, default `false`.
        public let accessControl = Field<Bool?>(
            "accessControl", default: false, "Whether Pages access control is enabled.")
        /// The directory of the sites, if they are not in object storage.
        ///
        /// Chart key `global.pages.path`, default `null`.
        public let path = Field<String?>(
            "path", default: .null, "The directory of the sites, if they are not in object storage.")
        /// The domain of the sites.
        ///
        /// Chart key `global.pages.host`, default `null`.
        public let host = Field<String?>("host", default: .null, "The domain of the sites.")
        /// The port of the sites.
        ///
        /// Chart key `global.pages.port`, default `null`.
        public let port = Field<IntOrString?>("port", default: .null, "The port of the sites.")
        /// Whether the sites are served over HTTPS.
        ///
        /// Chart key `global.pages.https`, default `null`.
        public let https = Field<Bool?>("https", default: .null, "Whether the sites are served over HTTPS.")
        /// IP addresses that serve custom domains over HTTP.
        ///
        /// Chart key `global.pages.externalHttp`, default `[]`.
        public let externalHttp = Field<TypedList<String>>(
            "externalHttp", default: [], "IP addresses that serve custom domains over HTTP.")
        /// IP addresses that serve custom domains over HTTPS.
        ///
        /// Chart key `global.pages.externalHttps`, default `[]`.
        public let externalHttps = Field<TypedList<String>>(
            "externalHttps", default: [], "IP addresses that serve custom domains over HTTPS.")
        /// Whether CI/CD artifacts can be browsed.
        ///
        /// Chart key `global.pages.artifactsServer`, default `true`.
        public let artifactsServer = Field<Bool?>(
            "artifactsServer", default: true, "Whether CI/CD artifacts can be browsed.")
        /// Local storage of the sites.
        ///
        /// Chart key `global.pages.localStore`.
        public let localStore = Field<Typed<PagesLocalStore>>("localStore", "Local storage of the sites.")
        /// Object storage of the sites.
        ///
        /// Chart key `global.pages.objectStore`, default `{enabled: true, bucket: gitlab-pages, connection: {}}`.
        public let objectStore = Field<Typed<ObjectStore>>(
            "objectStore", default: ["enabled": true, "bucket": "gitlab-pages", "connection": [:]],
            "Object storage of the sites.")
        /// The Secret with the key shared by Pages and the API.
        ///
        /// Chart key `global.pages.apiSecret`, default `{}`.
        public let apiSecret = Field<Typed<SecretReference>>(
            "apiSecret", default: [:], "The Secret with the key shared by Pages and the API.")
        /// The Secret with the key that signs Pages session cookies.
        ///
        /// Chart key `global.pages.authSecret`, default `{}`.
        public let authSecret = Field<Typed<SecretReference>>(
            "authSecret", default: [:], "The Secret with the key that signs Pages session cookies.")

        /// Creates the schema.
        public init() {}
    }

    /// Local storage of the sites.
    ///
    /// Chart key `global.pages.localStore`.
    public struct PagesLocalStore: ChartTable {
        /// Whether local storage is enabled.
        ///
        /// Chart key `global.pages.localStore.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether local storage is enabled.")
        /// The directory of the local storage.
        ///
        /// Chart key `global.pages.localStore.path`.
        public let path = Field<String?>("path", "The directory of the local storage.")

        /// Creates the schema.
        public init() {}
    }

    /// The runner settings.
    ///
    /// Chart key `global.runner`.
    public struct GlobalRunner: ChartTable {
        /// The registration token of runners.
        ///
        /// Chart key `global.runner.registrationToken`, default `{}`.
        public let registrationToken = Field<Typed<CredentialsSecret>>(
            "registrationToken", default: [:], "The registration token of runners.")

        /// Creates the schema.
        public init() {}
    }

    /// The SMTP server for outgoing email.
    ///
    /// Chart key `global.smtp`.
    public struct SMTP: ChartTable {
        /// Whether email is sent by SMTP.
        ///
        /// Chart key `global.smtp.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether email is sent by SMTP.")
        /// The host name of the server.
        ///
        /// Chart key `global.smtp.address`, default `smtp.mailgun.org`.
        public let address = Field<String?>("address", default: "smtp.mailgun.org", "The host name of the server.")
        /// The port of the server.
        ///
        /// Chart key `global.smtp.port`, default `2525`.
        public let port = Field<Int?>("port", default: 2525, "The port of the server.")
        /// The user name.
        ///
        /// Chart key `global.smtp.user_name`, default `""`.
        public let userName = Field<String?>("user_name", default: "", "The user name.")
        /// The Secret with the user's password.
        ///
        /// Chart key `global.smtp.password`, default `{secret: "", key: password}`.
        public let password = Field<Typed<SecretReference>>(
            "password", default: ["secret": "", "key": "password"], "The Secret with the user's password.")
        /// The HELO domain.
        ///
        /// Chart key `global.smtp.domain`.
        public let domain = Field<String?>("domain", "The HELO domain.")
        /// The authentication method: `plain`, `login`, `cram_md5`, or an empty string for none.
        ///
        /// Chart key `global.smtp.authentication`, default `plain`.
        public let authentication = Field<String?>(
            "authentication", default: "plain",
            "The authentication method: `plain`, `login`, `cram_md5`, or an empty string for none.")
        /// Whether STARTTLS is used when the server supports it.
        ///
        /// Chart key `global.smtp.starttls_auto`, default `false`.
        public let starttlsAuto = Field<Bool?>(
            "starttls_auto", default: false, "Whether STARTTLS is used when the server supports it.")
        /// Whether the connection uses TLS from the start.
        ///
        /// Chart key `global.smtp.tls`.
        public let tls = Field<Bool?>("tls", "Whether the connection uses TLS from the start.")
        /// The verification of the server certificate: `peer`, `none`, `client_once` or `fail_if_no_peer_cert`.
        ///
        /// Chart key `global.smtp.openssl_verify_mode`, default `peer`.
        public let opensslVerifyMode = Field<String?>(
            "openssl_verify_mode", default: "peer",
            "The verification of the server certificate: `peer`, `none`, `client_once` or `fail_if_no_peer_cert`.")
        /// Whether connections are pooled.
        ///
        /// Chart key `global.smtp.pool`, default `false`.
        public let pool = Field<Bool?>("pool", default: false, "Whether connections are pooled.")

        /// Creates the schema.
        public init() {}
    }

    /// Headers of outgoing email.
    ///
    /// Chart key `global.email`.
    public struct Email: ChartTable {
        /// The sender address.
        ///
        /// Chart key `global.email.from`, default `""`.
        public let from = Field<String?>("from", default: "", "The sender address.")
        /// The sender name.
        ///
        /// Chart key `global.email.display_name`, default `GitLab`.
        public let displayName = Field<String?>("display_name", default: "GitLab", "The sender name.")
        /// The Reply-To address.
        ///
        /// Chart key `global.email.reply_to`, default `""`.
        public let replyTo = Field<String?>("reply_to", default: "", "The Reply-To address.")
        /// A suffix of all subjects.
        ///
        /// Chart key `global.email.subject_suffix`, default `""`.
        public let subjectSuffix = Field<String?>("subject_suffix", default: "", "A suffix of all subjects.")
        /// S/MIME signing.
        ///
        /// Chart key `global.email.smime`.
        public let smime = Field<Typed<SMIME>>("smime", "S/MIME signing.")

        /// Creates the schema.
        public init() {}
    }

    /// S/MIME signing.
    ///
    /// Chart key `global.email.smime`.
    public struct SMIME: ChartTable {
        /// Whether email is signed.
        ///
        /// Chart key `global.email.smime.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether email is signed.")
        /// The Secret with the certificate and the private key.
        ///
        /// Chart key `global.email.smime.secretName`, default `""`.
        public let secretName = Field<String?>(
            "secretName", default: "", "The Secret with the certificate and the private key.")
        /// The key of the private key in the Secret.
        ///
        /// Chart key `global.email.smime.keyName`, default `tls.key`.
        public let keyName = Field<String?>("keyName", default: "tls.key", "The key of the private key in the Secret.")
        /// The key of the certificate in the Secret.
        ///
        /// Chart key `global.email.smime.certName`, default `tls.crt`.
        public let certName = Field<String?>(
            "certName", default: "tls.crt", "The key of the certificate in the Secret.")

        /// Creates the schema.
        public init() {}
    }
}
