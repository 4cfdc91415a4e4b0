internal import InfraModel
internal import InfraRender

/// The rules that a resource has a kind that its API group serves, and matches the schema of the kind.
struct SchemaRules: Sendable {
    /// The version of Kubernetes whose schemas are used.
    var version: KubernetesVersion
    /// The schemas of custom kinds.
    private var custom: [ResourceKind: ObjectSchema] = [:]
    private var catalogue: SchemaCatalogue { .shared }

    init(version: KubernetesVersion) { self.version = version }

    /// Adds the schemas of definitions.
    ///
    /// - Parameters:
    ///   - definitions: CustomResourceDefinitions.
    ///   - isNeeded: Returns whether the schema of a kind is needed.
    mutating func add(_ definitions: [ManifestFile.Resource], isNeeded: (ResourceKind) -> Bool) {
        for definition in definitions where DefinitionReader.isDefinition(definition.identity) {
            for (kind, schema) in DefinitionReader.schemas(in: definition.value, isNeeded: isNeeded) {
                custom[kind] = schema
            }
        }
    }

    /// Returns whether a definition has been added that has a kind.
    func hasDefinition(of kind: ResourceKind) -> Bool { custom[kind] != nil }

    /// Returns the schema of a kind of Flux; `nil` for other kinds.
    func fluxSchema(of kind: ResourceKind) -> ObjectSchema? {
        guard let entry = catalogue.kinds[kind], entry.isFlux else { return nil }
        return entry.spans[0].type.map(catalogue.schema)
    }

    /// Checks a resource by the schema of its kind; kinds of Flux need a definition.
    func diagnostics(of resource: ManifestFile.Resource) -> [Diagnostic] {
        guard resource.value.isApplied else { return [] }
        let kind = ResourceKind(of: resource.identity)
        if let schema = custom[kind] { return diagnostics(of: resource, by: schema, isCustom: true) }
        guard let entry = catalogue.kinds[kind], !entry.isFlux else { return diagnostics(ofUnlisted: resource, kind) }
        let span = entry.span(at: version.minor)
        guard let type = span?.type ?? entry.spans.last(where: { $0.type != nil && $0.minor <= version.minor })?.type
        else {
            return [
                unknownKind(
                    resource, at: "apiVersion",
                    "\(kind) exists from Kubernetes 1.\(entry.spans[0].minor) on, not in \(version)",
                    hint: replacement(of: kind).map { "use \($0)" })
            ]
        }
        let removal = span.flatMap { $0.type == nil ? $0.minor : nil }.map { removedVersion(resource, kind, in: $0) }
        return (removal.map { [$0] } ?? []) + diagnostics(of: resource, by: catalogue.schema(ofType: type))
    }

    private func diagnostics(
        of resource: ManifestFile.Resource, by schema: ObjectSchema, isCustom: Bool = false
    ) -> [Diagnostic] {
        SchemaValidator.findings(
            in: resource.value, by: schema, of: "\(ResourceKind(of: resource.identity))", metadata: catalogue.metadata
        ).map { $0.diagnostic(in: resource, isCustom: isCustom) }
    }

    // MARK: - Kinds

    /// Checks a resource whose kind is in neither the catalogue nor a definition.
    private func diagnostics(ofUnlisted resource: ManifestFile.Resource, _ kind: ResourceKind) -> [Diagnostic] {
        guard catalogue.groups.contains(kind.group) else {
            // Files of other tools have the same form as resources, but fields of their own.
            return SchemaValidator.findings(inMetadataOf: resource.value, by: catalogue.metadata)
                .filter { $0.problem != .unknownField }.map { $0.diagnostic(in: resource) }
        }
        let kinds = catalogue.kinds.keys.filter { $0.group == kind.group }
        let group = kind.group == ResourceIdentity.coreGroup ? "the core group" : "the group \(kind.group)"
        if kinds.contains(where: { $0.kind == kind.kind }) {
            return [
                unknownKind(
                    resource, at: "apiVersion", "\(group) has no version \(kind.version) of \(kind.kind)",
                    hint: replacement(of: kind).map { "use \($0)" })
            ]
        }
        let moved = replacement(of: kind).map { "use \($0)" }
        let nearest = Set(kinds.map(\.kind)).nearest(to: kind.kind).map { "did you mean \($0)?" }
        return [
            unknownKind(resource, at: "kind", "\(group) has no kind \(kind.kind)", hint: moved ?? nearest)
        ]
    }

    private func unknownKind(
        _ resource: ManifestFile.Resource, at field: String, _ message: String, hint: String?
    ) -> Diagnostic {
        Diagnostic(
            .error, .apiUnknownKind, path: resource.path(to: [field]),
            "\(message): the API server rejects the resource", hint: hint)
    }

    private func removedVersion(_ resource: ManifestFile.Resource, _ kind: ResourceKind, in minor: Int) -> Diagnostic {
        Diagnostic(
            .warning, .apiRemovedVersion, path: resource.path(to: ["apiVersion"]),
            "\(kind) was removed in Kubernetes 1.\(minor)",
            hint: replacement(of: kind).map { "use \($0)" } ?? "there is no replacement")
    }

    /// Returns the API version that has a kind now: of the same group if possible, and the most stable one.
    private func replacement(of kind: ResourceKind) -> String? {
        let served = catalogue.kinds.filter { other, entry in
            other.kind == kind.kind && !entry.isFlux && entry.span(at: version.minor)?.type != nil
        }.keys
        func rank(_ other: ResourceKind) -> (Int, Int, String) {
            let stability = other.version.contains("alpha") ? 0 : other.version.contains("beta") ? 1 : 2
            return (other.group == kind.group ? 1 : 0, stability, other.apiVersion)
        }
        return served.max { rank($0) < rank($1) }?.apiVersion
    }
}

extension Value {
    /// Whether no annotation of a resource makes Flux v1 or v2 leave it alone.
    fileprivate var isApplied: Bool {
        guard let annotations = self["metadata"]?["annotations"] else { return true }
        return annotations["kustomize.toolkit.fluxcd.io/reconcile"]?.string != "disabled"
            && (annotations["fluxcd.io/ignore"]?.string ?? "false") == "false"
    }
}
