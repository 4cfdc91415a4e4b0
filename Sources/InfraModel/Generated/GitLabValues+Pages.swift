// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// GitLab Pages: static websites of projects.
    ///
    /// Chart key `gitlab.gitlab-pages`.
    public struct Pages: ChartTable {
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.gitlab-pages.hpa`, default `{maxReplicas: 10, minReplicas: 1, targetAverageValue: 100m,
        /// customMetrics: []}`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa", default: ["maxReplicas": 10, "minReplicas": 1, "targetAverageValue": "100m", "customMetrics": []],
            "Horizontal autoscaling.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")
        /// The image of the component.
        ///
        /// Chart key `gitlab.gitlab-pages.image`, default `{repository:
        /// registry.gitlab.com/gitlab-org/build/cng/gitlab-pages}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-pages"],
            "The image of the component.")
        /// The Services of GitLab Pages.
        ///
        /// Chart key `gitlab.gitlab-pages.service`.
        public let service = Field<Typed<PagesService>>("service", "The Services of GitLab Pages.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-pages.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.gitlab-pages.deployment`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment",
            default: [
                "strategy": [:],
                "readinessProbe": [
                    "initialDelaySeconds": 0, "periodSeconds": 10, "timeoutSeconds": 2, "successThreshold": 1,
                    "failureThreshold": 3,
                ],
            ], "Settings of the Deployment: update strategy and probes.")
        /// The Ingress of the sites.
        ///
        /// Chart key `gitlab.gitlab-pages.ingress`.
        public let ingress = Field<Typed<Ingress>>(
            "ingress",
            default: [
                "apiVersion": .null, "annotations": [:], "configureCertmanager": false, "tls": [:], "path": .null,
            ], "The Ingress of the sites.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Whether the Pages server runs in this cluster.
        ///
        /// Chart key `gitlab.gitlab-pages.cluster`, default `true`.
        public let cluster = Field<Bool?>("cluster", default: true, "Whether the Pages server runs in this cluster.")
        /// A setting of another component.
        ///
        /// It has no effect here.
        ///
        /// Chart key `gitlab.gitlab-pages.queueSelector`, default `false`.
        public let queueSelector = Field<Bool?>(
            "queueSelector", default: false, "A setting of another component. It has no effect here.")
        /// The cache of opened ZIP archives.
        ///
        /// Chart key `gitlab.gitlab-pages.zipCache`.
        public let zipCache = Field<Typed<ZipCache>>("zipCache", "The cache of opened ZIP archives.")
        /// Timeout of opening a ZIP archive.
        ///
        /// Chart key `gitlab.gitlab-pages.zipOpenTimeout`.
        public let zipOpenTimeout = Field<String?>("zipOpenTimeout", "Timeout of opening a ZIP archive.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-pages.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.gitlab-pages.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.gitlab-pages.extraEnv`, default `{}`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", default: [:], "Additional environment variables, by name. The chart quotes the values.")
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-pages.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-pages.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-pages.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-pages.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.gitlab-pages.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.gitlab-pages.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.gitlab-pages.resources`, default `{requests: {cpu: 900m, memory: 2G}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "900m", "memory": "2G"]], "Resource requests and limits.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.gitlab-pages.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.gitlab-pages.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.gitlab-pages.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Timeout of requests to the artifacts API in seconds.
        ///
        /// Chart key `gitlab.gitlab-pages.artifactsServerTimeout`, default `10`.
        public let artifactsServerTimeout = Field<Int?>(
            "artifactsServerTimeout", default: 10, "Timeout of requests to the artifacts API in seconds.")
        /// The URL of the artifacts API.
        ///
        /// Chart key `gitlab.gitlab-pages.artifactsServerUrl`, default `null`.
        public let artifactsServerUrl = Field<String?>(
            "artifactsServerUrl", default: .null, "The URL of the artifacts API.")
        /// The source of the domain configuration: `gitlab` or `auto`.
        ///
        /// Chart key `gitlab.gitlab-pages.domainConfigSource`, default `gitlab`.
        public let domainConfigSource = Field<String?>(
            "domainConfigSource", default: "gitlab", "The source of the domain configuration: `gitlab` or `auto`.")
        /// Timeout of requests to the GitLab API, for example `10s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabClientHttpTimeout`, default `null`.
        public let gitlabClientHttpTimeout = Field<String?>(
            "gitlabClientHttpTimeout", default: .null, "Timeout of requests to the GitLab API, for example `10s`.")
        /// The validity of a JWT sent to GitLab, for example `30s`.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabClientJwtExpiry`, default `null`.
        public let gitlabClientJwtExpiry = Field<String?>(
            "gitlabClientJwtExpiry", default: .null, "The validity of a JWT sent to GitLab, for example `30s`.")
        /// The cache of domain configuration from the GitLab API.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabCache`.
        public let gitlabCache = Field<Typed<PagesCache>>(
            "gitlabCache", "The cache of domain configuration from the GitLab API.")
        /// Retries of requests to the GitLab API.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabRetrieval`.
        public let gitlabRetrieval = Field<Typed<PagesRetrieval>>(
            "gitlabRetrieval", "Retries of requests to the GitLab API.")
        /// The public URL of GitLab.
        ///
        /// Chart key `gitlab.gitlab-pages.gitlabServer`, default `null`.
        public let gitlabServer = Field<String?>("gitlabServer", default: .null, "The public URL of GitLab.")
        /// HTTP headers of every response.
        ///
        /// Each is one string, such as `"X-Frame-Options: deny"`; without quotes YAML reads a mapping.
        ///
        /// Chart key `gitlab.gitlab-pages.headers`, default `[]`.
        public let headers = Field<TypedList<String>>(
            "headers", default: [],
            "HTTP headers of every response. Each is one string, such as `\"X-Frame-Options: deny\"`; without quotes YAML reads a mapping."
        )
        /// Whether insecure cipher suites are allowed.
        ///
        /// Chart key `gitlab.gitlab-pages.insecureCiphers`, default `false`.
        public let insecureCiphers = Field<Bool?>(
            "insecureCiphers", default: false, "Whether insecure cipher suites are allowed.")
        /// The internal URL of GitLab.
        ///
        /// Chart key `gitlab.gitlab-pages.internalGitlabServer`, default `null`.
        public let internalGitlabServer = Field<String?>(
            "internalGitlabServer", default: .null, "The internal URL of GitLab.")
        /// The log format: `json` or `text`.
        ///
        /// Chart key `gitlab.gitlab-pages.logFormat`, default `json`.
        public let logFormat = Field<String?>("logFormat", default: "json", "The log format: `json` or `text`.")
        /// Whether verbose logging is enabled.
        ///
        /// Chart key `gitlab.gitlab-pages.logVerbose`, default `false`.
        public let logVerbose = Field<Bool?>("logVerbose", default: false, "Whether verbose logging is enabled.")
        /// Maximum number of concurrent connections.
        ///
        /// Chart key `gitlab.gitlab-pages.maxConnections`, default `null`.
        public let maxConnections = Field<Int?>(
            "maxConnections", default: .null, "Maximum number of concurrent connections.")
        /// Maximum length of a URI.
        ///
        /// Chart key `gitlab.gitlab-pages.maxURILength`.
        public let maxURILength = Field<Int?>("maxURILength", "Maximum length of a URI.")
        /// Whether the correlation ID of incoming requests is propagated.
        ///
        /// Chart key `gitlab.gitlab-pages.propagateCorrelationId`.
        public let propagateCorrelationId = Field<Bool?>(
            "propagateCorrelationId", "Whether the correlation ID of incoming requests is propagated.")
        /// Rate limit per source IP address, in requests per second.
        ///
        /// Chart key `gitlab.gitlab-pages.rateLimitSourceIP`.
        public let rateLimitSourceIP = Field<Double?>(
            "rateLimitSourceIP", "Rate limit per source IP address, in requests per second.")
        /// Burst of the rate limit per source IP address, in requests.
        ///
        /// Chart key `gitlab.gitlab-pages.rateLimitSourceIPBurst`.
        public let rateLimitSourceIPBurst = Field<Int?>(
            "rateLimitSourceIPBurst", "Burst of the rate limit per source IP address, in requests.")
        /// Whether HTTP requests are redirected to HTTPS.
        ///
        /// Chart key `gitlab.gitlab-pages.redirectHttp`, default `false`.
        public let redirectHttp = Field<Bool?>(
            "redirectHttp", default: false, "Whether HTTP requests are redirected to HTTPS.")
        /// Error reporting to Sentry.
        ///
        /// Chart key `gitlab.gitlab-pages.sentry`, default `{enabled: false, dsn: null, environment: null}`.
        public let sentry = Field<Typed<PagesSentry>>(
            "sentry", default: ["enabled": false, "dsn": .null, "environment": .null], "Error reporting to Sentry.")
        /// The path of the status endpoint.
        ///
        /// Chart key `gitlab.gitlab-pages.statusUri`, default `/-/readiness`.
        public let statusUri = Field<String?>("statusUri", default: "/-/readiness", "The path of the status endpoint.")
        /// Accepted TLS versions.
        ///
        /// Chart key `gitlab.gitlab-pages.tls`.
        public let tls = Field<Typed<TLSVersions>>("tls", "Accepted TLS versions.")
        /// Whether custom domains are served behind an HTTP proxy.
        ///
        /// Chart key `gitlab.gitlab-pages.useHTTPProxy`, default `false`.
        public let useHTTPProxy = Field<Bool?>(
            "useHTTPProxy", default: false, "Whether custom domains are served behind an HTTP proxy.")
        /// Whether custom domains use the PROXY protocol version 2.
        ///
        /// Chart key `gitlab.gitlab-pages.useProxyV2`, default `false`.
        public let useProxyV2 = Field<Bool?>(
            "useProxyV2", default: false, "Whether custom domains use the PROXY protocol version 2.")
        /// Whether HTTP/2 is enabled.
        ///
        /// Chart key `gitlab.gitlab-pages.useHttp2`, default `true`.
        public let useHttp2 = Field<Bool?>("useHttp2", default: true, "Whether HTTP/2 is enabled.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.gitlab-pages.metrics`, default `{enabled: true, port: 9235, annotations: {}}`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics", default: ["enabled": true, "port": 9235, "annotations": [:]], "Prometheus metrics.")
        /// The address of Workhorse, through which the component reaches the GitLab API.
        ///
        /// Chart key `gitlab.gitlab-pages.workhorse`, default `{}`.
        public let workhorse = Field<Typed<WorkhorseClient>>(
            "workhorse", default: [:], "The address of Workhorse, through which the component reaches the GitLab API.")

        /// Creates the schema.
        public init() {}
    }
}
