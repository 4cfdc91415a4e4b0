// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Sidekiq: background jobs.
    ///
    /// Chart key `gitlab.sidekiq`.
    public struct Sidekiq: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.sidekiq.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the component.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.sidekiq.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.sidekiq.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.sidekiq.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// Whether `queues` holds worker matching queries instead of queue names.
        ///
        /// Chart key `gitlab.sidekiq.queueSelector`, default `false`.
        public let queueSelector = Field<Bool?>(
            "queueSelector", default: false, "Whether `queues` holds worker matching queries instead of queue names.")
        /// The queues that are processed, for groups without a setting of their own.
        ///
        /// Defaults to all queues.
        ///
        /// Chart key `gitlab.sidekiq.queues`.
        public let queues = Field<String?>(
            "queues",
            "The queues that are processed, for groups without a setting of their own. Defaults to all queues.")
        /// The queues that are not processed, for groups without a setting of their own.
        ///
        /// Chart key `gitlab.sidekiq.negateQueues`.
        public let negateQueues = Field<String?>(
            "negateQueues", "The queues that are not processed, for groups without a setting of their own.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.sidekiq.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.sidekiq.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.sidekiq.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Logging settings.
        ///
        /// Chart key `gitlab.sidekiq.logging`, default `{format: default}`.
        public let logging = Field<Typed<LoggingFormat>>("logging", default: ["format": "default"], "Logging settings.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `gitlab.sidekiq.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.sidekiq.metrics`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics",
            default: [
                "enabled": true, "port": 3807,
                "annotations": [
                    "gitlab.com/prometheus_scrape": "true", "gitlab.com/prometheus_port": "3807",
                    "prometheus.io/scrape": "true", "prometheus.io/port": "3807",
                ],
            ], "Prometheus metrics.")
        /// The health check server.
        ///
        /// Chart key `gitlab.sidekiq.health_checks`.
        public let healthChecks = Field<Typed<SidekiqHealthChecks>>("health_checks", "The health check server.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.sidekiq.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Database settings that override `global.psql`.
        ///
        /// Chart key `gitlab.sidekiq.psql`, default `{}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: [:], "Database settings that override `global.psql`.")
        /// The Sidekiq memory killer.
        ///
        /// Chart key `gitlab.sidekiq.memoryKiller`.
        public let memoryKiller = Field<Typed<MemoryKiller>>(
            "memoryKiller",
            default: ["daemonMode": true, "maxRss": 2000000, "graceTime": 900, "shutdownWait": 30, "checkInterval": 3],
            "The Sidekiq memory killer.")
        /// The liveness probe.
        ///
        /// Chart key `gitlab.sidekiq.livenessProbe`.
        public let livenessProbe = Field<Typed<ProbeSettings>>(
            "livenessProbe",
            default: [
                "initialDelaySeconds": 20, "periodSeconds": 60, "timeoutSeconds": 30, "successThreshold": 1,
                "failureThreshold": 3,
            ], "The liveness probe.")
        /// The readiness probe.
        ///
        /// Chart key `gitlab.sidekiq.readinessProbe`.
        public let readinessProbe = Field<Typed<ProbeSettings>>(
            "readinessProbe",
            default: [
                "initialDelaySeconds": 0, "periodSeconds": 10, "timeoutSeconds": 2, "successThreshold": 1,
                "failureThreshold": 3,
            ], "The readiness probe.")
        /// Gitaly settings that override `global.gitaly`.
        ///
        /// Chart key `gitlab.sidekiq.gitaly`, default `{authToken: {}}`.
        public let gitaly = Field<Typed<GitalyClient>>(
            "gitaly", default: ["authToken": [:]], "Gitaly settings that override `global.gitaly`.")
        /// The Service of MinIO, used to derive its address.
        ///
        /// Chart key `gitlab.sidekiq.minio`, default `{serviceName: minio-svc, port: 9000}`.
        public let minio = Field<Typed<MinioClient>>(
            "minio", default: ["serviceName": "minio-svc", "port": 9000],
            "The Service of MinIO, used to derive its address.")
        /// The container registry, as the component accesses it.
        ///
        /// Chart key `gitlab.sidekiq.registry`.
        public let registry = Field<Typed<RegistryClient>>(
            "registry",
            default: [
                "enabled": true, "host": .null, "api": ["protocol": "http", "serviceName": "registry", "port": 5000],
                "tokenIssuer": "gitlab-issuer",
            ], "The container registry, as the component accesses it.")
        /// Additional settings of the `extra` section of `gitlab.yml`, for example web analytics.
        ///
        /// Chart key `gitlab.sidekiq.extra`, default `{}`.
        public let extra = Field<TypedMap<AnyScalar>>(
            "extra", default: [:],
            "Additional settings of the `extra` section of `gitlab.yml`, for example web analytics.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.sidekiq.extraEnv`, default `{}`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", default: [:], "Additional environment variables, by name. The chart quotes the values.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.sidekiq.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.sidekiq.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.sidekiq.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.sidekiq.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Internal state of the chart's templates.
        ///
        /// Not meant to be set.
        ///
        /// Chart key `gitlab.sidekiq.local`.
        public let local = Field<Typed<LocalPostgreSQL>>(
            "local", "Internal state of the chart's templates. Not meant to be set.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.sidekiq.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// The name of a group.
        ///
        /// The chart's documentation lists it here; it belongs in `pods`.
        ///
        /// Chart key `gitlab.sidekiq.name`.
        public let name = Field<String?>(
            "name", "The name of a group. The chart's documentation lists it here; it belongs in `pods`.")
        /// The update strategy.
        ///
        /// The chart's documentation lists it here: see `deployment`.
        ///
        /// Chart key `gitlab.sidekiq.strategy`.
        public let strategy = Field<Typed<DeploymentStrategy>>(
            "strategy", "The update strategy. The chart's documentation lists it here: see `deployment`.")
        /// The termination grace period in seconds.
        ///
        /// The chart's documentation lists it here: see `deployment`.
        ///
        /// Chart key `gitlab.sidekiq.terminationGracePeriodSeconds`.
        public let terminationGracePeriodSeconds = Field<Int?>(
            "terminationGracePeriodSeconds",
            "The termination grace period in seconds. The chart's documentation lists it here: see `deployment`.")
        /// The name of the Praefect Service that the component connects to.
        ///
        /// Chart key `gitlab.sidekiq.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Praefect Service that the component connects to.")
        /// Praefect settings that override `global.praefect`.
        ///
        /// Chart key `gitlab.sidekiq.praefect`.
        public let praefect = Field<Typed<PraefectClient>>(
            "praefect", "Praefect settings that override `global.praefect`.")
        /// Rack Attack: rate limiting of failed authentication.
        ///
        /// Chart key `gitlab.sidekiq.rack_attack`, default `{git_basic_auth: {enabled: false}}`.
        public let rackAttack = Field<Typed<RackAttack>>(
            "rack_attack", default: ["git_basic_auth": ["enabled": false]],
            "Rack Attack: rate limiting of failed authentication.")
        /// IP addresses of trusted reverse proxies.
        ///
        /// Chart key `gitlab.sidekiq.trusted_proxies`, default `[]`.
        public let trustedProxies = Field<TypedList<String>>(
            "trusted_proxies", default: [], "IP addresses of trusted reverse proxies.")
        /// Minimum number of replicas.
        ///
        /// Chart key `gitlab.sidekiq.minReplicas`, default `1`.
        public let minReplicas = Field<Int?>("minReplicas", default: 1, "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `gitlab.sidekiq.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas", default: 10, "Maximum number of replicas.")
        /// The number of concurrent jobs per pod.
        ///
        /// Chart key `gitlab.sidekiq.concurrency`, default `25`.
        public let concurrency = Field<Int?>("concurrency", default: 25, "The number of concurrent jobs per pod.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.sidekiq.deployment`, default `{strategy: {}, terminationGracePeriodSeconds: 30}`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", default: ["strategy": [:], "terminationGracePeriodSeconds": 30],
            "Settings of the Deployment: update strategy and probes.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.sidekiq.hpa`, default `{targetAverageValue: 350m}`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa", default: ["targetAverageValue": "350m"], "Horizontal autoscaling.")
        /// Seconds that jobs have to finish when a pod terminates.
        ///
        /// Chart key `gitlab.sidekiq.timeout`, default `25`.
        public let timeout = Field<Int?>(
            "timeout", default: 25, "Seconds that jobs have to finish when a pod terminates.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.sidekiq.resources`, default `{requests: {cpu: 900m, memory: 2G}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "900m", "memory": "2G"]], "Resource requests and limits.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.sidekiq.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// Groups of Sidekiq pods, each for some of the queues.
        ///
        /// Omitted settings are inherited from the component.
        ///
        /// Chart key `gitlab.sidekiq.pods`, default `[{name: all-in-1}]`.
        public let pods = Field<TypedList<Typed<SidekiqPod>>>(
            "pods", default: [["name": "all-in-1"]],
            "Groups of Sidekiq pods, each for some of the queues. Omitted settings are inherited from the component.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.sidekiq.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.sidekiq.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.sidekiq.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.sidekiq.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")

        /// Creates the schema.
        public init() {}
    }
}
