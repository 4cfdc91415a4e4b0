internal import InfraModel
internal import InfraRender

/// The checks of resources of Flux, which are fast enough for every pass.
enum FluxChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        // A fast path for most resources.
        guard resource.identity.group.hasSuffix(".fluxcd.io") else {
            return resource.identity.group == FormerRelease.group ? [formerRelease(resource)] : []
        }
        let found = FluxFieldCheck(of: resource.value)
        return found.diagnostics.map { $0.within(resource) } + found.texts.compactMap { finding(in: $0, of: resource) }
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
