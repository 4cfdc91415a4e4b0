internal import InfraSystem

/// A list of SSH keys that commits may be signed with: what git reads by `gpg.ssh.allowedSignersFile`.
///
/// Source: ssh-keygen(1), "ALLOWED SIGNERS".
public struct AllowedSigners: Hashable, Sendable {
    /// The file.
    public let file: String
    /// The file of revoked keys, as git reads it by `gpg.ssh.revocationFile`; `nil` for none.
    ///
    /// It is a key revocation list of OpenSSH, or a list of public keys, one on each line.
    public let revokedKeysFile: String?

    /// Names a list.
    ///
    /// The files are read anew for each signature, so they can be replaced while a program runs.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - revokedKeysFile: The file of revoked keys; `nil` for none.
    public init(file: String, revokedKeysFile: String? = nil) {
        self.file = file
        self.revokedKeysFile = revokedKeysFile
    }

    /// Both files.
    package var files: [String] { [file] + (revokedKeysFile.map { [$0] } ?? []) }
}

extension SSHKeygen {
    /// Makes sure that a file can be read: ssh-keygen would say no more than that the signature is not good.
    func checkFile(_ file: String, _ name: String) throws(GitError) {
        do throws(Errno) {
            // A directory can be opened, but not read.
            _ = try FileSystem.contents(of: file, upTo: 1)
        } catch {
            throw GitError(
                code: .configuration, attempted: attempted, reason: "\(name) cannot be read: \(error.reason)")
        }
    }

    /// Asks whose key it was, then whether the signature is theirs; `signature` is the name of a file.
    func verdict(
        on payload: [UInt8], at time: Int64, _ signature: String, _ signers: AllowedSigners
    ) throws(GitError) -> CommitSignature {
        // A date that git cannot read, or 0, gives no time to verify at: then the present counts, for git too.
        let moment = time == 0 ? [] : ["-Overify-time=\(Self.localTime(time))"]
        let options = ["-f", signers.file, "-s", signature] + moment
        let revocation = signers.revokedKeysFile.map { ["-r", $0] } ?? []
        let found = try run(["-Y", "find-principals"] + options)
        var errorLines = found.errorLines
        for principal in found.hasSucceeded ? found.lines : [] {
            let command = ["-Y", "verify", "-n", Self.namespace, "-I", principal] + options
            let checked = try run(command + revocation, input: payload)
            if checked.hasSucceeded, let key = Self.key(of: checked) {
                return .trusted(principal: principal, key: key)
            }
            // ssh-keygen does not say that it was for the revocation.
            if let list = signers.revokedKeysFile, let key = Self.key(of: try run(command, input: payload)) {
                return .revoked(key: key, list: list)
            }
            errorLines += checked.errorLines
        }
        // Not on the list: whether it is a signature at all, and by which key.
        let checked = try run(
            ["-Y", "check-novalidate", "-n", Self.namespace, "-s", signature], input: payload)
        guard checked.hasSucceeded, let key = Self.key(of: checked) else { return .bad }
        return .untrusted(key: key, reason: errorLines.first { $0.hasPrefix("\(signers.file):") })
    }

    /// The key in `Good "git" signature with ED25519 key SHA256:...`.
    private static func key(of result: Result) -> String? {
        guard let line = result.lines.first, line.hasPrefix("Good \"\(namespace)\" signature ") else { return nil }
        let words = line.split(separator: " ")
        guard let with = words.lastIndex(of: "with") else { return nil }
        return words[(with + 1)...].joined(separator: " ")
    }

    /// A time as ssh-keygen reads it: in the time zone of the machine, like those in the list.
    private static func localTime(_ time: Int64) -> String {
        CalendarTime.text(time, format: "%Y%m%d%H%M%S", in: .local)
    }
}
