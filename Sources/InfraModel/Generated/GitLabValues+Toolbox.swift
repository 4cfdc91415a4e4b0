// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Toolbox: administration tools and backups.
    ///
    /// Chart key `gitlab.toolbox`.
    public struct Toolbox: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.toolbox.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the component.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.toolbox.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.toolbox.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `gitlab.toolbox.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.toolbox.extraEnv`, default `{}`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", default: [:], "Additional environment variables, by name. The chart quotes the values.")
        /// Internal state of the chart's templates.
        ///
        /// Not meant to be set.
        ///
        /// Chart key `gitlab.toolbox.local`.
        public let local = Field<Typed<LocalPostgreSQL>>(
            "local", "Internal state of the chart's templates. Not meant to be set.")
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.toolbox.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.toolbox.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.toolbox.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.toolbox.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.toolbox.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// The name of the Praefect Service that the component connects to.
        ///
        /// Chart key `gitlab.toolbox.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Praefect Service that the component connects to.")
        /// The log format of Sidekiq.
        ///
        /// Chart key `gitlab.toolbox.logging`.
        public let logging = Field<Typed<LoggingFormat>>("logging", "The log format of Sidekiq.")
        /// Praefect settings that override `global.praefect`.
        ///
        /// Chart key `gitlab.toolbox.praefect`.
        public let praefect = Field<Typed<PraefectClient>>(
            "praefect", "Praefect settings that override `global.praefect`.")
        /// Labels of the pods that the anti-affinity applies to.
        ///
        /// Chart key `gitlab.toolbox.antiAffinityLabels`, default `{matchLabels: {app: gitaly}}`.
        public let antiAffinityLabels = Field<Typed<LabelSelector>>(
            "antiAffinityLabels", default: ["matchLabels": ["app": "gitaly"]],
            "Labels of the pods that the anti-affinity applies to.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.toolbox.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.toolbox.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// The number of replicas.
        ///
        /// Chart key `gitlab.toolbox.replicas`, default `1`.
        public let replicas = Field<Int?>("replicas", default: 1, "The number of replicas.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.toolbox.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.toolbox.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.toolbox.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Database settings that override `global.psql`.
        ///
        /// Chart key `gitlab.toolbox.psql`, default `{}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: [:], "Database settings that override `global.psql`.")
        /// Backups.
        ///
        /// Chart key `gitlab.toolbox.backups`.
        public let backups = Field<Typed<Backups>>("backups", "Backups.")
        /// Additional settings of the `extra` section of `gitlab.yml`, for example web analytics.
        ///
        /// Chart key `gitlab.toolbox.extra`, default `{}`.
        public let extra = Field<TypedMap<AnyScalar>>(
            "extra", default: [:],
            "Additional settings of the `extra` section of `gitlab.yml`, for example web analytics.")
        /// Rack Attack: rate limiting of failed authentication.
        ///
        /// Chart key `gitlab.toolbox.rack_attack`, default `{git_basic_auth: {enabled: false}}`.
        public let rackAttack = Field<Typed<RackAttack>>(
            "rack_attack", default: ["git_basic_auth": ["enabled": false]],
            "Rack Attack: rate limiting of failed authentication.")
        /// IP addresses of trusted reverse proxies.
        ///
        /// Chart key `gitlab.toolbox.trusted_proxies`, default `[]`.
        public let trustedProxies = Field<TypedList<String>>(
            "trusted_proxies", default: [], "IP addresses of trusted reverse proxies.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.toolbox.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Gitaly settings that override `global.gitaly`.
        ///
        /// Chart key `gitlab.toolbox.gitaly`, default `{authToken: {}}`.
        public let gitaly = Field<Typed<GitalyClient>>(
            "gitaly", default: ["authToken": [:]], "Gitaly settings that override `global.gitaly`.")
        /// The Service of MinIO, used to derive its address.
        ///
        /// Chart key `gitlab.toolbox.minio`, default `{bucket: git-lfs, serviceName: minio-svc, port: 9000}`.
        public let minio = Field<Typed<MinioClient>>(
            "minio", default: ["bucket": "git-lfs", "serviceName": "minio-svc", "port": 9000],
            "The Service of MinIO, used to derive its address.")
        /// The container registry, as the component accesses it.
        ///
        /// Chart key `gitlab.toolbox.registry`.
        public let registry = Field<Typed<RegistryClient>>(
            "registry",
            default: [
                "host": .null, "api": ["protocol": "http", "serviceName": "registry", "port": 5000],
                "tokenIssuer": "gitlab-issuer",
            ], "The container registry, as the component accesses it.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.toolbox.resources`, default `{requests: {cpu: 50m, memory: 350M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "50m", "memory": "350M"]], "Resource requests and limits.")
        /// The persistent volume of the pod, for backups that do not fit on the node.
        ///
        /// Chart key `gitlab.toolbox.persistence`.
        public let persistence = Field<Typed<Persistence>>(
            "persistence",
            default: [
                "enabled": false, "accessMode": "ReadWriteOnce", "size": "10Gi", "subPath": "", "matchLabels": [:],
                "matchExpressions": [],
            ], "The persistent volume of the pod, for backups that do not fit on the node.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.toolbox.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.toolbox.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.toolbox.deployment`, default `{strategy: {type: Recreate, rollingUpdate: null}}`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", default: ["strategy": ["type": "Recreate", "rollingUpdate": .null]],
            "Settings of the Deployment: update strategy and probes.")

        /// Creates the schema.
        public init() {}
    }

    /// Backups.
    ///
    /// Chart key `gitlab.toolbox.backups`.
    public struct Backups: ChartTable {
        /// The CronJob of scheduled backups.
        ///
        /// Chart key `gitlab.toolbox.backups.cron`.
        public let cron = Field<Typed<BackupJob>>("cron", "The CronJob of scheduled backups.")
        /// The object storage of backups.
        ///
        /// Chart key `gitlab.toolbox.backups.objectStorage`.
        public let objectStorage = Field<Typed<BackupStore>>("objectStorage", "The object storage of backups.")

        /// Creates the schema.
        public init() {}
    }
}
