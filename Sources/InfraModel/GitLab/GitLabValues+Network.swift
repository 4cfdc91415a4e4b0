extension GitLabValues {
    /// Which traffic a component's pods may take and make.
    ///
    /// Chart keys `gitlab.webservice.networkpolicy`, `gitlab.sidekiq.networkpolicy`,
    /// `gitlab.gitlab-shell.networkpolicy`, `gitlab.gitlab-pages.networkpolicy`, `gitlab.kas.networkpolicy` and 2 more.
    public struct NetworkPolicy: Schema {
        /// Whether anything is restricted.
        ///
        /// Chart key `….enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Annotations of the NetworkPolicy.
        ///
        /// Chart key `….annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// What may come in.
        ///
        /// Chart key `….ingress`.
        public let ingress = Field<Typed<TrafficRules>>("ingress")
        /// What may go out.
        ///
        /// Chart key `….egress`.
        public let egress = Field<Typed<TrafficRules>>("egress")

        /// The keys of this mapping.
        public init() {}
    }

    /// Which traffic is let through in one direction.
    ///
    /// Chart keys `gitlab.webservice.networkpolicy.ingress`, `gitlab.webservice.networkpolicy.egress`,
    /// `gitlab.sidekiq.networkpolicy.ingress`, `gitlab.sidekiq.networkpolicy.egress`,
    /// `gitlab.gitlab-shell.networkpolicy.ingress` and 9 more.
    public struct TrafficRules: Schema {
        /// Whether this direction is restricted.
        ///
        /// Chart key `….enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// What is let through; nothing when there is no rule.
        ///
        /// Chart key `….rules`, default an empty list.
        public let rules = Field<TypedList<Typed<NetworkPolicyRule>>>("rules")

        /// The keys of this mapping.
        public init() {}
    }

    /// How a component is reached from outside the cluster.
    ///
    /// What is left out comes from `global.ingress`.
    ///
    /// Chart keys `gitlab.webservice.deployments.*.ingress`, `gitlab.gitlab-pages.ingress`,
    /// `gitlab.gitlab-grafana.ingress`, `registry.ingress` and `minio.ingress`.
    public struct Ingress: Schema {
        /// Whether there is an ingress; null takes over `global.ingress.enabled`.
        ///
        /// Chart key `….enabled`, default null.
        public let enabled = Field<Bool?>("enabled")
        /// The API version of the ingress.
        ///
        /// Chart key `….apiVersion`, default the newest that the cluster has.
        public let apiVersion = Field<String?>("apiVersion")
        /// Its annotations.
        ///
        /// Chart key `….annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its path.
        ///
        /// Chart key `….path`, default null.
        public let path = Field<String?>("path")
        /// Whether cert-manager fetches a certificate; null takes over `global.ingress.configureCertmanager`.
        ///
        /// Chart key `….configureCertmanager`, default by place: `false`, null.
        public let configureCertmanager = Field<Bool?>("configureCertmanager")
        /// Its certificate.
        ///
        /// Chart key `….tls`, default an empty mapping.
        public let tls = Field<Typed<IngressTLS>>("tls")
        /// The largest request, as nginx spells sizes; `0` is no limit.
        ///
        /// Chart key `….proxyBodySize`, default `0`.
        public let proxyBodySize = Field<String?>("proxyBodySize")
        /// Whether nginx keeps responses until they are complete: `on` or `off`.
        ///
        /// Chart key `….proxyBuffering`, default `off`.
        public let proxyBuffering = Field<String?>("proxyBuffering")
        /// Seconds that nginx waits for a connection.
        ///
        /// Chart key `….proxyConnectTimeout`, default `15`.
        public let proxyConnectTimeout = Field<Int?>("proxyConnectTimeout")
        /// Seconds that nginx waits for a response.
        ///
        /// Chart key `….proxyReadTimeout`, default by place: `180`, `900`.
        public let proxyReadTimeout = Field<Int?>("proxyReadTimeout")

        /// The keys of this mapping.
        public init() {}
    }

    /// The certificate of an ingress.
    ///
    /// Chart keys `global.hosts.tls`, `global.ingress.tls`, `global.gitaly.tls`, `global.praefect.tls`,
    /// `gitlab.webservice.deployments.*.ingress.tls` and 5 more.
    public struct IngressTLS: Schema {
        /// Whether the ingress uses TLS; absent takes over the global setting.
        ///
        /// Chart key `….enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The Secret with certificate and key.
        ///
        /// Chart key `….secretName`.
        public let secretName = Field<String?>("secretName")

        /// The keys of this mapping.
        public init() {}
    }

    /// Measures of a component for Prometheus.
    ///
    /// Chart keys `gitlab.webservice.metrics`, `gitlab.sidekiq.metrics`, `gitlab.gitlab-shell.metrics`,
    /// `gitlab.gitaly.metrics`, `gitlab.praefect.metrics` and 3 more.
    public struct Metrics: Schema {
        /// Whether they are told.
        ///
        /// Chart key `….enabled`, default by place: `true`, `false`.
        public let enabled = Field<Bool?>("enabled")
        /// The port that tells them.
        ///
        /// Chart key `….port`, default by place: `3807`, `9122`, `9236`, `9235` ….
        public let port = Field<Int?>("port")
        /// The port that tells them, where the component calls it so.
        ///
        /// Chart key `….metricsPort`, default `9236`.
        public let metricsPort = Field<Int?>("metricsPort")
        /// The path that tells them.
        ///
        /// Chart key `….path`, default `/metrics`.
        public let path = Field<String?>("path")
        /// Annotations of the pods or the service, by which Prometheus finds them.
        ///
        /// Chart key `….annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }

    /// The volume of a component.
    ///
    /// Chart keys `global.praefect.virtualStorages[].persistence`, `gitlab.gitaly.persistence`,
    /// `gitlab.toolbox.backups.cron.persistence`, `gitlab.toolbox.persistence` and `minio.persistence`.
    public struct Persistence: Schema {
        /// Whether there is one; otherwise everything is lost with the pod.
        ///
        /// Chart key `….enabled`, default by place: `true`, `false`.
        public let enabled = Field<Bool?>("enabled")
        /// How it is mounted: `ReadWriteOnce`, `ReadWriteMany` or `ReadOnlyMany`.
        ///
        /// Chart key `….accessMode`, default `ReadWriteOnce`.
        public let accessMode = Field<String?>("accessMode")
        /// How large it is.
        ///
        /// Chart key `….size`, default by place: `50Gi`, `10Gi`.
        public let size = Field<Quantity?>("size")
        /// The storage class; a hyphen means none.
        ///
        /// Chart key `….storageClass`, default the cluster's.
        public let storageClass = Field<String?>("storageClass")
        /// A volume that exists already.
        ///
        /// Chart key `….volumeName`.
        public let volumeName = Field<String?>("volumeName")
        /// A path in the volume, in place of its root.
        ///
        /// Chart key `….subPath`, default an empty string.
        public let subPath = Field<String?>("subPath")
        /// Labels of volumes that exist already.
        ///
        /// Chart key `….matchLabels`, default an empty mapping.
        public let matchLabels = Field<TypedMap<String>>("matchLabels")
        /// Requirements on labels of volumes that exist already.
        ///
        /// Chart key `….matchExpressions`, default an empty list.
        public let matchExpressions = Field<TypedList<Typed<LabelSelectorRequirement>>>("matchExpressions")
        /// Annotations of the claim.
        ///
        /// Chart key `….annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")

        /// The keys of this mapping.
        public init() {}
    }
}
