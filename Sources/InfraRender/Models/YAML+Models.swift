public import InfraModel

extension YAML {
    /// Writes a typed resource as one canonical YAML document, like ``bytes(of:)``.
    ///
    /// - Parameter model: The resource.
    /// - Returns: The text.
    /// - Throws: `ModelError` for the first value that cannot be read back: a malformed duration or quantity, or a
    ///   missing name.
    public static func string(from model: some ResourceModel) throws(ModelError) -> String {
        try model.checkTypes()
        return string(of: model.document)
    }

    /// Decodes the only resource of a type in a text.
    ///
    /// The text may contain other resources: a HelmRelease is often in the same file as its HelmRepository.
    ///
    /// - Parameters:
    ///   - type: The type to decode, for example `HelmRelease<GitLabValues>.self`.
    ///   - text: A stream of YAML documents.
    ///   - limits: The parser limits.
    /// - Returns: The resource.
    /// - Throws: ``YAMLError`` if the text is not valid YAML; `ModelError` if the text has no or several resources of the
    ///   type, or for the first value of a wrong type.
    public static func decode<Model: ResourceModel>(
        _ type: Model.Type, from text: String, limits: Limits = Limits()
    ) throws -> Model {
        let documents = try documents(in: Array(text.utf8), limits: limits).filter { !$0.isEmpty }
        let candidates = documents.filter { Model.describes($0.value) }
        if candidates.count > 1 {
            throw ModelError(.invalid, at: [], "expected one \(Model.kind), found \(candidates.count) in the text")
        }
        guard let document = candidates.first ?? documents.first else {
            throw ModelError(.missing, at: [], "expected a \(Model.kind), found nothing")
        }
        // For a document of another kind, the error of the initializer describes the difference.
        return try Model(document.value)
    }
}
