import InfraRender

/// Two versions of a source tree, parsed from one text.
///
/// A line `=== PATH` starts a file of both versions; the marker is not `---`, which is YAML. `<<< PATH` starts a file
/// of the first version only, `>>> PATH` a file of the second version only.
struct FuzzedTrees {
    /// The contents by the bytes of the paths, because paths that only look the same are different files.
    private(set) var before: [[UInt8]: [UInt8]] = [:]
    private(set) var after: [[UInt8]: [UInt8]] = [:]

    init(_ text: [UInt8]) {
        var file: (isBefore: Bool, isAfter: Bool, path: [UInt8])?
        var content: [UInt8] = []
        func end(_ trees: inout FuzzedTrees) {
            guard let file else { return }
            if file.isBefore { trees.before[file.path] = content }
            if file.isAfter { trees.after[file.path] = content }
        }
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let marker = String(decoding: line.prefix(4), as: UTF8.self)
            guard ["=== ", "<<< ", ">>> "].contains(marker) else {
                content += line + [UInt8(ascii: "\n")]
                continue
            }
            end(&self)
            content = []
            let path = Array(String(decoding: line.dropFirst(4).prefix(40), as: UTF8.self).utf8)
            file = (marker != ">>> ", marker != "<<< ", path)
        }
        end(&self)
    }

    /// Returns both source trees, with their contents in a store.
    func trees(in store: FuzzedStore) -> (before: SourceTree, after: SourceTree) {
        (Self.tree(before, store), Self.tree(after, store))
    }

    private static func tree(_ files: [[UInt8]: [UInt8]], _ store: FuzzedStore) -> SourceTree {
        let entries = files.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { SourceTree.Entry(path: String(decoding: $0.key, as: UTF8.self), kind: .file(store.add($0.value))) }
        func isIgnoreFile(_ entry: SourceTree.Entry) -> Bool {
            entry.path.split(separator: "/").last.map(String.init) == SourceTree.ignoreFileName
        }
        return SourceTree(entries: entries.filter { !isIgnoreFile($0) }, ignoreFiles: entries.filter(isIgnoreFile))
    }

    /// Returns the manifests that differ; `nil` if an ignore file differs.
    func changes(in store: FuzzedStore) -> [SourceChange]? {
        let paths = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        let names = paths.map { ($0, String(decoding: $0, as: UTF8.self)) }
        guard !names.contains(where: { $0.1.hasSuffix(SourceTree.ignoreFileName) }) else { return nil }
        return names.filter { SourceTree.isManifest($0.1) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map { path, name in
                SourceChange(path: name, before: before[path].map(store.add), after: after[path].map(store.add))
            }
    }
}

/// A content store in memory.
final class FuzzedStore: ContentStore {
    /// The error for an id without content.
    private struct Unknown: Error {}

    private var ids: [[UInt8]: ContentID] = [:]
    private var contents: [ContentID: [UInt8]] = [:]

    func add(_ bytes: [UInt8]) -> ContentID {
        if let id = ids[bytes] { return id }
        let id = ContentID(high: UInt64(ids.count + 1), middle: 0, low: 0)
        ids[bytes] = id
        contents[id] = bytes
        return id
    }

    func size(of id: ContentID) throws -> Int { try bytes(of: id).count }

    func bytes(of id: ContentID) throws -> [UInt8] {
        guard let bytes = contents[id] else { throw Unknown() }
        return bytes
    }
}
