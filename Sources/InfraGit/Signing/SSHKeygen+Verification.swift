internal import InfraSystem

extension SSHKeygen {
    /// Checks that a file can be read, because ssh-keygen would only report that the signature is not good.
    func checkReadable(_ file: String, name: String) throws(GitError) {
        do throws(Errno) {
            // A directory can be opened, but not read.
            _ = try FileSystem.contents(of: file, upTo: 1)
        } catch {
            throw GitError(
                code: .configuration, attempted: attempted, reason: "\(name) cannot be read: \(error.reason)")
        }
    }

    /// Finds the principals of the key, then verifies the signature for each of them.
    ///
    /// - Parameters:
    ///   - signature: The path of the signature's file.
    ///   - payload: The signed content.
    ///   - time: The time of the signature, in seconds since 1970; the key must have been allowed then.
    ///   - signers: The trusted keys.
    /// - Returns: The result of the verification.
    /// - Throws: ``GitError`` with `configuration` if ssh-keygen cannot be started or does not finish.
    func verification(
        of signature: String, on payload: [UInt8], at time: Int64, by signers: AllowedSigners
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
