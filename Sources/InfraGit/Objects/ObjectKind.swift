import Crypto

/// The kinds of git objects that this module writes.
///
/// The raw values are the type numbers of a pack entry. Source: gitformat-pack, "Object types".
enum ObjectKind: UInt8 {
    case commit = 1
    case tree = 2
    case blob = 3

    /// The name of the kind, which is hashed before the content of an object.
    var name: String {
        switch self {
        case .commit: "commit"
        case .tree: "tree"
        case .blob: "blob"
        }
    }

    /// Returns the id of an object of this kind: the SHA-1 of `kind length NUL content`.
    func id(of content: [UInt8]) -> ObjectID {
        var hash = Insecure.SHA1()
        hash.update(Array("\(name) \(content.count)\0".utf8))
        hash.update(content)
        return ObjectID(first: hash.finalize())
    }
}

extension Insecure.SHA1 {
    /// Hashes an array without `DataProtocol`, which would need Foundation.
    mutating func update(_ bytes: [UInt8]) {
        // SAFETY: the buffer is only read, and only during the call.
        unsafe bytes.withUnsafeBytes { unsafe update(bufferPointer: $0) }
    }
}
