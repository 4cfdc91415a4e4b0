/// What every resource says about itself (Kubernetes API, `meta/v1 ObjectMeta`).
public struct ObjectMeta: Schema {
    /// The name, unique among the resources of its kind in the namespace.
    public let name = Field<String?>("name")
    /// The namespace; kinds of the whole cluster have none.
    public let namespace = Field<String?>("namespace")
    /// The start of a name that the server completes.
    ///
    /// Such a resource can be created but not applied.
    public let generateName = Field<String?>("generateName")
    /// Labels, by which selectors find the resource.
    public let labels = Field<TypedMap<String>>("labels")
    /// Annotations: notes for tools.
    ///
    /// Their values must be strings, so `true` and `1` need quotes.
    public let annotations = Field<TypedMap<String>>("annotations")
    /// What has to be done before the resource may vanish.
    public let finalizers = Field<TypedList<String>>("finalizers")
    /// The resources with which this one is deleted.
    public let ownerReferences = Field<TypedList<FreeMapping>>("ownerReferences")
    /// The server's own identifier.
    public let uid = Field<String?>("uid")
    /// The server's mark of this state of the resource.
    public let resourceVersion = Field<String?>("resourceVersion")
    /// How often the desired state has changed.
    public let generation = Field<Int?>("generation")
    /// When the resource was created.
    ///
    /// Null in manifests that a client has printed.
    public let creationTimestamp = Field<Value?>("creationTimestamp")
    /// When the resource is to be gone.
    public let deletionTimestamp = Field<Value?>("deletionTimestamp")
    /// How long deletion may take.
    public let deletionGracePeriodSeconds = Field<Int?>("deletionGracePeriodSeconds")
    /// Which client last set which fields.
    public let managedFields = Field<TypedList<FreeMapping>>("managedFields")
    /// The resource's old address, which servers do not set any more.
    public let selfLink = Field<String?>("selfLink")

    /// The keys of this mapping.
    public init() {}
}
