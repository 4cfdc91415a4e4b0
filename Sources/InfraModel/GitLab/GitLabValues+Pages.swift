extension GitLabValues {
    /// Static web sites of projects.
    ///
    /// Chart key `gitlab.gitlab-pages`.
    public struct Pages: Schema {
        /// The component's image.
        ///
        /// Chart key `gitlab.gitlab-pages.image`.
        public let image = Field<Typed<Image>>("image")
        /// Whether the server runs in this cluster.
        ///
        /// Chart key `gitlab.gitlab-pages.cluster`, default `true`.
        public let cluster = Field<Bool?>("cluster")
        /// Where it learns which sites there are: `gitlab` or `auto`.
        ///
        /// Chart key `gitlab.gitlab-pages.domainConfigSource`, default `gitlab`.
        public let domainConfigSource = Field<String?>("domainConfigSource")
        /// GitLab's address for browsers.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabServer`, default null.
        public let gitlabServer = Field<String?>("gitlabServer")
        /// GitLab's address for the server.
        ///
        /// Chart key `gitlab.gitlab-pages.internalGitlabServer`, default null.
        public let internalGitlabServer = Field<String?>("internalGitlabServer")
        /// How long a question to GitLab may take, `10s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabClientHttpTimeout`, default null.
        public let gitlabClientHttpTimeout = Field<String?>("gitlabClientHttpTimeout")
        /// How long the server's word to GitLab holds, `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabClientJwtExpiry`, default null.
        public let gitlabClientJwtExpiry = Field<String?>("gitlabClientJwtExpiry")
        /// How long what GitLab says is kept.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache`, read by a template only.
        public let gitlabCache = Field<Typed<PagesCache>>("gitlabCache")
        /// How often GitLab is asked again.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval`, read by a template only.
        public let gitlabRetrieval = Field<Typed<PagesRetrieval>>("gitlabRetrieval")
        /// The address for files of jobs.
        ///
        /// Chart key `gitlab.gitlab-pages.artifactsServerUrl`, default null.
        public let artifactsServerUrl = Field<String?>("artifactsServerUrl")
        /// Seconds that a file of a job may take.
        ///
        /// Chart key `gitlab.gitlab-pages.artifactsServerTimeout`, default `10`.
        public let artifactsServerTimeout = Field<Int?>("artifactsServerTimeout")
        /// Headers of every response.
        ///
        /// Each is one string, `"X-Frame-Options: deny"`; without quotes it would be a mapping.
        ///
        /// Chart key `gitlab.gitlab-pages.headers`, default an empty list.
        public let headers = Field<TypedList<String>>("headers")
        /// Whether old ciphers are allowed.
        ///
        /// Chart key `gitlab.gitlab-pages.insecureCiphers`, default `false`.
        public let insecureCiphers = Field<Bool?>("insecureCiphers")
        /// Versions of TLS.
        ///
        /// Chart key `gitlab.gitlab-pages.tls`.
        public let tls = Field<Typed<TLSVersions>>("tls")
        /// How it logs: `json` or `text`.
        ///
        /// Chart key `gitlab.gitlab-pages.logFormat`, default `json`.
        public let logFormat = Field<String?>("logFormat")
        /// Whether it logs much.
        ///
        /// Chart key `gitlab.gitlab-pages.logVerbose`, default `false`.
        public let logVerbose = Field<Bool?>("logVerbose")
        /// How many connections there may be at a time.
        ///
        /// Chart key `gitlab.gitlab-pages.maxConnections`, default null.
        public let maxConnections = Field<Int?>("maxConnections")
        /// How long an address may be.
        ///
        /// Chart key `gitlab.gitlab-pages.maxURILength`, read by a template only.
        public let maxURILength = Field<Int?>("maxURILength")
        /// Whether a request's correlation id is taken over.
        ///
        /// Chart key `gitlab.gitlab-pages.propagateCorrelationId`, read by a template only.
        public let propagateCorrelationId = Field<Bool?>("propagateCorrelationId")
        /// How many requests a second one address may make.
        ///
        /// Chart key `gitlab.gitlab-pages.rateLimitSourceIP`, read by a template only.
        public let rateLimitSourceIP = Field<Double?>("rateLimitSourceIP")
        /// How many requests one address may make at once.
        ///
        /// Chart key `gitlab.gitlab-pages.rateLimitSourceIPBurst`, read by a template only.
        public let rateLimitSourceIPBurst = Field<Int?>("rateLimitSourceIPBurst")
        /// Whether HTTP is sent to HTTPS.
        ///
        /// Chart key `gitlab.gitlab-pages.redirectHttp`, default `false`.
        public let redirectHttp = Field<Bool?>("redirectHttp")
        /// The path that says whether the server is ready.
        ///
        /// Chart key `gitlab.gitlab-pages.statusUri`, default `/-/readiness`.
        public let statusUri = Field<String?>("statusUri")
        /// Whether HTTP/2 is spoken.
        ///
        /// Chart key `gitlab.gitlab-pages.useHttp2`, default `true`.
        public let useHttp2 = Field<Bool?>("useHttp2")
        /// Whether domains of one's own come by the PROXY protocol.
        ///
        /// Chart key `gitlab.gitlab-pages.useProxyV2`, default `false`.
        public let useProxyV2 = Field<Bool?>("useProxyV2")
        /// Whether domains of one's own come through a proxy for HTTP.
        ///
        /// Chart key `gitlab.gitlab-pages.useHTTPProxy`, default `false`.
        public let useHTTPProxy = Field<Bool?>("useHTTPProxy")
        /// A switch of another component, without effect here.
        ///
        /// Chart key `gitlab.gitlab-pages.queueSelector`, default `false`.
        public let queueSelector = Field<Bool?>("queueSelector")
        /// How long opened archives are kept.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache`.
        public let zipCache = Field<Typed<ZipCache>>("zipCache")
        /// How long opening an archive may take.
        ///
        /// Chart key `gitlab.gitlab-pages.zipOpenTimeout`, read by a template only.
        public let zipOpenTimeout = Field<String?>("zipOpenTimeout")
        /// Where errors are reported.
        ///
        /// Chart key `gitlab.gitlab-pages.sentry`.
        public let sentry = Field<Typed<PagesSentry>>("sentry")
        /// The services that lead to it.
        ///
        /// Chart key `gitlab.gitlab-pages.service`.
        public let service = Field<Typed<PagesService>>("service")
        /// How the sites are reached from outside the cluster.
        ///
        /// Chart key `gitlab.gitlab-pages.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.gitlab-pages.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// How the number of pods follows the load.
        ///
        /// Chart key `gitlab.gitlab-pages.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa")
        /// How the pods are replaced and probed.
        ///
        /// Chart key `gitlab.gitlab-pages.deployment`.
        public let deployment = Field<Typed<Deployment>>("deployment")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.gitlab-pages.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// Workhorse, as the component reaches GitLab's API through it.
        ///
        /// Chart key `gitlab.gitlab-pages.workhorse`, default an empty mapping.
        public let workhorse = Field<Typed<WorkhorseClient>>("workhorse")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-pages.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.gitlab-pages.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.gitlab-pages.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Which traffic the pods may take and make.
        ///
        /// Chart key `gitlab.gitlab-pages.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>("networkpolicy")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-pages.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.gitlab-pages.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.priorityClassName`, default an empty string.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.gitlab-pages.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.gitlab-pages.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// More environment variables, by their names.
        ///
        /// The chart quotes their values.
        ///
        /// Chart key `gitlab.gitlab-pages.extraEnv`, default an empty mapping.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv")
        /// More volumes of the pods, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-pages.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>("extraVolumes")
        /// Where the containers see those volumes, as a text that holds a YAML list; template expressions work.
        ///
        /// Chart key `gitlab.gitlab-pages.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>("extraVolumeMounts")

        /// The keys of this mapping.
        public init() {}
    }

    /// How long what GitLab says about sites is kept.
    ///
    /// Chart key `gitlab.gitlab-pages.gitlabCache`.
    public struct PagesCache: Schema {
        /// How often old entries are removed, `60s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache.cleanup`.
        public let cleanup = Field<String?>("cleanup")
        /// How long an entry is kept, `600s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache.expiry`.
        public let expiry = Field<String?>("expiry")
        /// After how long an entry is renewed, `60s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache.refresh`.
        public let refresh = Field<String?>("refresh")

        /// The keys of this mapping.
        public init() {}
    }

    /// How often GitLab is asked again.
    ///
    /// Chart key `gitlab.gitlab-pages.gitlabRetrieval`.
    public struct PagesRetrieval: Schema {
        /// How long the server waits between two tries, `1s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval.interval`.
        public let interval = Field<String?>("interval")
        /// How often it tries.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval.retries`.
        public let retries = Field<Int?>("retries")
        /// How long all tries may take, `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval.timeout`.
        public let timeout = Field<String?>("timeout")

        /// The keys of this mapping.
        public init() {}
    }

    /// How long opened archives are kept.
    ///
    /// Chart key `gitlab.gitlab-pages.zipCache`.
    public struct ZipCache: Schema {
        /// How often old ones are closed, `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache.cleanup`.
        public let cleanup = Field<String?>("cleanup")
        /// How long one is kept, `60s`.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache.expiration`.
        public let expiration = Field<String?>("expiration")
        /// After how long the time begins anew, `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache.refresh`.
        public let refresh = Field<String?>("refresh")

        /// The keys of this mapping.
        public init() {}
    }

    /// Versions of TLS.
    ///
    /// Chart key `gitlab.gitlab-pages.tls`.
    public struct TLSVersions: Schema {
        /// The oldest: `ssl3`, `tls1.0`, `tls1.1`, `tls1.2` or `tls1.3`.
        ///
        /// Chart key `gitlab.gitlab-pages.tls.minVersion`, default null.
        public let minVersion = Field<String?>("minVersion")
        /// The newest.
        ///
        /// Chart key `gitlab.gitlab-pages.tls.maxVersion`, default null.
        public let maxVersion = Field<String?>("maxVersion")

        /// The keys of this mapping.
        public init() {}
    }

    /// Where errors are reported.
    ///
    /// Chart keys `gitlab.gitlab-pages.sentry` and `registry.reporting.sentry`.
    public struct PagesSentry: Schema {
        /// Whether they are.
        ///
        /// Chart keys `gitlab.gitlab-pages.sentry.enabled` and `registry.reporting.sentry.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The address.
        ///
        /// Chart keys `gitlab.gitlab-pages.sentry.dsn` and `registry.reporting.sentry.dsn`, default null.
        public let dsn = Field<String?>("dsn")
        /// What the instance is called there.
        ///
        /// Chart keys `gitlab.gitlab-pages.sentry.environment` and `registry.reporting.sentry.environment`, default
        /// null.
        public let environment = Field<String?>("environment")

        /// The keys of this mapping.
        public init() {}
    }

    /// The services that lead to the sites.
    ///
    /// Chart key `gitlab.gitlab-pages.service`.
    public struct PagesService: Schema {
        /// Its name.
        ///
        /// Chart key `gitlab.gitlab-pages.service.name`.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `gitlab.gitlab-pages.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// Its port.
        ///
        /// Chart key `gitlab.gitlab-pages.service.externalPort`, default `8090`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `gitlab.gitlab-pages.service.internalPort`, default `8090`.
        public let internalPort = Field<Int?>("internalPort")
        /// The service for domains of one's own.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains`.
        public let customDomains = Field<Typed<CustomDomainsService>>("customDomains")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service for domains of one's own.
    ///
    /// Chart key `gitlab.gitlab-pages.service.customDomains`.
    public struct CustomDomainsService: Schema {
        /// How it can be reached.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.type`, default `LoadBalancer`.
        public let type = Field<ServiceType?>("type")
        /// The pods' port for HTTPS.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.internalHttpsPort`, default `8091`.
        public let internalHttpsPort = Field<Int?>("internalHttpsPort")
        /// Its ports on every node.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort`, default an empty mapping.
        public let nodePort = Field<Typed<CustomDomainsNodePorts>>("nodePort")

        /// The keys of this mapping.
        public init() {}
    }

    /// Ports on every node.
    ///
    /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort`.
    public struct CustomDomainsNodePorts: Schema {
        /// For HTTP.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort.http`, read by a template only.
        public let http = Field<Int?>("http")
        /// For HTTPS.
        ///
        /// Chart key `gitlab.gitlab-pages.service.customDomains.nodePort.https`, read by a template only.
        public let https = Field<Int?>("https")

        /// The keys of this mapping.
        public init() {}
    }
}
