// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The images of an edition.
    ///
    /// Chart keys `global.communityImages` and `global.enterpriseImages`.
    public struct EditionImages: ChartTable {
        /// The webservice image.
        public let webservice = Field<Typed<Image>>("webservice", "The webservice image.")
        /// The Workhorse image.
        public let workhorse = Field<Typed<Image>>("workhorse", "The Workhorse image.")
        /// The Sidekiq image.
        public let sidekiq = Field<Typed<Image>>("sidekiq", "The Sidekiq image.")
        /// The image of the database migrations.
        public let migrations = Field<Typed<Image>>("migrations", "The image of the database migrations.")
        /// The Toolbox image.
        public let toolbox = Field<Typed<Image>>("toolbox", "The Toolbox image.")
        /// The Geo log cursor image.
        public let geoLogcursor = Field<Typed<Image>>("geo-logcursor", "The Geo log cursor image.")

        /// Creates the schema.
        public init() {}
    }

    /// Whether a role is created.
    ///
    /// Chart keys `certmanager.rbac`, `prometheus.rbac`, `shared-secrets.rbac` and `certmanager-issuer.rbac`.
    public struct RoleSwitch: ChartTable {
        /// Whether the role is created.
        public let create = Field<Bool?>("create", "Whether the role is created.")

        /// Creates the schema.
        public init() {}
    }

    /// A container image.
    ///
    /// Chart keys `nginx-ingress.controller.image`, `nginx-ingress.controller.admissionWebhooks.patch.image` and
    /// `nginx-ingress.defaultBackend.image`.
    public struct NginxImage: ChartTable {
        /// The image registry.
        public let registry = Field<String?>("registry", "The image registry.")
        /// The image path in the registry.
        public let image = Field<String?>("image", "The image path in the registry.")
        /// The complete image repository, instead of registry and path.
        public let repository = Field<String?>(
            "repository", "The complete image repository, instead of registry and path.")
        /// The image tag.
        public let tag = Field<String?>("tag", "The image tag.")
        /// The image digest, which takes precedence over the tag.
        ///
        /// An empty string disables it.
        public let digest = Field<String?>(
            "digest", "The image digest, which takes precedence over the tag. An empty string disables it.")
        /// The image pull policy.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy", "The image pull policy.")
        /// The user ID of the container.
        public let runAsUser = Field<Int?>("runAsUser", "The user ID of the container.")
        /// Whether an image that would run as root is rejected.
        public let runAsNonRoot = Field<Bool?>("runAsNonRoot", "Whether an image that would run as root is rejected.")
        /// Whether the root file system is read-only.
        public let readOnlyRootFilesystem = Field<Bool?>(
            "readOnlyRootFilesystem", "Whether the root file system is read-only.")
        /// Whether the process can gain privileges.
        ///
        /// Binding ports below 1024 requires it.
        public let allowPrivilegeEscalation = Field<Bool?>(
            "allowPrivilegeEscalation", "Whether the process can gain privileges. Binding ports below 1024 requires it."
        )

        /// Creates the schema.
        public init() {}
    }

    /// Horizontal autoscaling.
    ///
    /// Chart keys `nginx-ingress.controller.autoscaling` and `nginx-ingress.defaultBackend.autoscaling`.
    public struct NginxAutoscaling: ChartTable {
        /// Whether horizontal autoscaling is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether horizontal autoscaling is enabled.")
        /// Annotations of the HorizontalPodAutoscaler.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the HorizontalPodAutoscaler.")
        /// Minimum number of replicas.
        public let minReplicas = Field<Int?>("minReplicas", "Minimum number of replicas.")
        /// Maximum number of replicas.
        public let maxReplicas = Field<Int?>("maxReplicas", "Maximum number of replicas.")
        /// Target CPU utilization, as a percentage of the CPU request.
        public let targetCPUUtilizationPercentage = Field<Int?>(
            "targetCPUUtilizationPercentage", "Target CPU utilization, as a percentage of the CPU request.")
        /// Target memory utilization, as a percentage of the memory request.
        public let targetMemoryUtilizationPercentage = Field<Int?>(
            "targetMemoryUtilizationPercentage", "Target memory utilization, as a percentage of the memory request.")
        /// The scaling behavior of the HorizontalPodAutoscaler.
        public let behavior = Field<Typed<ScalingBehavior>>(
            "behavior", "The scaling behavior of the HorizontalPodAutoscaler.")

        /// Creates the schema.
        public init() {}
    }

    /// A trigger of a ScaledObject.
    ///
    /// Chart key `nginx-ingress.controller.keda.triggers[]`.
    public struct KEDATrigger: ChartTable {
        /// The trigger type, for example `prometheus`.
        ///
        /// Chart key `nginx-ingress.controller.keda.triggers[].type`.
        public let type = Field<String?>("type", "The trigger type, for example `prometheus`.")
        /// Settings of the trigger, for example `serverAddress` and `query`.
        ///
        /// Chart key `nginx-ingress.controller.keda.triggers[].metadata`.
        public let metadata = Field<TypedMap<String>>(
            "metadata", "Settings of the trigger, for example `serverAddress` and `query`.")

        /// Creates the schema.
        public init() {}
    }

    /// A job of the ingress controller's chart.
    ///
    /// Chart keys `nginx-ingress.controller.admissionWebhooks.createSecretJob` and
    /// `nginx-ingress.controller.admissionWebhooks.patchWebhookJob`.
    public struct NginxJob: ChartTable {
        /// Resource requests and limits.
        public let resources = Field<Typed<ResourceRequirements>>("resources", "Resource requests and limits.")

        /// Creates the schema.
        public init() {}
    }

    /// A service account.
    ///
    /// Chart keys `nginx-ingress.defaultBackend.serviceAccount` and `nginx-ingress.serviceAccount`.
    public struct NginxServiceAccount: ChartTable {
        /// Whether the chart creates the service account.
        public let create = Field<Bool?>("create", "Whether the chart creates the service account.")
        /// The name of the service account.
        public let name = Field<String?>("name", "The name of the service account.")
        /// Whether the service account token is mounted into the pods.
        public let automountServiceAccountToken = Field<Bool?>(
            "automountServiceAccountToken", "Whether the service account token is mounted into the pods.")

        /// Creates the schema.
        public init() {}
    }

    /// A container probe.
    ///
    /// The chart sets the request.
    ///
    /// Chart keys `gitlab.toolbox.deployment.livenessProbe`, `gitlab.toolbox.deployment.readinessProbe`,
    /// `gitlab.geo-logcursor.deployment.livenessProbe` and 27 others.
    public struct ProbeSettings: ChartTable {
        /// Whether the probe is enabled.
        public let enabled = Field<Bool?>("enabled", "Whether the probe is enabled.")
        /// The path that is probed.
        public let path = Field<String?>("path", "The path that is probed.")
        /// The port that is probed.
        public let port = Field<Int?>("port", "The port that is probed.")
        /// Seconds from the start of the container to the first probe.
        public let initialDelaySeconds = Field<Int?>(
            "initialDelaySeconds", "Seconds from the start of the container to the first probe.")
        /// Seconds between two probes.
        public let periodSeconds = Field<Int?>("periodSeconds", "Seconds between two probes.")
        /// Seconds after which a probe times out.
        public let timeoutSeconds = Field<Int?>("timeoutSeconds", "Seconds after which a probe times out.")
        /// Consecutive successes after which a failed probe counts as successful.
        public let successThreshold = Field<Int?>(
            "successThreshold", "Consecutive successes after which a failed probe counts as successful.")
        /// Consecutive failures after which the probe counts as failed.
        public let failureThreshold = Field<Int?>(
            "failureThreshold", "Consecutive failures after which the probe counts as failed.")

        /// Creates the schema.
        public init() {}
    }

    /// A component of a subchart.
    ///
    /// Its other values are not described here.
    ///
    /// Chart keys `prometheus.alertmanager`, `prometheus.kubeStateMetrics`, `prometheus.nodeExporter` and 5 others.
    public struct OpenSwitch: ChartTable {
        /// Whether the component is installed.
        public let enabled = Field<Bool?>("enabled", "Whether the component is installed.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// A ConfigMap or a Secret that is mounted.
    ///
    /// Chart keys `postgresql.master.extraVolumeMounts[]`, `grafana.extraSecretMounts[]` and
    /// `grafana.extraConfigmapMounts[]`.
    public struct MountedSource: ChartTable {
        /// The name of the volume.
        public let name = Field<String?>("name", "The name of the volume.")
        /// The mount path.
        public let mountPath = Field<String?>("mountPath", "The mount path.")
        /// The single file to mount, as a path in the volume.
        public let subPath = Field<String?>("subPath", "The single file to mount, as a path in the volume.")
        /// The name of the ConfigMap.
        public let configMap = Field<String?>("configMap", "The name of the ConfigMap.")
        /// The name of the Secret.
        public let secretName = Field<String?>("secretName", "The name of the Secret.")
        /// Whether the mount is read-only.
        public let readOnly = Field<Bool?>("readOnly", "Whether the mount is read-only.")
        /// The permission bits of the files.
        public let defaultMode = Field<Int?>("defaultMode", "The permission bits of the files.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// A sidecar container that collects ConfigMaps for Grafana.
    ///
    /// Chart keys `grafana.sidecar.dashboards` and `grafana.sidecar.datasources`.
    public struct GrafanaSidecar: ChartTable {
        /// Whether the sidecar is added.
        public let enabled = Field<Bool?>("enabled", "Whether the sidecar is added.")
        /// The label that selects the ConfigMaps.
        public let label = Field<String?>("label", "The label that selects the ConfigMaps.")

        /// Creates the schema.
        public init() {}

        /// Other keys are accepted too.
        public static var isOpen: Bool { true }
    }

    /// The init container that renders a component's configuration.
    ///
    /// Chart keys `gitlab.toolbox.init`, `gitlab.geo-logcursor.init`, `gitlab.gitaly.init` and 11 others.
    public struct InitContainer: ChartTable {
        /// The image of the init container.
        ///
        /// Defaults to `global.busybox.image`.
        public let image = Field<Typed<Image>>(
            "image", "The image of the init container. Defaults to `global.busybox.image`.")
        /// Resource requests and limits of the init container.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", "Resource requests and limits of the init container.")
        /// The shell script that the container runs.
        public let script = Field<String?>("script", "The shell script that the container runs.")

        /// Creates the schema.
        public init() {}
    }

    /// Internal state of the chart's templates about the database.
    ///
    /// Chart keys `gitlab.toolbox.local`, `gitlab.geo-logcursor.local`, `gitlab.gitlab-exporter.local` and 3 others.
    public struct LocalPostgreSQL: ChartTable {
        /// The PostgreSQL database.
        public let psql = Field<Typed<PostgreSQL>>("psql", "The PostgreSQL database.")

        /// Creates the schema.
        public init() {}
    }

    /// The log format of Sidekiq.
    ///
    /// Chart keys `gitlab.toolbox.logging`, `gitlab.migrations.logging`, `gitlab.sidekiq.logging` and
    /// `gitlab.webservice.logging`.
    public struct LoggingFormat: ChartTable {
        /// The log format: `default`, `text` or `json`.
        public let format = Field<String?>("format", "The log format: `default`, `text` or `json`.")

        /// Creates the schema.
        public init() {}
    }
}
