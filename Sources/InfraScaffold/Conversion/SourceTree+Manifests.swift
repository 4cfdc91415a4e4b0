internal import InfraModel
internal import InfraRender

extension SourceTree {
    /// Reads all manifests that are not ignored, in the order of the tree.
    ///
    /// - Returns: The manifests, and diagnostics about them and about entries that are not read.
    func manifests(
        from store: any ContentStore, limits: YAML.Limits
    ) throws -> (manifests: [ManifestFile], diagnostics: [Diagnostic]) {
        var manifests: [ManifestFile] = []
        var diagnostics: [Diagnostic] = []
        for entry in try includedEntries(store, report: { diagnostics.append($0) }) {
            guard case .file(let content) = entry.kind else {
                diagnostics += entry.diagnostics
                continue
            }
            guard SourceTree.isManifest(entry.path) else { continue }
            let file = try ManifestFile(name: entry.path, content: content, store: store, limits: limits)
            diagnostics += file.diagnostics
            manifests.append(file)
        }
        return (manifests, diagnostics)
    }
}

extension ManifestFile {
    /// Returns the comment after the scalar at a position, from `#` to the end of the line.
    func comment(after start: Position) -> String? {
        let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: start.line, omittingEmptySubsequences: false)
        guard !isJSON, lines.indices.contains(start.line - 1) else { return nil }
        return String(decoding: lines[start.line - 1], as: UTF8.self).comment(fromColumn: start.column)
    }
}
