// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// Failover of the primary Gitaly node.
    ///
    /// Chart key `gitlab.praefect.failover`.
    public struct Failover: ChartTable {
        /// Whether failover is enabled.
        ///
        /// Chart key `gitlab.praefect.failover.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled", default: true, "Whether failover is enabled.")
        /// Whether repositories are read-only after a failover.
        ///
        /// Chart key `gitlab.praefect.failover.readonlyAfter`, default `true`.
        public let readonlyAfter = Field<Bool?>(
            "readonlyAfter", default: true, "Whether repositories are read-only after a failover.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of Praefect.
    ///
    /// Omitted settings are inherited from `global.praefect.service`.
    ///
    /// Chart key `gitlab.praefect.service`.
    public struct PraefectService: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `gitlab.praefect.service.name`.
        public let name = Field<String?>("name", "The name of the Service.")
        /// The Service type.
        ///
        /// Chart key `gitlab.praefect.service.type`.
        public let type = Field<ServiceType?>("type", "The Service type.")
        /// The service port.
        ///
        /// Chart key `gitlab.praefect.service.externalPort`.
        public let externalPort = Field<Int?>("externalPort", "The service port.")
        /// The container port.
        ///
        /// Chart key `gitlab.praefect.service.internalPort`.
        public let internalPort = Field<Int?>("internalPort", "The container port.")
        /// The TLS ports.
        ///
        /// Chart key `gitlab.praefect.service.tls`, default `{}`.
        public let tls = Field<Typed<RPCServiceTLS>>("tls", default: [:], "The TLS ports.")

        /// Creates the schema.
        public init() {}
    }

    /// The Gitaly nodes behind Praefect.
    ///
    /// Chart key `gitlab.praefect.gitaly`.
    public struct PraefectGitaly: ChartTable {
        /// The name of the Service, instead of the name that the chart derives.
        ///
        /// Chart key `gitlab.praefect.gitaly.serviceName`.
        public let serviceName = Field<String?>(
            "serviceName", "The name of the Service, instead of the name that the chart derives.")
        /// The Service of the Gitaly nodes.
        ///
        /// Chart key `gitlab.praefect.gitaly.service`.
        public let service = Field<Typed<PraefectGitalyService>>("service", "The Service of the Gitaly nodes.")

        /// Creates the schema.
        public init() {}
    }

    /// The Service of the Gitaly nodes.
    ///
    /// Chart key `gitlab.praefect.gitaly.service`.
    public struct PraefectGitalyService: ChartTable {
        /// The TLS ports.
        ///
        /// Chart key `gitlab.praefect.gitaly.service.tls`, default `{}`.
        public let tls = Field<FreeMapping>("tls", default: [:], "The TLS ports.")

        /// Creates the schema.
        public init() {}
    }
}
