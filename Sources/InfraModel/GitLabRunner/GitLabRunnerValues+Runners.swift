extension GitLabRunnerValues {
    /// The runner's registration and how jobs run.
    ///
    /// Much of it says the same as `config` in an older way.
    ///
    /// Chart key `runners`.
    public struct Runners: Schema {
        /// The runner's configuration as a text in TOML; template expressions work.
        ///
        /// Chart key `runners.config`.
        public let config = Field<String?>("config")
        /// What runs jobs.
        ///
        /// Chart key `runners.executor`, default `kubernetes`.
        public let executor = Field<String?>("executor")
        /// The runner's description on the server.
        ///
        /// Chart key `runners.name`.
        public let name = Field<String?>("name")
        /// The runner's tags in one string, with commas between them.
        ///
        /// Chart key `runners.tags`.
        public let tags = Field<String?>("tags")
        /// Whether the runner is for one project only; absent means that it is.
        ///
        /// Chart key `runners.locked`.
        public let locked = Field<Bool?>("locked")
        /// Whether the runner takes jobs of protected branches only.
        ///
        /// Only true has an effect.
        ///
        /// Chart key `runners.protected`.
        public let protected = Field<Bool?>("protected")
        /// Whether the runner takes jobs without tags.
        ///
        /// Only true has an effect; without tags of its own a runner takes them anyway.
        ///
        /// Chart key `runners.runUntagged`.
        public let runUntagged = Field<Bool?>("runUntagged")
        /// The Secret with the tokens, in place of those among the values.
        ///
        /// Chart key `runners.secret`.
        public let secret = Field<String?>("secret")
        /// The image of jobs that name none.
        ///
        /// Chart key `runners.image`.
        public let image = Field<String?>("image")
        /// When the images of jobs are pulled.
        ///
        /// Chart key `runners.imagePullPolicy`.
        public let imagePullPolicy = Field<JobPullPolicy?>("imagePullPolicy")
        /// Names of Secrets with which the images of jobs are pulled.
        ///
        /// Chart key `runners.imagePullSecrets`.
        public let imagePullSecrets = Field<TypedList<String>>("imagePullSecrets")
        /// The namespace in which jobs run.
        ///
        /// Chart key `runners.namespace`, default the release's.
        public let namespace = Field<String?>("namespace")
        /// The service account of jobs.
        ///
        /// Chart key `runners.serviceAccountName`.
        public let serviceAccountName = Field<String?>("serviceAccountName")
        /// Whether containers of jobs are privileged, as Docker in Docker needs it.
        ///
        /// Chart key `runners.privileged`.
        public let privileged = Field<Bool?>("privileged")
        /// The address from which jobs clone, in place of the server's own.
        ///
        /// Chart key `runners.cloneUrl`.
        public let cloneUrl = Field<String?>("cloneUrl")
        /// How many questions for new jobs run at a time.
        ///
        /// Chart key `runners.requestConcurrency`.
        public let requestConcurrency = Field<Int?>("requestConcurrency")
        /// The most kibibytes of a job's log.
        ///
        /// Chart key `runners.outputLimit`.
        public let outputLimit = Field<Int?>("outputLimit")
        /// Seconds that a job's pod has to start.
        ///
        /// Chart key `runners.pollTimeout`.
        public let pollTimeout = Field<Int?>("pollTimeout")
        /// Environment variables of jobs.
        ///
        /// Chart key `runners.env`.
        public let env = Field<TypedMap<AnyScalar>>("env")
        /// Labels of the nodes on which jobs may run.
        ///
        /// Chart key `runners.nodeSelector`.
        public let nodeSelector = Field<TypedMap<AnyScalar>>("nodeSelector")
        /// Taints of nodes that jobs put up with.
        ///
        /// Chart key `runners.nodeTolerations`.
        public let nodeTolerations = Field<TypedList<Typed<Toleration>>>("nodeTolerations")
        /// Labels of jobs' pods.
        ///
        /// Chart key `runners.podLabels`.
        public let podLabels = Field<TypedMap<AnyScalar>>("podLabels")
        /// Annotations of jobs' pods.
        ///
        /// Chart key `runners.podAnnotations`.
        public let podAnnotations = Field<TypedMap<AnyScalar>>("podAnnotations")
        /// As whom jobs run.
        ///
        /// Chart key `runners.pod_security_context`.
        public let podSecurityContext = Field<Typed<JobSecurityContext>>("pod_security_context")
        /// Where jobs keep files for each other.
        ///
        /// Chart key `runners.cache`, default an empty mapping.
        public let cache = Field<Typed<Cache>>("cache")
        /// What the container of a job's script asks for and may use.
        ///
        /// Chart key `runners.builds`, default an empty mapping.
        public let builds = Field<Typed<BuildResources>>("builds")
        /// What the containers of a job's services ask for and may use.
        ///
        /// Chart key `runners.services`, default an empty mapping.
        public let services = Field<Typed<JobResources>>("services")
        /// What the helper container, which clones and uploads, asks for and may use.
        ///
        /// Chart key `runners.helpers`, default an empty mapping.
        public let helpers = Field<Typed<HelperResources>>("helpers")

        /// The keys of this mapping.
        public init() {}
    }

    /// When images of jobs are pulled.
    public enum JobPullPolicy: String, Choice {
        /// Never; the node must have them.
        case never = "never"
        /// When the node does not have them.
        case ifNotPresent = "if-not-present"
        /// For each job.
        case always = "always"
    }

    /// As whom jobs run.
    ///
    /// Chart key `runners.pod_security_context`.
    public struct JobSecurityContext: Schema {
        /// Whether images that would run as root are refused.
        ///
        /// Chart key `runners.pod_security_context.run_as_non_root`.
        public let runAsNonRoot = Field<Bool?>("run_as_non_root")
        /// The user's number.
        ///
        /// Chart key `runners.pod_security_context.run_as_user`.
        public let runAsUser = Field<Int?>("run_as_user")
        /// The group's number.
        ///
        /// Chart key `runners.pod_security_context.run_as_group`.
        public let runAsGroup = Field<Int?>("run_as_group")
        /// The group to which volumes are given.
        ///
        /// Chart key `runners.pod_security_context.fs_group`.
        public let fsGroup = Field<Int?>("fs_group")
        /// More groups of the first process.
        ///
        /// Chart key `runners.pod_security_context.supplemental_groups`.
        public let supplementalGroups = Field<TypedList<Int>>("supplemental_groups")

        /// The keys of this mapping.
        public init() {}
    }
}
