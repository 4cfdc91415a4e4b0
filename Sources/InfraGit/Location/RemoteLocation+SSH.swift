extension RemoteLocation {
    /// Parses the part of a URL after `ssh://`.
    static func sshAddress(_ url: String, _ rest: Substring) throws(GitError) -> SSHAddress {
        let authority = rest.prefix { $0 != "/" }
        var path = rest.dropFirst(authority.count).percentDecoded
        guard path.count > 1 else { throw invalidURL(url, "it has no path") }
        if path.hasBytePrefix("/~") { path.removeFirst() }
        var host = authority
        var user: String?
        if let at = authority.lastIndex(of: "@") {
            // ssh cannot use a password from a URL, so the password is dropped.
            user = authority[..<at].prefix { $0 != ":" }.percentDecoded
            host = authority[authority.index(after: at)...]
        }
        var port: Int?
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            let digits = host[host.index(after: colon)...]
            if !digits.isEmpty {
                guard let number = Int(digits), (1...65535).contains(number) else {
                    throw invalidURL("ssh://...", "its port is not a number from 1 to 65535")
                }
                port = number
            }
            host = host[..<colon]
        }
        let address = SSHAddress(user: user, host: withoutBrackets(host.percentDecoded), port: port, path: path)
        return try checked(address, url)
    }

    /// Parses `[user@]host:path`; `nil` for a local path, which has no colon or has a slash before it.
    static func scpAddress(_ url: String) throws(GitError) -> SSHAddress? {
        var user: String?
        var rest = url[...]
        if let at = url.prefix(while: { $0 != "/" && $0 != "[" }).firstIndex(of: "@") {
            user = String(url[..<at])
            rest = url[url.index(after: at)...]
        }
        let afterHost = rest.hasBytePrefix("[") ? rest.drop { $0 != "]" } : rest
        guard let colon = afterHost.firstIndex(of: ":"), !afterHost[..<colon].contains("/") else { return nil }
        var path = String(rest[rest.index(after: colon)...])
        if path.hasBytePrefix("/~") { path.removeFirst() }
        guard !path.isEmpty else { throw invalidURL(url, "it has no path") }
        let host = withoutBrackets(String(rest[..<colon]))
        return try checked(SSHAddress(user: user, host: host, port: nil, path: path), url)
    }

    /// Rejects parts that ssh, or git on the server, would parse as an option or as another user.
    private static func checked(_ address: SSHAddress, _ url: String) throws(GitError) -> SSHAddress {
        guard !address.host.isEmpty, !address.host.hasBytePrefix("-") else {
            throw invalidURL(url, "its host name is empty or begins with a hyphen")
        }
        guard !address.host.contains("@") else {
            throw invalidURL(url, "it has more than one @: write %40 for one in a user name, in an ssh:// URL")
        }
        guard address.user?.hasBytePrefix("-") != true, address.user?.isEmpty != true else {
            throw invalidURL(url, "its user name is empty or begins with a hyphen")
        }
        guard !address.path.hasBytePrefix("-") else { throw invalidURL(url, "its path begins with a hyphen") }
        return address
    }

    private static func withoutBrackets(_ host: String) -> String {
        host.hasBytePrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }
}
