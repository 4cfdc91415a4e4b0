/// The result of verifying a commit's signature with a list of trusted keys.
public enum CommitSignature: Hashable, Sendable {
    /// The commit has no signature.
    case missing
    /// The signature is good, and its key is on the list: the principal, and the key (`ED25519 key SHA256:...`).
    case trusted(principal: String, key: String)
    /// The signature is good, but its key is not on the list, or not for this purpose or at the time of the commit: the
    /// key, and the reason if it is known.
    case untrusted(key: String, reason: String?)
    /// The signature is good, but its key is on the list of revoked keys, or that file is neither a key revocation list
    /// nor a list of keys: the key, and the file.
    case revoked(key: String, list: String)
    /// The signature does not match the commit and the key, or cannot be parsed.
    case bad
    /// The kind of the signature is not supported: `OpenPGP` or `X.509`.
    case unsupported(String)

    /// Returns whether a signature is an SSH signature.
    static func isSSH(_ signature: [UInt8]) -> Bool { signature.starts(with: armorHeader.utf8) }

    /// Returns whether a signature has the complete format of an SSH signature, without verifying it.
    static func isWellFormedSSH(_ signature: [UInt8]) -> Bool {
        var lines = signature.split(separator: UInt8(ascii: "\n"))[...]
        guard isSSH(signature), lines.count > 2, lines.removeFirst().elementsEqual(armorHeader.utf8),
            lines.removeLast().elementsEqual("-----END SSH SIGNATURE-----".utf8)
        else { return false }
        let data = lines.joined()
        // The data begins with the six bytes `SSHSIG`, which are eight characters in base64.
        return data.starts(with: "U1NIU0lH".utf8) && data.allSatisfy(isBase64)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch UnicodeScalar(byte) {
        case "A"..."Z", "a"..."z", "0"..."9", "+", "/", "=": true
        default: false
        }
    }

    private static let armorHeader = "-----BEGIN SSH SIGNATURE-----"

    /// Returns the name of another kind of signature; `nil` if git does not support it either.
    static func nameOfOtherFormat(_ signature: [UInt8]) -> String? {
        let openPGP = ["-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----"]
        if openPGP.contains(where: { signature.starts(with: $0.utf8) }) { return "OpenPGP" }
        return signature.starts(with: "-----BEGIN SIGNED MESSAGE-----".utf8) ? "X.509" : nil
    }
}

/// The content of a commit, split into the signed payload and the signature.
///
/// Source: gitformat-signature, "Commit signatures".
struct SignedCommit {
    /// The content without the signature.
    var payload: [UInt8] = []
    /// The signatures; git itself never writes more than one.
    var signatures: [[UInt8]] = []
    /// Whether the commit has other headers that git excludes from the payload: all whose names begin with `gpgsig`.
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

    /// Returns the content of a commit with a signature after the other lines of its header.
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
