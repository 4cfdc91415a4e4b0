/// The metadata of a resource (Kubernetes API, `meta/v1 ObjectMeta`).
public struct ObjectMeta: Schema {
    /// The name, unique among the resources of the same kind in the namespace.
    public let name = Field<String?>("name")
    /// The namespace; cluster-scoped resources have none.
    public let namespace = Field<String?>("namespace")
    /// The prefix of a name that the server generates.
    ///
    /// Such a resource can be created but not applied.
    public let generateName = Field<String?>("generateName")
    /// The labels, which selectors match.
    public let labels = Field<TypedMap<String>>("labels")
    /// The annotations, metadata for tools.
    ///
    /// Their values must be strings, so `true` and `1` need quotes.
    public let annotations = Field<TypedMap<String>>("annotations")
    /// The finalizers, which have to complete before the resource is deleted.
    public let finalizers = Field<TypedList<String>>("finalizers")
    /// The owners of the resource; it is deleted with them.
    public let ownerReferences = Field<TypedList<FreeMapping>>("ownerReferences")
    /// The unique identifier that the server assigns.
    public let uid = Field<String?>("uid")
    /// The version of the stored object that the server assigns.
    public let resourceVersion = Field<String?>("resourceVersion")
    /// The number of changes of the desired state.
    public let generation = Field<Int?>("generation")
    /// The creation time.
    ///
    /// Null in manifests that a client has printed.
    public let creationTimestamp = Field<Value?>("creationTimestamp")
    /// The time after which the resource is deleted.
    public let deletionTimestamp = Field<Value?>("deletionTimestamp")
    /// The grace period of the deletion in seconds.
    public let deletionGracePeriodSeconds = Field<Int?>("deletionGracePeriodSeconds")
    /// The fields that each client manages.
    public let managedFields = Field<TypedList<FreeMapping>>("managedFields")
    /// The URL of the resource; servers do not set it any more.
    public let selfLink = Field<String?>("selfLink")

    /// Creates the schema.
    public init() {}
}
