internal import InfraModel
internal import InfraRender

/// Checks the patch of a staged resource as a text of its own.
enum StagedCheck {
    /// The codes of problems that affect the patched copy.
    ///
    /// The others concern parsers of whole files, and only infra-sync parses a patch.
    private static let codes: Set<Diagnostic.Code> = [
        .yamlAmbiguousScalar, .yamlAmbiguousKey, .yamlUnsafeKey, .yamlUnsafeCharacter, .yamlTag,
    ]

    static func findings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        guard StagedResource.describes(resource.value), let staged = try? StagedResource(resource.value) else {
            return []
        }
        let text = Array(staged.patchText.utf8)
        let findings = TextLint.findings(
            in: text, isJSON: false, isSecret: staged.kind == "Secret", limits: YAML.Limits()
        ).filter { codes.contains($0.code) }
        return (findings + placeholders(in: text)).map { finding in
            // The message contains the path inside the patch; the path of the finding is that of the patch.
            let steps = finding.path?.steps ?? []
            let pathInPatch = steps.isEmpty ? "" : "\(JSONPointer(tokens: steps)): "
            let part = finding.position.map { NodePath.Part.line($0.line) } ?? .value
            return Diagnostic(
                finding.severity, finding.code, path: resource.path(to: ["data", "patch"], part: part),
                pathInPatch + finding.message, hint: finding.hint)
        }
    }

    /// Detects an unquoted `{ENV}`, which YAML reads as a flow mapping without a replacement.
    private static func placeholders(in text: [UInt8]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var key: NodeWalk.Visit?
        _ = NodeWalk(text, limits: YAML.Limits()).visitAll { visit in
            defer { key = visit }
            guard visit.isInFlow, visit.scalar == .plain(""), let key, key.node.isKey, key.scalar == .plain("ENV")
            else { return }
            findings.append(
                Diagnostic(
                    .warning, .patchBarePlaceholder, at: key.position, path: visit.node,
                    "an unquoted {ENV} is a mapping and is not substituted", hint: "write \"{ENV}\""))
        }
        return findings
    }
}

extension NodeWalk.Visit {
    fileprivate var scalar: Scalar? {
        if case .scalar(let scalar) = kind { scalar } else { nil }
    }
}
