extension ClusterAutoscalerValues {
    /// The autoscaler's image.
    ///
    /// Its minor version should be the cluster's.
    ///
    /// Chart key `image`.
    public struct Image: Schema {
        /// The image's name, without its tag.
        ///
        /// Chart key `image.repository`, default `k8s.gcr.io/autoscaling/cluster-autoscaler`.
        public let repository = Field<String?>("repository")
        /// The image's tag.
        ///
        /// Chart key `image.tag`, default `v1.20.0`.
        public let tag = Field<String?>("tag")
        /// When it is pulled.
        ///
        /// Chart key `image.pullPolicy`, default `IfNotPresent`.
        public let pullPolicy = Field<ImagePullPolicy?>("pullPolicy")
        /// Names of Secrets with which it is pulled.
        ///
        /// Chart key `image.pullSecrets`, default an empty list.
        public let pullSecrets = Field<TypedList<String>>("pullSecrets")

        /// The keys of this mapping.
        public init() {}
    }

    /// What the autoscaler may do in the cluster.
    ///
    /// Chart key `rbac`.
    public struct RBAC: Schema {
        /// Whether roles and their bindings are created.
        ///
        /// Chart key `rbac.create`, default `true`.
        public let create = Field<Bool?>("create")
        /// Whether a pod security policy is created, for clusters that still have them.
        ///
        /// Chart key `rbac.pspEnabled`, default `false`.
        public let pspEnabled = Field<Bool?>("pspEnabled")
        /// The service account.
        ///
        /// Chart key `rbac.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service account of the autoscaler.
    ///
    /// Chart key `rbac.serviceAccount`.
    public struct ServiceAccount: Schema {
        /// Whether it is created.
        ///
        /// Chart key `rbac.serviceAccount.create`, default `true`.
        public let create = Field<Bool?>("create")
        /// Its name.
        ///
        /// Chart key `rbac.serviceAccount.name`, default an empty string.
        public let name = Field<String?>("name")
        /// Its annotations; on AWS, `eks.amazonaws.com/role-arn` gives it a role.
        ///
        /// Chart key `rbac.serviceAccount.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Whether its token is mounted into the pods.
        ///
        /// Chart key `rbac.serviceAccount.automountServiceAccountToken`, default `true`.
        public let automountServiceAccountToken = Field<Bool?>("automountServiceAccountToken")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the autoscaler's measures.
    ///
    /// Chart key `service`.
    public struct Service: Schema {
        /// Its annotations.
        ///
        /// Chart key `service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its labels.
        ///
        /// Chart key `service.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")
        /// How it can be reached.
        ///
        /// Chart key `service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type")
        /// The name of its port.
        ///
        /// Chart key `service.portName`, default `http`.
        public let portName = Field<String?>("portName")
        /// Its port.
        ///
        /// Chart key `service.servicePort`, default `8085`.
        public let servicePort = Field<Int?>("servicePort")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `service.clusterIP`, read by a template only.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `service.externalIPs`, default an empty list.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// The load balancer's address.
        ///
        /// Chart key `service.loadBalancerIP`, default an empty string.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `service.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")

        /// The keys of this mapping.
        public init() {}
    }

    /// How the Prometheus Operator finds the measures.
    ///
    /// Chart key `serviceMonitor`.
    public struct ServiceMonitor: Schema {
        /// Whether a ServiceMonitor is created.
        ///
        /// It needs the operator's resource definitions.
        ///
        /// Chart key `serviceMonitor.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// How often Prometheus asks.
        ///
        /// Chart key `serviceMonitor.interval`, default `10s`.
        public let interval = Field<String?>("interval")
        /// Its namespace.
        ///
        /// Chart key `serviceMonitor.namespace`, default `monitoring`.
        public let namespace = Field<String?>("namespace")
        /// The path of the measures.
        ///
        /// Chart key `serviceMonitor.path`, default `/metrics`.
        public let path = Field<String?>("path")
        /// Labels of the ServiceMonitor, by which Prometheus chooses.
        ///
        /// Chart key `serviceMonitor.selector`.
        public let selector = Field<TypedMap<String>>("selector")

        /// The keys of this mapping.
        public init() {}
    }

    /// Alerts for the Prometheus Operator.
    ///
    /// Chart key `prometheusRule`.
    public struct PrometheusRuleSettings: Schema {
        /// Whether a PrometheusRule is created.
        ///
        /// Chart key `prometheusRule.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// More labels of it, by which Prometheus chooses.
        ///
        /// Chart key `prometheusRule.additionalLabels`, default an empty mapping.
        public let additionalLabels = Field<TypedMap<String>>("additionalLabels")
        /// Its namespace.
        ///
        /// Chart key `prometheusRule.namespace`, default `monitoring`.
        public let namespace = Field<String?>("namespace")
        /// How often the alerts are evaluated.
        ///
        /// Chart key `prometheusRule.interval`, default null.
        public let interval = Field<String?>("interval")
        /// The alerts.
        ///
        /// Template expressions work.
        ///
        /// Chart key `prometheusRule.rules`, default an empty list.
        public let rules = Field<TypedList<Typed<PrometheusRule>>>("rules")

        /// The keys of this mapping.
        public init() {}
    }
}
