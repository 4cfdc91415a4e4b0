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
    ///   - target: The target.
    ///   - patch: The patch.
    ///   - entry: The staged resource that has it.
    ///   - rules: The rules about what resources say.
    init(
        on patched: ManifestFile.Resource, of target: TargetFile.Target, by patch: Patch, of entry: StagedFile.Entry,
        rules: any ResourceRules
    ) {
        let findings = rules.findings(inCopy: patched)
        guard !findings.isEmpty else { return }
        ofTarget = findings.compactMap { target.remarks[$0] }
        let own = findings.filter { target.remarks[$0] == nil }.prefix(Self.mostOfPatch)
        let ways = own.map { finding in
            patch.way(to: Array((finding.path?.steps ?? []).dropFirst(patched.path.count))).map { NodePath($0) }
        }
        let locator = YAML.Locator(ways.compactMap { $0 }, in: Array(entry.staged.patchText.utf8))
        ofPatch = zip(own, ways).map { finding, way in
            let line = way.flatMap { locator.position(of: $0)?.line }
            return finding.withPathInMessage.located(in: "", at: entry.position(ofLine: line), isLiteral: false)
        }
    }

    /// How many of a patch are told: each one is looked for among the operations.
    private static let mostOfPatch = 100
}

extension Patch {
    /// The way, in the patch's text, to what a value of the patched copy comes from; `nil` when that cannot be told.
    fileprivate func way(to path: [String]) -> [String]? {
        guard case .operations(let operations, _) = self else { return path }
        // The last one that has to do with the value has made it what it is.
        for (index, operation) in operations.enumerated().reversed() {
            let target = operation.target.tokens
            if path.starts(with: target, by: { $0 == $1 || $1 == "-" }) {
                return [String(index), "value"] + path.dropFirst(target.count)
            }
            if target.starts(with: path) { return [String(index)] }
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
