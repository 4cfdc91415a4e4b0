/// Traffic that is let through (Kubernetes API, `networking/v1 NetworkPolicyIngressRule`, `NetworkPolicyEgressRule`).
public struct NetworkPolicyRule: Schema {
    /// Where it may come from; anywhere when there is none (ingress only).
    public let from = Field<TypedList<Typed<NetworkPolicyPeer>>>("from")
    /// Where it may go; anywhere when there is none (egress only).
    public let to = Field<TypedList<Typed<NetworkPolicyPeer>>>("to")
    /// The ports; all when there is none.
    public let ports = Field<TypedList<Typed<NetworkPolicyPort>>>("ports")

    /// The keys of this mapping.
    public init() {}
}

/// One side of traffic.
public struct NetworkPolicyPeer: Schema {
    /// Pods, by their labels.
    public let podSelector = Field<Typed<LabelSelector>>("podSelector")
    /// Namespaces, by their labels.
    public let namespaceSelector = Field<Typed<LabelSelector>>("namespaceSelector")
    /// Addresses.
    public let ipBlock = Field<Typed<IPBlock>>("ipBlock")

    /// The keys of this mapping.
    public init() {}
}

/// A range of addresses.
public struct IPBlock: Schema {
    /// The range, `10.0.0.0/8`.
    public let cidr = Field<String?>("cidr")
    /// Ranges inside it that are left out.
    public let except = Field<TypedList<String>>("except")

    /// The keys of this mapping.
    public init() {}
}

/// A port or a range of them.
public struct NetworkPolicyPort: Schema {
    /// The port, by its number or its name.
    public let port = Field<IntOrString?>("port")
    /// The last port of a range.
    public let endPort = Field<Int?>("endPort")
    /// `TCP`, `UDP` or `SCTP`.
    ///
    /// Default: `TCP`.
    public let `protocol` = Field<String?>("protocol")

    /// The keys of this mapping.
    public init() {}
}
