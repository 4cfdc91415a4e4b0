/// An environment variable (Kubernetes API, `core/v1 EnvVar`).
public struct EnvVar: Schema {
    /// The variable.
    public let name = Field<String?>("name")
    /// Its value.
    ///
    /// It must be a string: numbers and booleans need quotes.
    public let value = Field<String?>("value")
    /// Where its value comes from, when it is not written here.
    public let valueFrom = Field<Typed<EnvVarSource>>("valueFrom")

    /// The keys of this mapping.
    public init() {}
}

/// Where the value of an environment variable comes from.
public struct EnvVarSource: Schema {
    /// A member of a Secret.
    public let secretKeyRef = Field<Typed<KeySelector>>("secretKeyRef")
    /// A member of a ConfigMap.
    public let configMapKeyRef = Field<Typed<KeySelector>>("configMapKeyRef")
    /// A field of the pod.
    public let fieldRef = Field<Typed<FieldReference>>("fieldRef")
    /// A resource of a container.
    public let resourceFieldRef = Field<Typed<ResourceFieldReference>>("resourceFieldRef")
    /// A member of a file in a volume.
    public let fileKeyRef = Field<FreeMapping>("fileKeyRef")

    /// The keys of this mapping.
    public init() {}
}

/// A member of a Secret or a ConfigMap of the same namespace.
public struct KeySelector: Schema {
    /// The name of the Secret or the ConfigMap.
    public let name = Field<String?>("name")
    /// The member.
    public let key = Field<String?>("key")
    /// Whether it may be missing.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}

/// A field of the pod.
public struct FieldReference: Schema {
    /// The way to the field, `status.podIP`.
    public let fieldPath = Field<String?>("fieldPath")
    /// The API version in which the way is meant.
    public let apiVersion = Field<String?>("apiVersion")

    /// The keys of this mapping.
    public init() {}
}

/// A resource of a container.
public struct ResourceFieldReference: Schema {
    /// The resource, `limits.memory`.
    public let resource = Field<String?>("resource")
    /// The container.
    public let containerName = Field<String?>("containerName")
    /// The unit in which it is told.
    public let divisor = Field<Quantity?>("divisor")

    /// The keys of this mapping.
    public init() {}
}
