internal import InfraModel

/// Checks the patch of a staged resource as a text of its own.
enum StagedCheck {
    /// The codes that matter in a patch, since they affect the patched copy.
    ///
    /// Other codes concern kustomize's flow collections and the separators of a file, and only infra-sync reads a
    /// patch.
    private static let codes: Set<String> = [
        "yaml/ambiguous-scalar", "yaml/ambiguous-key", "yaml/unsafe-key", "yaml/unsafe-character", "yaml/tag",
    ]

    static func findings(in resource: ManifestFile.Resource, of file: ManifestFile) -> [Finding] {
        guard StagedResource.isOne(resource.value), let staged = try? StagedResource(resource.value) else { return [] }
        let text = Array(staged.patchText.utf8)
        let node = ResourceChecks.node(["data", "patch"], of: resource)
        let findings = TextLint.findings(
            in: text, isJSON: false, isSecret: staged.kind == "Secret", limits: YAML.Limits()
        ).filter { codes.contains($0.code) }
        return (findings + placeholders(in: text)).map { finding in
            // The message contains the path inside the patch; the path of the finding is that of the patch.
            let way = finding.node.path.isEmpty ? "" : "\(JSONPointer(tokens: finding.node.path)): "
            return Finding(
                finding.severity, finding.code, at: node, line: finding.position?.line, way + finding.message,
                hint: finding.hint)
        }
    }

    /// Detects an unquoted `{ENV}`, which YAML reads as a flow mapping without a replacement.
    private static func placeholders(in text: [UInt8]) -> [Finding] {
        var findings: [Finding] = []
        var key: NodeWalk.Visit?
        _ = NodeWalk(text, limits: YAML.Limits()).visitAll { visit in
            defer { key = visit }
            guard visit.isInFlow, visit.scalar == .plain(""), let key, key.node.isKey, key.scalar == .plain("ENV")
            else { return }
            findings.append(
                Finding(
                    .warning, "patch/bare-placeholder", at: visit.node, place: key.position,
                    "{ENV} without quotes is a mapping, in which nothing is replaced", hint: "write \"{ENV}\""))
        }
        return findings
    }
}

extension NodeWalk.Visit {
    fileprivate var scalar: Scalar? {
        if case .scalar(let scalar) = kind { scalar } else { nil }
    }
}
