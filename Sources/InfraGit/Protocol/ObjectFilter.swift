/// A filter of the objects that a server sends.
///
/// Objects that are requested by id are sent in any case. Source: git-rev-list, `--filter`.
enum ObjectFilter: Equatable {
    /// Commits and directories, without files.
    case noBlobs
    /// Everything but files of more than a number of bytes.
    case blobs(upTo: Int)
    /// Commits, and directories down to a depth: 0 for none, 1 for the root directory.
    case trees(depth: Int)

    /// The filter as a request contains it.
    var specification: String {
        switch self {
        case .noBlobs: "blob:none"
        // The limit of git excludes files of that size.
        case .blobs(let size): "blob:limit=\(size + 1)"
        case .trees(let depth): "tree:\(depth)"
        }
    }
}
