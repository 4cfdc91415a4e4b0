// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Geo log cursor, which replicates changes to a secondary site.
    ///
    /// Chart key `gitlab.geo-logcursor`.
    public struct GeoLogCursor: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.geo-logcursor.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the component.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.geo-logcursor.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.geo-logcursor.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// The number of replicas.
        ///
        /// Chart key `gitlab.geo-logcursor.replicaCount`, default `1`.
        public let replicaCount = Field<Int?>("replicaCount", default: 1, "The number of replicas.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.geo-logcursor.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Database settings that override `global.psql`.
        ///
        /// Chart key `gitlab.geo-logcursor.psql`, default `{}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: [:], "Database settings that override `global.psql`.")
        /// Gitaly settings that override `global.gitaly`.
        ///
        /// Chart key `gitlab.geo-logcursor.gitaly`, default `{authToken: {}}`.
        public let gitaly = Field<Typed<GitalyClient>>(
            "gitaly", default: ["authToken": [:]], "Gitaly settings that override `global.gitaly`.")
        /// The Service of MinIO, used to derive its address.
        ///
        /// Chart key `gitlab.geo-logcursor.minio`, default `{serviceName: minio-svc, port: 9000}`.
        public let minio = Field<Typed<MinioClient>>(
            "minio", default: ["serviceName": "minio-svc", "port": 9000],
            "The Service of MinIO, used to derive its address.")
        /// IP addresses of trusted reverse proxies.
        ///
        /// Chart key `gitlab.geo-logcursor.trusted_proxies`.
        public let trustedProxies = Field<TypedList<String>>(
            "trusted_proxies", "IP addresses of trusted reverse proxies.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.geo-logcursor.resources`, default `{requests: {cpu: 300m, memory: 700M}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "300m", "memory": "700M"]], "Resource requests and limits.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.geo-logcursor.deployment`.
        public let deployment = Field<Typed<Deployment>>(
            "deployment",
            default: [
                "livenessProbe": [
                    "initialDelaySeconds": 20, "periodSeconds": 60, "timeoutSeconds": 30, "successThreshold": 1,
                    "failureThreshold": 3,
                ],
                "readinessProbe": [
                    "initialDelaySeconds": 0, "periodSeconds": 10, "timeoutSeconds": 2, "successThreshold": 1,
                    "failureThreshold": 3,
                ], "strategy": [:],
            ], "Settings of the Deployment: update strategy and probes.")
        /// The node selector of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.nodeSelector`, default `{}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: [:], "The node selector of the pods.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Affinity of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.affinity`, default `{}`.
        public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `gitlab.geo-logcursor.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Internal state of the chart's templates.
        ///
        /// Not meant to be set.
        ///
        /// Chart key `gitlab.geo-logcursor.local`.
        public let local = Field<Typed<LocalPostgreSQL>>(
            "local", "Internal state of the chart's templates. Not meant to be set.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.geo-logcursor.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Replaces the whole name prefix of the component's resources.
        ///
        /// Chart key `gitlab.geo-logcursor.fullnameOverride`.
        public let fullnameOverride = Field<String?>(
            "fullnameOverride", "Replaces the whole name prefix of the component's resources.")
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.geo-logcursor.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.geo-logcursor.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.geo-logcursor.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.geo-logcursor.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.geo-logcursor.extraEnv`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", "Additional environment variables, by name. The chart quotes the values.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.geo-logcursor.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.annotations`.
        public let annotations = Field<TypedMap<String>>("annotations", "Annotations of the pods.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.geo-logcursor.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.geo-logcursor.serviceAccount`, default `{enabled: false, create: false, annotations:
        /// {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")

        /// Creates the schema.
        public init() {}
    }
}
