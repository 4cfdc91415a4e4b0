// Generated from gitlab-5.6.3.yaml by "make models". Do not edit.

extension GitLabValues {
    /// The Service of the component.
    ///
    /// Chart key `gitlab.gitlab-shell.service`.
    public struct ShellService: ChartTable {
        /// The name of the Service.
        ///
        /// Chart key `gitlab.gitlab-shell.service.name`, default `gitlab-shell`.
        public let name = Field<String?>("name", default: "gitlab-shell", "The name of the Service.")
        /// The Service type.
        ///
        /// Chart key `gitlab.gitlab-shell.service.type`, default `ClusterIP`.
        public let type = Field<ServiceType?>("type", default: "ClusterIP", "The Service type.")
        /// The container port.
        ///
        /// Chart key `gitlab.gitlab-shell.service.internalPort`, default `2222`.
        public let internalPort = Field<Int?>("internalPort", default: 2222, "The container port.")
        /// The node port of the Service.
        ///
        /// Chart key `gitlab.gitlab-shell.service.nodePort`.
        public let nodePort = Field<IntOrString?>("nodePort", "The node port of the Service.")
        /// External IP addresses of the Service.
        ///
        /// Chart key `gitlab.gitlab-shell.service.externalIPs`.
        public let externalIPs = Field<TypedList<String>>("externalIPs", "External IP addresses of the Service.")
        /// The external traffic policy of the Service.
        ///
        /// `Local` preserves the client IP address.
        ///
        /// Chart key `gitlab.gitlab-shell.service.externalTrafficPolicy`, default `Cluster`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>(
            "externalTrafficPolicy", default: "Cluster",
            "The external traffic policy of the Service. `Local` preserves the client IP address.")
        /// The IP address of the load balancer.
        ///
        /// Chart key `gitlab.gitlab-shell.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP", "The IP address of the load balancer.")
        /// Source IP ranges (CIDR) that the load balancer accepts.
        ///
        /// Chart key `gitlab.gitlab-shell.service.loadBalancerSourceRanges`.
        public let loadBalancerSourceRanges = Field<TypedList<String>>(
            "loadBalancerSourceRanges", "Source IP ranges (CIDR) that the load balancer accepts.")

        /// Creates the schema.
        public init() {}
    }

    /// Logging settings.
    ///
    /// Chart key `gitlab.gitlab-shell.logging`.
    public struct ShellLogging: ChartTable {
        /// The log format: `text` or `json`.
        ///
        /// Chart key `gitlab.gitlab-shell.logging.format`, default `text`.
        public let format = Field<String?>("format", default: "text", "The log format: `text` or `json`.")
        /// The log level of `sshd`.
        ///
        /// Chart key `gitlab.gitlab-shell.logging.sshdLogLevel`, default `ERROR`.
        public let sshdLogLevel = Field<String?>("sshdLogLevel", default: "ERROR", "The log level of `sshd`.")

        /// Creates the schema.
        public init() {}
    }

    /// Settings of the SSH daemon.
    ///
    /// Chart key `gitlab.gitlab-shell.config`.
    public struct ShellConfig: ChartTable {
        /// Seconds of inactivity after which a keepalive message is sent.
        ///
        /// `0` disables it.
        ///
        /// Chart key `gitlab.gitlab-shell.config.clientAliveInterval`, default `0`.
        public let clientAliveInterval = Field<Int?>(
            "clientAliveInterval", default: 0,
            "Seconds of inactivity after which a keepalive message is sent. `0` disables it.")
        /// Time limit for authentication in seconds.
        ///
        /// Chart key `gitlab.gitlab-shell.config.loginGraceTime`, default `120`.
        public let loginGraceTime = Field<Int?>(
            "loginGraceTime", default: 120, "Time limit for authentication in seconds.")
        /// Limits of unauthenticated connections (`MaxStartups`).
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups`.
        public let maxStartups = Field<Typed<MaxStartups>>(
            "maxStartups", "Limits of unauthenticated connections (`MaxStartups`).")

        /// Creates the schema.
        public init() {}
    }

    /// Limits of unauthenticated connections (`MaxStartups`).
    ///
    /// Chart key `gitlab.gitlab-shell.config.maxStartups`.
    public struct MaxStartups: ChartTable {
        /// The number of unauthenticated connections from which new ones are dropped at random.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups.start`, default `10`.
        public let start = Field<Int?>(
            "start", default: 10, "The number of unauthenticated connections from which new ones are dropped at random."
        )
        /// The percentage of connections that are dropped.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups.rate`, default `30`.
        public let rate = Field<Int?>("rate", default: 30, "The percentage of connections that are dropped.")
        /// The number of unauthenticated connections from which all new ones are dropped.
        ///
        /// Chart key `gitlab.gitlab-shell.config.maxStartups.full`, default `100`.
        public let full = Field<Int?>(
            "full", default: 100, "The number of unauthenticated connections from which all new ones are dropped.")

        /// Creates the schema.
        public init() {}
    }
}
