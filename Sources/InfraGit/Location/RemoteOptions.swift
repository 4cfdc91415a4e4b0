/// The options for connections to a remote.
public struct RemoteOptions: Hashable, Sendable {
    /// The policy for SSH hosts whose key is not recorded.
    ///
    /// A *changed* key is rejected by both policies.
    public enum HostKeyPolicy: String, Hashable, Sendable, CaseIterable {
        /// Reject the host. The default.
        case strict
        /// Record the key and continue (trust on first use). If the key cannot be recorded, the operation fails.
        case acceptNew = "accept-new"
    }

    /// The private key file for SSH, which is the only key that is tried; or the public key file of a key in an agent.
    ///
    /// By default, the user's own keys and agent are tried.
    public var deployKey: String?
    /// The known hosts file for SSH, which is the only one that is used.
    ///
    /// By default, the files of the user and the system are used.
    public var knownHosts: String?
    /// The policy for unknown SSH hosts; ``HostKeyPolicy/strict`` by default.
    public var hostKeyPolicy: HostKeyPolicy
    /// The file that contains the token, or password, for HTTPS; trailing line breaks are ignored.
    ///
    /// Each operation reads the file again, so that a token can be replaced while a program runs; a pipe is therefore
    /// rejected. The token takes precedence over a password in the URL. It is sent only to the server in the URL, and
    /// never over plain HTTP.
    public var tokenFile: String?
    /// The user name sent with the token if the URL has none.
    ///
    /// By default `x-access-token`, which servers with tokens accept. A user name in the URL takes precedence, as in
    /// git.
    public var username: String?
    /// The PEM file of the trusted certificate authorities for HTTPS, which are the only ones that are trusted.
    ///
    /// By default, the authorities of the system are trusted.
    public var caFile: String?
    /// The maximum time without progress of the remote; 120 seconds by default.
    ///
    /// A server may need a minute to prepare a pack, and a proxy may hold back its progress messages meanwhile.
    /// Keep-alive packets are not progress. The output of a hook, each kilobyte of a pack, and data that the remote
    /// accepts are progress. Even with progress, all waiting of one operation together is limited to 240 times this
    /// value.
    public var timeout: Duration

    /// The maximum size in bytes of the files that are read; 16 MiB by default.
    ///
    /// Larger files are not fetched from servers that do not send files by their ids, if they support filters.
    public var maximumFileSize = 16 << 20
    /// The depth of the directories that are fetched with the history of a branch; 0 by default, 1 for the root
    /// directory.
    ///
    /// The directories of an old commit that is not fetched this way are fetched when they are read, from servers that
    /// support it.
    public var historyTreeDepth = 0

    /// The programs that are started; tests replace them.
    var programs = Programs()

    /// Creates options.
    ///
    /// - Parameters:
    ///   - deployKey: The private key file for SSH.
    ///   - knownHosts: The known hosts file for SSH.
    ///   - hostKeyPolicy: The policy for unknown SSH hosts.
    ///   - tokenFile: The file that contains the token for HTTPS.
    ///   - username: The user name sent with the token if the URL has none.
    ///   - caFile: The PEM file of the trusted certificate authorities for HTTPS.
    ///   - timeout: The maximum time without progress of the remote.
    public init(
        deployKey: String? = nil, knownHosts: String? = nil, hostKeyPolicy: HostKeyPolicy = .strict,
        tokenFile: String? = nil, username: String? = nil, caFile: String? = nil, timeout: Duration = .seconds(120)
    ) {
        self.deployKey = deployKey
        self.knownHosts = knownHosts
        self.hostKeyPolicy = hostKeyPolicy
        self.tokenFile = tokenFile
        self.username = username
        self.caFile = caFile
        self.timeout = timeout
    }

    /// The programs for network access, by name (looked up in `PATH`) or path.
    struct Programs: Hashable, Sendable {
        var git = "git"
        var ssh = "ssh"
        /// The requested protocol version; the server may respond with an older one.
        var protocolVersion = 2
    }
}
