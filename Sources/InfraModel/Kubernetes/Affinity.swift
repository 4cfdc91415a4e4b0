/// Where a pod would like to run, or has to (Kubernetes API, `core/v1 Affinity`).
public struct Affinity: Schema {
    /// Nodes, by their labels.
    public let nodeAffinity = Field<Typed<NodeAffinity>>("nodeAffinity")
    /// Near to other pods.
    public let podAffinity = Field<Typed<PodAffinity>>("podAffinity")
    /// Away from other pods.
    public let podAntiAffinity = Field<Typed<PodAffinity>>("podAntiAffinity")

    /// The keys of this mapping.
    public init() {}
}

/// Nodes that a pod must or would like to run on.
public struct NodeAffinity: Schema {
    /// Nodes of which one it has to be.
    public let requiredDuringSchedulingIgnoredDuringExecution = Field<Typed<NodeSelector>>(
        "requiredDuringSchedulingIgnoredDuringExecution")
    /// Nodes that are better than others.
    public let preferredDuringSchedulingIgnoredDuringExecution = Field<TypedList<Typed<PreferredSchedulingTerm>>>(
        "preferredDuringSchedulingIgnoredDuringExecution")

    /// The keys of this mapping.
    public init() {}
}

/// A kind of node that is better than others.
public struct PreferredSchedulingTerm: Schema {
    /// How much better, 1 to 100.
    public let weight = Field<Int?>("weight")
    /// Which nodes.
    public let preference = Field<Typed<NodeSelectorTerm>>("preference")

    /// The keys of this mapping.
    public init() {}
}

/// A choice of nodes: those that one of the terms describes.
public struct NodeSelector: Schema {
    /// The terms.
    public let nodeSelectorTerms = Field<TypedList<Typed<NodeSelectorTerm>>>("nodeSelectorTerms")

    /// The keys of this mapping.
    public init() {}
}

/// A description of nodes; all requirements must hold.
public struct NodeSelectorTerm: Schema {
    /// Requirements on a node's labels.
    public let matchExpressions = Field<TypedList<Typed<LabelSelectorRequirement>>>("matchExpressions")
    /// Requirements on a node's fields, such as `metadata.name`.
    public let matchFields = Field<TypedList<Typed<LabelSelectorRequirement>>>("matchFields")

    /// The keys of this mapping.
    public init() {}
}

/// Pods that a pod must or would like to be near to, or away from.
public struct PodAffinity: Schema {
    /// Pods that decide.
    public let requiredDuringSchedulingIgnoredDuringExecution = Field<TypedList<Typed<PodAffinityTerm>>>(
        "requiredDuringSchedulingIgnoredDuringExecution")
    /// Pods that count when there is a choice.
    public let preferredDuringSchedulingIgnoredDuringExecution = Field<TypedList<Typed<WeightedPodAffinityTerm>>>(
        "preferredDuringSchedulingIgnoredDuringExecution")

    /// The keys of this mapping.
    public init() {}
}

/// Pods that count when there is a choice.
public struct WeightedPodAffinityTerm: Schema {
    /// How much they count, 1 to 100.
    public let weight = Field<Int?>("weight")
    /// Which pods, and what near means.
    public let podAffinityTerm = Field<Typed<PodAffinityTerm>>("podAffinityTerm")

    /// The keys of this mapping.
    public init() {}
}

/// A choice of pods and what "near" means for them.
public struct PodAffinityTerm: Schema {
    /// The pods, by their labels.
    public let labelSelector = Field<Typed<LabelSelector>>("labelSelector")
    /// The node label that is equal for places near to each other: `kubernetes.io/hostname`,
    /// `topology.kubernetes.io/zone`.
    public let topologyKey = Field<String?>("topologyKey")
    /// The pods' namespaces, by default the pod's own.
    public let namespaces = Field<TypedList<String>>("namespaces")
    /// The pods' namespaces, by their labels.
    public let namespaceSelector = Field<Typed<LabelSelector>>("namespaceSelector")
    /// Labels whose values are taken from the pod itself and must be equal.
    public let matchLabelKeys = Field<TypedList<String>>("matchLabelKeys")
    /// Labels whose values are taken from the pod itself and must differ.
    public let mismatchLabelKeys = Field<TypedList<String>>("mismatchLabelKeys")

    /// The keys of this mapping.
    public init() {}
}
