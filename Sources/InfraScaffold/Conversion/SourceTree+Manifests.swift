internal import InfraModel
internal import InfraRender

/// A manifest file with its bytes.
struct ManifestSource {
    var path: String
    var text: [UInt8]
    var file: ManifestFile

    var isJSON: Bool { path.hasSuffix(".json") }

    /// Returns the comment after a scalar, from `#` to the end of the line.
    func comment(behind place: Position) -> String? {
        let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: place.line, omittingEmptySubsequences: false)
        guard !isJSON, lines.indices.contains(place.line - 1) else { return nil }
        return String(decoding: lines[place.line - 1], as: UTF8.self).comment(fromColumn: place.column)
    }
}

extension SourceTree {
    /// Reads all manifests that are not ignored, in the order of the tree.
    func manifests(
        from store: any ContentStore, limits: YAML.Limits
    ) throws -> (sources: [ManifestSource], diagnostics: [Diagnostic]) {
        var sources: [ManifestSource] = []
        var diagnostics: [Diagnostic] = []
        for entry in try includedEntries(store, report: { diagnostics.append($0) })
        where SourceTree.isManifest(entry.path) {
            guard case .file(let content) = entry.kind else {
                diagnostics.append(
                    Diagnostic(
                        .warning, .sourceSymbolicLink, file: entry.path, at: nil, "a symbolic link is not followed"))
                continue
            }
            let size = try store.size(of: content)
            let text = size <= limits.size ? try store.bytes(of: content) : []
            let file =
                size <= limits.size
                ? ManifestFile(name: entry.path, text: text, limits: limits)
                : ManifestFile(name: entry.path, tooLarge: size, limits)
            diagnostics += file.diagnostics
            sources.append(ManifestSource(path: entry.path, text: text, file: file))
        }
        return (sources, diagnostics)
    }
}
