// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// GitLab Exporter: metrics of the database, Redis and Sidekiq.
    ///
    /// Chart key `gitlab.gitlab-exporter`.
    public struct Exporter: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.gitlab-exporter.image`, default `{repository:
        /// registry.gitlab.com/gitlab-org/build/cng/gitlab-exporter}`.
        public let image = Field<Typed<Image>>(
            "image", default: ["repository": "registry.gitlab.com/gitlab-org/build/cng/gitlab-exporter"],
            "The image of the component.")
        /// The Service of the component.
        ///
        /// Chart key `gitlab.gitlab-exporter.service`.
        public let service = Field<Typed<ExporterService>>("service", "The Service of the component.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.gitlab-exporter.metrics`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics",
            default: [
                "enabled": true, "port": 9168,
                "annotations": [
                    "gitlab.com/prometheus_scrape": "true", "gitlab.com/prometheus_port": "9168",
                    "gitlab.com/prometheus_path": "/metrics", "prometheus.io/scrape": "true",
                    "prometheus.io/port": "9168", "prometheus.io/path": "/metrics",
                ],
            ], "Prometheus metrics.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.gitlab-exporter.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.gitlab-exporter.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the pods.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.gitlab-exporter.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.gitlab-exporter.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.gitlab-exporter.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.gitlab-exporter.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Database settings that override `global.psql`.
        ///
        /// Chart key `gitlab.gitlab-exporter.psql`, default `{}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: [:], "Database settings that override `global.psql`.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.gitlab-exporter.resources`, default `{requests: {cpu: 75m, memory: 100M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "75m", "memory": "100M"]], "Resource requests and limits.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.gitlab-exporter.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.gitlab-exporter.serviceAccount`, default `{enabled: false, create: false, annotations:
        /// {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv",
            default: [
                "MALLOC_CONF": "dirty_decay_ms:0,muzzy_decay_ms:0", "RUBY_GC_HEAP_INIT_SLOTS": 80000,
                "RUBY_GC_HEAP_FREE_SLOTS_MIN_RATIO": 0.055, "RUBY_GC_HEAP_FREE_SLOTS_MAX_RATIO": 0.111,
            ], "Additional environment variables, by name. The chart quotes the values.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.gitlab-exporter.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Internal state of the chart's templates.
        ///
        /// Not meant to be set.
        ///
        /// Chart key `gitlab.gitlab-exporter.local`.
        public let local = Field<Typed<LocalPostgreSQL>>(
            "local", "Internal state of the chart's templates. Not meant to be set.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.gitlab-exporter.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.gitlab-exporter.deployment`, default `{strategy: {}}`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment", default: ["strategy": [:]], "Settings of the Deployment: update strategy and probes.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the component.
    ///
    /// Chart key `gitlab.gitlab-exporter.service`.
    public struct ExporterService: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.name`, default `gitlab-exporter`.
        public let name = Field<String?>("name", default: "gitlab-exporter", "The name of the Service.")
        /// The Service type.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// The service port.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.externalPort`, default `9168`.
        public let externalPort = Field<Int?>("externalPort", default: 9168, "The service port.")
        /// The container port.
        ///
        /// Chart key `gitlab.gitlab-exporter.service.internalPort`, default `9168`.
        public let internalPort = Field<Int?>("internalPort", default: 9168, "The container port.")

        /// Creates the schema.
        public init() {}
    }

    /// Access to Grafana.
    ///
    /// Chart key `gitlab.gitlab-grafana`.
    public struct GrafanaIngress: ChartTable {
        /// The Ingress of Grafana.
        ///
        /// Chart key `gitlab.gitlab-grafana.ingress`.
        public let ingress = Field<Typed<Ingress>>(
            "ingress",
            default: [
                "apiVersion": .null, "tls": [:], "annotations": [:], "path": .null, "proxyBodySize": "0",
                "proxyReadTimeout": 180, "proxyConnectTimeout": 15,
            ], "The Ingress of Grafana.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.gitlab-grafana.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Settings of every resource.
        ///
        /// Chart key `gitlab.gitlab-grafana.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource.")

        /// Creates the schema.
        public init() {}
    }

    /// A runner under a legacy key.
    ///
    /// Chart key `gitlab.gitlab-runner`.
    public struct RunnerSwitch: ChartTable {
        /// Whether the runner is installed.
        ///
        /// Chart key `gitlab.gitlab-runner.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the runner is installed.")

        /// Creates the schema.
        public init() {}
    }
}
