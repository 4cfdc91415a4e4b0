/// How to talk to a remote.
public struct RemoteOptions: Hashable, Sendable {
    /// What to do about an SSH host whose key is not recorded.
    ///
    /// A key that *changed* is refused in either case.
    public enum HostKeyPolicy: String, Hashable, Sendable, CaseIterable {
        /// Refuse it. The default.
        case strict
        /// Record it and go on: the first contact is trusted.
        case acceptNew = "accept-new"
    }

    /// The private key file for SSH.
    ///
    /// By default the user's own keys and agent are tried.
    public var deployKey: String?
    /// The file of known host keys for SSH, and the only one to be believed.
    ///
    /// By default the user's and the machine's.
    public var knownHosts: String?
    /// What to do about an unknown SSH host; ``HostKeyPolicy/strict`` by default.
    public var hostKeyPolicy: HostKeyPolicy
    /// The longest silence of the remote before the operation is given up; 60 seconds by default.
    public var timeout: Duration

    /// What tests change about the programs that are started.
    var programs = Programs()

    /// Makes options.
    ///
    /// - Parameters:
    ///   - deployKey: The private key file for SSH.
    ///   - knownHosts: The file of known host keys for SSH.
    ///   - hostKeyPolicy: What to do about an unknown SSH host.
    ///   - timeout: The longest silence of the remote.
    public init(
        deployKey: String? = nil, knownHosts: String? = nil, hostKeyPolicy: HostKeyPolicy = .strict,
        timeout: Duration = .seconds(60)
    ) {
        self.deployKey = deployKey
        self.knownHosts = knownHosts
        self.hostKeyPolicy = hostKeyPolicy
        self.timeout = timeout
    }

    /// The programs that do the network's work, by name (looked up in `PATH`) or path.
    struct Programs: Hashable, Sendable {
        var git = "git"
        var ssh = "ssh"
        /// The protocol version to ask for; the server may answer with an older one.
        var protocolVersion = 2
    }
}
