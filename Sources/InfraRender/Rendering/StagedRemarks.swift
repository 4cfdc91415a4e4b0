internal import InfraModel

/// What is perhaps not meant as it stands in a patched copy: where the patch has it from, or the target.
struct StagedRemarks {
    /// What the patch brings, in the staged resource's file.
    private(set) var ofPatch: [Diagnostic] = []
    /// What the target has and the patch leaves alone, in the target's file.
    private(set) var ofTarget: [Diagnostic] = []

    /// Looks at a patched copy.
    ///
    /// - Parameters:
    ///   - patched: The copy.
    ///   - original: The target.
    ///   - file: The target's file.
    ///   - patch: The patch.
    ///   - staged: The staged resource that has it.
    ///   - place: The place of a line of the patch's text, or of the patch.
    init(
        on patched: ManifestFile.Resource, of original: ManifestFile.Resource, in file: ManifestFile,
        by patch: Patch, of staged: StagedResource, place: (_ line: Int?) -> YAML.Position
    ) {
        let findings = FluxChecks.findings(in: patched).filter { $0.severity != .note }
        guard !findings.isEmpty else { return }
        let known = Set(FluxChecks.findings(in: original))
        ofTarget = file.diagnostics(of: findings.filter(known.contains)).map(\.kept)
        ofPatch = findings.filter { !known.contains($0) }.map { finding in
            let path = Array(finding.node.path.dropFirst(original.path.count))
            return finding.diagnostic(file: "", at: place(staged.line(of: path, in: patch)), isLiteral: false).kept
        }
    }
}

extension StagedResource {
    /// The line of the patch's text from which a value of the patched copy comes; `nil` when that cannot be told.
    fileprivate func line(of path: [String], in patch: Patch) -> Int? {
        func line(_ path: [String]) -> Int? {
            YAML.position(of: path, inDocument: 0, of: Array(patchText.utf8))?.line
        }
        guard case .operations(let operations, _) = patch else { return line(path) }
        // The last one that has to do with the value has made it what it is.
        for (index, operation) in operations.enumerated().reversed() {
            let target = operation.target.tokens
            if path.starts(with: target, by: { $0 == $1 || $1 == "-" }) {
                return line([String(index), "value"] + path.dropFirst(target.count))
            }
            if target.starts(with: path) { return line([String(index)]) }
        }
        return nil
    }
}

extension PatchOperation {
    /// Where the operation changes something.
    fileprivate var target: JSONPointer {
        switch self {
        case .add(let path, _), .remove(let path), .replace(let path, _), .move(_, let path), .copy(_, let path),
            .test(let path, _):
            path
        }
    }
}
