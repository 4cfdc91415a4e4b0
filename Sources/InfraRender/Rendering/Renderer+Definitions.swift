internal import InfraModel

extension Renderer {
    /// Checks the resources of custom kinds again if their definitions in the tree are new or have changed.
    ///
    /// - Parameters:
    ///   - definitions: The definitions in the sources.
    ///   - sources: The sources, whose digests are updated.
    ///   - store: The store of contents.
    /// - Throws: An error of the store.
    func applyDefinitions(
        _ definitions: TreeDefinitions, to sources: inout [Source], store: any ContentStore
    ) throws {
        guard let rules else { return }
        let outdated = sources.indices.filter {
            definitions.key(of: sources[$0].digest) != sources[$0].digest.definitions
        }
        guard !outdated.isEmpty else { return }
        func file(_ source: Source) throws -> ManifestFile {
            try manifestFile(at: source.path, content: source.content, store: store)
        }
        let applied = try definitions.rules(rules, for: outdated, open: file)
        for index in outdated {
            let diagnostics = try file(sources[index]).diagnostics(by: applied)
            for resource in diagnostics.indices {
                sources[index].digest.resources[resource].diagnostics = diagnostics[resource]
            }
            sources[index].digest.definitions = definitions.key(of: sources[index].digest)
            cache.insert(sources[index].digest, for: sources[index].key)
        }
    }
}
