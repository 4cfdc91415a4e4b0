/// What an entry of a tree is.
///
/// The raw values are the modes that git writes, in octal; the old mode `100664`, which git no longer writes, reads as
/// ``file``. Source: git-fast-import, "filemodify".
public enum FileMode: UInt32, Hashable, Sendable, CaseIterable {
    /// A plain file, `100644`.
    case file = 0o100644
    /// A file with the executable bit, `100755`.
    case executable = 0o100755
    /// A symbolic link, `120000`; the blob is the path it points to.
    case symbolicLink = 0o120000
    /// A directory, `040000`; the object is a tree.
    case directory = 0o040000
    /// A submodule, `160000`; the object is a commit of another repository.
    case submodule = 0o160000

    /// Reads a mode as leniently as git does: the type decides, and of the permissions only "executable by the owner".
    ///
    /// What is no type that git writes, it takes for a submodule.
    init(lenient mode: UInt32) {
        switch mode & 0o170000 {
        case 0o100000: self = mode & 0o100 == 0 ? .file : .executable
        case 0o120000: self = .symbolicLink
        case 0o040000: self = .directory
        default: self = .submodule
        }
    }

    /// Whether the entry's object is a file's content: not a link, not a directory, not a submodule.
    public var isRegularFile: Bool { self == .file || self == .executable }
}
