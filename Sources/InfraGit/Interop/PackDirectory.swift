internal import InfraSystem

/// The directory of a repository that holds its packs.
struct PackDirectory {
    let path: String

    /// The names of the packs; empty if the directory cannot be read.
    var packNames: [String] { FileSystem.names(in: path).filter { $0.hasSuffix(".pack") } }

    /// The size of all packs in bytes.
    var byteCount: Int {
        packNames.reduce(0) { sum, name in
            sum + ((try? FileStatus("\(path)/\(name)", followsLink: false))?.size ?? 0)
        }
    }
}
