/// How to talk to a remote.
public struct RemoteOptions: Hashable, Sendable {
    /// What to do about an SSH host whose key is not recorded.
    ///
    /// A key that *changed* is refused in either case.
    public enum HostKeyPolicy: String, Hashable, Sendable, CaseIterable {
        /// Refuse it. The default.
        case strict
        /// Record it and go on: the first contact is trusted. It is an error if it cannot be recorded.
        case acceptNew = "accept-new"
    }

    /// The private key file for SSH, and the only key to be tried; or the public one of a key that an agent has.
    ///
    /// By default the user's own keys and agent are tried.
    public var deployKey: String?
    /// The file of known host keys for SSH, and the only one to be believed.
    ///
    /// By default the user's and the machine's.
    public var knownHosts: String?
    /// What to do about an unknown SSH host; ``HostKeyPolicy/strict`` by default.
    public var hostKeyPolicy: HostKeyPolicy
    /// The file with the token, or password, for HTTPS; a line feed at its end does not count.
    ///
    /// It is read anew by each operation, so a token can be replaced while a program runs, and a pipe will not do. It beats a password in the URL,
    /// is sent to the server that the URL names and to no other, and never over plain HTTP.
    public var tokenFile: String?
    /// The user name that goes with the token, for URLs without one.
    ///
    /// By default `x-access-token`, which servers with tokens accept. A name in the URL beats it, as with git.
    public var username: String?
    /// The file of certificates, in PEM, of the authorities to trust for HTTPS, and the only ones to be believed.
    ///
    /// By default the machine's.
    public var caFile: String?
    /// How long a remote may make no progress before the operation is given up; 60 seconds by default.
    ///
    /// What it says to keep the connection alive is no progress. What a hook prints is, and so are a kilobyte of a pack and what it
    /// takes from us. However much progress it makes, all that an operation waits for it together is 240 times as long at most.
    public var timeout: Duration

    /// What tests change about the programs that are started.
    var programs = Programs()

    /// Makes options.
    ///
    /// - Parameters:
    ///   - deployKey: The private key file for SSH.
    ///   - knownHosts: The file of known host keys for SSH.
    ///   - hostKeyPolicy: What to do about an unknown SSH host.
    ///   - tokenFile: The file with the token for HTTPS.
    ///   - username: The user name that goes with the token, for URLs without one.
    ///   - caFile: The file of certificates of the authorities to trust for HTTPS.
    ///   - timeout: How long the remote may make no progress.
    public init(
        deployKey: String? = nil, knownHosts: String? = nil, hostKeyPolicy: HostKeyPolicy = .strict,
        tokenFile: String? = nil, username: String? = nil, caFile: String? = nil, timeout: Duration = .seconds(60)
    ) {
        self.deployKey = deployKey
        self.knownHosts = knownHosts
        self.hostKeyPolicy = hostKeyPolicy
        self.tokenFile = tokenFile
        self.username = username
        self.caFile = caFile
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
