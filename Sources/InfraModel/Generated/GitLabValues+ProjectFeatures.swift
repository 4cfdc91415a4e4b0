// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Default features of new projects.
    ///
    /// Chart key `global.appConfig.defaultProjectsFeatures`.
    public struct ProjectFeatures: ChartTable {
        /// Whether new projects have issues.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.issues`, default `true`.
        public let issues = Field<Bool?>("issues", default: true, "Whether new projects have issues.")
        /// Whether new projects have merge requests.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.mergeRequests`, default `true`.
        public let mergeRequests = Field<Bool?>(
            "mergeRequests", default: true, "Whether new projects have merge requests.")
        /// Whether new projects have a wiki.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.wiki`, default `true`.
        public let wiki = Field<Bool?>("wiki", default: true, "Whether new projects have a wiki.")
        /// Whether new projects have snippets.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.snippets`, default `true`.
        public let snippets = Field<Bool?>("snippets", default: true, "Whether new projects have snippets.")
        /// Whether new projects have CI/CD pipelines.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.builds`, default `true`.
        public let builds = Field<Bool?>("builds", default: true, "Whether new projects have CI/CD pipelines.")
        /// Whether new projects have a container registry.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.containerRegistry`.
        public let containerRegistry = Field<Bool?>(
            "containerRegistry", "Whether new projects have a container registry.")

        /// Creates the schema.
        public init() {}
    }

    /// The Content Security Policy of the web interface.
    ///
    /// Chart key `global.appConfig.contentSecurityPolicy`.
    public struct ContentSecurityPolicy: ChartTable {
        /// Whether the policy is sent.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the policy is sent.")
        /// Whether violations are only reported, not blocked.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy.report_only`, default `true`.
        public let reportOnly = Field<Bool?>(
            "report_only", default: true, "Whether violations are only reported, not blocked.")
        /// The directives of the policy, by name.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy.directives`.
        public let directives = Field<TypedMap<String>>("directives", "The directives of the policy, by name.")

        /// Creates the schema.
        public init() {}
    }

    /// URLs of user avatars.
    ///
    /// Chart key `global.appConfig.gravatar`.
    public struct Gravatar: ChartTable {
        /// The avatar URL for HTTP, with placeholders.
        ///
        /// Chart key `global.appConfig.gravatar.plainUrl`, default `null`.
        public let plainUrl = Field<String?>("plainUrl", default: .null, "The avatar URL for HTTP, with placeholders.")
        /// The avatar URL for HTTP.
        ///
        /// A misspelling in the chart's documentation of `plainUrl`.
        ///
        /// Chart key `global.appConfig.gravatar.plainURL`.
        public let plainURL = Field<String?>(
            "plainURL", "The avatar URL for HTTP. A misspelling in the chart's documentation of `plainUrl`.")
        /// The avatar URL for HTTPS, with placeholders.
        ///
        /// Chart key `global.appConfig.gravatar.sslUrl`, default `null`.
        public let sslUrl = Field<String?>("sslUrl", default: .null, "The avatar URL for HTTPS, with placeholders.")

        /// Creates the schema.
        public init() {}
    }

    /// Web analytics settings, for example Google Analytics and Matomo.
    ///
    /// Chart key `global.appConfig.extra`.
    public struct Trackers: ChartTable {
        /// The Google Analytics ID.
        ///
        /// Chart key `global.appConfig.extra.googleAnalyticsId`, default `null`.
        public let googleAnalyticsId = Field<String?>("googleAnalyticsId", default: .null, "The Google Analytics ID.")
        /// The URL of the Matomo server.
        ///
        /// Chart key `global.appConfig.extra.matomoUrl`, default `null`.
        public let matomoUrl = Field<String?>("matomoUrl", default: .null, "The URL of the Matomo server.")
        /// The Matomo site ID.
        ///
        /// Chart key `global.appConfig.extra.matomoSiteId`, default `null`.
        public let matomoSiteId = Field<AnyScalar?>("matomoSiteId", default: .null, "The Matomo site ID.")
        /// Whether Matomo tracks without cookies.
        ///
        /// Chart key `global.appConfig.extra.matomoDisableCookies`, default `null`.
        public let matomoDisableCookies = Field<Bool?>(
            "matomoDisableCookies", default: .null, "Whether Matomo tracks without cookies.")
        /// The OneTrust ID.
        ///
        /// Chart key `global.appConfig.extra.oneTrustId`, default `null`.
        public let oneTrustId = Field<String?>("oneTrustId", default: .null, "The OneTrust ID.")
        /// The Google Tag Manager ID.
        ///
        /// Chart key `global.appConfig.extra.googleTagManagerNonceId`, default `null`.
        public let googleTagManagerNonceId = Field<String?>(
            "googleTagManagerNonceId", default: .null, "The Google Tag Manager ID.")

        /// Creates the schema.
        public init() {}
    }

    /// The consolidated object storage.
    ///
    /// Chart key `global.appConfig.object_store`.
    public struct ConsolidatedObjectStore: ChartTable {
        /// Whether consolidated object storage is enabled.
        ///
        /// Chart key `global.appConfig.object_store.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether consolidated object storage is enabled.")
        /// Whether downloads are proxied through GitLab instead of redirected to object storage.
        ///
        /// Chart key `global.appConfig.object_store.proxy_download`, default `true`.
        public let proxyDownload = Field<Bool?>(
            "proxy_download", default: true,
            "Whether downloads are proxied through GitLab instead of redirected to object storage.")
        /// Storage options: server-side encryption.
        ///
        /// Chart key `global.appConfig.object_store.storage_options`.
        public let storageOptions = Field<Typed<StorageOptions>>(
            "storage_options", "Storage options: server-side encryption.")
        /// The Secret with the connection settings and credentials.
        ///
        /// Chart key `global.appConfig.object_store.connection`.
        public let connection = Field<Typed<ObjectStoreConnection>>(
            "connection", "The Secret with the connection settings and credentials.")

        /// Creates the schema.
        public init() {}
    }

    /// Storage options: server-side encryption.
    ///
    /// Chart key `global.appConfig.object_store.storage_options`.
    public struct StorageOptions: ChartTable {
        /// The server-side encryption: `AES256` or `aws:kms`.
        ///
        /// Chart key `global.appConfig.object_store.storage_options.server_side_encryption`.
        public let serverSideEncryption = Field<String?>(
            "server_side_encryption", "The server-side encryption: `AES256` or `aws:kms`.")
        /// The KMS key ID of the server-side encryption.
        ///
        /// Chart key `global.appConfig.object_store.storage_options.server_side_encryption_kms_key_id`.
        public let serverSideEncryptionKmsKeyId = Field<String?>(
            "server_side_encryption_kms_key_id", "The KMS key ID of the server-side encryption.")
        /// A misspelling of `server_side_encryption_kms_key_id` in the chart's comments.
        ///
        /// It has no effect.
        ///
        /// Chart key `global.appConfig.object_store.storage_options.server_side_encrypton_kms_key_id`.
        public let serverSideEncryptonKmsKeyId = Field<String?>(
            "server_side_encrypton_kms_key_id",
            "A misspelling of `server_side_encryption_kms_key_id` in the chart's comments. It has no effect.")

        /// Creates the schema.
        public init() {}
    }

    /// The Secret with the connection settings and credentials.
    ///
    /// Chart key `global.appConfig.object_store.connection`.
    public struct ObjectStoreConnection: ChartTable {
        /// The name of the Secret.
        ///
        /// Chart key `global.appConfig.object_store.connection.secret`.
        public let secret = Field<String?>("secret", "The name of the Secret.")
        /// The key in the Secret, whose value is YAML with `provider` and other settings.
        ///
        /// Chart key `global.appConfig.object_store.connection.key`.
        public let key = Field<String?>(
            "key", "The key in the Secret, whose value is YAML with `provider` and other settings.")
        /// A setting of the connection that a comment of the chart shows.
        ///
        /// It has no effect here: it belongs in the Secret.
        ///
        /// Chart key `global.appConfig.object_store.connection.provider`.
        public let provider = Field<String?>(
            "provider",
            "A setting of the connection that a comment of the chart shows. It has no effect here: it belongs in the Secret."
        )
        /// A setting of the connection that a comment of the chart shows.
        ///
        /// It has no effect here: it belongs in the Secret.
        ///
        /// Chart key `global.appConfig.object_store.connection.region`.
        public let region = Field<String?>(
            "region",
            "A setting of the connection that a comment of the chart shows. It has no effect here: it belongs in the Secret."
        )
        /// A setting of the connection that a comment of the chart shows.
        ///
        /// It has no effect here: it belongs in the Secret.
        ///
        /// Chart key `global.appConfig.object_store.connection.access_key`.
        public let accessKey = Field<String?>(
            "access_key",
            "A setting of the connection that a comment of the chart shows. It has no effect here: it belongs in the Secret."
        )
        /// A setting of the connection that a comment of the chart shows.
        ///
        /// It has no effect here: it belongs in the Secret.
        ///
        /// Chart key `global.appConfig.object_store.connection.secret_key`.
        public let secretKey = Field<String?>(
            "secret_key",
            "A setting of the connection that a comment of the chart shows. It has no effect here: it belongs in the Secret."
        )

        /// Creates the schema.
        public init() {}
    }

    /// Object storage for merge request diffs.
    ///
    /// Chart key `global.appConfig.externalDiffs`.
    public struct ExternalDiffs: ChartTable {
        /// Whether diffs are stored outside the database.
        ///
        /// Chart key `global.appConfig.externalDiffs.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether diffs are stored outside the database.")
        /// The condition for storing diffs outside the database: `always` or `outdated`.
        ///
        /// Chart key `global.appConfig.externalDiffs.when`, default `null`.
        public let when = Field<String?>(
            "when", default: .null, "The condition for storing diffs outside the database: `always` or `outdated`.")
        /// Whether downloads are proxied through GitLab instead of redirected to object storage.
        ///
        /// Chart key `global.appConfig.externalDiffs.proxy_download`, default `true`.
        public let proxyDownload = Field<Bool?>(
            "proxy_download", default: true,
            "Whether downloads are proxied through GitLab instead of redirected to object storage.")
        /// The name of the bucket.
        ///
        /// Chart key `global.appConfig.externalDiffs.bucket`, default `gitlab-mr-diffs`.
        public let bucket = Field<String?>("bucket", default: "gitlab-mr-diffs", "The name of the bucket.")
        /// The Secret with the connection settings and credentials.
        ///
        /// Chart key `global.appConfig.externalDiffs.connection`, default `{}`.
        public let connection = Field<Typed<SecretReference>>(
            "connection", default: [:], "The Secret with the connection settings and credentials.")

        /// Creates the schema.
        public init() {}
    }
}
