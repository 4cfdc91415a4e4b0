/// A resource that is described by its specification, such as ``HelmRepository``.
///
/// ```swift
/// let repository = HelmRepository(name: "ingress-nginx", namespace: "flux-system") {
///     $0.url = "https://kubernetes.github.io/ingress-nginx"
///     $0.interval = "10m"
/// }
/// ```
public struct CustomResource<Spec: ResourceSpec>: ResourceModel {
    private var root: Typed<ResourceDocument<Spec>>

    /// The kind that the specification is of.
    public static var kind: String { Spec.kind }

    /// The API versions that the specification is of.
    public static var apiVersions: [String] { Spec.apiVersions }

    /// A new resource.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - namespace: Its namespace, if it has one.
    ///   - fill: Sets what is wanted.
    public init(name: String, namespace: String?, spec fill: (inout Typed<Spec>) -> Void) {
        root = Typed()
        root.apiVersion = Spec.apiVersions.first
        root.kind = Spec.kind
        root.metadata.name = name
        root.metadata.namespace = namespace
        root.spec = Typed(fill)
    }

    /// Reads a resource.
    ///
    /// - Parameter document: The resource.
    /// - Throws: ``ModelError`` when it is another kind of resource, has no name, or at the first value of a wrong type.
    public init(_ document: Value) throws(ModelError) {
        try Self.checkKind(of: document)
        root = Typed(untyped: document) ?? Typed()
        try checkTypes()
    }

    /// The document, as it is to be written.
    public var document: Value { root.untyped ?? .null }

    /// Looks for everything in a resource that is not as the types have it, unknown keys included.
    ///
    /// - Parameter document: The resource.
    /// - Returns: What was found.
    public static func findings(in document: Value) -> Findings {
        var findings = Findings()
        Typed<ResourceDocument<Spec>>.inspect(document, at: [], into: &findings)
        return findings
    }

    /// Name, namespace, labels and annotations.
    public var metadata: Typed<ObjectMeta> {
        get { root.metadata }
        set { root.metadata = newValue }
    }

    /// What is wanted.
    public var spec: Typed<Spec> {
        get { root.spec }
        set { root.spec = newValue }
    }
}
