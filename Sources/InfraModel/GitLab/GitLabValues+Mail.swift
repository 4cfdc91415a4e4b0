extension GitLabValues {
    /// The server that takes outgoing mail.
    ///
    /// Chart key `global.smtp`.
    public struct SMTP: Schema {
        /// Whether mail is sent.
        ///
        /// Chart key `global.smtp.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The server's name.
        ///
        /// Chart key `global.smtp.address`, default `smtp.mailgun.org`.
        public let address = Field<String?>("address")
        /// The server's port.
        ///
        /// Chart key `global.smtp.port`, default `2525`.
        public let port = Field<Int?>("port")
        /// The user.
        ///
        /// Chart key `global.smtp.user_name`, default an empty string.
        public let userName = Field<String?>("user_name")
        /// The user's password.
        ///
        /// Chart key `global.smtp.password`.
        public let password = Field<Typed<SecretReference>>("password")
        /// The name by which GitLab introduces itself.
        ///
        /// Chart key `global.smtp.domain`.
        public let domain = Field<String?>("domain")
        /// How the user logs in: `plain`, `login`, `cram_md5`, or an empty string for not at all.
        ///
        /// Chart key `global.smtp.authentication`, default `plain`.
        public let authentication = Field<String?>("authentication")
        /// Whether the connection changes to TLS when the server can.
        ///
        /// Chart key `global.smtp.starttls_auto`, default `false`.
        public let starttlsAuto = Field<Bool?>("starttls_auto")
        /// Whether the connection is TLS from the start.
        ///
        /// Chart key `global.smtp.tls`.
        public let tls = Field<Bool?>("tls")
        /// Whether connections are kept.
        ///
        /// Chart key `global.smtp.pool`, default `false`.
        public let pool = Field<Bool?>("pool")
        /// How the server's certificate is checked: `peer`, `none`, `client_once` or `fail_if_no_peer_cert`.
        ///
        /// Chart key `global.smtp.openssl_verify_mode`, default `peer`.
        public let opensslVerifyMode = Field<String?>("openssl_verify_mode")

        /// The keys of this mapping.
        public init() {}
    }

    /// What outgoing mail says about itself.
    ///
    /// Chart key `global.email`.
    public struct Email: Schema {
        /// The sender's address.
        ///
        /// Chart key `global.email.from`, default an empty string.
        public let from = Field<String?>("from")
        /// The sender's name.
        ///
        /// Chart key `global.email.display_name`, default `GitLab`.
        public let displayName = Field<String?>("display_name")
        /// The address for answers.
        ///
        /// Chart key `global.email.reply_to`, default an empty string.
        public let replyTo = Field<String?>("reply_to")
        /// What is put behind all subjects.
        ///
        /// Chart key `global.email.subject_suffix`, default an empty string.
        public let subjectSuffix = Field<String?>("subject_suffix")
        /// Signatures.
        ///
        /// Chart key `global.email.smime`.
        public let smime = Field<Typed<SMIME>>("smime")

        /// The keys of this mapping.
        public init() {}
    }

    /// Signatures of outgoing mail.
    ///
    /// Chart key `global.email.smime`.
    public struct SMIME: Schema {
        /// Whether mail is signed.
        ///
        /// Chart key `global.email.smime.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The Secret with certificate and key.
        ///
        /// Chart key `global.email.smime.secretName`, default an empty string.
        public let secretName = Field<String?>("secretName")
        /// The member with the key.
        ///
        /// Chart key `global.email.smime.keyName`, default `tls.key`.
        public let keyName = Field<String?>("keyName")
        /// The member with the certificate.
        ///
        /// Chart key `global.email.smime.certName`, default `tls.crt`.
        public let certName = Field<String?>("certName")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where the programs send traces.
    ///
    /// Chart key `global.tracing`.
    public struct Tracing: Schema {
        /// The server for traces.
        ///
        /// Chart key `global.tracing.connection`.
        public let connection = Field<Typed<TracingConnection>>("connection")
        /// The address of the page that shows a trace, with placeholders.
        ///
        /// Chart key `global.tracing.urlTemplate`, default an empty string.
        public let urlTemplate = Field<String?>("urlTemplate")

        /// The keys of this mapping.
        public init() {}
    }

    /// A server for traces.
    ///
    /// Chart key `global.tracing.connection`.
    public struct TracingConnection: Schema {
        /// Its address, such as `opentracing://jaeger?...`.
        ///
        /// Chart key `global.tracing.connection.string`, default an empty string.
        public let string = Field<String?>("string")

        /// The keys of this mapping.
        public init() {}
    }

    /// A mailbox that GitLab reads.
    ///
    /// Chart keys `global.appConfig.incomingEmail` and `global.appConfig.serviceDeskEmail`.
    public struct IncomingMail: Schema {
        /// Whether it does.
        ///
        /// Chart keys `global.appConfig.incomingEmail.enabled` and `global.appConfig.serviceDeskEmail.enabled`, default
        /// `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The address, with `%{key}` where the subject's key goes.
        ///
        /// Chart keys `global.appConfig.incomingEmail.address` and `global.appConfig.serviceDeskEmail.address`, default
        /// an empty string.
        public let address = Field<String?>("address")
        /// The server's name.
        ///
        /// Chart keys `global.appConfig.incomingEmail.host` and `global.appConfig.serviceDeskEmail.host`, default
        /// `imap.gmail.com`.
        public let host = Field<String?>("host")
        /// The server's port.
        ///
        /// Chart keys `global.appConfig.incomingEmail.port` and `global.appConfig.serviceDeskEmail.port`, default
        /// `993`.
        public let port = Field<Int?>("port")
        /// Whether the connection is TLS from the start.
        ///
        /// Chart keys `global.appConfig.incomingEmail.ssl` and `global.appConfig.serviceDeskEmail.ssl`, default `true`.
        public let ssl = Field<Bool?>("ssl")
        /// Whether the connection changes to TLS.
        ///
        /// Chart keys `global.appConfig.incomingEmail.startTls` and `global.appConfig.serviceDeskEmail.startTls`,
        /// default `false`.
        public let startTls = Field<Bool?>("startTls")
        /// The user.
        ///
        /// Chart keys `global.appConfig.incomingEmail.user` and `global.appConfig.serviceDeskEmail.user`, default an
        /// empty string.
        public let user = Field<String?>("user")
        /// The user's password.
        ///
        /// Chart keys `global.appConfig.incomingEmail.password` and `global.appConfig.serviceDeskEmail.password`.
        public let password = Field<Typed<SecretReference>>("password")
        /// The folder.
        ///
        /// Chart keys `global.appConfig.incomingEmail.mailbox` and `global.appConfig.serviceDeskEmail.mailbox`, default
        /// `inbox`.
        public let mailbox = Field<String?>("mailbox")
        /// How the mailbox is read: `imap` or `microsoft_graph`.
        ///
        /// Chart keys `global.appConfig.incomingEmail.inboxMethod` and `global.appConfig.serviceDeskEmail.inboxMethod`,
        /// default `imap`.
        public let inboxMethod = Field<String?>("inboxMethod")
        /// The tenant at Microsoft.
        ///
        /// Chart keys `global.appConfig.incomingEmail.tenantId` and `global.appConfig.serviceDeskEmail.tenantId`.
        public let tenantId = Field<String?>("tenantId")
        /// The program's id at Microsoft.
        ///
        /// Chart keys `global.appConfig.incomingEmail.clientId` and `global.appConfig.serviceDeskEmail.clientId`.
        public let clientId = Field<String?>("clientId")
        /// The program's secret at Microsoft.
        ///
        /// Chart keys `global.appConfig.incomingEmail.clientSecret` and
        /// `global.appConfig.serviceDeskEmail.clientSecret`.
        public let clientSecret = Field<Typed<SecretReference>>("clientSecret")
        /// Seconds that the connection waits for new mail.
        ///
        /// Chart keys `global.appConfig.incomingEmail.idleTimeout` and `global.appConfig.serviceDeskEmail.idleTimeout`,
        /// default `60`.
        public let idleTimeout = Field<Int?>("idleTimeout")
        /// Seconds between two looks, at Microsoft.
        ///
        /// Chart keys `global.appConfig.incomingEmail.pollInterval` and
        /// `global.appConfig.serviceDeskEmail.pollInterval`, default `60`.
        public let pollInterval = Field<Int?>("pollInterval")
        /// Whether mail that has been read is removed.
        ///
        /// Chart keys `global.appConfig.incomingEmail.expungeDeleted` and
        /// `global.appConfig.serviceDeskEmail.expungeDeleted`, default `false`.
        public let expungeDeleted = Field<Bool?>("expungeDeleted")
        /// Where the reader logs.
        ///
        /// Chart keys `global.appConfig.incomingEmail.logger` and `global.appConfig.serviceDeskEmail.logger`.
        public let logger = Field<Typed<MailLogger>>("logger")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where the reader of a mailbox logs.
    ///
    /// Chart keys `global.appConfig.incomingEmail.logger` and `global.appConfig.serviceDeskEmail.logger`.
    public struct MailLogger: Schema {
        /// The file.
        ///
        /// Chart keys `global.appConfig.incomingEmail.logger.logPath` and
        /// `global.appConfig.serviceDeskEmail.logger.logPath`, default `/dev/stdout`.
        public let logPath = Field<String?>("logPath")

        /// The keys of this mapping.
        public init() {}
    }
}
