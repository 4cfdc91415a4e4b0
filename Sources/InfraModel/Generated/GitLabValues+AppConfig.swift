// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Settings of the GitLab application (`gitlab.yml`).
    ///
    /// Chart key `global.appConfig`.
    public struct AppConfig: ChartTable {
        /// Whether usage data is sent to GitLab Inc.
        ///
        /// Chart key `global.appConfig.enableUsagePing`, default `true`.
        public let enableUsagePing = Field<Bool?>(
            "enableUsagePing", default: true, "Whether usage data is sent to GitLab Inc.")
        /// Whether the number of users is sent to GitLab Inc.
        ///
        /// Chart key `global.appConfig.enableSeatLink`, default `true`.
        public let enableSeatLink = Field<Bool?>(
            "enableSeatLink", default: true, "Whether the number of users is sent to GitLab Inc.")
        /// Whether administrators can impersonate users.
        ///
        /// Chart key `global.appConfig.enableImpersonation`, default `null`.
        public let enableImpersonation = Field<Bool?>(
            "enableImpersonation", default: .null, "Whether administrators can impersonate users.")
        /// Seconds that application settings are cached.
        ///
        /// Chart key `global.appConfig.applicationSettingsCacheSeconds`, default `60`.
        public let applicationSettingsCacheSeconds = Field<Int?>(
            "applicationSettingsCacheSeconds", default: 60, "Seconds that application settings are cached.")
        /// Whether new users can create groups.
        ///
        /// Chart key `global.appConfig.defaultCanCreateGroup`, default `true`.
        public let defaultCanCreateGroup = Field<Bool?>(
            "defaultCanCreateGroup", default: true, "Whether new users can create groups.")
        /// Whether users can change their user names.
        ///
        /// Chart key `global.appConfig.usernameChangingEnabled`, default `true`.
        public let usernameChangingEnabled = Field<Bool?>(
            "usernameChangingEnabled", default: true, "Whether users can change their user names.")
        /// The regular expression that closes issues from commit messages.
        ///
        /// Chart key `global.appConfig.issueClosingPattern`, default `null`.
        public let issueClosingPattern = Field<String?>(
            "issueClosingPattern", default: .null, "The regular expression that closes issues from commit messages.")
        /// The number of the default color theme for new users.
        ///
        /// Chart key `global.appConfig.defaultTheme`, default `null`.
        public let defaultTheme = Field<Int?>(
            "defaultTheme", default: .null, "The number of the default color theme for new users.")
        /// Default features of new projects.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures`.
        public let defaultProjectsFeatures = Field<Typed<ProjectFeatures>>(
            "defaultProjectsFeatures", "Default features of new projects.")
        /// Timeout of webhooks in seconds.
        ///
        /// Chart key `global.appConfig.webhookTimeout`, default `null`.
        public let webhookTimeout = Field<Int?>("webhookTimeout", default: .null, "Timeout of webhooks in seconds.")
        /// Timeout of webhooks in seconds.
        ///
        /// A misspelling in the chart's documentation of `webhookTimeout`.
        ///
        /// Chart key `global.appConfig.webHookTimeout`.
        public let webHookTimeout = Field<Int?>(
            "webHookTimeout",
            "Timeout of webhooks in seconds. A misspelling in the chart's documentation of `webhookTimeout`.")
        /// Maximum duration of a request in seconds.
        ///
        /// Chart key `global.appConfig.maxRequestDurationSeconds`, default `null`.
        public let maxRequestDurationSeconds = Field<Int?>(
            "maxRequestDurationSeconds", default: .null, "Maximum duration of a request in seconds.")
        /// Schedules of background cron jobs, by job name.
        ///
        /// Chart key `global.appConfig.cron_jobs`, default `{}`.
        public let cronJobs = Field<TypedMap<Typed<CronJob>>>(
            "cron_jobs", default: [:], "Schedules of background cron jobs, by job name.")
        /// The Content Security Policy of the web interface.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy`.
        public let contentSecurityPolicy = Field<Typed<ContentSecurityPolicy>>(
            "contentSecurityPolicy", "The Content Security Policy of the web interface.")
        /// URLs of user avatars.
        ///
        /// Chart key `global.appConfig.gravatar`.
        public let gravatar = Field<Typed<Gravatar>>("gravatar", "URLs of user avatars.")
        /// Web analytics settings, for example Google Analytics and Matomo.
        ///
        /// Chart key `global.appConfig.extra`.
        public let extra = Field<Typed<Trackers>>(
            "extra", "Web analytics settings, for example Google Analytics and Matomo.")
        /// The consolidated object storage.
        ///
        /// Chart key `global.appConfig.object_store`.
        public let objectStore = Field<Typed<ConsolidatedObjectStore>>(
            "object_store", "The consolidated object storage.")
        /// Object storage for Git LFS objects.
        ///
        /// Chart key `global.appConfig.lfs`, default `{enabled: true, proxy_download: true, bucket: git-lfs,
        /// connection: {}}`.
        public let lfs = Field<Typed<ObjectStore>>(
            "lfs", default: ["enabled": true, "proxy_download": true, "bucket": "git-lfs", "connection": [:]],
            "Object storage for Git LFS objects.")
        /// Object storage for CI/CD job artifacts.
        ///
        /// Chart key `global.appConfig.artifacts`, default `{enabled: true, proxy_download: true, bucket:
        /// gitlab-artifacts, connection: {}}`.
        public let artifacts = Field<Typed<ObjectStore>>(
            "artifacts",
            default: ["enabled": true, "proxy_download": true, "bucket": "gitlab-artifacts", "connection": [:]],
            "Object storage for CI/CD job artifacts.")
        /// Object storage for user uploads.
        ///
        /// Chart key `global.appConfig.uploads`, default `{enabled: true, proxy_download: true, bucket:
        /// gitlab-uploads, connection: {}}`.
        public let uploads = Field<Typed<ObjectStore>>(
            "uploads",
            default: ["enabled": true, "proxy_download": true, "bucket": "gitlab-uploads", "connection": [:]],
            "Object storage for user uploads.")
        /// Object storage for packages.
        ///
        /// Chart key `global.appConfig.packages`, default `{enabled: true, proxy_download: true, bucket:
        /// gitlab-packages, connection: {}}`.
        public let packages = Field<Typed<ObjectStore>>(
            "packages",
            default: ["enabled": true, "proxy_download": true, "bucket": "gitlab-packages", "connection": [:]],
            "Object storage for packages.")
        /// Object storage for merge request diffs.
        ///
        /// Chart key `global.appConfig.externalDiffs`.
        public let externalDiffs = Field<Typed<ExternalDiffs>>(
            "externalDiffs", "Object storage for merge request diffs.")
        /// Object storage for Terraform state.
        ///
        /// Chart key `global.appConfig.terraformState`, default `{enabled: false, bucket: gitlab-terraform-state,
        /// connection: {}}`.
        public let terraformState = Field<Typed<ObjectStore>>(
            "terraformState", default: ["enabled": false, "bucket": "gitlab-terraform-state", "connection": [:]],
            "Object storage for Terraform state.")
        /// Object storage for the dependency proxy.
        ///
        /// Chart key `global.appConfig.dependencyProxy`.
        public let dependencyProxy = Field<Typed<ObjectStore>>(
            "dependencyProxy",
            default: [
                "enabled": false, "proxy_download": true, "bucket": "gitlab-dependency-proxy", "connection": [:],
            ], "Object storage for the dependency proxy.")
        /// Object storage of the pseudonymizer, which exports anonymized data.
        ///
        /// Chart key `global.appConfig.pseudonymizer`.
        public let pseudonymizer = Field<Typed<Pseudonymizer>>(
            "pseudonymizer", "Object storage of the pseudonymizer, which exports anonymized data.")
        /// Backups.
        ///
        /// Chart key `global.appConfig.backups`.
        public let backups = Field<Typed<BackupBuckets>>("backups", "Backups.")
        /// Incoming email for replies.
        ///
        /// Chart key `global.appConfig.incomingEmail`.
        public let incomingEmail = Field<Typed<IncomingMail>>(
            "incomingEmail",
            default: [
                "enabled": false, "address": "", "host": "imap.gmail.com", "port": 993, "ssl": true, "startTls": false,
                "user": "", "password": ["secret": "", "key": "password"], "expungeDeleted": false,
                "logger": ["logPath": "/dev/stdout"], "mailbox": "inbox", "idleTimeout": 60, "inboxMethod": "imap",
                "clientSecret": ["key": "secret"], "pollInterval": 60,
            ], "Incoming email for replies.")
        /// Incoming email of Service Desk, which creates issues.
        ///
        /// Chart key `global.appConfig.serviceDeskEmail`.
        public let serviceDeskEmail = Field<Typed<IncomingMail>>(
            "serviceDeskEmail",
            default: [
                "enabled": false, "address": "", "host": "imap.gmail.com", "port": 993, "ssl": true, "startTls": false,
                "user": "", "password": ["secret": "", "key": "password"], "expungeDeleted": false,
                "logger": ["logPath": "/dev/stdout"], "mailbox": "inbox", "idleTimeout": 60, "inboxMethod": "imap",
                "clientSecret": ["key": "secret"], "pollInterval": 60,
            ], "Incoming email of Service Desk, which creates issues.")
        /// LDAP authentication.
        ///
        /// Chart key `global.appConfig.ldap`.
        public let ldap = Field<Typed<LDAP>>("ldap", "LDAP authentication.")
        /// The GitLab agent server (KAS), as used by GitLab.
        ///
        /// Chart key `global.appConfig.gitlab_kas`.
        public let gitlabKas = Field<Typed<AgentServerSettings>>(
            "gitlab_kas", "The GitLab agent server (KAS), as used by GitLab.")
        /// OmniAuth: sign-in with external identity providers.
        ///
        /// Chart key `global.appConfig.omniauth`.
        public let omniauth = Field<Typed<OmniAuth>>("omniauth", "OmniAuth: sign-in with external identity providers.")
        /// Error reporting to Sentry.
        ///
        /// Chart key `global.appConfig.sentry`.
        public let sentry = Field<Typed<Sentry>>("sentry", "Error reporting to Sentry.")
        /// Smart card authentication.
        ///
        /// Chart key `global.appConfig.smartcard`.
        public let smartcard = Field<Typed<Smartcard>>("smartcard", "Smart card authentication.")
        /// Sidekiq routing rules.
        ///
        /// Chart key `global.appConfig.sidekiq`.
        public let sidekiq = Field<Typed<SidekiqRouting>>("sidekiq", "Sidekiq routing rules.")
        /// Initial settings of a new instance.
        ///
        /// They have no effect later.
        ///
        /// Chart key `global.appConfig.initialDefaults`.
        public let initialDefaults = Field<Typed<InitialDefaults>>(
            "initialDefaults", "Initial settings of a new instance. They have no effect later.")

        /// Creates the schema.
        public init() {}
    }
}
