// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The ingress controller.
    ///
    /// Chart key `nginx-ingress.controller`.
    public struct NginxController: ChartTable {
        /// The component name, used as a suffix of resource names.
        ///
        /// Chart key `nginx-ingress.controller.name`, default `controller`.
        public let name = Field<String?>(
            "name", default: "controller", "The component name, used as a suffix of resource names.")
        /// The controller image.
        ///
        /// Chart key `nginx-ingress.controller.image`.
        public let image = Field<Typed<NginxImage>>(
            "image",
            default: [
                "registry": "k8s.gcr.io",
                "repository": "registry.gitlab.com/gitlab-org/cloud-native/mirror/images/ingress-nginx/controller",
                "tag": "v1.0.4", "digest": "sha256:a7fb797e0b1c919a49cf9b3f9bb90ebca39bc85d0edd11c9a5cf897da5eb5a3f",
                "pullPolicy": "IfNotPresent", "runAsUser": 101, "allowPrivilegeEscalation": true,
            ], "The controller image.")
        /// The name of an existing PodSecurityPolicy.
        ///
        /// Chart key `nginx-ingress.controller.existingPsp`, default `""`.
        public let existingPsp = Field<String?>(
            "existingPsp", default: "", "The name of an existing PodSecurityPolicy.")
        /// The name of the controller container.
        ///
        /// Chart key `nginx-ingress.controller.containerName`, default `controller`.
        public let containerName = Field<String?>(
            "containerName", default: "controller", "The name of the controller container.")
        /// Container ports of the controller.
        ///
        /// Chart key `nginx-ingress.controller.containerPort`, default `{http: 80, https: 443}`.
        public let containerPort = Field<Typed<IngressNginxValues.ServicePortNumbers>>(
            "containerPort", default: ["http": 80, "https": 443], "Container ports of the controller.")
        /// Settings of the controller's ConfigMap.
        ///
        /// Values are rendered unquoted, so they must be strings.
        ///
        /// Chart key `nginx-ingress.controller.config`.
        public let config = Field<TypedMap<String>>(
            "config",
            default: [
                "hsts": "true", "hsts-include-subdomains": "false", "hsts-max-age": "63072000",
                "server-name-hash-bucket-size": "256", "use-http2": "true",
                "ssl-ciphers":
                    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-SHA384:ECDHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA:ECDHE-RSA-AES128-SHA:AES256-GCM-SHA384:AES128-GCM-SHA256:AES256-SHA256:AES128-SHA256:AES256-SHA:AES128-SHA:!aNULL:!eNULL:!EXPORT:!DES:!MD5:!PSK:!RC4",
                "ssl-protocols": "TLSv1.3 TLSv1.2", "server-tokens": "false",
            ], "Settings of the controller's ConfigMap. Values are rendered unquoted, so they must be strings.")
        /// Annotations of the controller's ConfigMap.
        ///
        /// Chart key `nginx-ingress.controller.configAnnotations`, default `{}`.
        public let configAnnotations = Field<TypedMap<String>>(
            "configAnnotations", default: [:], "Annotations of the controller's ConfigMap.")
        /// HTTP headers added to every request that is sent to a backend.
        ///
        /// Chart key `nginx-ingress.controller.proxySetHeaders`, default `{}`.
        public let proxySetHeaders = Field<TypedMap<String>>(
            "proxySetHeaders", default: [:], "HTTP headers added to every request that is sent to a backend.")
        /// The former name of `proxySetHeaders`.
        ///
        /// Deprecated: use `proxySetHeaders`.
        ///
        /// Chart key `nginx-ingress.controller.headers`.
        public let headers = Field<TypedMap<String>>(
            "headers", "The former name of `proxySetHeaders`. Deprecated: use `proxySetHeaders`.")
        /// HTTP headers added to every response.
        ///
        /// Chart key `nginx-ingress.controller.addHeaders`, default `{Referrer-Policy:
        /// strict-origin-when-cross-origin}`.
        public let addHeaders = Field<TypedMap<String>>(
            "addHeaders", default: ["Referrer-Policy": "strict-origin-when-cross-origin"],
            "HTTP headers added to every response.")
        /// The DNS configuration of the pods.
        ///
        /// Chart key `nginx-ingress.controller.dnsConfig`, default `{}`.
        public let dnsConfig = Field<Typed<PodDNSConfig>>(
            "dnsConfig", default: [:], "The DNS configuration of the pods.")
        /// The host name of the pods.
        ///
        /// Chart key `nginx-ingress.controller.hostname`, default `{}`.
        public let hostname = Field<FreeMapping>("hostname", default: [:], "The host name of the pods.")
        /// The DNS policy of the pods.
        ///
        /// With `hostNetwork`, set it to `ClusterFirstWithHostNet`.
        ///
        /// Chart key `nginx-ingress.controller.dnsPolicy`, default `ClusterFirst`.
        public let dnsPolicy = Field<DNSPolicy?>(
            "dnsPolicy", default: "ClusterFirst",
            "The DNS policy of the pods. With `hostNetwork`, set it to `ClusterFirstWithHostNet`.")
        /// Whether the status of Ingress resources reports internal node addresses.
        ///
        /// Applies only when `publishService` is disabled.
        ///
        /// Chart key `nginx-ingress.controller.reportNodeInternalIp`, default `false`.
        public let reportNodeInternalIp = Field<Bool?>(
            "reportNodeInternalIp", default: false,
            "Whether the status of Ingress resources reports internal node addresses. Applies only when `publishService` is disabled."
        )
        /// Whether Ingress resources without a class are served.
        ///
        /// Chart key `nginx-ingress.controller.watchIngressWithoutClass`, default `false`.
        public let watchIngressWithoutClass = Field<Bool?>(
            "watchIngressWithoutClass", default: false, "Whether Ingress resources without a class are served.")
        /// Whether Ingress resources are matched by the name of the class as well as by the controller.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassByName`, default `false`.
        public let ingressClassByName = Field<Bool?>(
            "ingressClassByName", default: false,
            "Whether Ingress resources are matched by the name of the class as well as by the controller.")
        /// Whether Ingress annotations can add nginx configuration snippets.
        ///
        /// Chart key `nginx-ingress.controller.allowSnippetAnnotations`, default `true`.
        public let allowSnippetAnnotations = Field<Bool?>(
            "allowSnippetAnnotations", default: true,
            "Whether Ingress annotations can add nginx configuration snippets.")
        /// Whether the pods use the host network.
        ///
        /// Chart key `nginx-ingress.controller.hostNetwork`, default `false`.
        public let hostNetwork = Field<Bool?>("hostNetwork", default: false, "Whether the pods use the host network.")
        /// Host ports of the controller pods.
        ///
        /// Chart key `nginx-ingress.controller.hostPort`, default `{enabled: false, ports: {http: 80, https: 443}}`.
        public let hostPort = Field<Typed<IngressNginxValues.HostPort>>(
            "hostPort", default: ["enabled": false, "ports": ["http": 80, "https": 443]],
            "Host ports of the controller pods.")
        /// The name of the leader election lock.
        ///
        /// Chart key `nginx-ingress.controller.electionID`, default `ingress-controller-leader`.
        public let electionID = Field<String?>(
            "electionID", default: "ingress-controller-leader", "The name of the leader election lock.")
        /// The IngressClass resource.
        ///
        /// Chart key `nginx-ingress.controller.ingressClassResource`.
        public let ingressClassResource = Field<Typed<IngressClassResource>>(
            "ingressClassResource", "The IngressClass resource.")
        /// Labels of the pods.
        ///
        /// Chart key `nginx-ingress.controller.podLabels`, default `{}`.
        public let podLabels = Field<TypedMap<String>>("podLabels", default: [:], "Labels of the pods.")
        /// The pod security context.
        ///
        /// Chart key `nginx-ingress.controller.podSecurityContext`, default `{}`.
        public let podSecurityContext = Field<Typed<PodSecurityContext>>(
            "podSecurityContext", default: [:], "The pod security context.")
        /// Kernel parameters (sysctls) of the pods.
        ///
        /// Chart key `nginx-ingress.controller.sysctls`, default `{}`.
        public let sysctls = Field<TypedMap<String>>(
            "sysctls", default: [:], "Kernel parameters (sysctls) of the pods.")
        /// The Service whose address is published in the status of Ingress resources.
        ///
        /// Chart key `nginx-ingress.controller.publishService`, default `{enabled: true, pathOverride: ""}`.
        public let publishService = Field<Typed<IngressNginxValues.PublishService>>(
            "publishService", default: ["enabled": true, "pathOverride": ""],
            "The Service whose address is published in the status of Ingress resources.")
        /// Restricts the controller to a single namespace.
        ///
        /// Chart key `nginx-ingress.controller.scope`, default `{enabled: true, namespace: ""}`.
        public let scope = Field<Typed<IngressNginxValues.Scope>>(
            "scope", default: ["enabled": true, "namespace": ""], "Restricts the controller to a single namespace.")
        /// The namespace of the controller's ConfigMap.
        ///
        /// Chart key `nginx-ingress.controller.configMapNamespace`, default `""`.
        public let configMapNamespace = Field<String?>(
            "configMapNamespace", default: "", "The namespace of the controller's ConfigMap.")
        /// The ConfigMap with the TCP services.
        ///
        /// Chart key `nginx-ingress.controller.tcp`, default `{configMapNamespace: "", annotations: {}}`.
        public let tcp = Field<Typed<IngressNginxValues.StreamConfigMap>>(
            "tcp", default: ["configMapNamespace": "", "annotations": [:]], "The ConfigMap with the TCP services.")
        /// The ConfigMap with the UDP services.
        ///
        /// Chart key `nginx-ingress.controller.udp`, default `{configMapNamespace: "", annotations: {}}`.
        public let udp = Field<Typed<IngressNginxValues.StreamConfigMap>>(
            "udp", default: ["configMapNamespace": "", "annotations": [:]], "The ConfigMap with the UDP services.")
        /// The MaxMind license key for downloading GeoIP databases.
        ///
        /// Chart key `nginx-ingress.controller.maxmindLicenseKey`, default `""`.
        public let maxmindLicenseKey = Field<String?>(
            "maxmindLicenseKey", default: "", "The MaxMind license key for downloading GeoIP databases.")
        /// A mirror URL for downloading GeoIP databases.
        ///
        /// Chart key `nginx-ingress.controller.maxmindMirror`.
        public let maxmindMirror = Field<String?>("maxmindMirror", "A mirror URL for downloading GeoIP databases.")
        /// Command-line arguments of the controller without the leading hyphens.
        ///
        /// An empty string is rendered as a flag without a value.
        ///
        /// Chart key `nginx-ingress.controller.extraArgs`, default `{}`.
        public let extraArgs = Field<TypedMap<AnyScalar>>(
            "extraArgs", default: [:],
            "Command-line arguments of the controller without the leading hyphens. An empty string is rendered as a flag without a value."
        )
        /// Additional environment variables of the controller.
        ///
        /// Chart key `nginx-ingress.controller.extraEnvs`, default `[]`.
        public let extraEnvs = Field<TypedList<Typed<EnvVar>>>(
            "extraEnvs", default: [], "Additional environment variables of the controller.")
        /// The kind of workload that runs the controller.
        ///
        /// Chart key `nginx-ingress.controller.kind`, default `Deployment`.
        public let kind = Field<IngressNginxValues.WorkloadKind?>(
            "kind", default: "Deployment", "The kind of workload that runs the controller.")
        /// Annotations of the Deployment or DaemonSet.
        ///
        /// Chart key `nginx-ingress.controller.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:], "Annotations of the Deployment or DaemonSet.")
        /// Labels of the Deployment or DaemonSet.
        ///
        /// Chart key `nginx-ingress.controller.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the Deployment or DaemonSet.")
        /// The update strategy of the pods.
        ///
        /// Chart key `nginx-ingress.controller.updateStrategy`, default `{}`.
        public let updateStrategy = Field<Typed<DeploymentStrategy>>(
            "updateStrategy", default: [:], "The update strategy of the pods.")
        /// Seconds that a new pod must be ready before it counts as available.
        ///
        /// Chart key `nginx-ingress.controller.minReadySeconds`, default `0`.
        public let minReadySeconds = Field<Int?>(
            "minReadySeconds", default: 0, "Seconds that a new pod must be ready before it counts as available.")
        /// Tolerations of the pods.
        ///
        /// Chart key `nginx-ingress.controller.tolerations`, default `[]`.
        public let tolerations = Field<TypedList<Typed<Toleration>>>(
            "tolerations", default: [], "Tolerations of the pods.")
        /// Affinity of the pods.
        ///
        /// Chart key `nginx-ingress.controller.affinity`, default `{}`.
        public let affinity = Field<Typed<Affinity>>("affinity", default: [:], "Affinity of the pods.")
        /// Topology spread constraints of the pods.
        ///
        /// Chart key `nginx-ingress.controller.topologySpreadConstraints`, default `[]`.
        public let topologySpreadConstraints = Field<TypedList<Typed<TopologySpreadConstraint>>>(
            "topologySpreadConstraints", default: [], "Topology spread constraints of the pods.")
        /// Seconds that a pod may take to shut down before it is killed.
        ///
        /// Chart key `nginx-ingress.controller.terminationGracePeriodSeconds`, default `300`.
        public let terminationGracePeriodSeconds = Field<Int?>(
            "terminationGracePeriodSeconds", default: 300,
            "Seconds that a pod may take to shut down before it is killed.")
        /// The node selector of the pods.
        ///
        /// Chart key `nginx-ingress.controller.nodeSelector`, default `{kubernetes.io/os: linux}`.
        public let nodeSelector = Field<TypedMap<String>>(
            "nodeSelector", default: ["kubernetes.io/os": "linux"], "The node selector of the pods.")
        /// The liveness probe.
        ///
        /// Chart key `nginx-ingress.controller.livenessProbe`.
        public let livenessProbe = Field<Typed<Probe>>(
            "livenessProbe",
            default: [
                "httpGet": ["path": "/healthz", "port": 10254, "scheme": "HTTP"], "initialDelaySeconds": 10,
                "periodSeconds": 10, "timeoutSeconds": 1, "successThreshold": 1, "failureThreshold": 5,
            ], "The liveness probe.")
        /// The readiness probe.
        ///
        /// Chart key `nginx-ingress.controller.readinessProbe`.
        public let readinessProbe = Field<Typed<Probe>>(
            "readinessProbe",
            default: [
                "httpGet": ["path": "/healthz", "port": 10254, "scheme": "HTTP"], "initialDelaySeconds": 10,
                "periodSeconds": 10, "timeoutSeconds": 1, "successThreshold": 1, "failureThreshold": 3,
            ], "The readiness probe.")
        /// The path of the health check endpoint used by the probes.
        ///
        /// Chart key `nginx-ingress.controller.healthCheckPath`, default `/healthz`.
        public let healthCheckPath = Field<String?>(
            "healthCheckPath", default: "/healthz", "The path of the health check endpoint used by the probes.")
        /// The host on which the controller answers health checks.
        ///
        /// Chart key `nginx-ingress.controller.healthCheckHost`, default `""`.
        public let healthCheckHost = Field<String?>(
            "healthCheckHost", default: "", "The host on which the controller answers health checks.")
        /// Annotations of the pods.
        ///
        /// Chart key `nginx-ingress.controller.podAnnotations`, default `{}`.
        public let podAnnotations = Field<TypedMap<String>>("podAnnotations", default: [:], "Annotations of the pods.")
        /// The number of replicas.
        ///
        /// Ignored when autoscaling is enabled.
        ///
        /// Chart key `nginx-ingress.controller.replicaCount`, default `2`.
        public let replicaCount = Field<Int?>(
            "replicaCount", default: 2, "The number of replicas. Ignored when autoscaling is enabled.")
        /// The PodDisruptionBudget's `minAvailable`: a number or a percentage.
        ///
        /// Chart key `nginx-ingress.controller.minAvailable`, default `1`.
        public let minAvailable = Field<IntOrString?>(
            "minAvailable", default: 1, "The PodDisruptionBudget's `minAvailable`: a number or a percentage.")
        /// Resource requests and limits of the controller.
        ///
        /// Chart key `nginx-ingress.controller.resources`, default `{requests: {cpu: 100m, memory: 100Mi}}`.
        public let resources = Field<Typed<ResourceRequirements>>(
            "resources", default: ["requests": ["cpu": "100m", "memory": "100Mi"]],
            "Resource requests and limits of the controller.")
        /// The startup probe.
        ///
        /// Chart key `nginx-ingress.controller.startupProbe`.
        public let startupProbe = Field<Typed<Probe>>("startupProbe", "The startup probe.")
        /// Horizontal autoscaling.
        ///
        /// Chart key `nginx-ingress.controller.autoscaling`.
        public let autoscaling = Field<Typed<NginxAutoscaling>>(
            "autoscaling",
            default: [
                "enabled": false, "minReplicas": 1, "maxReplicas": 11, "targetCPUUtilizationPercentage": 50,
                "targetMemoryUtilizationPercentage": 50, "behavior": [:],
            ], "Horizontal autoscaling.")
        /// Additional metrics for the HorizontalPodAutoscaler.
        ///
        /// Chart key `nginx-ingress.controller.autoscalingTemplate`, default `[]`.
        public let autoscalingTemplate = Field<TypedList<Typed<MetricSpec>>>(
            "autoscalingTemplate", default: [], "Additional metrics for the HorizontalPodAutoscaler.")
        /// Autoscaling with KEDA, instead of a HorizontalPodAutoscaler.
        ///
        /// Chart key `nginx-ingress.controller.keda`.
        public let keda = Field<Typed<KEDA>>("keda", "Autoscaling with KEDA, instead of a HorizontalPodAutoscaler.")
        /// Whether nginx uses the mimalloc memory allocator.
        ///
        /// Chart key `nginx-ingress.controller.enableMimalloc`, default `true`.
        public let enableMimalloc = Field<Bool?>(
            "enableMimalloc", default: true, "Whether nginx uses the mimalloc memory allocator.")
        /// A custom template of `nginx.conf`.
        ///
        /// Chart key `nginx-ingress.controller.customTemplate`, default `{configMapName: "", configMapKey: ""}`.
        public let customTemplate = Field<Typed<IngressNginxValues.CustomTemplate>>(
            "customTemplate", default: ["configMapName": "", "configMapKey": ""], "A custom template of `nginx.conf`.")
        /// The ingress class that this controller serves, by the legacy annotation.
        ///
        /// Defaults to a name derived from the release name.
        ///
        /// Chart key `nginx-ingress.controller.ingressClass`.
        public let ingressClass = Field<String?>(
            "ingressClass",
            "The ingress class that this controller serves, by the legacy annotation. Defaults to a name derived from the release name."
        )
        /// The Service of the controller.
        ///
        /// Chart key `nginx-ingress.controller.service`.
        public let service = Field<Typed<NginxService>>("service", "The Service of the controller.")
        /// Additional containers of the pods.
        ///
        /// The value is a list here, not a YAML string.
        ///
        /// Chart key `nginx-ingress.controller.extraContainers`, default `[]`.
        public let extraContainers = Field<TypedList<Typed<Container>>>(
            "extraContainers", default: [],
            "Additional containers of the pods. The value is a list here, not a YAML string.")
        /// Additional volume mounts of the controller container.
        ///
        /// The value is a list here, not a YAML string.
        ///
        /// Chart key `nginx-ingress.controller.extraVolumeMounts`, default `[]`.
        public let extraVolumeMounts = Field<TypedList<Typed<VolumeMount>>>(
            "extraVolumeMounts", default: [],
            "Additional volume mounts of the controller container. The value is a list here, not a YAML string.")
        /// Additional volumes of the pods.
        ///
        /// The value is a list here, not a YAML string.
        ///
        /// Chart key `nginx-ingress.controller.extraVolumes`, default `[]`.
        public let extraVolumes = Field<TypedList<Typed<Volume>>>(
            "extraVolumes", default: [], "Additional volumes of the pods. The value is a list here, not a YAML string.")
        /// Additional init containers of the pods.
        ///
        /// The value is a list here, not a YAML string.
        ///
        /// Chart key `nginx-ingress.controller.extraInitContainers`, default `[]`.
        public let extraInitContainers = Field<TypedList<Typed<Container>>>(
            "extraInitContainers", default: [],
            "Additional init containers of the pods. The value is a list here, not a YAML string.")
        /// The validating admission webhook for Ingress resources.
        ///
        /// Chart key `nginx-ingress.controller.admissionWebhooks`.
        public let admissionWebhooks = Field<Typed<NginxWebhooks>>(
            "admissionWebhooks", "The validating admission webhook for Ingress resources.")
        /// Prometheus metrics.
        ///
        /// Chart key `nginx-ingress.controller.metrics`.
        public let metrics = Field<Typed<NginxMetrics>>("metrics", "Prometheus metrics.")
        /// Container lifecycle hooks.
        ///
        /// The default waits until nginx has closed its connections.
        ///
        /// Chart key `nginx-ingress.controller.lifecycle`, default `{preStop: {exec: {command: [/wait-shutdown]}}}`.
        public let lifecycle = Field<Typed<Lifecycle>>(
            "lifecycle", default: ["preStop": ["exec": ["command": ["/wait-shutdown"]]]],
            "Container lifecycle hooks. The default waits until nginx has closed its connections.")
        /// The priority class of the pods.
        ///
        /// Chart key `nginx-ingress.controller.priorityClassName`, default `""`.
        public let priorityClassName = Field<String?>(
            "priorityClassName", default: "", "The priority class of the pods.")

        /// Creates the schema.
        public init() {}
    }
}
