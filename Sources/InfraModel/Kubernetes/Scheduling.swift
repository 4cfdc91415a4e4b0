/// A taint of nodes that a pod puts up with (Kubernetes API, `core/v1 Toleration`).
public struct Toleration: Schema {
    /// The taint's key; with the operator `Exists`, none means every taint.
    public let key = Field<String?>("key")
    /// Whether the value counts.
    ///
    /// Default: `Equal`.
    public let `operator` = Field<TolerationOperator?>("operator")
    /// The taint's value.
    public let value = Field<String?>("value")
    /// The taint's effect; none means every effect.
    public let effect = Field<TaintEffect?>("effect")
    /// How long the pod stays on a node that gets a `NoExecute` taint; for ever when it says nothing.
    public let tolerationSeconds = Field<Int?>("tolerationSeconds")

    /// The keys of this mapping.
    public init() {}
}

/// Whether a toleration looks at a taint's value.
public enum TolerationOperator: String, Choice {
    /// The key is enough.
    case exists = "Exists"
    /// Key and value must be the same.
    case equal = "Equal"
}

/// What a taint does to pods that do not tolerate it.
public enum TaintEffect: String, Choice {
    /// New pods stay away.
    case noSchedule = "NoSchedule"
    /// New pods stay away if they can.
    case preferNoSchedule = "PreferNoSchedule"
    /// Running pods have to leave too.
    case noExecute = "NoExecute"
}

/// How evenly pods are spread (Kubernetes API, `core/v1 TopologySpreadConstraint`).
public struct TopologySpreadConstraint: Schema {
    /// By how many pods two places may differ.
    public let maxSkew = Field<Int?>("maxSkew")
    /// The node label that tells places apart.
    public let topologyKey = Field<String?>("topologyKey")
    /// `DoNotSchedule` or `ScheduleAnyway`.
    public let whenUnsatisfiable = Field<String?>("whenUnsatisfiable")
    /// The pods that are counted.
    public let labelSelector = Field<Typed<LabelSelector>>("labelSelector")
    /// How many places there have to be.
    public let minDomains = Field<Int?>("minDomains")
    /// Labels whose values are taken from the pod itself.
    public let matchLabelKeys = Field<TypedList<String>>("matchLabelKeys")
    /// Whether the pod's node affinity counts: `Honor` or `Ignore`.
    public let nodeAffinityPolicy = Field<String?>("nodeAffinityPolicy")
    /// Whether nodes' taints count: `Honor` or `Ignore`.
    public let nodeTaintsPolicy = Field<String?>("nodeTaintsPolicy")

    /// The keys of this mapping.
    public init() {}
}

/// How many pods of a set an eviction must leave alone (Kubernetes API, `policy/v1 PodDisruptionBudgetSpec`).
public struct PodDisruptionBudget: Schema {
    /// How many have to stay, as a number or a percentage.
    ///
    /// It excludes `maxUnavailable`.
    public let minAvailable = Field<IntOrString?>("minAvailable")
    /// How many may be gone, as a number or a percentage.
    ///
    /// It excludes `minAvailable`.
    public let maxUnavailable = Field<IntOrString?>("maxUnavailable")

    /// The keys of this mapping.
    public init() {}
}
