internal import InfraSystem

/// A list of SSH keys that are trusted to sign commits, in the format of git's `gpg.ssh.allowedSignersFile`.
///
/// Source: ssh-keygen(1), "ALLOWED SIGNERS".
public struct AllowedSigners: Hashable, Sendable {
    /// The path of the list.
    public let file: String
    /// The path of the list of revoked keys, in the format of git's `gpg.ssh.revocationFile`; `nil` for none.
    ///
    /// The file is a key revocation list of OpenSSH, or a list of public keys, one on each line.
    public let revokedKeysFile: String?

    /// Creates a reference to a list.
    ///
    /// The files are read again for each signature, so they can be replaced while a program runs.
    ///
    /// - Parameters:
    ///   - file: The path of the list.
    ///   - revokedKeysFile: The path of the list of revoked keys; `nil` for none.
    public init(file: String, revokedKeysFile: String? = nil) {
        self.file = file
        self.revokedKeysFile = revokedKeysFile
    }

    /// The paths of both files.
    package var files: [String] { [file] + (revokedKeysFile.map { [$0] } ?? []) }
}

extension SSHKeygen {
    /// Checks that a file can be read, because ssh-keygen would only report that the signature is not good.
    func checkFile(_ file: String, _ name: String) throws(GitError) {
        do throws(Errno) {
            // A directory can be opened, but not read.
            _ = try FileSystem.contents(of: file, upTo: 1)
        } catch {
            throw GitError(
                code: .configuration, attempted: attempted, reason: "\(name) cannot be read: \(error.reason)")
        }
    }

    /// Finds the principals of the key, then verifies the signature for each of them; `signature` is the path of a
    /// file.
    func verdict(
        on payload: [UInt8], at time: Int64, _ signature: String, _ signers: AllowedSigners
    ) throws(GitError) -> CommitSignature {
        // Without a readable date, or for 0, there is no time to verify at: the current time counts, as in git.
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
            // ssh-keygen does not report that the key is revoked: verify again without the list of revoked keys.
            if let list = signers.revokedKeysFile, let key = Self.key(of: try run(command, input: payload)) {
                return .revoked(key: key, list: list)
            }
            errorLines += checked.errorLines
        }
        // The key is not on the list: check that the signature is valid, and find its key.
        let checked = try run(
            ["-Y", "check-novalidate", "-n", Self.namespace, "-s", signature], input: payload)
        guard checked.hasSucceeded, let key = Self.key(of: checked) else { return .bad }
        return .untrusted(key: key, reason: errorLines.first { $0.hasPrefix("\(signers.file):") })
    }

    /// Returns the key in the message `Good "git" signature with ED25519 key SHA256:...`.
    private static func key(of result: Result) -> String? {
        guard let line = result.lines.first, line.hasPrefix("Good \"\(namespace)\" signature ") else { return nil }
        let words = line.split(separator: " ")
        guard let with = words.lastIndex(of: "with") else { return nil }
        return words[(with + 1)...].joined(separator: " ")
    }

    /// Formats a time for ssh-keygen: in the time zone of the machine, as the times in the list are.
    private static func localTime(_ time: Int64) -> String {
        CalendarTime.text(time, format: "%Y%m%d%H%M%S", in: .local)
    }
}
