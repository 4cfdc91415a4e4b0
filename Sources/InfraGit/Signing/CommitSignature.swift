/// What the signature of a commit is worth to those who have a list of whom they trust.
public enum CommitSignature: Hashable, Sendable {
    /// There is none.
    case missing
    /// It is good, and its key is on the list: for whom, and which key (`ED25519 key SHA256:...`).
    case trusted(principal: String, key: String)
    /// It is good, but its key is not on the list, or not for this purpose or at the time of the commit: the key, and what is
    /// known of the reason.
    case untrusted(key: String, reason: String?)
    /// It is good, and its key is on the list of revoked keys, or that file is neither a key revocation list nor a list of
    /// keys: the key, and the file.
    case revoked(key: String, list: String)
    /// It is not what its key makes of this commit, or cannot be read.
    case bad
    /// It is of a kind that is not checked: `OpenPGP` or `X.509`.
    case unsupported(String)

    /// Whether a signature is one of SSH's.
    static func isSSH(_ signature: [UInt8]) -> Bool { signature.starts(with: armorHeader.utf8) }

    /// Whether a signature looks like one of SSH's from its first line to its last, whatever it is worth.
    static func isWellFormedSSH(_ signature: [UInt8]) -> Bool {
        var lines = signature.split(separator: UInt8(ascii: "\n"))[...]
        guard isSSH(signature), lines.count > 2, lines.removeFirst().elementsEqual(armorHeader.utf8),
            lines.removeLast().elementsEqual("-----END SSH SIGNATURE-----".utf8)
        else { return false }
        let data = lines.joined()
        // What such a signature begins with is three bytes twice, four characters for each.
        return data.starts(with: "U1NIU0lH".utf8) && data.allSatisfy(isBase64)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch UnicodeScalar(byte) {
        case "A"..."Z", "a"..."z", "0"..."9", "+", "/", "=": true
        default: false
        }
    }

    private static let armorHeader = "-----BEGIN SSH SIGNATURE-----"

    /// The name of another kind of signature; `nil` when git does not know it either.
    static func nameOfOtherFormat(_ signature: [UInt8]) -> String? {
        let openPGP = ["-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----"]
        if openPGP.contains(where: { signature.starts(with: $0.utf8) }) { return "OpenPGP" }
        return signature.starts(with: "-----BEGIN SIGNED MESSAGE-----".utf8) ? "X.509" : nil
    }
}

/// The content of a commit taken apart into what is signed and the signature.
///
/// Source: gitformat-signature, "Commit signatures".
struct SignedCommit {
    /// The content without the signature.
    var payload: [UInt8] = []
    /// The signatures; git itself never makes more than one.
    var signatures: [[UInt8]] = []
    /// Whether there are other headers that git leaves out of what is signed: all whose names begin with `gpgsig`.
    var hasOtherSignatures = false

    init(_ content: [UInt8]) {
        var rest = content[...]
        var isInSignature = false
        while let first = rest.first, first != UInt8(ascii: "\n") {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            let line = rest[..<end]
            rest = rest[end...]
            if line.starts(with: Self.header) {
                isInSignature = true
                signatures.append(Array(line.dropFirst(Self.header.count)))
            } else if isInSignature, first == UInt8(ascii: " ") {
                signatures[signatures.count - 1] += line.dropFirst()
            } else {
                isInSignature = false
                hasOtherSignatures = hasOtherSignatures || line.starts(with: "gpgsig".utf8)
                payload += line
            }
        }
        payload += rest
    }

    /// The content of a commit with a signature behind the other lines of its header.
    static func content(_ payload: [UInt8], signature: [UInt8]) -> [UInt8] {
        var content: [UInt8] = []
        var rest = payload[...]
        while let first = rest.first, first != UInt8(ascii: "\n") {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            content += rest[..<end]
            rest = rest[end...]
        }
        var prefix = header[...]
        for line in signature.split(separator: UInt8(ascii: "\n")) {
            content += prefix + line + [UInt8(ascii: "\n")]
            prefix = [UInt8(ascii: " ")]
        }
        return content + rest
    }

    private static let header = Array("gpgsig ".utf8)
}
