// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The web interface and the API.
    ///
    /// Chart key `gitlab.webservice`.
    public struct Webservice: ChartTable {
        /// The image of the component.
        ///
        /// Chart key `gitlab.webservice.image`, default `{}`.
        public let image = Field<Typed<Image>>("image", default: [:], "The image of the component.")
        /// The init container that renders the component's configuration.
        ///
        /// Chart key `gitlab.webservice.init`, default `{image: {}, resources: {requests: {cpu: 50m}}}`.
        public let `init` = Field<Typed<InitContainer>>(
            "init", default: ["image": [:], "resources": ["requests": ["cpu": "50m"]]],
            "The init container that renders the component's configuration.")
        /// Tolerations of the pods.
        ///
        /// Chart key `gitlab.webservice.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Pod anti-affinity of the component.
        ///
        /// Defaults to `global.antiAffinity`.
        ///
        /// Chart key `gitlab.webservice.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>(
            "antiAffinity", "Pod anti-affinity of the component. Defaults to `global.antiAffinity`.")
        /// Access to monitoring endpoints.
        ///
        /// Chart key `gitlab.webservice.monitoring`.
        public let monitoring = Field<Typed<WebserviceMonitoring>>("monitoring", "Access to monitoring endpoints.")
        /// Shutdown behavior of the pods.
        ///
        /// Chart key `gitlab.webservice.shutdown`.
        public let shutdown = Field<Typed<Shutdown>>("shutdown", "Shutdown behavior of the pods.")
        /// Additional environment variables, by name.
        ///
        /// The chart quotes the values.
        ///
        /// Chart key `gitlab.webservice.extraEnv`, default `{}`.
        public let extraEnv = Field<TypedMap<AnyScalar>>(
            "extraEnv", default: [:], "Additional environment variables, by name. The chart quotes the values.")
        /// Additional containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.webservice.extraContainers`.
        public let extraContainers = Field<YAMLText?>(
            "extraContainers",
            "Additional containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional init containers of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.webservice.extraInitContainers`.
        public let extraInitContainers = Field<YAMLText?>(
            "extraInitContainers",
            "Additional init containers of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volumes of the pods.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.webservice.extraVolumes`.
        public let extraVolumes = Field<YAMLText?>(
            "extraVolumes",
            "Additional volumes of the pods. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Additional volume mounts of the containers.
        ///
        /// Must be a string that contains a YAML list. Template expressions are expanded.
        ///
        /// Chart key `gitlab.webservice.extraVolumeMounts`.
        public let extraVolumeMounts = Field<YAMLText?>(
            "extraVolumeMounts",
            "Additional volume mounts of the containers. Must be a string that contains a YAML list. Template expressions are expanded."
        )
        /// Internal state of the chart's templates.
        ///
        /// Not meant to be set.
        ///
        /// Chart key `gitlab.webservice.local`.
        public let local = Field<Typed<LocalPostgreSQL>>(
            "local", "Internal state of the chart's templates. Not meant to be set.")
        /// Replaces the component name in the names of its resources.
        ///
        /// Chart key `gitlab.webservice.nameOverride`.
        public let nameOverride = Field<String?>(
            "nameOverride", "Replaces the component name in the names of its resources.")
        /// Replaces the whole name prefix of the component's resources.
        ///
        /// Chart key `gitlab.webservice.fullnameOverride`.
        public let fullnameOverride = Field<String?>(
            "fullnameOverride", "Replaces the whole name prefix of the component's resources.")
        /// The name of the Praefect Service that the component connects to.
        ///
        /// Chart key `gitlab.webservice.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Praefect Service that the component connects to.")
        /// The log format of Sidekiq.
        ///
        /// Chart key `gitlab.webservice.logging`.
        public let logging = Field<Typed<LoggingFormat>>("logging", "The log format of Sidekiq.")
        /// Praefect settings that override `global.praefect`.
        ///
        /// Chart key `gitlab.webservice.praefect`.
        public let praefect = Field<Typed<PraefectClient>>(
            "praefect", "Praefect settings that override `global.praefect`.")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.webservice.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the pods.")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.webservice.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.webservice.common`, default `{labels: {}}`.
        public let common = Field<Typed<CommonSettings>>(
            "common", default: ["labels": [:]], "Settings of every resource of the component.")
        /// Labels of the component's Services.
        ///
        /// Chart key `gitlab.webservice.serviceLabels`, default `{}`.
        public let serviceLabels = Field<TypedMap<String>>(
            "serviceLabels", default: [:], "Labels of the component's Services.")
        /// The SSH host keys that the web interface displays.
        ///
        /// Chart key `gitlab.webservice.sshHostKeys`.
        public let sshHostKeys = Field<Typed<MountedHostKeys>>(
            "sshHostKeys", "The SSH host keys that the web interface displays.")
        /// Prometheus metrics.
        ///
        /// Chart key `gitlab.webservice.metrics`.
        public let metrics = Field<Typed<Metrics>>(
            "metrics",
            default: [
                "enabled": true,
                "annotations": [
                    "gitlab.com/prometheus_scrape": "true", "gitlab.com/prometheus_port": "8080",
                    "gitlab.com/prometheus_path": "/-/metrics", "prometheus.io/scrape": "true",
                    "prometheus.io/port": "8080", "prometheus.io/path": "/-/metrics",
                ],
            ], "Prometheus metrics.")
        /// The NetworkPolicy of the pods.
        ///
        /// Chart key `gitlab.webservice.networkpolicy`.
        public let networkpolicy = Field<Typed<NetworkPolicy>>(
            "networkpolicy",
            default: [
                "enabled": false, "egress": ["enabled": false, "rules": []],
                "ingress": ["enabled": false, "rules": []], "annotations": [:],
            ], "The NetworkPolicy of the pods.")
        /// The Service of the pods.
        ///
        /// Chart key `gitlab.webservice.service`.
        public let service = Field<Typed<WebserviceService>>("service", "The Service of the pods.")
        /// Whether the component is installed.
        ///
        /// Chart key `gitlab.webservice.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether the component is installed.")
        /// The Ingress of the web interface.
        ///
        /// Omitted settings are inherited from `global.ingress`.
        ///
        /// Chart key `gitlab.webservice.ingress`.
        public let ingress = Field<Typed<WebserviceIngress>>(
            "ingress", "The Ingress of the web interface. Omitted settings are inherited from `global.ingress`.")
        /// The number of worker processes per pod.
        ///
        /// Chart key `gitlab.webservice.workerProcesses`, default `2`.
        public let workerProcesses = Field<Int?>(
            "workerProcesses", default: 2, "The number of worker processes per pod.")
        /// Settings of Puma: threads and memory.
        ///
        /// Chart key `gitlab.webservice.puma`.
        public let puma = Field<Typed<Puma>>("puma", "Settings of Puma: threads and memory.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `gitlab.webservice.hpa`, default `{targetAverageValue: 1, customMetrics: null}`.
        public let hpa = Field<Typed<PodAutoscaling>>(
            "hpa", default: ["targetAverageValue": 1, "customMetrics": .null], "Horizontal autoscaling.")
        /// Settings of the Deployment: update strategy and probes.
        ///
        /// Chart key `gitlab.webservice.deployment`.
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
        /// Workhorse, the reverse proxy in front of Rails in each pod.
        ///
        /// Chart key `gitlab.webservice.workhorse`.
        public let workhorse = Field<Typed<Workhorse>>(
            "workhorse",
            default: [
                "keywatcher": true, "sentryDSN": "", "extraArgs": "", "logFormat": "json",
                "resources": ["requests": ["cpu": "100m", "memory": "100M"]],
                "livenessProbe": [
                    "initialDelaySeconds": 20, "periodSeconds": 60, "timeoutSeconds": 30, "successThreshold": 1,
                    "failureThreshold": 3,
                ],
                "readinessProbe": [
                    "initialDelaySeconds": 0, "periodSeconds": 10, "timeoutSeconds": 2, "successThreshold": 1,
                    "failureThreshold": 3,
                ], "monitoring": ["exporter": ["enabled": false, "port": 9229]],
                "imageScaler": ["maxProcs": 2, "maxFileSizeBytes": 250000],
            ], "Workhorse, the reverse proxy in front of Rails in each pod.")
        /// Database settings that override `global.psql`.
        ///
        /// Chart key `gitlab.webservice.psql`, default `{}`.
        public let psql = Field<Typed<PostgreSQL>>(
            "psql", default: [:], "Database settings that override `global.psql`.")
        /// Redis settings that override `global.redis`.
        ///
        /// Chart key `gitlab.webservice.redis`, default `{password: {}}`.
        public let redis = Field<Typed<Redis>>(
            "redis", default: ["password": [:]], "Redis settings that override `global.redis`.")
        /// Gitaly settings that override `global.gitaly`.
        ///
        /// Chart key `gitlab.webservice.gitaly`, default `{authToken: {}}`.
        public let gitaly = Field<Typed<GitalyClient>>(
            "gitaly", default: ["authToken": [:]], "Gitaly settings that override `global.gitaly`.")
        /// The Service of MinIO, used to derive its address.
        ///
        /// Chart key `gitlab.webservice.minio`, default `{serviceName: minio-svc, port: 9000}`.
        public let minio = Field<Typed<MinioClient>>(
            "minio", default: ["serviceName": "minio-svc", "port": 9000],
            "The Service of MinIO, used to derive its address.")
        /// The container registry, as the component accesses it.
        ///
        /// Chart key `gitlab.webservice.registry`.
        public let registry = Field<Typed<RegistryClient>>(
            "registry",
            default: [
                "enabled": true, "host": .null, "api": ["protocol": "http", "serviceName": "registry", "port": 5000],
                "tokenIssuer": "gitlab-issuer",
            ], "The container registry, as the component accesses it.")
        /// Git over SSH.
        ///
        /// Appears only in the chart's documentation.
        ///
        /// Chart key `gitlab.webservice.shell`.
        public let shell = Field<Typed<WebserviceShell>>(
            "shell", "Git over SSH. Appears only in the chart's documentation.")
        /// Additional settings of the `extra` section of `gitlab.yml`, for example web analytics.
        ///
        /// Chart key `gitlab.webservice.extra`, default `{}`.
        public let extra = Field<TypedMap<AnyScalar>>(
            "extra", default: [:],
            "Additional settings of the `extra` section of `gitlab.yml`, for example web analytics.")
        /// A misspelling of `extra` in the chart's documentation.
        ///
        /// It has no effect.
        ///
        /// Chart key `gitlab.webservice.extras`.
        public let extras = Field<Typed<ExtraTypo>>(
            "extras", "A misspelling of `extra` in the chart's documentation. It has no effect.")
        /// Rack Attack: rate limiting of failed authentication.
        ///
        /// Chart key `gitlab.webservice.rack_attack`, default `{git_basic_auth: {enabled: false}}`.
        public let rackAttack = Field<Typed<RackAttack>>(
            "rack_attack", default: ["git_basic_auth": ["enabled": false]],
            "Rack Attack: rate limiting of failed authentication.")
        /// IP addresses of trusted reverse proxies.
        ///
        /// Chart key `gitlab.webservice.trusted_proxies`, default `[]`.
        public let trustedProxies = Field<TypedList<String>>(
            "trusted_proxies", default: [], "IP addresses of trusted reverse proxies.")
        /// Resource requests and limits.
        ///
        /// Chart key `gitlab.webservice.resources`, default `{requests: {cpu: 300m, memory: 2.5G}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "300m", "memory": "2.5G"]], "Resource requests and limits.")
        /// The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.
        ///
        /// Chart key `gitlab.webservice.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>(
            "maxUnavailable", default: 1, "The PodDisruptionBudget's `maxUnavailable`: a number or a percentage.")
        /// Minimum number of replicas.
        ///
        /// Chart key `gitlab.webservice.minReplicas`, default `2`.
        public let minReplicas = Field<Int?>("minReplicas", default: 2, "Minimum number of replicas.")
        /// Maximum number of replicas.
        ///
        /// Chart key `gitlab.webservice.maxReplicas`, default `10`.
        public let maxReplicas = Field<Int?>("maxReplicas", default: 10, "Maximum number of replicas.")
        /// The number of replicas.
        ///
        /// Appears only in the chart's documentation: set `minReplicas`.
        ///
        /// Chart key `gitlab.webservice.replicaCount`.
        public let replicaCount = Field<Int?>(
            "replicaCount", "The number of replicas. Appears only in the chart's documentation: set `minReplicas`.")
        /// The Helm test of the web interface.
        ///
        /// Chart key `gitlab.webservice.helmTests`, default `{enabled: true}`.
        public let helmTests = Field<Typed<ComponentSwitch>>(
            "helmTests", default: ["enabled": true], "The Helm test of the web interface.")
        /// Debug output of the chart's templates.
        ///
        /// Chart key `gitlab.webservice.debugDatamodel`.
        public let debugDatamodel = Field<FreeMapping>("debugDatamodel", "Debug output of the chart's templates.")
        /// A mount path that a comment of the chart shows.
        ///
        /// Chart key `gitlab.webservice.mount`.
        public let mount = Field<String?>("mount", "A mount path that a comment of the chart shows.")
        /// The web server: `puma`.
        ///
        /// Chart key `gitlab.webservice.webServer`, default `puma`.
        public let webServer = Field<String?>("webServer", default: "puma", "The web server: `puma`.")
        /// The directory for temporary files that the containers of a pod share.
        ///
        /// Chart key `gitlab.webservice.sharedTmpDir`, default `{}`.
        public let sharedTmpDir = Field<Typed<EmptyDirVolume>>(
            "sharedTmpDir", default: [:], "The directory for temporary files that the containers of a pod share.")
        /// The directory for uploads that the containers of a pod share.
        ///
        /// Chart key `gitlab.webservice.sharedUploadDir`, default `{}`.
        public let sharedUploadDir = Field<Typed<EmptyDirVolume>>(
            "sharedUploadDir", default: [:], "The directory for uploads that the containers of a pod share.")
        /// The pod security context.
        ///
        /// Chart key `gitlab.webservice.securityContext`, default `{runAsUser: 1000, fsGroup: 1000}`.
        public let securityContext = Field<Typed<PodSecurityContext>>(
            "securityContext", default: ["runAsUser": 1000, "fsGroup": 1000], "The pod security context.")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.webservice.serviceAccount`, default `{enabled: false, create: false, annotations: {}}`.
        public let serviceAccount = Field<Typed<ServiceAccount>>(
            "serviceAccount", default: ["enabled": false, "create": false, "annotations": [:]],
            "The service account of the pods.")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.webservice.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")
        /// The node selector of the pods.
        ///
        /// Defaults to `global.nodeSelector`.
        ///
        /// Chart key `gitlab.webservice.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", "The node selector of the pods. Defaults to `global.nodeSelector`.")
        /// Separate Deployments by name, each for some of the paths.
        ///
        /// Chart key `gitlab.webservice.deployments`, default `{}`.
        public let deployments = Field<TypedMap<Typed<WebserviceDeployment>>>(
            "deployments", default: [:], "Separate Deployments by name, each for some of the paths.")

        /// Creates the schema.
        public init() {}
    }
}
