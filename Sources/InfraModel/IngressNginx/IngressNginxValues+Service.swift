extension IngressNginxValues {
    /// The service that leads to the controller.
    ///
    /// Chart key `controller.service`.
    public struct Service: Schema {
        /// Whether there is one.
        ///
        /// Chart key `controller.service.enabled`, default `true`.
        public let enabled = Field<Bool?>("enabled")
        /// How it can be reached.
        ///
        /// Chart key `controller.service.type`, default `LoadBalancer`.
        public let type = Field<ServiceType?>("type")
        /// Its annotations, among them those that the cloud's load balancer reads.
        ///
        /// They are written without quotes, so all values must be strings.
        ///
        /// Chart key `controller.service.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Its labels.
        ///
        /// Chart key `controller.service.labels`, default an empty mapping.
        public let labels = Field<TypedMap<String>>("labels")
        /// Whether it has the HTTP port.
        ///
        /// Chart key `controller.service.enableHttp`, default `true`.
        public let enableHttp = Field<Bool?>("enableHttp")
        /// Whether it has the HTTPS port.
        ///
        /// Chart key `controller.service.enableHttps`, default `true`.
        public let enableHttps = Field<Bool?>("enableHttps")
        /// Its ports.
        ///
        /// Chart key `controller.service.ports`.
        public let ports = Field<Typed<ServicePortNumbers>>("ports")
        /// The pods' ports behind them, by number or name.
        ///
        /// Chart key `controller.service.targetPorts`.
        public let targetPorts = Field<Typed<ServiceTargetPorts>>("targetPorts")
        /// The ports on every node.
        ///
        /// Chart key `controller.service.nodePorts`.
        public let nodePorts = Field<Typed<ServiceNodePorts>>("nodePorts")
        /// Its address in the cluster, if it is to be a certain one.
        ///
        /// Chart key `controller.service.clusterIP`.
        public let clusterIP = Field<String?>("clusterIP")
        /// More addresses at which nodes take its traffic.
        ///
        /// Chart key `controller.service.externalIPs`, default an empty list.
        public let externalIPs = Field<TypedList<String>>("externalIPs")
        /// The load balancer's address, if it is to be a certain one and the cloud can do it.
        ///
        /// Chart key `controller.service.loadBalancerIP`.
        public let loadBalancerIP = Field<String?>("loadBalancerIP")
        /// The ranges of addresses that the load balancer lets in.
        ///
        /// Chart key `controller.service.loadBalancerSourceRanges`, default an empty list.
        public let loadBalancerSourceRanges = Field<TypedList<String>>("loadBalancerSourceRanges")
        /// Where traffic may end; `Local` keeps the client's address.
        ///
        /// Chart key `controller.service.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>("externalTrafficPolicy")
        /// Whether a client always meets the same pod.
        ///
        /// Chart key `controller.service.sessionAffinity`.
        public let sessionAffinity = Field<SessionAffinity?>("sessionAffinity")
        /// The node's port that the load balancer asks while the policy is `Local`.
        ///
        /// Chart key `controller.service.healthCheckNodePort`.
        public let healthCheckNodePort = Field<Int?>("healthCheckNodePort")
        /// A second service, for traffic from inside the cloud's network.
        ///
        /// Chart key `controller.service.internal`.
        public let `internal` = Field<Typed<InternalService>>("internal")

        /// The keys of this mapping.
        public init() {}
    }

    /// A second service of the controller, behind a load balancer that only the inside can reach.
    ///
    /// Chart key `controller.service.internal`.
    public struct InternalService: Schema {
        /// Whether there is one.
        ///
        /// It needs annotations, by which the cloud knows.
        ///
        /// Chart key `controller.service.internal.enabled`, default `false`.
        public let enabled = Field<Bool?>("enabled")
        /// Its annotations.
        ///
        /// Chart key `controller.service.internal.annotations`, default an empty mapping.
        public let annotations = Field<TypedMap<String>>("annotations")
        /// Where traffic may end.
        ///
        /// Chart key `controller.service.internal.externalTrafficPolicy`.
        public let externalTrafficPolicy = Field<ExternalTrafficPolicy?>("externalTrafficPolicy")

        /// The keys of this mapping.
        public init() {}
    }

    /// The pods' ports behind the service.
    ///
    /// Chart key `controller.service.targetPorts`.
    public struct ServiceTargetPorts: Schema {
        /// For HTTP, by number or name.
        ///
        /// A load balancer that ends TLS lets both lead to `http`.
        ///
        /// Chart key `controller.service.targetPorts.http`, default `http`.
        public let http = Field<IntOrString?>("http")
        /// For HTTPS, by number or name.
        ///
        /// Chart key `controller.service.targetPorts.https`, default `https`.
        public let https = Field<IntOrString?>("https")

        /// The keys of this mapping.
        public init() {}
    }

    /// The service's ports on every node.
    ///
    /// Chart key `controller.service.nodePorts`.
    public struct ServiceNodePorts: Schema {
        /// For HTTP; an empty string leaves the choice to the cluster.
        ///
        /// Chart key `controller.service.nodePorts.http`, default an empty string.
        public let http = Field<IntOrString?>("http")
        /// For HTTPS; an empty string leaves the choice to the cluster.
        ///
        /// Chart key `controller.service.nodePorts.https`, default an empty string.
        public let https = Field<IntOrString?>("https")
        /// For TCP ports, by the port outside.
        ///
        /// Chart key `controller.service.nodePorts.tcp`, default an empty mapping.
        public let tcp = Field<TypedMap<Int>>("tcp")
        /// For UDP ports, by the port outside.
        ///
        /// Chart key `controller.service.nodePorts.udp`, default an empty mapping.
        public let udp = Field<TypedMap<Int>>("udp")

        /// The keys of this mapping.
        public init() {}
    }
}
