/// How new pods replace old ones (Kubernetes API, `apps/v1 DeploymentStrategy`, `DaemonSetUpdateStrategy`).
public struct DeploymentStrategy: Schema {
    /// `RollingUpdate`, `Recreate`, or `OnDelete` for a DaemonSet.
    public let type = Field<String?>("type")
    /// How fast a rolling update goes.
    public let rollingUpdate = Field<Typed<RollingUpdate>>("rollingUpdate")

    /// The keys of this mapping.
    public init() {}
}

/// How fast a rolling update goes.
public struct RollingUpdate: Schema {
    /// How many pods may be there beyond the wanted number, as a number or a percentage.
    public let maxSurge = Field<IntOrString?>("maxSurge")
    /// How many pods may be missing, as a number or a percentage.
    public let maxUnavailable = Field<IntOrString?>("maxUnavailable")
    /// From which ordinal on a StatefulSet is updated.
    public let partition = Field<Int?>("partition")

    /// The keys of this mapping.
    public init() {}
}

/// A port of a service (Kubernetes API, `core/v1 ServicePort`).
public struct ServicePort: Schema {
    /// The name, unique in the service.
    public let name = Field<String?>("name")
    /// The service's port.
    public let port = Field<Int?>("port")
    /// The pods' port, by its number or its name.
    public let targetPort = Field<IntOrString?>("targetPort")
    /// The port on every node.
    public let nodePort = Field<Int?>("nodePort")
    /// `TCP`, `UDP` or `SCTP`.
    ///
    /// Default: `TCP`.
    public let `protocol` = Field<String?>("protocol")
    /// What is spoken on it.
    public let appProtocol = Field<String?>("appProtocol")

    /// The keys of this mapping.
    public init() {}
}

/// What a role may do (Kubernetes API, `rbac/v1 PolicyRule`).
public struct PolicyRule: Schema {
    /// API groups; an empty string is the core group.
    public let apiGroups = Field<TypedList<String>>("apiGroups")
    /// Kinds of resources, in lower case and plural.
    public let resources = Field<TypedList<String>>("resources")
    /// Names of single resources; all when there is none.
    public let resourceNames = Field<TypedList<String>>("resourceNames")
    /// What may be done: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`.
    public let verbs = Field<TypedList<String>>("verbs")
    /// Paths of the API server that are no resources.
    public let nonResourceURLs = Field<TypedList<String>>("nonResourceURLs")

    /// The keys of this mapping.
    public init() {}
}

/// How a service can be reached.
public enum ServiceType: String, Choice {
    /// From inside the cluster.
    case clusterIP = "ClusterIP"
    /// At a port of every node.
    case nodePort = "NodePort"
    /// At a load balancer that the cloud provides.
    case loadBalancer = "LoadBalancer"
    /// It is an alias for a name outside.
    case externalName = "ExternalName"
}

/// Where traffic from outside may end.
public enum ExternalTrafficPolicy: String, Choice {
    /// At any pod; the client's address is lost.
    case cluster = "Cluster"
    /// At pods of the same node; the client's address is kept.
    case local = "Local"
}

/// Whether a client always meets the same pod.
public enum SessionAffinity: String, Choice {
    /// No.
    case none = "None"
    /// Yes, by the client's address.
    case clientIP = "ClientIP"
}
