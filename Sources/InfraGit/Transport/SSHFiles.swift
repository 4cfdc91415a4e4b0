import Glibc

/// Checks the files that OpenSSH's client needs before it starts.
///
/// ssh only warns about a file that it cannot use, and continues with another key or with fewer known hosts.
struct SSHFiles {
    let options: RemoteOptions
    let context: RemoteContext

    /// Checks the files that the options name.
    ///
    /// - Throws: ``GitError`` with `configuration` if the key does not exist, or ssh cannot process a file name.
    func checkOptions() throws(GitError) {
        if let file = options.knownHosts { try checkName(file, "the file of known SSH hosts (--known-hosts)") }
        guard let key = options.deployKey else { return }
        try checkName(key, "the key file (--deploy-key)")
        do throws(Errno) {
            _ = try contents(of: key, upTo: 1)
        } catch {
            // With only the public key file, ssh finds the private key in an agent.
            if (try? contents(of: "\(key).pub", upTo: 1)) != nil { return }
            throw context.error(.configuration, "the key file \(key) cannot be used: \(error.reason)")
        }
    }

    private func checkName(_ file: String, _ role: String) throws(GitError) {
        guard !file.isEmpty else { throw context.error(.configuration, "the name of \(role) is empty") }
        guard !file.contains("${") else {
            throw context.error(
                .configuration, "\(role) has \"${\" in its name, \(file), which ssh takes for a variable: rename it")
        }
    }

    /// Checks the known hosts files.
    ///
    /// - Throws: ``GitError`` with `configuration` if a file cannot be read, or the key of a new host could not be
    ///   recorded.
    func checkKnownHosts(_ configuration: SSHConfiguration) throws(GitError) {
        let files = options.knownHosts.map { [$0] } ?? configuration.knownHosts
        if options.hostKeyPolicy == .acceptNew { try checkRecording(options.knownHosts ?? configuration.recording) }
        for file in files {
            do throws(Errno) {
                _ = try contents(of: file, upTo: 1)
            } catch {
                if options.knownHosts == nil, error.code == ENOENT || error.code == ENOTDIR { continue }
                throw context.error(
                    .configuration,
                    """
                    the file of known SSH hosts \(file) cannot be read: \(error.reason): correct its path or its permissions, \
                    or name another one (--known-hosts)
                    """)
            }
        }
    }

    /// Opens the file for new host keys as ssh does, which creates the file if it is missing.
    private func checkRecording(_ file: String?) throws(GitError) {
        let failure = { (file: String, reason: String) in
            context.error(
                .configuration,
                """
                the file of known SSH hosts \(file) cannot be written: \(reason): a changed host key would not be noticed, so \
                name a file that can be (--known-hosts), or record the keys beforehand (--host-key-policy strict)
                """)
        }
        guard let file else { throw failure("none", "ssh's configuration says so") }
        if options.knownHosts == nil, let slash = file.lastIndex(of: "/") {
            // ssh also creates the directory in the user's home; a failure is detected below.
            // SAFETY: the path is copied during the call.
            _ = unsafe mkdir(String(file[..<slash]), 0o700)
        }
        // SAFETY: the path is copied during the call.
        let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else {
            throw failure(file, errno == ENOENT ? "its directory does not exist" : Errno(code: errno).reason)
        }
        defer { close(descriptor) }
        var status = stat()
        // SAFETY: the status is written during the call.
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw failure(file, "it is no regular file, and remembers nothing")
        }
    }
}
