public import InfraModel

/// A ConfigMap with a patch for another resource of its namespace.
///
/// In production, it is an ordinary ConfigMap. In staging, the patched copy of its target is rendered instead.
public struct StagedResource: Sendable {
    /// The `apiVersion` of the target.
    public let apiVersion: String
    /// The kind of the target.
    public let kind: String
    /// The name of the target.
    public let name: String
    /// The patch as YAML text.
    public let patchText: String
    /// The patch dialect, from the annotation `cd.spack.io/patch-dialect`.
    public let dialect: PatchDialect

    /// Returns whether a resource is a ConfigMap with the annotation `cd.spack.io/staged-resource`.
    ///
    /// - Parameter resource: The resource.
    /// - Returns: Whether the resource is a staged resource, valid or not. The result is `false` if the annotation is
    ///   disabled by a value such as `false` or `no`.
    public static func describes(_ resource: Value) -> Bool {
        resource["kind"]?.string == "ConfigMap" && resource["apiVersion"]?.string == "v1"
            && Annotation.stagedResource.isNotDisabled(on: resource)
    }

    /// Parses a staged resource.
    ///
    /// - Parameter resource: The ConfigMap.
    /// - Throws: `ModelError` if its `data` lacks `apiVersion`, `kind`, `name` or `patch`, or its dialect is unknown.
    public init(_ resource: Value) throws(ModelError) {
        apiVersion = try Self.data("apiVersion", of: resource)
        kind = try Self.data("kind", of: resource)
        name = try Self.data("name", of: resource)
        patchText = try Self.data("patch", of: resource)
        let text = Annotation.patchDialect.text(on: resource) ?? PatchDialect.staged.rawValue
        guard let dialect = PatchDialect(rawValue: text) else {
            throw ModelError(
                .invalid, at: ["metadata", "annotations", Annotation.patchDialect.rawValue],
                "expected staged or rfc6902, found \(text.quotedForMessage)")
        }
        self.dialect = dialect
    }

    private static func data(_ key: String, of resource: Value) throws(ModelError) -> String {
        let path = ["data", key]
        guard let value = resource["data"]?[key] else {
            throw ModelError(
                .missing, at: path,
                "expected a string, found nothing: a staged resource has apiVersion, kind, name and patch")
        }
        guard let text = value.string else {
            throw ModelError(.wrongType, at: path, "expected a string, found \(value.typeName)")
        }
        return text
    }

    /// Returns the identity of the target.
    ///
    /// - Parameter namespace: The namespace of the ConfigMap.
    /// - Returns: The identity.
    public func target(in namespace: String) -> ResourceIdentity {
        let parts = apiVersion.split(separator: "/", maxSplits: 1).map(String.init)
        return ResourceIdentity(
            group: parts.count == 2 ? parts[0] : ResourceIdentity.coreGroup, version: parts.last ?? "", kind: kind,
            namespace: namespace, name: name)
    }

    /// Returns the patch for an environment.
    ///
    /// - Parameters:
    ///   - environment: The replacement for `{ENV}`.
    ///   - dialect: The dialect; by default that of the staged resource.
    /// - Returns: The patch.
    /// - Throws: ``YAMLError`` if the text is not valid YAML; ``PatchError`` if the document is not a valid patch.
    public func patch(for environment: String, dialect: PatchDialect? = nil) throws -> Patch {
        try patch(try document(), for: environment, dialect: dialect)
    }

    /// Returns the line of the patch, counted from 1, in which a member or operation starts.
    ///
    /// - Parameter member: The key of the member, or the index of the operation from 0.
    /// - Returns: The line; `nil` if the patch has no such member or operation.
    package func line(ofMember member: String) -> Int? {
        YAML.position(of: [member], inDocument: 0, of: Array(patchText.utf8))?.line
    }

    /// Parses the text of the patch.
    func document() throws -> Value {
        let text = Array(patchText.utf8)
        // Escapes in the source file are characters here. Invisible characters were already detected as escapes in
        // the source file.
        _ = try SourceText.hiddenCharacters(in: text)
        let documents = try YAML.documents(in: text).filter { !$0.isEmpty }
        guard documents.count == 1 else {
            throw PatchError(.patchMalformed, "expected one YAML document, found \(documents.count)")
        }
        return documents[0].value
    }

    /// Creates the patch from its parsed text.
    func patch(_ document: Value, for environment: String, dialect: PatchDialect? = nil) throws(PatchError) -> Patch {
        try Patch(document.substitutingEnvironment(environment), dialect: dialect ?? self.dialect)
    }
}
