package import InfraRender

extension SourceTree {
    /// Creates a tree of in-memory files, in git's order.
    ///
    /// - Parameters:
    ///   - files: The texts by path, including `.sourceignore` and `.gitattributes` files.
    ///   - store: The store to which the texts are added.
    package init(_ files: [String: String], in store: MemoryStore) {
        let entries = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { Entry(path: $0.key, kind: .file(store.source($0.value))) }
        func isNamed(_ name: String, _ entry: Entry) -> Bool { entry.path == name || entry.path.hasSuffix("/\(name)") }
        self.init(
            entries: entries.filter { !isNamed(SourceTree.ignoreFileName, $0) },
            ignoreFiles: entries.filter { isNamed(SourceTree.ignoreFileName, $0) },
            attributesFiles: entries.filter { isNamed(SourceTree.attributesFileName, $0) })
    }
}
