/// A resource with a specification, such as ``HelmRepository``.
///
/// ```swift
/// let repository = HelmRepository(name: "ingress-nginx", namespace: "flux-system") {
///     $0.url = "https://kubernetes.github.io/ingress-nginx"
///     $0.interval = "10m"
/// }
/// ```
public struct CustomResource<Spec: ResourceSpec>: ResourceModel {
    private var root: Typed<ResourceDocument<Spec>>

    /// The kind of the resource.
    public static var kind: String { Spec.kind }

    /// The API versions of the resource.
    public static var apiVersions: [String] { Spec.apiVersions }

    /// Creates a resource.
    ///
    /// - Parameters:
    ///   - name: The name of the resource.
    ///   - namespace: The namespace, if any.
    ///   - fill: Sets the fields of the specification.
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
    /// - Throws: ``ModelError`` if the document is of another kind or has no name, or for the first value of a wrong
    ///   type.
    public init(_ document: Value) throws(ModelError) {
        try Self.checkKind(of: document)
        root = Typed(untyped: document) ?? Typed()
        try checkTypes()
    }

    /// The document to write.
    public var document: Value { root.untyped ?? .null }

    /// Returns everything in a resource that does not match the types, including unknown keys.
    ///
    /// - Parameter document: The resource.
    /// - Returns: The findings.
    public static func findings(in document: Value) -> Findings {
        var findings = Findings()
        Typed<ResourceDocument<Spec>>.inspect(document, at: [], into: &findings)
        return findings
    }

    /// The metadata: name, namespace, labels and annotations.
    public var metadata: Typed<ObjectMeta> {
        get { root.metadata }
        set { root.metadata = newValue }
    }

    /// The specification.
    public var spec: Typed<Spec> {
        get { root.spec }
        set { root.spec = newValue }
    }
}
