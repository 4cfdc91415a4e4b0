/// A Kubernetes resource with typed fields.
///
/// A model holds the whole document that it was read from and changes no more of it than what is set.
public protocol ResourceModel: Sendable, Hashable {
    /// The kind, for messages: `HelmRelease`.
    static var kind: String { get }

    /// The API versions that the model reads.
    static var apiVersions: [String] { get }

    /// The document, as it is to be written.
    var document: Value { get }

    /// Reads a resource.
    ///
    /// - Parameter document: The resource.
    /// - Throws: ``ModelError`` when it is another kind of resource, has no name, or at the first value of a wrong type.
    init(_ document: Value) throws(ModelError)

    /// Looks for everything in a resource that is not as the types have it, unknown keys included.
    ///
    /// Unlike reading, which stops at the first wrong type, this takes a document of this kind as it is.
    ///
    /// - Parameter document: The resource.
    /// - Returns: What was found.
    static func findings(in document: Value) -> Findings
}

extension ResourceModel {
    /// Everything that is not as the types have it, unknown keys included.
    public var findings: Findings { Self.findings(in: document) }

    /// Whether a document is of this kind and of an API version that the model reads.
    ///
    /// - Parameter document: A document.
    /// - Returns: Whether the model is meant for it, right or wrong as it may be otherwise.
    public static func describes(_ document: Value) -> Bool {
        guard document["kind"]?.string == kind, let version = document["apiVersion"]?.string else { return false }
        return apiVersions.contains(version)
    }

    /// Refuses documents of other kinds.
    static func checkKind(of document: Value) throws(ModelError) {
        guard case .mapping = document else {
            throw ModelError(.wrongType, at: [], "expected a \(kind), found \(document.typeName)")
        }
        try check(document["kind"], isOneOf: [kind], at: ["kind"])
        try check(document["apiVersion"], isOneOf: apiVersions, at: ["apiVersion"])
    }

    private static func check(
        _ value: Value?, isOneOf texts: [String], at path: [String]
    ) throws(ModelError) {
        let expected = texts.joined(separator: " or ")
        guard let value else { throw ModelError(.missing, at: path, "expected \(expected), found nothing") }
        guard let text = value.string, texts.contains(text) else {
            let found = value.string?.quotedForMessage ?? value.typeName
            throw ModelError(.invalid, at: path, "expected \(expected), found \(found)")
        }
    }

    /// Throws what would make the document unfit to be read back.
    ///
    /// - Throws: ``ModelError`` when the name is missing, or at the first value of a wrong type.
    public func checkTypes() throws(ModelError) {
        if let error = findings.mistyped.first { throw error }
        guard let name = document["metadata"]?["name"], !name.isNull, name.string != "" else {
            throw ModelError(.missing, at: ["metadata", "name"], "expected a name, found nothing")
        }
    }
}

/// The schema of a resource's `spec`, which knows what the resource is.
public protocol ResourceSpec: Schema {
    /// The kind of resource whose specification this is.
    static var kind: String { get }

    /// The API versions in which it has these fields, the one to write first.
    static var apiVersions: [String] { get }
}

/// The members of a resource with a specification.
public struct ResourceDocument<Spec: Schema>: Schema {
    /// The API group and version, `helm.toolkit.fluxcd.io/v2`.
    public let apiVersion = Field<String?>("apiVersion")
    /// The kind of resource.
    public let kind = Field<String?>("kind")
    /// Name, namespace, labels and annotations.
    public let metadata = Field<Typed<ObjectMeta>>("metadata")
    /// What is wanted.
    public let spec = Field<Typed<Spec>>("spec")
    /// What the controller has found; it is none of a repository's business.
    public let status = Field<Value?>("status")

    /// The keys of this mapping.
    public init() {}
}
