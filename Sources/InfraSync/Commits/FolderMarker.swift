internal import InfraGit

/// The empty file `.gitkeep` in a folder without resources.
///
/// git has no empty directories. If a folder disappeared from the target branch, Flux would fail to apply it instead of
/// deleting its last resources.
enum FolderMarker {
    /// The entry of the file in its folder; the name is not one of a manifest.
    static let entry = TreeEntry(name: ".gitkeep", mode: .file, id: ObjectID(ofBlob: []))

    /// The tree of a folder that has only the marker.
    static let tree = try? ObjectID(ofTree: [entry])
}

extension [TreeEntry] {
    /// The entries of a folder without the files that are no resources and belong to infra-sync: the metadata file and the
    /// marker of an empty folder.
    var resourceEntries: [TreeEntry] {
        filter { entry in
            entry.mode != .file || entry.name != HydratorMetadata.fileName && entry.name != FolderMarker.entry.name
        }
    }
}
