extension GitLabValues {
    /// The git repositories: a pod for each storage.
    ///
    /// Chart key `gitlab.gitaly`.
    public struct Gitaly: Schema {
        /// The component's image.
        ///
        /// Chart key `gitlab.gitaly.image`.
        public let image = Field<Typed<Image>>("image")
        /// The storages, as `global.gitaly.internal` has them.
        ///
        /// Chart key `gitlab.gitaly.internal`, default an empty mapping.
        public let `internal` = Field<Typed<InternalGitaly>>("internal")
        /// Storages outside the cluster, as `global.gitaly.external` has them.
        ///
        /// Chart key `gitlab.gitaly.external`.
        public let external = Field<TypedList<Typed<ExternalGitaly>>>("external")
        /// The service's name, in place of the chart's.
        ///
        /// Chart key `gitlab.gitaly.serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// The service that leads to it.
        ///
        /// Chart key `gitlab.gitaly.service`.
        public let service = Field<Typed<GitalyService>>("service")
        /// The volume of each storage.
        ///
        /// Chart key `gitlab.gitaly.persistence`.
        public let persistence = Field<Typed<Persistence>>("persistence")
        /// Settings of git.
        ///
        /// Chart key `gitlab.gitaly.git`, default an empty mapping.
        public let git = Field<Typed<GitSettings>>("git")
        /// The Ruby processes beside it.
        ///
        /// Chart key `gitlab.gitaly.ruby`, default an empty mapping.
        public let ruby = Field<Typed<GitalyRuby>>("ruby")
        /// Hooks, and limits of single operations.
        ///
        /// Chart key `gitlab.gitaly.shell`.
        public let shell = Field<Typed<GitalyShell>>("shell")
        /// Names, in the chart's documentation only.
        ///
        /// Chart key `gitlab.gitaly.gitaly`, default an empty mapping.
        public let gitaly = Field<Typed<GitalyNames>>("gitaly")
        /// What its measures look like.
        ///
        /// Chart key `gitlab.gitaly.prometheus`, default an empty mapping.
        public let prometheus = Field<Typed<GitalyPrometheus>>("prometheus")
        /// How it logs.
        ///
        /// Chart key `gitlab.gitaly.logging`.
        public let logging = Field<Typed<GitalyLogging>>("logging")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.gitaly.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// Workhorse, as the component reaches GitLab's API through it.
        ///
        /// Chart key `gitlab.gitaly.workhorse`, default an empty mapping.
        public let workhorse = Field<Typed<WorkhorseClient>>("workhorse")
        /// How new pods replace old ones.
        ///
        /// Chart key `gitlab.gitaly.statefulset`.
        public let statefulset = Field<Typed<StatefulSet>>("statefulset")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.gitaly.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.gitaly.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.gitaly.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.gitaly.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitaly.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitaly.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitaly.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitaly.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.gitaly.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.gitaly.priorityClassName`.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.gitaly.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.gitaly.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `gitlab.gitaly.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.gitaly.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More containers in the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitaly.extraContainers`.
        public let extraContainers = Field<YAMLText?>("extraContainers")
        /// Containers that run before the others, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitaly.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>("extraInitContainers")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitaly.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitaly.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to Gitaly.
    ///
    /// What is left out comes from `global.gitaly.service`.
    ///
    /// Chart key `gitlab.gitaly.service`.
    public struct GitalyService: Schema {
        /// Its name.
        ///
        /// Chart key `gitlab.gitaly.service.name`, read by a template only.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `gitlab.gitaly.service.type`, read by a template only.
        public let type = Field<ServiceType?>("type")
        /// Its port.
        ///
        /// Chart key `gitlab.gitaly.service.externalPort`, read by a template only.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `gitlab.gitaly.service.internalPort`, read by a template only.
        public let internalPort = Field<Int?>("internalPort")
        /// The ports for TLS.
        ///
        /// Chart key `gitlab.gitaly.service.tls`, default an empty mapping.
        public let tls = Field<Typed<RPCServiceTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// Settings of git.
    ///
    /// Chart key `gitlab.gitaly.git`.
    public struct GitSettings: Schema {
        /// How many `git cat-file` processes are kept.
        ///
        /// Chart key `gitlab.gitaly.git.catFileCacheSize`.
        public let catFileCacheSize = Field<Int?>("catFileCacheSize")

        /// The keys of this mapping.
        public init() {}
    }

    /// The Ruby processes beside Gitaly.
    ///
    /// Chart key `gitlab.gitaly.ruby`.
    public struct GitalyRuby: Schema {
        /// How many there are.
        ///
        /// Chart key `gitlab.gitaly.ruby.numWorkers`.
        public let numWorkers = Field<Int?>("numWorkers")
        /// Bytes after which one is replaced.
        ///
        /// Chart key `gitlab.gitaly.ruby.maxRss`.
        public let maxRss = Field<Int?>("maxRss")
        /// How long one has to finish then.
        ///
        /// Chart key `gitlab.gitaly.ruby.gracefulRestartTimeout`.
        public let gracefulRestartTimeout = Field<String?>("gracefulRestartTimeout")
        /// How long it has to be too large before that.
        ///
        /// Chart key `gitlab.gitaly.ruby.restartDelay`.
        public let restartDelay = Field<String?>("restartDelay")

        /// The keys of this mapping.
        public init() {}
    }

    /// Hooks, and limits of single operations.
    ///
    /// Chart key `gitlab.gitaly.shell`.
    public struct GitalyShell: Schema {
        /// The token that GitLab's API asks for.
        ///
        /// Chart key `gitlab.gitaly.shell.authToken`, default an empty mapping.
        public let authToken = Field<Typed<SecretReference>>("authToken")
        /// How many of an operation run at a time.
        ///
        /// Chart key `gitlab.gitaly.shell.concurrency`, default an empty list.
        public let concurrency = Field<TypedList<Typed<ConcurrencyLimit>>>("concurrency")

        /// The keys of this mapping.
        public init() {}
    }

    /// How many of an operation run at a time.
    ///
    /// Chart key `gitlab.gitaly.shell.concurrency[]`.
    public struct ConcurrencyLimit: Schema {
        /// The operation, `/gitaly.SmartHTTPService/PostUploadPack`.
        ///
        /// Chart key `gitlab.gitaly.shell.concurrency[].rpc`.
        public let rpc = Field<String?>("rpc")
        /// How many in one repository.
        ///
        /// Chart key `gitlab.gitaly.shell.concurrency[].maxPerRepo`.
        public let maxPerRepo = Field<Int?>("maxPerRepo")

        /// The keys of this mapping.
        public init() {}
    }

    /// Names of Gitaly.
    ///
    /// Chart key `gitlab.gitaly.gitaly`.
    public struct GitalyNames: Schema {
        /// The service.
        ///
        /// Chart key `gitlab.gitaly.gitaly.serviceName`.
        public let serviceName = Field<String?>("serviceName")

        /// The keys of this mapping.
        public init() {}
    }

    /// What Gitaly's measures look like.
    ///
    /// Chart key `gitlab.gitaly.prometheus`.
    public struct GitalyPrometheus: Schema {
        /// The bounds of the histogram of durations, as a TOML list in a text.
        ///
        /// Chart key `gitlab.gitaly.prometheus.grpcLatencyBuckets`.
        public let grpcLatencyBuckets = Field<String?>("grpcLatencyBuckets")

        /// The keys of this mapping.
        public init() {}
    }

    /// How Gitaly or Praefect logs.
    ///
    /// Chart keys `gitlab.gitaly.logging` and `gitlab.praefect.logging`.
    public struct GitalyLogging: Schema {
        /// The form of the lines: `json` or `text`.
        ///
        /// Chart keys `gitlab.gitaly.logging.format` and `gitlab.praefect.logging.format`, default `json`.
        public let format = Field<String?>("format")
        /// How much: `debug`, `info`, `warn`, `error`, `fatal` or `panic`.
        ///
        /// Chart keys `gitlab.gitaly.logging.level` and `gitlab.praefect.logging.level`.
        public let level = Field<String?>("level")
        /// Where errors are reported.
        ///
        /// Chart keys `gitlab.gitaly.logging.sentryDsn` and `gitlab.praefect.logging.sentryDsn`.
        public let sentryDsn = Field<String?>("sentryDsn")
        /// Where errors of the Ruby processes are reported.
        ///
        /// Chart keys `gitlab.gitaly.logging.rubySentryDsn` and `gitlab.praefect.logging.rubySentryDsn`.
        public let rubySentryDsn = Field<String?>("rubySentryDsn")
        /// What the instance is called there.
        ///
        /// Chart keys `gitlab.gitaly.logging.sentryEnvironment` and `gitlab.praefect.logging.sentryEnvironment`.
        public let sentryEnvironment = Field<String?>("sentryEnvironment")

        /// The keys of this mapping.
        public init() {}
    }
}
