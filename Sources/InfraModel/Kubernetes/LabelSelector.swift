/// A choice of resources by their labels (Kubernetes API, `meta/v1 LabelSelector`).
///
/// All requirements must hold.
public struct LabelSelector: Schema {
    /// Labels that must have exactly these values.
    public let matchLabels = Field<TypedMap<String>>("matchLabels")
    /// Requirements that say more than equality.
    public let matchExpressions = Field<TypedList<Typed<LabelSelectorRequirement>>>("matchExpressions")

    /// The keys of this mapping.
    public init() {}
}

/// One requirement of a label selector.
public struct LabelSelectorRequirement: Schema {
    /// The label.
    public let key = Field<String?>("key")
    /// How the label relates to the values.
    public let `operator` = Field<SelectorOperator?>("operator")
    /// The values, none for `Exists` and `DoesNotExist`.
    public let values = Field<TypedList<String>>("values")

    /// The keys of this mapping.
    public init() {}
}

/// How a label relates to values.
public enum SelectorOperator: String, Choice {
    /// The label has one of the values.
    case `in` = "In"
    /// The label has none of the values.
    case notIn = "NotIn"
    /// The label is there.
    case exists = "Exists"
    /// The label is not there.
    case doesNotExist = "DoesNotExist"
    /// The label is a number above the value (nodes only).
    case greaterThan = "Gt"
    /// The label is a number below the value (nodes only).
    case lessThan = "Lt"
}
