// Generated from gitlab-runner-0.37.2.yaml by "make models". Do not edit.

extension GitLabRunnerValues {
    /// Resource requests and limits of service containers.
    ///
    /// Chart key `runners.services`.
    public struct JobResources: ChartTable {
        /// The CPU limit.
        ///
        /// Chart key `runners.services.cpuLimit`.
        public let cpuLimit = Field<Quantity?>("cpuLimit", "The CPU limit.")
        /// The memory limit.
        ///
        /// Chart key `runners.services.memoryLimit`.
        public let memoryLimit = Field<Quantity?>("memoryLimit", "The memory limit.")
        /// The CPU request.
        ///
        /// Chart key `runners.services.cpuRequests`.
        public let cpuRequests = Field<Quantity?>("cpuRequests", "The CPU request.")
        /// The memory request.
        ///
        /// Chart key `runners.services.memoryRequests`.
        public let memoryRequests = Field<Quantity?>("memoryRequests", "The memory request.")

        /// Creates the schema.
        public init() {}
    }

    /// Resource requests and limits of the helper container, which clones repositories and uploads artifacts.
    ///
    /// Chart key `runners.helpers`.
    public struct HelperResources: ChartTable {
        /// The CPU limit.
        ///
        /// Chart key `runners.helpers.cpuLimit`.
        public let cpuLimit = Field<Quantity?>("cpuLimit", "The CPU limit.")
        /// The memory limit.
        ///
        /// Chart key `runners.helpers.memoryLimit`.
        public let memoryLimit = Field<Quantity?>("memoryLimit", "The memory limit.")
        /// The CPU request.
        ///
        /// Chart key `runners.helpers.cpuRequests`.
        public let cpuRequests = Field<Quantity?>("cpuRequests", "The CPU request.")
        /// The memory request.
        ///
        /// Chart key `runners.helpers.memoryRequests`.
        public let memoryRequests = Field<Quantity?>("memoryRequests", "The memory request.")
        /// The image of the helper container.
        ///
        /// Defaults to the image that matches the runner version.
        ///
        /// Chart key `runners.helpers.image`.
        public let image = Field<String?>(
            "image", "The image of the helper container. Defaults to the image that matches the runner version.")

        /// Creates the schema.
        public init() {}
    }

    /// The pod security context of jobs.
    ///
    /// Chart key `runners.pod_security_context`.
    public struct JobSecurityContext: ChartTable {
        /// Whether images that would run as root are rejected.
        ///
        /// Chart key `runners.pod_security_context.run_as_non_root`.
        public let runAsNonRoot = Field<Bool?>("run_as_non_root", "Whether images that would run as root are rejected.")
        /// The user ID.
        ///
        /// Chart key `runners.pod_security_context.run_as_user`.
        public let runAsUser = Field<Int?>("run_as_user", "The user ID.")
        /// The group ID.
        ///
        /// Chart key `runners.pod_security_context.run_as_group`.
        public let runAsGroup = Field<Int?>("run_as_group", "The group ID.")
        /// The group ID that owns the volumes.
        ///
        /// Chart key `runners.pod_security_context.fs_group`.
        public let fsGroup = Field<Int?>("fs_group", "The group ID that owns the volumes.")
        /// Supplemental group IDs of the first process.
        ///
        /// Chart key `runners.pod_security_context.supplemental_groups`.
        public let supplementalGroups = Field<TypedList<Int>>(
            "supplemental_groups", "Supplemental group IDs of the first process.")

        /// Creates the schema.
        public init() {}
    }

    /// Horizontal autoscaling.
    ///
    /// Chart key `hpa`.
    public struct HorizontalPodAutoscaler: ChartTable {
        /// Minimum number of replicas.
        ///
        /// Chart key `hpa.minReplicas`.
        public let minReplicas = Field<Int?>("minReplicas", "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `hpa.maxReplicas`.
        public let maxReplicas = Field<Int?>("maxReplicas", "Maximum number of replicas.")
        /// The metrics of the HorizontalPodAutoscaler, in the format of `autoscaling/v2beta1`.
        ///
        /// Chart key `hpa.metrics`.
        public let metrics = Field<TypedList<Typed<MetricSpec>>>(
            "metrics", "The metrics of the HorizontalPodAutoscaler, in the format of `autoscaling/v2beta1`.")

        /// Creates the schema.
        public init() {}
    }

    /// An environment variable of the runner.
    ///
    /// Chart key `envVars[]`.
    public struct EnvironmentVariable: ChartTable {
        /// The name of the environment variable.
        ///
        /// Chart key `envVars[].name`.
        public let name = Field<String?>("name", "The name of the environment variable.")
        /// The value of the environment variable.
        ///
        /// The chart quotes it.
        ///
        /// Chart key `envVars[].value`.
        public let value = Field<AnyScalar?>("value", "The value of the environment variable. The chart quotes it.")

        /// Creates the schema.
        public init() {}
    }

    /// A Secret that is mounted in addition to the registration token.
    ///
    /// Chart key `secrets[]`.
    public struct ProjectedSecret: ChartTable {
        /// The name of the Secret.
        ///
        /// Chart key `secrets[].name`.
        public let name = Field<String?>("name", "The name of the Secret.")
        /// The keys to mount and their file names.
        ///
        /// If empty, all keys are mounted.
        ///
        /// Chart key `secrets[].items`.
        public let items = Field<TypedList<Typed<KeyToPath>>>(
            "items", "The keys to mount and their file names. If empty, all keys are mounted.")

        /// Creates the schema.
        public init() {}
    }

    /// The log level of the runner.
    public enum LogLevel: String, Choice {
        /// Debug messages and everything more severe.
        case debug
        /// Informational messages and everything more severe.
        case info
        /// Warnings and everything more severe.
        case warn
        /// Errors and everything more severe.
        case error
        /// Errors that end the runner, and panics.
        case fatal
        /// Panics only.
        case panic
    }

    /// The log format of the runner.
    public enum LogFormat: String, Choice {
        /// Colored text for terminals.
        case runner
        /// Plain text.
        case text
        /// JSON: one object per line.
        case json
    }

    /// The protocol of an endpoint.
    public enum Scheme: String, Choice {
        /// HTTP.
        case http
        /// HTTP over TLS.
        case https
    }

    /// The pull policy of job images.
    public enum JobPullPolicy: String, Choice {
        /// Never pulls the image.
        ///
        /// It must exist on the node.
        case never
        /// Pulls the image if it does not exist on the node.
        case ifNotPresent = "if-not-present"
        /// Pulls the image for every job.
        case always
    }

    /// The type of a cache storage.
    public enum CacheType: String, Choice {
        /// Amazon S3 or a compatible server.
        case s3
        /// Google Cloud Storage.
        case gcs
        /// Azure Blob Storage.
        case azure
    }
}
