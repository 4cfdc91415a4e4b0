internal import InfraSystem

/// The files that OpenSSH's client is going to need, looked at before it starts.
///
/// Of one that it cannot use it only complains, and goes on: with another key, or with less than is recorded of the hosts.
struct SSHFiles {
    let options: RemoteOptions
    let context: RemoteContext

    /// Looks at what the options name.
    ///
    /// - Throws: ``GitError`` with `configuration` when there is no such key, or a name that ssh cannot be given.
    func checkOptions() throws(GitError) {
        if let file = options.knownHosts {
            try checkName(of: "file of known SSH hosts", file, remedy: .provideKnownHosts)
        }
        guard let key = options.deployKey else { return }
        try checkName(of: "key file", key, remedy: .provideDeployKey)
        do throws(Errno) {
            _ = try FileSystem.contents(of: key, upTo: 1)
        } catch {
            // With the public half ssh finds the private one in an agent.
            if (try? FileSystem.contents(of: "\(key).pub", upTo: 1)) != nil { return }
            throw context.error(
                .configuration, "the key file \(key) cannot be used: \(error.reason)", remedies: [.provideDeployKey])
        }
    }

    private func checkName(of role: String, _ file: String, remedy: GitError.Remedy) throws(GitError) {
        guard !file.isEmpty else {
            throw context.error(.configuration, "the name of the \(role) is empty", remedies: [remedy])
        }
        guard !file.contains("${") else {
            throw context.error(
                .configuration,
                "the \(role) has \"${\" in its name, \(file), which ssh takes for a variable: rename it",
                remedies: [remedy])
        }
    }

    /// Looks at the files that say which hosts to trust.
    ///
    /// - Throws: ``GitError`` with `configuration` when one cannot be read, or a new host's key could not be recorded.
    func checkKnownHosts(_ configuration: SSHConfiguration) throws(GitError) {
        let files = options.knownHosts.map { [$0] } ?? configuration.knownHosts
        if options.hostKeyPolicy == .acceptNew {
            try checkRecordingFile(options.knownHosts ?? configuration.recordingFile)
        }
        for file in files {
            do throws(Errno) {
                _ = try FileSystem.contents(of: file, upTo: 1)
            } catch {
                if options.knownHosts == nil, error == .noSuchFile || error == .notADirectory { continue }
                throw context.error(
                    .configuration,
                    """
                    the file of known SSH hosts \(file) cannot be read: \(error.reason): correct its path or its permissions
                    """, remedies: [.provideKnownHosts])
            }
        }
    }

    /// Opens the file that ssh is going to add a new host to as ssh does, which makes it if it is missing.
    private func checkRecordingFile(_ file: String?) throws(GitError) {
        let failure = { (file: String, reason: String) in
            context.error(
                .configuration,
                """
                the file of known SSH hosts \(file) cannot be written: \(reason): a changed host key would not be detected
                """, remedies: [.provideKnownHosts, .requireKnownHostKeys])
        }
        guard let file else { throw failure("none", "ssh's configuration says so") }
        if options.knownHosts == nil, let slash = file.lastIndex(of: "/") {
            // As ssh does for the directory in the user's home; whether it is there then shows below.
            FileSystem.makeDirectory(String(file[..<slash]))
        }
        let status: FileStatus
        do throws(Errno) {
            status = try FileSystem.checkAppendable(file)
        } catch {
            throw failure(file, error == .noSuchFile ? "its directory does not exist" : error.reason)
        }
        guard status.kind == .regular else { throw failure(file, "it is no regular file, and remembers nothing") }
    }
}
