// Generated from cluster-autoscaler-9.9.2.yaml by "make models". Do not edit.

extension ClusterAutoscalerValues {
    /// Auto-discovery of the node groups by tag.
    ///
    /// Chart key `autoDiscovery`.
    public struct AutoDiscovery: ChartTable {
        /// The cluster name, which is part of the discovery tags.
        ///
        /// Required for AWS and GCE.
        ///
        /// Chart key `autoDiscovery.clusterName`, default `null`.
        public let clusterName = Field<String?>(
            "clusterName", default: .null,
            "The cluster name, which is part of the discovery tags. Required for AWS and GCE.")
        /// Tags that identify the node groups on AWS.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `autoDiscovery.tags`.
        public let tags = Field<TypedList<String>>(
            "tags",
            default: [
                "k8s.io/cluster-autoscaler/enabled",
                "k8s.io/cluster-autoscaler/{{ .Values.autoDiscovery.clusterName }}",
            ], "Tags that identify the node groups on AWS. Template expressions are expanded.")
        /// Roles of the node groups on Magnum.
        ///
        /// Chart key `autoDiscovery.roles`, default `[worker]`.
        public let roles = Field<TypedList<String>>("roles", default: ["worker"], "Roles of the node groups on Magnum.")

        /// Creates the schema.
        public init() {}
    }

    /// The autoscaler image.
    ///
    /// Its minor version should match the Kubernetes version of the cluster.
    ///
    /// Chart key `image`.
    public struct Image: ChartTable {
        /// The image repository, without the tag.
        ///
        /// Chart key `image.repository`, default `k8s.gcr.io/autoscaling/cluster-autoscaler`.
        public let repository = Field<String?>(
            "repository", default: "k8s.gcr.io/autoscaling/cluster-autoscaler", "The image repository, without the tag."
        )
        /// The image tag.
        ///
        /// Chart key `image.tag`, default `v1.20.0`.
        public let tag = Field<String?>("tag", default: "v1.20.0", "The image tag.")
        /// The image pull policy.
        ///
        /// Chart key `image.pullPolicy`, default `IfNotPresent`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy", default: "IfNotPresent", "The image pull policy.")
        /// Names of the image pull secrets.
        ///
        /// Chart key `image.pullSecrets`, default `[]`.
        public let pullSecrets = Field<TypedList<String>>(
            "pullSecrets", default: [], "Names of the image pull secrets.")

        /// Creates the schema.
        public init() {}
    }

    /// Role-based access control (RBAC) of the autoscaler.
    ///
    /// Chart key `rbac`.
    public struct RBAC: ChartTable {
        /// Whether the chart creates roles and role bindings.
        ///
        /// Chart key `rbac.create`, default `true`.
        public let create = Field<Bool?>("create", default: true, "Whether the chart creates roles and role bindings.")
        /// Whether the chart creates a PodSecurityPolicy.
        ///
        /// Kubernetes 1.25 removed this resource type.
        ///
        /// Chart key `rbac.pspEnabled`, default `false`.
        public let pspEnabled = Field<Bool?>(
            "pspEnabled", default: false,
            "Whether the chart creates a PodSecurityPolicy. Kubernetes 1.25 removed this resource type.")
        /// The service account.
        ///
        /// Chart key `rbac.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount", "The service account.")

        /// Creates the schema.
        public init() {}
    }

    /// The service account.
    ///
    /// Chart key `rbac.serviceAccount`.
    public struct ServiceAccount: ChartTable {
        /// Annotations of the service account.
        ///
        /// On AWS, `eks.amazonaws.com/role-arn` assigns an IAM role.
        ///
        /// Chart key `rbac.serviceAccount.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>(
            "annotations", default: [:],
            "Annotations of the service account. On AWS, `eks.amazonaws.com/role-arn` assigns an IAM role.")
        /// Whether the chart creates the service account.
        ///
        /// Chart key `rbac.serviceAccount.create`, default `true`.
        public let create = Field<Bool?>("create", default: true, "Whether the chart creates the service account.")
        /// The name of the service account.
        ///
        /// Chart key `rbac.serviceAccount.name`, default `""`.
        public let name = Field<String?>("name", default: "", "The name of the service account.")
        /// Whether the service account token is mounted into the pods.
        ///
        /// Chart key `rbac.serviceAccount.automountServiceAccountToken`, default `true`.
        public let automountServiceAccountToken = Field<Bool?>(
            "automountServiceAccountToken", default: true, "Whether the service account token is mounted into the pods."
        )

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the metrics endpoint.
    ///
    /// Chart key `service`.
    public struct Service: ChartTable {
        /// Annotations of the Service.
        ///
        /// Chart key `service.annotations`, default `{}`.
        public let annotations = Field<TypedMap<String>>("annotations", default: [:], "Annotations of the Service.")
        /// Labels of the Service.
        ///
        /// Chart key `service.labels`, default `{}`.
        public let labels = Field<TypedMap<String>>("labels", default: [:], "Labels of the Service.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `service.externalIPs`, default `[]`.
        public let externalIPs = Field<TypedList<String>>(
            "externalIPs", default: [], "External IP addresses of the Service.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `service.loadBalancerIP`, default `""`.
        public let loadBalancerIP = Field<String?>(
            "loadBalancerIP", default: "", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `service.loadBalancerSourceRanges`, default `[]`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", default: [], "Source IP ranges (CIDR) that the load balancer accepts.")
        /// The service port.
        ///
        /// Chart key `service.servicePort`, default `8085`.
        public let servicePort = Field<Int?>("servicePort", default: 8085, "The service port.")
        /// The cluster IP address of the Service, if it has to be a specific one.
        ///
        /// Chart key `service.clusterIP`.
        public let clusterIP = Field<String?>(
            "clusterIP", "The cluster IP address of the Service, if it has to be a specific one.")
        /// The name of the service port.
        ///
        /// Chart key `service.portName`, default `http`.
        public let portName = Field<String?>("portName", default: "http", "The name of the service port.")
        /// The Service type.
        ///
        /// Chart key `service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")

        /// Creates the schema.
        public init() {}
    }

    /// The ServiceMonitor for the Prometheus Operator.
    ///
    /// Chart key `serviceMonitor`.
    public struct ServiceMonitor: ChartTable {
        /// Whether the chart creates a ServiceMonitor.
        ///
        /// Requires the custom resource definitions of the Prometheus Operator.
        ///
        /// Chart key `serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>(
            "enabled", default: false,
            "Whether the chart creates a ServiceMonitor. Requires the custom resource definitions of the Prometheus Operator."
        )
        /// The scrape interval.
        ///
        /// Chart key `serviceMonitor.interval`, default `10s`.
        public let interval = Field<String?>("interval", default: "10s", "The scrape interval.")
        /// The namespace of the ServiceMonitor.
        ///
        /// Chart key `serviceMonitor.namespace`, default `monitoring`.
        public let namespace = Field<String?>(
            "namespace", default: "monitoring", "The namespace of the ServiceMonitor.")
        /// Labels of the ServiceMonitor that match the selector of the Prometheus resource.
        ///
        /// Chart key `serviceMonitor.selector`, default `{release: prometheus-operator}`.
        public let selector = Field<TypedMap<String>>(
            "selector", default: ["release": "prometheus-operator"],
            "Labels of the ServiceMonitor that match the selector of the Prometheus resource.")
        /// The path of the metrics endpoint.
        ///
        /// Chart key `serviceMonitor.path`, default `/metrics`.
        public let path = Field<String?>("path", default: "/metrics", "The path of the metrics endpoint.")

        /// Creates the schema.
        public init() {}
    }

    /// The PrometheusRule for the Prometheus Operator.
    ///
    /// Chart key `prometheusRule`.
    public struct PrometheusRuleSettings: ChartTable {
        /// Whether the chart creates a PrometheusRule.
        ///
        /// Chart key `prometheusRule.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled", default: false, "Whether the chart creates a PrometheusRule.")
        /// Additional labels of the PrometheusRule that match the selector of the Prometheus resource.
        ///
        /// Chart key `prometheusRule.additionalLabels`, default `{}`.
        public let additionalLabels = Field<TypedMap<String>>(
            "additionalLabels", default: [:],
            "Additional labels of the PrometheusRule that match the selector of the Prometheus resource.")
        /// The namespace of the PrometheusRule.
        ///
        /// Chart key `prometheusRule.namespace`, default `monitoring`.
        public let namespace = Field<String?>(
            "namespace", default: "monitoring", "The namespace of the PrometheusRule.")
        /// The evaluation interval of the rules.
        ///
        /// Chart key `prometheusRule.interval`, default `null`.
        public let interval = Field<String?>("interval", default: .null, "The evaluation interval of the rules.")
        /// The alerting and recording rules.
        ///
        /// Template expressions are expanded.
        ///
        /// Chart key `prometheusRule.rules`, default `[]`.
        public let rules = Field<TypedList<Typed<PrometheusRule>>>(
            "rules", default: [], "The alerting and recording rules. Template expressions are expanded.")

        /// Creates the schema.
        public init() {}
    }

    /// A node group and its size limits.
    ///
    /// Chart keys `autoscalingGroups[]` and `autoscalingGroupsnamePrefix[]`.
    public struct NodeGroup: ChartTable {
        /// The name of the node group.
        ///
        /// On some clouds it is a name prefix or a URL.
        public let name = Field<String?>(
            "name", "The name of the node group. On some clouds it is a name prefix or a URL.")
        /// Maximum number of nodes.
        public let maxSize = Field<Int?>("maxSize", "Maximum number of nodes.")
        /// Minimum number of nodes.
        public let minSize = Field<Int?>("minSize", "Minimum number of nodes.")

        /// Creates the schema.
        public init() {}
    }

    /// A key in a ConfigMap or a Secret.
    ///
    /// Chart keys `extraEnvConfigMaps.*` and `extraEnvSecrets.*`.
    public struct KeyReference: ChartTable {
        /// The name of the ConfigMap or Secret.
        public let name = Field<String?>("name", "The name of the ConfigMap or Secret.")
        /// The key in the ConfigMap or Secret.
        public let key = Field<String?>("key", "The key in the ConfigMap or Secret.")

        /// Creates the schema.
        public init() {}
    }
}
