internal import InfraSystem

/// OpenSSH's `ssh-keygen`, which creates and verifies signatures, as in git.
///
/// It supports every kind of key: private keys in files, keys of an agent, security keys, certificates.
///
/// Source: ssh-keygen(1), `-Y`.
struct SSHKeygen {
    /// The attempted operation and its target, for errors.
    let attempted: String
    let cancellation: CancellationHandle

    /// The namespace of git's signatures.
    static let namespace = "git"

    /// The result of a run.
    struct Result {
        var hasSucceeded: Bool
        var output: [UInt8]
        /// The lines of standard error.
        var errorLines: [String]

        /// The lines of standard output.
        var lines: [String] {
            String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        }
    }

    /// Runs ssh-keygen to completion, whatever its exit status is.
    func run(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> Result {
        let context = RemoteContext(attempted: attempted, timeout: Self.timeLimit, cancellation: cancellation)
        try context.checkCancellation()
        let child: ChildProcess
        do throws(Errno) {
            child = try ChildEnvironment.start(["ssh-keygen"] + arguments, environment: Self.environment)
        } catch {
            let hint = error == .noSuchFile ? ", is it installed? (Debian package openssh-client)" : ""
            throw context.error(.configuration, "cannot start ssh-keygen: \(error.reason)\(hint)")
        }
        let channel = ProcessChannel(child, context: context) { _, _ in nil }
        do throws(GitError) {
            try channel.send(input[...])
            let (output, errorLines) = try channel.readToEnd()
            let errors = errorLines.split(whereSeparator: \.isNewline)
            // Otherwise it would look like an invalid signature.
            if let reason = ProcessFailure(errors).missingUser { throw context.error(reason) }
            let lines = errors.map { String($0.trimmed) }
            return Result(hasSucceeded: child.hasSucceeded, output: output, errorLines: lines)
        } catch  where error.code == .timedOut {
            throw context.error(.configuration, "ssh-keygen did not finish within \(Self.timeLimit.text)")
        }
    }

    /// The time limit: an agent may ask the user, who may be slow.
    private static let timeLimit = Duration.seconds(60)

    /// The environment, which prevents ssh-keygen from waiting for a passphrase at the terminal.
    private static var environment: [String] {
        ChildEnvironment.variables(protocolVersion: 0).filter { !$0.hasPrefix("SSH_ASKPASS") }
            + ["SSH_ASKPASS=false", "SSH_ASKPASS_REQUIRE=force"]
    }
}
