extension GitError {
    /// An option that the user can change so that the operation succeeds.
    ///
    /// The options are those of ``RemoteOptions``; a program adds the name of its flag or setting. More remedies may be
    /// added: compare with the constants, and show the description of an unknown one.
    public struct Remedy: Hashable, Sendable, CustomStringConvertible {
        /// The advice for the user: `provide a token`.
        public let description: String

        /// Set ``RemoteOptions/tokenFile``.
        public static let provideToken = Remedy(description: "provide a token")
        /// Set ``RemoteOptions/username``.
        public static let provideUsername = Remedy(description: "provide the user name that belongs to the token")
        /// Set ``RemoteOptions/deployKey`` to a file that ssh can use.
        public static let provideDeployKey = Remedy(description: "provide another SSH key")
        /// Set ``RemoteOptions/knownHosts`` to a file that ssh can use.
        public static let provideKnownHosts = Remedy(description: "provide another known hosts file")
        /// Set ``RemoteOptions/hostKeyPolicy`` to ``RemoteOptions/HostKeyPolicy/acceptNew``.
        public static let acceptNewHostKeys = Remedy(description: "accept the keys of unknown SSH hosts")
        /// Set ``RemoteOptions/hostKeyPolicy`` to ``RemoteOptions/HostKeyPolicy/strict``, and record the host keys
        /// first.
        public static let requireKnownHostKeys = Remedy(description: "record the host keys and require known ones")
        /// Set ``RemoteOptions/caFile`` to a file with the certificate of the authority that issued the server's
        /// certificate.
        public static let provideCACertificate = Remedy(description: "provide the certificate of the authority")
        /// Raise ``RemoteOptions/timeout``.
        public static let raiseTimeout = Remedy(description: "raise the timeout")
    }
}
