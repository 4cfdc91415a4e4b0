/// What a container asks for and may use (Kubernetes API, `core/v1 ResourceRequirements`).
public struct ResourceRequirements: Schema {
    /// What is set aside for the container; the scheduler counts it.
    public let requests = Field<Typed<ResourceList>>("requests")
    /// What the container may not exceed.
    public let limits = Field<Typed<ResourceList>>("limits")
    /// Devices that the container uses.
    public let claims = Field<TypedList<FreeMapping>>("claims")

    /// The keys of this mapping.
    public init() {}
}

/// Quantities of resources by their names.
public struct ResourceList: Schema {
    /// Processor time, `1` or `100m`.
    public let cpu = Field<Quantity?>("cpu")
    /// Memory in bytes, `512Mi` or `2G`.
    public let memory = Field<Quantity?>("memory")
    /// Disk space of the node, for logs, layers and `emptyDir`.
    public let ephemeralStorage = Field<Quantity?>("ephemeral-storage")
    /// Disk space of a volume.
    public let storage = Field<Quantity?>("storage")

    /// The keys of this mapping.
    public init() {}

    /// Devices and huge pages have names of their own.
    public static var isOpen: Bool { true }
}
