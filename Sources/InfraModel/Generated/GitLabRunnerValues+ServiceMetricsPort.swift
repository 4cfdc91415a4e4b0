// Generated from gitlab-runner-0.37.2.yaml by "make models". Do not edit.

extension GitLabRunnerValues {
    /// The metrics port of the Service.
    ///
    /// Chart key `service.metrics`.
    public struct ServiceMetricsPort: ChartTable {
        /// The node port.
        ///
        /// If empty, Kubernetes assigns one.
        ///
        /// Chart key `service.metrics.nodePort`.
        public let nodePort = Field<IntOrString?>("nodePort", "The node port. If empty, Kubernetes assigns one.")

        /// Creates the schema.
        public init() {}
    }

    /// Registration of the runner and execution of jobs.
    ///
    /// Many settings duplicate `config` in an older form.
    ///
    /// Chart key `runners`.
    public struct Runners: ChartTable {
        /// The runner configuration (`config.toml`), as a TOML string.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `runners.config`.
        public let config = Field<String?>(
            "config",
            default:
                "[[runners]]\n  [runners.kubernetes]\n    namespace = \"{{.Release.Namespace}}\"\n    image = \"ubuntu:16.04\"\n",
            "The runner configuration (`config.toml`), as a TOML string. Template expressions are expanded.")
        /// The executor that runs jobs.
        ///
        /// Chart key `runners.executor`, default `kubernetes`.
        public let executor = Field<String?>("executor", default: "kubernetes", "The executor that runs jobs.")
        /// The default image of jobs.
        ///
        /// Chart key `runners.image`.
        public let image = Field<String?>("image", "The default image of jobs.")
        /// Names of the pull secrets of job images.
        ///
        /// Chart key `runners.imagePullSecrets`.
        public let imagePullSecrets = Field<TypedList<String>>(
            "imagePullSecrets", "Names of the pull secrets of job images.")
        /// The pull policy of job images.
        ///
        /// Chart key `runners.imagePullPolicy`.
        public let imagePullPolicy = Field<JobPullPolicy?>("imagePullPolicy", "The pull policy of job images.")
        /// The number of concurrent requests for new jobs.
        ///
        /// Chart key `runners.requestConcurrency`.
        public let requestConcurrency = Field<Int?>(
            "requestConcurrency", "The number of concurrent requests for new jobs.")
        /// Whether the runner is locked to one project.
        ///
        /// If absent, it is locked.
        ///
        /// Chart key `runners.locked`.
        public let locked = Field<Bool?>(
            "locked", "Whether the runner is locked to one project. If absent, it is locked.")
        /// The tags of the runner: one string, separated by commas.
        ///
        /// Chart key `runners.tags`.
        public let tags = Field<String?>("tags", "The tags of the runner: one string, separated by commas.")
        /// The description of the runner on the GitLab server.
        ///
        /// Chart key `runners.name`.
        public let name = Field<String?>("name", "The description of the runner on the GitLab server.")
        /// Whether the runner picks up jobs without tags.
        ///
        /// Only `true` has an effect; a runner without tags always picks them up.
        ///
        /// Chart key `runners.runUntagged`.
        public let runUntagged = Field<Bool?>(
            "runUntagged",
            "Whether the runner picks up jobs without tags. Only `true` has an effect; a runner without tags always picks them up."
        )
        /// Whether the runner only runs jobs of protected branches.
        ///
        /// Only `true` has an effect.
        ///
        /// Chart key `runners.protected`.
        public let protected = Field<Bool?>(
            "protected", "Whether the runner only runs jobs of protected branches. Only `true` has an effect.")
        /// Whether job containers are privileged, as Docker-in-Docker requires.
        ///
        /// Chart key `runners.privileged`.
        public let privileged = Field<Bool?>(
            "privileged", "Whether job containers are privileged, as Docker-in-Docker requires.")
        /// The Secret with the runner tokens, instead of tokens in the values.
        ///
        /// Chart key `runners.secret`.
        public let secret = Field<String?>(
            "secret", "The Secret with the runner tokens, instead of tokens in the values.")
        /// The namespace of the job pods.
        ///
        /// Defaults to the release namespace.
        ///
        /// Chart key `runners.namespace`.
        public let namespace = Field<String?>(
            "namespace", "The namespace of the job pods. Defaults to the release namespace.")
        /// Seconds to wait for a job pod to start.
        ///
        /// Chart key `runners.pollTimeout`.
        public let pollTimeout = Field<Int?>("pollTimeout", "Seconds to wait for a job pod to start.")
        /// The maximum size of a job log in kibibytes.
        ///
        /// Chart key `runners.outputLimit`.
        public let outputLimit = Field<Int?>("outputLimit", "The maximum size of a job log in kibibytes.")
        /// The distributed cache of jobs.
        ///
        /// Chart key `runners.cache`.
        public let cache = Field<Typed<Cache>>("cache", "The distributed cache of jobs.")
        /// Resource requests and limits of the build container.
        ///
        /// Chart key `runners.builds`.
        public let builds = Field<Typed<BuildResources>>(
            "builds", "Resource requests and limits of the build container.")
        /// Resource requests and limits of service containers.
        ///
        /// Chart key `runners.services`.
        public let services = Field<Typed<JobResources>>(
            "services", "Resource requests and limits of service containers.")
        /// Resource requests and limits of the helper container, which clones repositories and uploads artifacts.
        ///
        /// Chart key `runners.helpers`.
        public let helpers = Field<Typed<HelperResources>>(
            "helpers",
            "Resource requests and limits of the helper container, which clones repositories and uploads artifacts.")
        /// The pod security context of jobs.
        ///
        /// Chart key `runners.pod_security_context`.
        public let podSecurityContext = Field<Typed<JobSecurityContext>>(
            "pod_security_context", "The pod security context of jobs.")
        /// The service account of the job pods.
        ///
        /// Chart key `runners.serviceAccountName`.
        public let serviceAccountName = Field<String?>("serviceAccountName", "The service account of the job pods.")
        /// The URL from which jobs clone, instead of the GitLab server's own URL.
        ///
        /// Chart key `runners.cloneUrl`.
        public let cloneUrl = Field<String?>(
            "cloneUrl", "The URL from which jobs clone, instead of the GitLab server's own URL.")
        /// The node selector of the job pods.
        ///
        /// Chart key `runners.nodeSelector`.
        public let nodeSelector = Field<TypedMap<AnyScalar>>("nodeSelector", "The node selector of the job pods.")
        /// Tolerations of the job pods.
        ///
        /// Chart key `runners.nodeTolerations`.
        public let nodeTolerations = Field<TypedList<Typed<Toleration>>>(
            "nodeTolerations", "Tolerations of the job pods.")
        /// Labels of the job pods.
        ///
        /// Chart key `runners.podLabels`.
        public let podLabels = Field<TypedMap<AnyScalar>>("podLabels", "Labels of the job pods.")
        /// Annotations of the job pods.
        ///
        /// Chart key `runners.podAnnotations`.
        public let podAnnotations = Field<TypedMap<AnyScalar>>("podAnnotations", "Annotations of the job pods.")
        /// Environment variables of jobs.
        ///
        /// Chart key `runners.env`.
        public let env = Field<TypedMap<AnyScalar>>("env", "Environment variables of jobs.")

        /// Creates the schema.
        public init() {}
    }

    /// The distributed cache of jobs.
    ///
    /// Chart key `runners.cache`.
    public struct Cache: ChartTable {
        /// The type of the cache storage.
        ///
        /// Chart key `runners.cache.cacheType`.
        public let cacheType = Field<CacheType?>("cacheType", "The type of the cache storage.")
        /// The path prefix of the cache in the bucket.
        ///
        /// Chart key `runners.cache.cachePath`.
        public let cachePath = Field<String?>("cachePath", "The path prefix of the cache in the bucket.")
        /// Whether runners share the cache.
        ///
        /// Chart key `runners.cache.cacheShared`.
        public let cacheShared = Field<Bool?>("cacheShared", "Whether runners share the cache.")
        /// The Secret with the storage credentials.
        ///
        /// Chart key `runners.cache.secretName`.
        public let secretName = Field<String?>("secretName", "The Secret with the storage credentials.")
        /// The address of the S3 server.
        ///
        /// Chart key `runners.cache.s3ServerAddress`.
        public let s3ServerAddress = Field<String?>("s3ServerAddress", "The address of the S3 server.")
        /// The S3 bucket.
        ///
        /// Chart key `runners.cache.s3BucketName`.
        public let s3BucketName = Field<String?>("s3BucketName", "The S3 bucket.")
        /// The region of the S3 bucket.
        ///
        /// Chart key `runners.cache.s3BucketLocation`.
        public let s3BucketLocation = Field<String?>("s3BucketLocation", "The region of the S3 bucket.")
        /// Whether the S3 server is accessed without TLS.
        ///
        /// Chart key `runners.cache.s3CacheInsecure`.
        public let s3CacheInsecure = Field<Bool?>("s3CacheInsecure", "Whether the S3 server is accessed without TLS.")
        /// The former name of `cachePath`.
        ///
        /// Chart key `runners.cache.s3CachePath`.
        public let s3CachePath = Field<String?>("s3CachePath", "The former name of `cachePath`.")
        /// The Google Cloud Storage bucket.
        ///
        /// Chart key `runners.cache.gcsBucketName`.
        public let gcsBucketName = Field<String?>("gcsBucketName", "The Google Cloud Storage bucket.")

        /// Creates the schema.
        public init() {}
    }

    /// Resource requests and limits of the build container.
    ///
    /// Chart key `runners.builds`.
    public struct BuildResources: ChartTable {
        /// The CPU limit.
        ///
        /// Chart key `runners.builds.cpuLimit`.
        public let cpuLimit = Field<Quantity?>("cpuLimit", "The CPU limit.")
        /// The maximum CPU limit that a job can set.
        ///
        /// Chart key `runners.builds.cpuLimitOverwriteMaxAllowed`.
        public let cpuLimitOverwriteMaxAllowed = Field<Quantity?>(
            "cpuLimitOverwriteMaxAllowed", "The maximum CPU limit that a job can set.")
        /// The CPU request.
        ///
        /// Chart key `runners.builds.cpuRequests`.
        public let cpuRequests = Field<Quantity?>("cpuRequests", "The CPU request.")
        /// The maximum CPU request that a job can set.
        ///
        /// Chart key `runners.builds.cpuRequestsOverwriteMaxAllowed`.
        public let cpuRequestsOverwriteMaxAllowed = Field<Quantity?>(
            "cpuRequestsOverwriteMaxAllowed", "The maximum CPU request that a job can set.")
        /// The memory limit.
        ///
        /// Chart key `runners.builds.memoryLimit`.
        public let memoryLimit = Field<Quantity?>("memoryLimit", "The memory limit.")
        /// The maximum memory limit that a job can set.
        ///
        /// Chart key `runners.builds.memoryLimitOverwriteMaxAllowed`.
        public let memoryLimitOverwriteMaxAllowed = Field<Quantity?>(
            "memoryLimitOverwriteMaxAllowed", "The maximum memory limit that a job can set.")
        /// The memory request.
        ///
        /// Chart key `runners.builds.memoryRequests`.
        public let memoryRequests = Field<Quantity?>("memoryRequests", "The memory request.")
        /// The maximum memory request that a job can set.
        ///
        /// Chart key `runners.builds.memoryRequestsOverwriteMaxAllowed`.
        public let memoryRequestsOverwriteMaxAllowed = Field<Quantity?>(
            "memoryRequestsOverwriteMaxAllowed", "The maximum memory request that a job can set.")

        /// Creates the schema.
        public init() {}
    }
}
