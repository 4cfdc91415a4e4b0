/// The kind of a tree entry.
///
/// The raw values are the modes that git writes, in octal. The old mode `100664`, which git no longer writes, is read
/// as ``file``. Source: git-fast-import, "filemodify".
public enum FileMode: UInt32, Hashable, Sendable, CaseIterable {
    /// A regular file, `100644`.
    case file = 0o100644
    /// A file with the executable bit, `100755`.
    case executable = 0o100755
    /// A symbolic link, `120000`; the blob contains the target path.
    case symbolicLink = 0o120000
    /// A directory, `040000`; the object is a tree.
    case directory = 0o040000
    /// A submodule, `160000`; the object is a commit of another repository.
    case submodule = 0o160000

    /// Reads a mode as leniently as git does: only the file type and the owner's execute permission count.
    ///
    /// A file type that git does not write is read as a submodule.
    init(lenient mode: UInt32) {
        switch mode & 0o170000 {
        case 0o100000: self = mode & 0o100 == 0 ? .file : .executable
        case 0o120000: self = .symbolicLink
        case 0o040000: self = .directory
        default: self = .submodule
        }
    }

    /// Whether the entry is a regular file, and not a symbolic link, directory or submodule.
    public var isRegularFile: Bool { self == .file || self == .executable }
}
