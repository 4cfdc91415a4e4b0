// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// A group of Sidekiq pods for some of the queues.
    ///
    /// Omitted settings are inherited from the component.
    ///
    /// Chart key `gitlab.sidekiq.pods[]`.
    public struct SidekiqPod: ChartTable {
        /// The name of the group.
        ///
        /// Chart key `gitlab.sidekiq.pods[].name`.
        public let name = Field<String?>("name", "The name of the group.")
        /// The queues of the group: names separated by commas, or a worker matching query with `queueSelector`.
        ///
        /// Chart key `gitlab.sidekiq.pods[].queues`.
        public let queues = Field<String?>(
            "queues",
            "The queues of the group: names separated by commas, or a worker matching query with `queueSelector`.")
        /// The queues that the group does not process, instead of `queues`.
        ///
        /// Chart key `gitlab.sidekiq.pods[].negateQueues`.
        public let negateQueues = Field<String?>(
            "negateQueues", "The queues that the group does not process, instead of `queues`.")
        /// Whether the queues are a worker matching query instead of names.
        ///
        /// Chart key `gitlab.sidekiq.pods[].queueSelector`.
        public let queueSelector = Field<Bool?>(
            "queueSelector", "Whether the queues are a worker matching query instead of names.")
        /// The number of concurrent jobs per pod.
        ///
        /// Chart key `gitlab.sidekiq.pods[].concurrency`.
        public let concurrency = Field<Int?>("concurrency", "The number of concurrent jobs per pod.")
        /// Seconds that jobs have to finish when a pod terminates.
        ///
        /// Chart key `gitlab.sidekiq.pods[].timeout`.
        public let timeout = Field<Int?>("timeout", "Seconds that jobs have to finish when a pod terminates.")
        /// Minimum number of replicas.
        ///
        /// Chart key `gitlab.sidekiq.pods[].minReplicas`.
        public let minReplicas = Field<Int?>("minReplicas", "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `gitlab.sidekiq.pods[].maxReplicas`.
        public let maxReplicas = Field<Int?>("maxReplicas", "Maximum number of replicas.")
        /// The PodDisruptionBudget's `maxUnavailable`.
        ///
        /// Chart key `gitlab.sidekiq.pods[].maxUnavailable`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable", "The PodDisruptionBudget's `maxUnavailable`.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.sidekiq.pods[].hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa", "Horizontal autoscaling.")
        /// The Sidekiq memory killer.
        ///
        /// Chart key `gitlab.sidekiq.pods[].memoryKiller`.
        public let memoryKiller = Field<Typed<MemoryKiller>>("memoryKiller", "The Sidekiq memory killer.")
        /// The update strategy of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].strategy`.
        public let strategy = Field<Typed<DeploymentStrategy>>("strategy", "The update strategy of the pods.")
        /// The termination grace period of the pods in seconds.
        ///
        /// Chart key `gitlab.sidekiq.pods[].terminationGracePeriodSeconds`.
        public let terminationGracePeriodSeconds = Field<Int?>(
            "terminationGracePeriodSeconds", "The termination grace period of the pods in seconds.")
        /// Settings of every resource of the group.
        ///
        /// Chart key `gitlab.sidekiq.pods[].common`.
        public let common = Field<Typed<CommonSettings>>("common", "Settings of every resource of the group.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].podLabels`.
        public let podLabels = Field<TypedMap<String>>("podLabels", "Labels of the pods.")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].priorityClassName`.
        public let priorityClassName = Field<String?>("priorityClassName", "The priority class of the pods.")
        /// Resource requests and limits of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].resources`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", "Resource requests and limits of the pods.")
        /// The node selector of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector", "The node selector of the pods.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.sidekiq.pods[].tolerations`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations", "Tolerations of the pods.")
        /// Additional environment variables.
        ///
        /// Chart key `gitlab.sidekiq.pods[].extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>("extraEnv", "Additional environment variables.")
        /// Additional volumes.
        ///
        /// Must be a string that contains a YAML list.
        ///
        /// Chart key `gitlab.sidekiq.pods[].extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes", "Additional volumes. Must be a string that contains a YAML list.")
        /// Additional volume mounts.
        ///
        /// Must be a string that contains a YAML list.
        ///
        /// Chart key `gitlab.sidekiq.pods[].extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts", "Additional volume mounts. Must be a string that contains a YAML list.")

        /// Creates the schema.
        public init() {}
    }

    /// A port that can be enabled.
    ///
    /// Chart keys `gitlab.webservice.monitoring.exporter`, `gitlab.webservice.workhorse.monitoring.exporter` and
    /// `gitlab.webservice.deployments.*.workhorse.monitoring.exporter`.
    public struct PortSwitch: ChartTable {
        /// Whether the port is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether the port is enabled.")
        /// The port.
        public let port = Field<Int?>("port", "The port.")

        /// Creates the schema.
        public init() {}
    }

    /// Workhorse, the reverse proxy in front of Rails, which handles file transfers and Git over HTTP.
    ///
    /// Chart keys `gitlab.webservice.workhorse` and `gitlab.webservice.deployments.*.workhorse`.
    public struct Workhorse: ChartTable {
        /// The image repository, without the tag.
        ///
        /// The value is a string. Defaults to the image of the edition.
        public let image = Field<String?>(
            "image",
            "The image repository, without the tag. The value is a string. Defaults to the image of the edition.")
        /// The image tag.
        public let tag = Field<String?>("tag", "The image tag.")
        /// Whether Workhorse subscribes to Redis notifications for runners.
        public let keywatcher = Field<Bool?>(
            "keywatcher", "Whether Workhorse subscribes to Redis notifications for runners.")
        /// Time that requests have to finish on shutdown, with its unit.
        ///
        /// Defaults to the worker timeout plus one second.
        public let shutdownTimeout = Field<String?>(
            "shutdownTimeout",
            "Time that requests have to finish on shutdown, with its unit. Defaults to the worker timeout plus one second."
        )
        /// The Sentry DSN for error reports.
        public let sentryDSN = Field<String?>("sentryDSN", "The Sentry DSN for error reports.")
        /// IP ranges (CIDR) whose correlation ID is trusted.
        public let trustedCIDRsForPropagation = Field<TypedList<String>>(
            "trustedCIDRsForPropagation", "IP ranges (CIDR) whose correlation ID is trusted.")
        /// IP ranges (CIDR) whose `X-Forwarded-For` header is trusted.
        public let trustedCIDRsForXForwardedFor = Field<TypedList<String>>(
            "trustedCIDRsForXForwardedFor", "IP ranges (CIDR) whose `X-Forwarded-For` header is trusted.")
        /// Additional command-line arguments, in one string.
        public let extraArgs = Field<String?>("extraArgs", "Additional command-line arguments, in one string.")
        /// The log format: `json`, `structured` or `text`.
        public let logFormat = Field<String?>("logFormat", "The log format: `json`, `structured` or `text`.")
        /// Resource requests and limits.
        public let resources = Field<Typed<ResourceRequirements>>("resources", "Resource requests and limits.")
        /// The liveness probe.
        public let livenessProbe = Field<Typed<ProbeSettings>>("livenessProbe", "The liveness probe.")
        /// The readiness probe.
        public let readinessProbe = Field<Typed<ProbeSettings>>("readinessProbe", "The readiness probe.")
        /// Prometheus metrics of Workhorse.
        public let monitoring = Field<Typed<WorkhorseMonitoring>>("monitoring", "Prometheus metrics of Workhorse.")
        /// The image scaler.
        public let imageScaler = Field<Typed<ImageScaler>>("imageScaler", "The image scaler.")

        /// Creates the schema.
        public init() {}
    }

    /// Prometheus metrics of Workhorse.
    ///
    /// Chart keys `gitlab.webservice.workhorse.monitoring` and `gitlab.webservice.deployments.*.workhorse.monitoring`.
    public struct WorkhorseMonitoring: ChartTable {
        /// The metrics exporter.
        public let exporter = Field<Typed<PortSwitch>>("exporter", "The metrics exporter.")

        /// Creates the schema.
        public init() {}
    }

    /// The image scaler.
    ///
    /// Chart keys `gitlab.webservice.workhorse.imageScaler` and
    /// `gitlab.webservice.deployments.*.workhorse.imageScaler`.
    public struct ImageScaler: ChartTable {
        /// Maximum number of concurrent image scaler processes.
        public let maxProcs = Field<Int?>("maxProcs", "Maximum number of concurrent image scaler processes.")
        /// Maximum size of an image file in bytes.
        public let maxFileSizeBytes = Field<Int?>("maxFileSizeBytes", "Maximum size of an image file in bytes.")

        /// Creates the schema.
        public init() {}
    }

    /// A Deployment for some of the paths.
    ///
    /// Omitted settings are inherited from the component.
    ///
    /// Chart key `gitlab.webservice.deployments.*`.
    public struct WebserviceDeployment: ChartTable {
        /// The Ingress path of the Deployment.
        ///
        /// Chart key `gitlab.webservice.deployments.*.ingress`.
        public let ingress = Field<Typed<Ingress>>("ingress", "The Ingress path of the Deployment.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.webservice.deployments.*.deployment`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", "Settings of the Deployment: update strategy and probes.")
        /// Horizontal autoscaling of the Deployment.
        ///
        /// Chart key `gitlab.webservice.deployments.*.hpa`.
        public let hpa = Field<Typed<PodAutoscaling>>("hpa", "Horizontal autoscaling of the Deployment.")
        /// The PodDisruptionBudget of the Deployment.
        ///
        /// Chart key `gitlab.webservice.deployments.*.pdb`.
        public let pdb = Field<Typed<PodDisruptionBudget>>("pdb", "The PodDisruptionBudget of the Deployment.")
        /// Resource requests and limits of the pods.
        ///
        /// Chart key `gitlab.webservice.deployments.*.resources`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", "Resource requests and limits of the pods.")
        /// Workhorse, the reverse proxy in front of Rails.
        ///
        /// Chart key `gitlab.webservice.deployments.*.workhorse`.
        public let workhorse = Field<Typed<Workhorse>>("workhorse", "Workhorse, the reverse proxy in front of Rails.")
        /// The node selector of the pods.
        ///
        /// Chart key `gitlab.webservice.deployments.*.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector", "The node selector of the pods.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.webservice.deployments.*.tolerations`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations", "Tolerations of the pods.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// An optional password in a Secret.
    ///
    /// Chart keys `global.psql.password`, `global.redis.password`, `global.praefect.psql.password` and 22 others.
    public struct PasswordReference: ChartTable {
        /// Whether a password is used.
        public let enabled = Field<Bool?>("enabled", "Whether a password is used.")
        /// Whether the password is read from a Secret.
        ///
        /// Otherwise it is read from a file. Defaults to `true`.
        public let useSecret = Field<Bool?>(
            "useSecret",
            "Whether the password is read from a Secret. Otherwise it is read from a file. Defaults to `true`.")
        /// The name of the Secret.
        ///
        /// Defaults to a name derived from the release name.
        public let secret = Field<String?>(
            "secret", "The name of the Secret. Defaults to a name derived from the release name.")
        /// The key in the Secret.
        public let key = Field<String?>("key", "The key in the Secret.")
        /// The path of the file with the password, if `useSecret` is `false`.
        public let file = Field<String?>("file", "The path of the file with the password, if `useSecret` is `false`.")

        /// Creates the schema.
        public init() {}
    }
}
