internal import InfraModel

/// Diagnostics about a patched copy, attributed to the patch or to the target.
struct StagedDiagnostics {
    /// Diagnostics about values from the patch, in the file of the staged resource.
    private(set) var ofPatch: [Diagnostic] = []
    /// Diagnostics about values of the target that the patch leaves unchanged, in the file of the target.
    private(set) var ofTarget: [Diagnostic] = []

    /// Checks a patched copy.
    ///
    /// - Parameters:
    ///   - patched: The copy.
    ///   - target: The target.
    ///   - patch: The patch.
    ///   - entry: The staged resource with the patch.
    ///   - rules: The rules for the contents of resources.
    init(
        on patched: ManifestFile.Resource, of target: TargetFile.Target, by patch: Patch, of entry: StagedFile.Entry,
        rules: any ResourceRules
    ) {
        let findings = rules.findings(inCopy: patched)
        guard !findings.isEmpty else { return }
        ofTarget = findings.compactMap { target.diagnostics[$0] }
        let own = findings.filter { target.diagnostics[$0] == nil }.errorsFirst.prefix(Self.maximumPerPatch)
        let origins = own.map { finding in
            patch.origin(of: Array((finding.path?.steps ?? []).dropFirst(patched.path.count))).map { NodePath($0) }
        }
        let locator = YAML.Locator(origins.compactMap { $0 }, in: Array(entry.staged.patchText.utf8))
        ofPatch = zip(own, origins).map { finding, origin in
            let line = origin.flatMap { locator.position(of: $0)?.line }
            return finding.withPathInMessage.located(in: "", at: entry.position(ofLine: line), isLiteral: false)
        }
    }

    /// The maximum number of diagnostics per patch, since the operations are searched for each one.
    private static let maximumPerPatch = 100
}

extension Patch {
    /// Returns the path, in the text of the patch, to the origin of a value of the patched copy; `nil` if it is
    /// unknown.
    fileprivate func origin(of path: [String]) -> [String]? {
        guard case .operations(let operations, _) = self else { return path }
        // The last operation on the value, or on a part or parent of the value, determines the value.
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
    /// The target location of the operation.
    fileprivate var target: JSONPointer {
        switch self {
        case .add(let path, _), .remove(let path), .replace(let path, _), .move(_, let path), .copy(_, let path),
            .test(let path, _):
            path
        }
    }
}
