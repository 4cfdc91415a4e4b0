/// A Kubernetes resource with typed fields.
///
/// A model stores the whole document that it was read from, and changes only the fields that are set.
public protocol ResourceModel: Sendable, Hashable {
    /// The kind, for messages: `HelmRelease`.
    static var kind: String { get }

    /// The API versions that the model supports.
    static var apiVersions: [String] { get }

    /// The document to write.
    var document: Value { get }

    /// Reads a resource.
    ///
    /// - Parameter document: The resource.
    /// - Throws: ``ModelError`` if the document is of another kind or has no name, or for the first value of a wrong
    ///   type.
    init(_ document: Value) throws(ModelError)

    /// Returns everything in a resource that does not match the types, including unknown keys.
    ///
    /// Unlike the initializer, this method does not stop at the first error.
    ///
    /// - Parameter document: The resource.
    /// - Returns: The findings.
    static func findings(in document: Value) -> Findings
}

extension ResourceModel {
    /// Everything that does not match the types, including unknown keys.
    public var findings: Findings { Self.findings(in: document) }

    /// Returns whether a document has the kind and an API version of the model.
    ///
    /// - Parameter document: A document.
    /// - Returns: Whether the document is of this kind, even if it is invalid.
    public static func describes(_ document: Value) -> Bool {
        guard document["kind"]?.string == kind, let version = document["apiVersion"]?.string else { return false }
        return apiVersions.contains(version)
    }

    /// Rejects documents of other kinds.
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

    /// Checks that the document can be read back.
    ///
    /// - Throws: ``ModelError`` if the name is missing, or for the first value of a wrong type.
    public func checkTypes() throws(ModelError) {
        if let error = findings.mistyped.first { throw error }
        guard let name = document["metadata"]?["name"], !name.isNull, name.string != "" else {
            throw ModelError(.missing, at: ["metadata", "name"], "expected a name, found nothing")
        }
    }
}

/// The schema of a resource's `spec`, with its kind and API versions.
public protocol ResourceSpec: Schema {
    /// The kind of the resource.
    static var kind: String { get }

    /// The API versions with these fields; new resources have the first one.
    static var apiVersions: [String] { get }
}

/// The members of a resource with a specification.
public struct ResourceDocument<Spec: Schema>: Schema {
    /// The API group and version, for example `helm.toolkit.fluxcd.io/v2`.
    public let apiVersion = Field<String?>("apiVersion")
    /// The kind of the resource.
    public let kind = Field<String?>("kind")
    /// The metadata: name, namespace, labels and annotations.
    public let metadata = Field<Typed<ObjectMeta>>("metadata")
    /// The specification.
    public let spec = Field<Typed<Spec>>("spec")
    /// The status that the controller writes; it does not belong in a repository.
    public let status = Field<Value?>("status")

    /// Creates the schema.
    public init() {}
}
