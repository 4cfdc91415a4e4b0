public import InfraModel

extension YAML {
    /// Writes a typed resource as one canonical YAML document, as ``bytes(of:)`` does.
    ///
    /// - Parameter model: The resource.
    /// - Returns: The text.
    /// - Throws: `ModelError` at the first value that could not be read back: a duration or a quantity that is none, or no
    ///   name at all.
    public static func string(from model: some ResourceModel) throws(ModelError) -> String {
        try model.checkTypes()
        return string(of: model.document)
    }

    /// Reads the one resource of a kind that a text holds.
    ///
    /// Other resources may stand beside it: a HelmRelease is often kept in one file with its HelmRepository.
    ///
    /// - Parameters:
    ///   - type: The type to read, `HelmRelease<GitLabValues>.self`.
    ///   - text: A stream of YAML documents.
    ///   - limits: What the text may ask for.
    /// - Returns: The resource.
    /// - Throws: ``YAMLError`` when the text is no YAML; `ModelError` when it holds none or several of that kind, or at the
    ///   first value of a wrong type.
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
        // A document of another kind says best by itself what it is.
        return try Model(document.value)
    }
}
