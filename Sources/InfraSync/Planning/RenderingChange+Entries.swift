internal import InfraGit
internal import InfraModel
internal import InfraRender

extension RenderingChange {
    /// Applies the change to a folder.
    ///
    /// - Parameter entries: The entries of the folder.
    /// - Returns: The new entries, ordered by name; `nil` when the source has to be rendered in full, because an added
    ///   name exists already, another file may have the same object, or the folder would be empty.
    func applied(to entries: [TreeEntry]) -> [TreeEntry]? {
        let names = Set(added.map { ByteKey($0.name) })
        let gone = removed.byteKeys
        let kept = entries.filter { !gone.contains(ByteKey($0.name)) }
        guard !kept.contains(where: { names.contains(ByteKey($0.name)) }), kept.count + names.count > 0 else {
            return nil
        }
        let new = added.lazy.filter { !gone.contains(ByteKey($0.name)) }.map(\.identity)
        if !new.isEmpty {
            let objects = ObjectFileNames(new)
            if kept.contains(where: { objects.contains($0.name) }) { return nil }
        }
        return (kept + added.map(TreeEntry.init)).sorted { $0.precedes($1) }
    }
}

extension TreeEntry {
    init(_ file: Rendering.File) { self.init(name: file.name, mode: .file, id: ObjectID(file.content)) }
}
