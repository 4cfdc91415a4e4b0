extension GitLabValues {
    /// The distribution of repositories over several Gitaly.
    ///
    /// Chart key `gitlab.praefect`.
    public struct Praefect: Schema {
        /// The component's image.
        ///
        /// Chart key `gitlab.praefect.image`.
        public let image = Field<Typed<Image>>("image")
        /// The number of pods.
        ///
        /// Chart key `gitlab.praefect.replicas`, default `2`.
        public let replicas = Field<Int?>("replicas")
        /// How one Gitaly is chosen to be written to: `sql` or `per_repository`.
        ///
        /// Chart key `gitlab.praefect.electionStrategy`, default `sql`.
        public let electionStrategy = Field<String?>("electionStrategy")
        /// What happens when that one fails.
        ///
        /// Chart key `gitlab.praefect.failover`.
        public let failover = Field<Typed<Failover>>("failover")
        /// Whether its database is brought up to date at each start, as `global.praefect.autoMigrate` has it.
        ///
        /// Chart key `gitlab.praefect.autoMigrate`.
        public let autoMigrate = Field<Bool?>("autoMigrate")
        /// The Gitaly behind it.
        ///
        /// Chart key `gitlab.praefect.gitaly`.
        public let gitaly = Field<Typed<PraefectGitaly>>("gitaly")
        /// The service that leads to it.
        ///
        /// Chart key `gitlab.praefect.service`.
        public let service = Field<Typed<PraefectService>>("service")
        /// How it logs.
        ///
        /// Chart key `gitlab.praefect.logging`, read by a template only.
        public let logging = Field<Typed<GitalyLogging>>("logging")
        /// Measures for Prometheus.
        ///
        /// Chart key `gitlab.praefect.metrics`.
        public let metrics = Field<Typed<Metrics>>("metrics")
        /// How new pods replace old ones.
        ///
        /// Chart key `gitlab.praefect.statefulset`.
        public let statefulset = Field<Typed<StatefulSet>>("statefulset")
        /// How many pods an eviction may take at a time, as a number or a percentage.
        ///
        /// Chart key `gitlab.praefect.maxUnavailable`, default `1`.
        public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
        /// The container that prepares the component's configuration.
        ///
        /// Chart key `gitlab.praefect.init`.
        public let `init` = Field<Typed<InitContainer>>("init")
        /// What the component asks for and may use.
        ///
        /// Chart key `gitlab.praefect.resources`.
        public let resources = Field<Typed<ResourceRequirements>>("resources")
        /// As whom the pods run.
        ///
        /// Chart key `gitlab.praefect.securityContext`.
        public let securityContext = Field<Typed<PodSecurityContext>>("securityContext")
        /// The service account of the pods.
        ///
        /// Chart key `gitlab.praefect.serviceAccount`.
        public let serviceAccount = Field<Typed<ServiceAccount>>("serviceAccount")
        /// Settings of every resource of the component.
        ///
        /// Chart key `gitlab.praefect.common`.
        public let common = Field<Typed<CommonSettings>>("common")
        /// Annotations of the pods.
        ///
        /// Chart key `gitlab.praefect.annotations`, read by a template only.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Labels of the pods.
        ///
        /// Chart key `gitlab.praefect.podLabels`, default an empty mapping.
        public let podLabels = Field<TypedMap<String>>("podLabels")
        /// Labels of the component's services.
        ///
        /// Chart key `gitlab.praefect.serviceLabels`, default an empty mapping.
        public let serviceLabels = Field<TypedMap<String>>("serviceLabels")
        /// The priority class of the pods.
        ///
        /// Chart key `gitlab.praefect.priorityClassName`.
        public let priorityClassName = Field<String?>("priorityClassName")
        /// Labels of the nodes on which the pods may run.
        ///
        /// Chart key `gitlab.praefect.nodeSelector`, default `global.nodeSelector`.
        public let nodeSelector = Field<TypedMap<String>>("nodeSelector")
        /// Taints of nodes that the pods put up with.
        ///
        /// Chart key `gitlab.praefect.tolerations`, default an empty list.
        public let tolerations = Field<TypedList<Typed<Toleration>>>("tolerations")
        /// How much the pods stay away from each other.
        ///
        /// Chart key `gitlab.praefect.antiAffinity`, read by a template only, default `global.antiAffinity`.
        public let antiAffinity = Field<AntiAffinity?>("antiAffinity")

        /// The keys of this mapping.
        public init() {}
    }

    /// What happens when a Gitaly fails.
    ///
    /// Chart key `gitlab.praefect.failover`.
    public struct Failover: Schema {
        /// Whether another one takes over.
        ///
        /// Chart key `gitlab.praefect.failover.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// Whether repositories can only be read then.
        ///
        /// Chart key `gitlab.praefect.failover.readonlyAfter`, default `true`.
        public let readonlyAfter = Field<Bool?>("readonlyAfter")

        /// The keys of this mapping.
        public init() {}
    }

    /// The Gitaly behind Praefect.
    ///
    /// Chart key `gitlab.praefect.gitaly`.
    public struct PraefectGitaly: Schema {
        /// The service's name, in place of the chart's.
        ///
        /// Chart key `gitlab.praefect.gitaly.serviceName`.
        public let serviceName = Field<String?>("serviceName")
        /// The service that leads to them.
        ///
        /// Chart key `gitlab.praefect.gitaly.service`.
        public let service = Field<Typed<PraefectGitalyService>>("service")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to the Gitaly behind Praefect.
    ///
    /// Chart key `gitlab.praefect.gitaly.service`.
    public struct PraefectGitalyService: Schema {
        /// The ports for TLS.
        ///
        /// Chart key `gitlab.praefect.gitaly.service.tls`, default an empty mapping.
        public let tls = Field<FreeMapping>("tls")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service that leads to Praefect.
    ///
    /// What is left out comes from `global.praefect.service`.
    ///
    /// Chart key `gitlab.praefect.service`.
    public struct PraefectService: Schema {
        /// Its name.
        ///
        /// Chart key `gitlab.praefect.service.name`, read by a template only.
        public let name = Field<String?>("name")
        /// How it can be reached.
        ///
        /// Chart key `gitlab.praefect.service.type`, read by a template only.
        public let type = Field<ServiceType?>("type")
        /// Its port.
        ///
        /// Chart key `gitlab.praefect.service.externalPort`.
        public let externalPort = Field<Int?>("externalPort")
        /// The pods' port.
        ///
        /// Chart key `gitlab.praefect.service.internalPort`.
        public let internalPort = Field<Int?>("internalPort")
        /// The ports for TLS.
        ///
        /// Chart key `gitlab.praefect.service.tls`, default an empty mapping.
        public let tls = Field<Typed<RPCServiceTLS>>("tls")

        /// The keys of this mapping.
        public init() {}
    }
}
