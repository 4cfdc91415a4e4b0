/// SSH addresses, as git reads them.
///
/// Source: git's `connect.c`, `parse_connect_url` and `get_host_and_port`.
extension RemoteLocation {
    /// Parses the part of a URL after `ssh://`.
    static func sshAddress(_ url: String, _ rest: Substring) throws(GitError) -> SSHAddress {
        let authority = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(authority.count).percentDecoded
        guard path.count > 1 else { throw invalidURL(url, "it has no path") }
        var server = Server(host: authority)
        if !authority.hasBytePrefix("["), let at = authority.lastIndex(of: "@") {
            server = Server(user: authority[..<at], host: authority[authority.index(after: at)...])
        }
        try server.unwrapBrackets(url)
        if server.port == nil { try server.splitPort(url) }
        // ssh cannot use a password from a URL, so the password is dropped.
        let user = server.user.map { $0.prefix { $0 != ":" }.percentDecoded }
        return try checked(
            SSHAddress(user: user, host: server.host.percentDecoded, port: server.port, path: path), url)
    }

    /// Parses `[user@]host:path`, also with `[host:port]` or `[user@host:port]`; `nil` for a local path, which has no
    /// colon or has a slash before it.
    static func scpAddress(_ url: String) throws(GitError) -> SSHAddress? {
        guard !url.prefix(while: { $0 != ":" }).contains("/") else { return nil }
        var server = Server(host: url[...])
        if let at = url.prefix(while: { $0 != "[" }).firstIndex(of: "@") {
            server = Server(user: url[..<at], host: url[url.index(after: at)...])
        }
        let afterHost = server.host.hasBytePrefix("[") ? server.host.drop { $0 != "]" } : server.host
        guard let colon = afterHost.firstIndex(of: ":"), !afterHost[..<colon].contains("/") else { return nil }
        let path = String(afterHost[afterHost.index(after: colon)...])
        guard !path.isEmpty else { throw invalidURL(url, "it has no path") }
        server.host = server.host[..<colon]
        try server.unwrapBrackets(url)
        guard server.user?.contains("@") != true else { throw invalidURL(url, severalAtSigns) }
        return try checked(
            SSHAddress(user: server.user.map(String.init), host: String(server.host), port: server.port, path: path),
            url)
    }

    private static let severalAtSigns = "it has more than one @: write %40 for one in a user name, in an ssh:// URL"

    /// Rejects parts that ssh, or git on the server, would parse as an option or as another user.
    private static func checked(_ address: SSHAddress, _ url: String) throws(GitError) -> SSHAddress {
        var address = address
        if address.path.hasBytePrefix("/~") { address.path.removeFirst() }
        guard !address.host.isEmpty, !address.host.hasBytePrefix("-") else {
            throw invalidURL(url, "its host name is empty or begins with a hyphen")
        }
        guard !address.host.contains("@") else { throw invalidURL(url, severalAtSigns) }
        guard !address.host.contains(where: { "[]".contains($0) }) else { throw invalidURL(url, misplacedBracket) }
        guard address.user?.hasBytePrefix("-") != true, address.user?.isEmpty != true else {
            throw invalidURL(url, "its user name is empty or begins with a hyphen")
        }
        guard !address.path.hasBytePrefix("-") else { throw invalidURL(url, "its path begins with a hyphen") }
        return address
    }

    fileprivate static let misplacedBracket = "its brackets must contain an IPv6 address, or [user@]host:port"
}

/// The parts of a URL that name the server and the user.
private struct Server {
    var user: Substring?
    /// The host; until it is split, with brackets and port.
    var host: Substring
    var port: Int?

    /// Removes brackets around an IPv6 address, `host:port` or `user@host:port`.
    mutating func unwrapBrackets(_ url: String) throws(GitError) {
        guard host.hasBytePrefix("["), let end = host.firstIndex(of: "]") else { return }
        let afterBracket = host[host.index(after: end)...]
        host = host[..<end].dropFirst()
        if user == nil, let at = host.lastIndex(of: "@") {
            user = host[..<at]
            host = host[host.index(after: at)...]
        }
        guard afterBracket.isEmpty || afterBracket.hasBytePrefix(":") else {
            throw RemoteLocation.invalidURL(url, RemoteLocation.misplacedBracket)
        }
        if afterBracket.count > 1 {
            port = try Self.port(afterBracket.dropFirst(), url)
        } else {
            try splitPort(url)
        }
    }

    /// Splits the port from the host; more than one colon belongs to an IPv6 address.
    mutating func splitPort(_ url: String) throws(GitError) {
        guard let colon = host.firstIndex(of: ":"), host.lastIndex(of: ":") == colon else { return }
        let digits = host[host.index(after: colon)...]
        if !digits.isEmpty { port = try Self.port(digits, url) }
        host = host[..<colon]
    }

    private static func port(_ digits: Substring, _ url: String) throws(GitError) -> Int {
        guard let number = Int(digits), (1...65535).contains(number) else {
            // The text may be a password.
            throw RemoteLocation.invalidURL("ssh://...", "its port is not a number from 1 to 65535")
        }
        return number
    }
}
