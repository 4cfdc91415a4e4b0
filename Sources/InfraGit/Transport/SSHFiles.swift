internal import InfraSystem

/// Checks the files that OpenSSH's client needs before it starts.
///
/// ssh only warns about a file that it cannot use, and continues with another key or with fewer known hosts.
struct SSHFiles {
    let options: RemoteOptions
    let context: RemoteContext

    /// Checks the files that the options name.
    ///
    /// - Throws: ``GitError`` with `configuration` if the key does not exist or is empty, or ssh cannot process a file
    ///   name.
    func checkOptions() throws(GitError) {
        if let file = options.knownHosts {
            try checkName(of: "known hosts file", file, remedy: .provideKnownHosts)
        }
        guard let key = options.deployKey else { return }
        try checkName(of: "key file", key, remedy: .provideDeployKey)
        do throws(Errno) {
            guard try FileSystem.contents(of: key, upTo: 1).isEmpty else { return }
        } catch {
            // With only the public key file, ssh finds the private key in an agent.
            if (try? FileSystem.contents(of: "\(key).pub", upTo: 1)) != nil { return }
            throw context.error(
                .configuration, "the key file \(key) cannot be used: \(error.reason)", remedies: [.provideDeployKey])
        }
        throw context.error(
            .configuration, "the key file \(key) is empty: write the private key to it", remedies: [.provideDeployKey])
    }

    private func checkName(of role: String, _ file: String, remedy: GitError.Remedy) throws(GitError) {
        guard !file.isEmpty else {
            throw context.error(.configuration, "the name of the \(role) is empty", remedies: [remedy])
        }
        guard !file.contains("${") else {
            throw context.error(
                .configuration,
                "the \(role) has \"${\" in its name, \(file), which ssh expands as a variable: rename the file",
                remedies: [remedy])
        }
    }

    /// Checks the known hosts files.
    ///
    /// - Throws: ``GitError`` with `configuration` if a file cannot be read, or the key of a new host could not be
    ///   recorded.
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
                    the known hosts file \(file) cannot be read: \(error.reason): correct its path or its permissions
                    """, remedies: [.provideKnownHosts])
            }
        }
    }

    /// Opens the file for new host keys as ssh does, which creates the file if it is missing.
    private func checkRecordingFile(_ file: String?) throws(GitError) {
        let failure = { (file: String, reason: String) in
            context.error(
                .configuration,
                """
                the known hosts file \(file) cannot be written: \(reason): a changed host key would not be detected
                """, remedies: [.provideKnownHosts, .requireKnownHostKeys])
        }
        guard let file else { throw failure("none", "ssh's configuration disables it") }
        if options.knownHosts == nil, let slash = file.lastIndex(of: "/") {
            // ssh also creates the directory in the user's home; a failure is detected below.
            try? FileSystem.makeDirectory(String(file[..<slash]))
        }
        let status: FileStatus
        do throws(Errno) {
            status = try FileSystem.checkAppendable(file)
        } catch {
            throw failure(file, error == .noSuchFile ? "its directory does not exist" : error.reason)
        }
        guard status.kind == .regular else { throw failure(file, "it is not a regular file") }
    }
}
