internal import InfraModel
internal import InfraRender

/// The checks of resources of Flux.
enum FluxChecks {
    /// Returns whether a resource belongs to one of Flux's API groups.
    static func isResponsible(for identity: ResourceIdentity) -> Bool {
        identity.group.hasSuffix(".fluxcd.io") || identity.group == FormerRelease.group
    }

    /// Returns the findings about a resource of one of Flux's API groups.
    static func findings(in resource: ManifestFile.Resource, _ schemas: SchemaRules) -> [Diagnostic] {
        guard resource.identity.group != FormerRelease.group else { return [formerRelease(resource)] }
        let found = FluxFieldCheck(of: resource.value)
        let release =
            found.diagnostics.map { $0.within(resource) } + found.texts.compactMap { finding(in: $0, of: resource) }
        guard let fields = fieldFindings(in: resource, schemas) else {
            return release + schemas.diagnostics(of: resource)
        }
        // The check of releases explains misplaced fields. The schema knows the fields of each API version.
        let explained = release.filter { ![.fluxUnknownField, .fluxWrongType, .fluxInvalidValue].contains($0.code) }
        let paths = Set(explained.filter { $0.code != .fluxMissingField }.map(\.path))
        // The check of releases also knows which fields can replace each other.
        let isRelease = resource.identity.kind == "HelmRelease"
        return explained
            + fields.filter {
                !(isRelease && [.fluxMissingField, .apiMissingField].contains($0.code)) && !paths.contains($0.path)
            }
    }

    /// Returns the differences between a resource and the schema of its kind; `nil` for kinds without a schema.
    private static func fieldFindings(in resource: ManifestFile.Resource, _ schemas: SchemaRules) -> [Diagnostic]? {
        let kind = ResourceKind(of: resource.identity)
        if schemas.hasDefinition(of: kind) { return schemas.diagnostics(of: resource) }
        guard let schema = schemas.fluxSchema(of: kind) else { return nil }
        return SchemaValidator.findings(in: resource.value, by: schema, of: "\(kind)", metadata: schema).map {
            $0.fluxDiagnostic(in: resource)
        }
    }

    private static func formerRelease(_ resource: ManifestFile.Resource) -> Diagnostic {
        Diagnostic(
            .error, .fluxGeneration, path: resource.path(to: ["apiVersion"]),
            """
            no version of Flux since the Helm operator 1.0 applies a \(resource.identity.kind) of \
            \(FormerRelease.group), so its release would not be updated
            """,
            hint: FormerRelease.hint)
    }

    private static func finding(in text: FluxFieldCheck.EmbeddedText, of resource: ManifestFile.Resource) -> Diagnostic?
    {
        func path(_ line: Int) -> NodePath { resource.path(to: text.path, part: .line(line)) }
        switch text.language {
        case .toml:
            guard let problem = TOMLProblem(in: text.text) else { return nil }
            return Diagnostic(
                .warning, .helmInvalidToml, path: path(problem.line), "this is invalid TOML: \(problem.reason)")
        case .yamlSequence, .yamlMapping:
            let isSequence = text.language == .yamlSequence
            guard let problem = YAMLTextProblem(in: text.text, isSequence: isSequence) else { return nil }
            return Diagnostic(
                .warning, .helmInvalidYaml, path: path(problem.line), problem.reason, hint: problem.hint)
        }
    }
}
