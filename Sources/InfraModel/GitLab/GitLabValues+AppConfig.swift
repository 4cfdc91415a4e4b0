extension GitLabValues {
    /// GitLab's own settings, most of which become `gitlab.yml`.
    ///
    /// Chart key `global.appConfig`.
    public struct AppConfig: Schema {
        /// Whether GitLab is told how the instance is used.
        ///
        /// Chart key `global.appConfig.enableUsagePing`, default `true`.
        public let enableUsagePing = Field<Bool?>("enableUsagePing")
        /// Whether GitLab is told how many users there are.
        ///
        /// Chart key `global.appConfig.enableSeatLink`, default `true`.
        public let enableSeatLink = Field<Bool?>("enableSeatLink")
        /// Whether administrators may act as another user.
        ///
        /// Chart key `global.appConfig.enableImpersonation`, default null.
        public let enableImpersonation = Field<Bool?>("enableImpersonation")
        /// Seconds after which settings that an administrator has changed are seen everywhere.
        ///
        /// Chart key `global.appConfig.applicationSettingsCacheSeconds`, default `60`.
        public let applicationSettingsCacheSeconds = Field<Int?>("applicationSettingsCacheSeconds")
        /// Whether new users may create groups.
        ///
        /// Chart key `global.appConfig.defaultCanCreateGroup`, default `true`.
        public let defaultCanCreateGroup = Field<Bool?>("defaultCanCreateGroup")
        /// Whether users may change their names.
        ///
        /// Chart key `global.appConfig.usernameChangingEnabled`, default `true`.
        public let usernameChangingEnabled = Field<Bool?>("usernameChangingEnabled")
        /// The regular expression by which a commit closes an issue.
        ///
        /// Chart key `global.appConfig.issueClosingPattern`, default null.
        public let issueClosingPattern = Field<String?>("issueClosingPattern")
        /// The number of the colour theme of new users.
        ///
        /// Chart key `global.appConfig.defaultTheme`, default null.
        public let defaultTheme = Field<Int?>("defaultTheme")
        /// What new projects have.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures`.
        public let defaultProjectsFeatures = Field<Typed<ProjectFeatures>>("defaultProjectsFeatures")
        /// Seconds that a webhook may take.
        ///
        /// Chart key `global.appConfig.webhookTimeout`, default null.
        public let webhookTimeout = Field<Int?>("webhookTimeout")
        /// Seconds that a webhook may take, as the chart's documentation misspells it.
        ///
        /// Chart key `global.appConfig.webHookTimeout`.
        public let webHookTimeout = Field<Int?>("webHookTimeout")
        /// Seconds that a request may take.
        ///
        /// Chart key `global.appConfig.maxRequestDurationSeconds`, default null.
        public let maxRequestDurationSeconds = Field<Int?>("maxRequestDurationSeconds")
        /// When regular jobs run, by the job's name.
        ///
        /// Chart key `global.appConfig.cron_jobs`, default an empty mapping.
        public let cronJobs = Field<TypedMap<Typed<CronJob>>>("cron_jobs")
        /// What browsers may load.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy`.
        public let contentSecurityPolicy = Field<Typed<ContentSecurityPolicy>>("contentSecurityPolicy")
        /// Where users' pictures come from.
        ///
        /// Chart key `global.appConfig.gravatar`.
        public let gravatar = Field<Typed<Gravatar>>("gravatar")
        /// Trackers and other additions to the web pages.
        ///
        /// Chart key `global.appConfig.extra`.
        public let extra = Field<Typed<Trackers>>("extra")
        /// One object store for everything.
        ///
        /// Chart key `global.appConfig.object_store`.
        public let objectStore = Field<Typed<ConsolidatedObjectStore>>("object_store")
        /// Large files of repositories.
        ///
        /// Chart key `global.appConfig.lfs`.
        public let lfs = Field<Typed<ObjectStore>>("lfs")
        /// Files of jobs.
        ///
        /// Chart key `global.appConfig.artifacts`.
        public let artifacts = Field<Typed<ObjectStore>>("artifacts")
        /// Files that users attach.
        ///
        /// Chart key `global.appConfig.uploads`.
        public let uploads = Field<Typed<ObjectStore>>("uploads")
        /// Packages.
        ///
        /// Chart key `global.appConfig.packages`.
        public let packages = Field<Typed<ObjectStore>>("packages")
        /// Diffs of merge requests.
        ///
        /// Chart key `global.appConfig.externalDiffs`.
        public let externalDiffs = Field<Typed<ExternalDiffs>>("externalDiffs")
        /// The state of Terraform.
        ///
        /// Chart key `global.appConfig.terraformState`.
        public let terraformState = Field<Typed<ObjectStore>>("terraformState")
        /// Images from elsewhere.
        ///
        /// Chart key `global.appConfig.dependencyProxy`.
        public let dependencyProxy = Field<Typed<ObjectStore>>("dependencyProxy")
        /// Copies of the data without names.
        ///
        /// Chart key `global.appConfig.pseudonymizer`.
        public let pseudonymizer = Field<Typed<Pseudonymizer>>("pseudonymizer")
        /// Backups.
        ///
        /// Chart key `global.appConfig.backups`.
        public let backups = Field<Typed<BackupBuckets>>("backups")
        /// Mail by which users answer.
        ///
        /// Chart key `global.appConfig.incomingEmail`.
        public let incomingEmail = Field<Typed<IncomingMail>>("incomingEmail")
        /// Mail that opens issues.
        ///
        /// Chart key `global.appConfig.serviceDeskEmail`.
        public let serviceDeskEmail = Field<Typed<IncomingMail>>("serviceDeskEmail")
        /// Log-in by LDAP.
        ///
        /// Chart key `global.appConfig.ldap`.
        public let ldap = Field<Typed<LDAP>>("ldap")
        /// The agent server, as GitLab reaches it.
        ///
        /// Chart key `global.appConfig.gitlab_kas`, default an empty mapping.
        public let gitlabKas = Field<Typed<AgentServerSettings>>("gitlab_kas")
        /// Log-in by others.
        ///
        /// Chart key `global.appConfig.omniauth`.
        public let omniauth = Field<Typed<OmniAuth>>("omniauth")
        /// Where errors are reported.
        ///
        /// Chart key `global.appConfig.sentry`.
        public let sentry = Field<Typed<Sentry>>("sentry")
        /// Log-in by smart card.
        ///
        /// Chart key `global.appConfig.smartcard`.
        public let smartcard = Field<Typed<Smartcard>>("smartcard")
        /// Which job goes into which queue.
        ///
        /// Chart key `global.appConfig.sidekiq`.
        public let sidekiq = Field<Typed<SidekiqRouting>>("sidekiq")
        /// Settings of a new instance.
        ///
        /// Chart key `global.appConfig.initialDefaults`, default an empty mapping.
        public let initialDefaults = Field<Typed<InitialDefaults>>("initialDefaults")

        /// The keys of this mapping.
        public init() {}
    }

    /// What new projects have.
    ///
    /// Chart key `global.appConfig.defaultProjectsFeatures`.
    public struct ProjectFeatures: Schema {
        /// Issues.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.issues`, default `true`.
        public let issues = Field<Bool?>("issues")
        /// Merge requests.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.mergeRequests`, default `true`.
        public let mergeRequests = Field<Bool?>("mergeRequests")
        /// A wiki.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.wiki`, default `true`.
        public let wiki = Field<Bool?>("wiki")
        /// Snippets.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.snippets`, default `true`.
        public let snippets = Field<Bool?>("snippets")
        /// Pipelines.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.builds`, default `true`.
        public let builds = Field<Bool?>("builds")
        /// A container registry.
        ///
        /// Chart key `global.appConfig.defaultProjectsFeatures.containerRegistry`.
        public let containerRegistry = Field<Bool?>("containerRegistry")

        /// The keys of this mapping.
        public init() {}
    }

    /// When a regular job runs.
    ///
    /// Chart key `global.appConfig.cron_jobs.*`.
    public struct CronJob: Schema {
        /// The time, as cron spells it.
        ///
        /// Chart key `global.appConfig.cron_jobs.*.cron`.
        public let cron = Field<String?>("cron")

        /// The keys of this mapping.
        public init() {}
    }

    /// What browsers may load into the web pages.
    ///
    /// Chart key `global.appConfig.contentSecurityPolicy`.
    public struct ContentSecurityPolicy: Schema {
        /// Whether they are told.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether they only report what they would refuse.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy.report_only`, default `true`.
        public let reportOnly = Field<Bool?>("report_only")
        /// The rules, by the directive's name.
        ///
        /// Chart key `global.appConfig.contentSecurityPolicy.directives`.
        public let directives = Field<TypedMap<String>>("directives")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where users' pictures come from.
    ///
    /// Chart key `global.appConfig.gravatar`.
    public struct Gravatar: Schema {
        /// The address for pages by HTTP, with placeholders.
        ///
        /// Chart key `global.appConfig.gravatar.plainUrl`, default null.
        public let plainUrl = Field<String?>("plainUrl")
        /// The address for pages by HTTP, as the chart's documentation misspells it.
        ///
        /// Chart key `global.appConfig.gravatar.plainURL`.
        public let plainURL = Field<String?>("plainURL")
        /// The address for pages by HTTPS, with placeholders.
        ///
        /// Chart key `global.appConfig.gravatar.sslUrl`, default null.
        public let sslUrl = Field<String?>("sslUrl")

        /// The keys of this mapping.
        public init() {}
    }

    /// Trackers and other additions to the web pages.
    ///
    /// Chart key `global.appConfig.extra`.
    public struct Trackers: Schema {
        /// The id at Google Analytics.
        ///
        /// Chart key `global.appConfig.extra.googleAnalyticsId`, default null.
        public let googleAnalyticsId = Field<String?>("googleAnalyticsId")
        /// The id at Google Tag Manager.
        ///
        /// Chart key `global.appConfig.extra.googleTagManagerNonceId`, default null.
        public let googleTagManagerNonceId = Field<String?>("googleTagManagerNonceId")
        /// The address of Matomo.
        ///
        /// Chart key `global.appConfig.extra.matomoUrl`, default null.
        public let matomoUrl = Field<String?>("matomoUrl")
        /// The site's number in Matomo.
        ///
        /// Chart key `global.appConfig.extra.matomoSiteId`, default null.
        public let matomoSiteId = Field<AnyScalar?>("matomoSiteId")
        /// Whether Matomo does without cookies.
        ///
        /// Chart key `global.appConfig.extra.matomoDisableCookies`, default null.
        public let matomoDisableCookies = Field<Bool?>("matomoDisableCookies")
        /// The id at OneTrust.
        ///
        /// Chart key `global.appConfig.extra.oneTrustId`, default null.
        public let oneTrustId = Field<String?>("oneTrustId")

        /// The keys of this mapping.
        public init() {}
    }

    /// The agent server, as GitLab reaches it.
    ///
    /// Chart key `global.appConfig.gitlab_kas`.
    public struct AgentServerSettings: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.appConfig.gitlab_kas.enabled`, default `global.kas.enabled`.
        public let enabled = Field<Bool?>("enabled")
        /// The address for agents.
        ///
        /// Chart key `global.appConfig.gitlab_kas.externalUrl`, default made from the domain.
        public let externalUrl = Field<String?>("externalUrl")
        /// The address for GitLab.
        ///
        /// Chart key `global.appConfig.gitlab_kas.internalUrl`, default that of the service.
        public let internalUrl = Field<String?>("internalUrl")
        /// The Secret with the key that both sides know.
        ///
        /// Chart key `global.appConfig.gitlab_kas.secret`, default made from the release's name.
        public let secret = Field<String?>("secret")
        /// The member of that Secret.
        ///
        /// Chart key `global.appConfig.gitlab_kas.key`.
        public let key = Field<String?>("key")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where errors are reported.
    ///
    /// Chart key `global.appConfig.sentry`.
    public struct Sentry: Schema {
        /// Whether they are.
        ///
        /// Chart key `global.appConfig.sentry.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The address for errors of the server.
        ///
        /// Chart key `global.appConfig.sentry.dsn`, default null.
        public let dsn = Field<String?>("dsn")
        /// The address for errors of browsers.
        ///
        /// Chart key `global.appConfig.sentry.clientside_dsn`, default null.
        public let clientsideDsn = Field<String?>("clientside_dsn")
        /// What the instance is called there.
        ///
        /// Chart key `global.appConfig.sentry.environment`, default null.
        public let environment = Field<String?>("environment")

        /// The keys of this mapping.
        public init() {}
    }

    /// Log-in by smart card.
    ///
    /// Chart key `global.appConfig.smartcard`.
    public struct Smartcard: Schema {
        /// Whether there is one.
        ///
        /// Chart key `global.appConfig.smartcard.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The Secret with the authority that the cards are from.
        ///
        /// Chart key `global.appConfig.smartcard.CASecret`, default null.
        public let caSecret = Field<String?>("CASecret")
        /// The name of the pages that ask for a card.
        ///
        /// Chart key `global.appConfig.smartcard.clientCertificateRequiredHost`, default null.
        public let clientCertificateRequiredHost = Field<String?>("clientCertificateRequiredHost")
        /// Whether a card's alternative names say whose it is.
        ///
        /// Chart key `global.appConfig.smartcard.sanExtensions`, default `false`.
        public let sanExtensions = Field<Bool?>("sanExtensions")
        /// Whether git asks for a fresh log-in by card.
        ///
        /// Chart key `global.appConfig.smartcard.requiredForGitAccess`, default `false`.
        public let requiredForGitAccess = Field<Bool?>("requiredForGitAccess")

        /// The keys of this mapping.
        public init() {}
    }

    /// Which job goes into which queue.
    ///
    /// Chart key `global.appConfig.sidekiq`.
    public struct SidekiqRouting: Schema {
        /// Pairs of a condition on jobs and a queue; the first that fits counts.
        ///
        /// Chart key `global.appConfig.sidekiq.routingRules`, default an empty list.
        public let routingRules = Field<TypedList<TypedList<String>>>("routingRules")

        /// The keys of this mapping.
        public init() {}
    }

    /// Settings of a new instance.
    ///
    /// Later they have no effect.
    ///
    /// Chart key `global.appConfig.initialDefaults`.
    public struct InitialDefaults: Schema {
        /// Whether anybody may sign up.
        ///
        /// Chart key `global.appConfig.initialDefaults.signupEnabled`.
        public let signupEnabled = Field<Bool?>("signupEnabled")

        /// The keys of this mapping.
        public init() {}
    }
}
