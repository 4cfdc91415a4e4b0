/// Where a remote repository is: git's URLs, read as git reads them.
///
/// | form | example |
/// |---|---|
/// | SSH | `ssh://git@host:22/group/infra.git`, `ssh://host/~user/infra.git` |
/// | SSH, as scp writes it | `git@host:group/infra.git` |
/// | local | `/srv/git/infra.git`, `./infra.git`, `file:///srv/git/infra.git` |
/// | HTTPS | `https://host/group/infra.git`, `https://user:token@host/infra.git` |
/// | HTTP, without credentials | `http://host/infra.git` |
///
/// Source: git-clone, "GIT URLS".
public struct RemoteLocation: Hashable, Sendable, CustomStringConvertible {
    /// How the repository is reached.
    enum Access: Hashable, Sendable {
        case ssh(SSHAddress)
        case local(path: String)
        case http(HTTPAddress)
    }

    /// The parts of an SSH address.
    struct SSHAddress: Hashable, Sendable {
        var user: String?
        var host: String
        var port: Int?
        /// The path as the server is to see it: `/abs`, `~user/...` or relative to the user's home.
        var path: String
    }

    let access: Access

    /// The URL without credentials: an SSH user name stays, a password or an HTTPS user name, which may be a token, does not.
    public let description: String

    /// Reads a URL.
    ///
    /// - Parameter url: The URL, or a local path.
    /// - Throws: ``GitError`` with `unsupportedURL` when it cannot be read, or git has such a scheme but this module not.
    public init(_ url: String) throws(GitError) {
        guard !url.isEmpty, !url.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
            // Nobody can tell where a password in it would be.
            throw GitError(
                code: .unsupportedURL, attempted: "read the URL", reason: "it is empty or holds control characters")
        }
        if let (scheme, rest) = split(url, at: "://") {
            (access, description) = try RemoteLocation.parse(scheme: String(scheme).lowercased(), rest: rest)
        } else if let address = try RemoteLocation.scpAddress(url) {
            access = .ssh(address)
            description = url
        } else {
            access = .local(path: url)
            description = url
        }
    }

    private static func parse(scheme: String, rest: Substring) throws(GitError) -> (Access, String) {
        switch scheme {
        case "file":
            // Like git: file://host/path names a host that nobody asks.
            let path = percentDecoded(rest.drop { $0 != "/" })
            guard !path.isEmpty else { throw refusal("file://\(rest)", "it has no path") }
            return (.local(path: path), "file://\(rest)")
        case "ssh", "git+ssh", "ssh+git":
            let address = try sshAddress(rest)
            let user = address.user.map { "\($0)@" } ?? ""
            let tail = withoutUser(rest)
            return (.ssh(address), "\(scheme)://\(user)\(tail)")
        case "http", "https":
            let shown = "\(scheme)://\(withoutUser(rest))"
            guard !rest.contains(where: { "?#".contains($0) }) else {
                throw refusal("\(scheme)://...", "a repository's URL has no query and no fragment")
            }
            guard let address = HTTPAddress(isSecure: scheme == "https", rest) else {
                throw refusal("\(scheme)://...", "it has no host, or its port is not a number from 1 to 65535")
            }
            return (.http(address), shown)
        default:
            throw refusal("\(scheme)://\(withoutUser(rest))", "the scheme \"\(scheme)\" is not supported")
        }
    }

    private static func sshAddress(_ rest: Substring) throws(GitError) -> SSHAddress {
        let shown = "ssh://\(withoutUser(rest))"
        let authority = rest.prefix { $0 != "/" }
        var path = percentDecoded(rest.dropFirst(authority.count))
        guard path.count > 1 else { throw refusal(shown, "it has no path") }
        if path.hasPrefix("/~") { path.removeFirst() }
        var host = authority
        var user: String?
        if let at = authority.lastIndex(of: "@") {
            // A password in an SSH URL is of no use to ssh and is dropped.
            user = percentDecoded(authority[..<at].prefix { $0 != ":" })
            host = authority[authority.index(after: at)...]
        }
        var port: Int?
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            let digits = host[host.index(after: colon)...]
            if !digits.isEmpty {
                guard let number = Int(digits), (1...65535).contains(number) else {
                    throw refusal(shown, "its port is not a number from 1 to 65535")
                }
                port = number
            }
            host = host[..<colon]
        }
        let address = SSHAddress(user: user, host: withoutBrackets(percentDecoded(host)), port: port, path: path)
        return try checked(address, shown)
    }

    /// Reads `[user@]host:path`; `nil` when it is a local path: no colon, or a slash before it.
    private static func scpAddress(_ url: String) throws(GitError) -> SSHAddress? {
        var user: String?
        var rest = url[...]
        let head = url.prefix { $0 != "/" }
        if let at = head.firstIndex(of: "@"), head[..<at].contains(":"), !head.hasPrefix("[") {
            throw GitError(
                code: .unsupportedURL, attempted: "read the URL \"...\(head[at...])\"",
                reason: "what stands before the @ looks like a password, and SSH takes none: write user@host:path")
        }
        if let at = head.firstIndex(of: "@"), head[..<at].allSatisfy({ $0 != ":" && $0 != "[" }) {
            user = String(head[..<at])
            rest = url[url.index(after: at)...]
        }
        let afterHost = rest.hasPrefix("[") ? rest.drop { $0 != "]" } : rest
        guard let colon = afterHost.firstIndex(of: ":"), !afterHost[..<colon].contains("/") else { return nil }
        var path = String(rest[rest.index(after: colon)...])
        if path.hasPrefix("/~") { path.removeFirst() }
        guard !path.isEmpty else { throw refusal(url, "it has no path") }
        let host = withoutBrackets(String(rest[..<colon]))
        return try checked(SSHAddress(user: user, host: host, port: nil, path: path), url)
    }

    /// Refuses what ssh, or git on the other side, would read as an option.
    private static func checked(_ address: SSHAddress, _ url: String) throws(GitError) -> SSHAddress {
        guard !address.host.isEmpty, !address.host.hasPrefix("-") else {
            throw refusal(url, "its host name is empty or begins with a hyphen")
        }
        guard address.user?.hasPrefix("-") != true, address.user?.isEmpty != true else {
            throw refusal(url, "its user name is empty or begins with a hyphen")
        }
        guard !address.path.hasPrefix("-") else { throw refusal(url, "its path begins with a hyphen") }
        return address
    }

    private static func refusal(_ url: String, _ reason: String) -> GitError {
        GitError(code: .unsupportedURL, attempted: "read the URL \"\(url)\"", reason: reason)
    }
}

private func split(_ text: String, at separator: String) -> (Substring, Substring)? {
    let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    let rest = text.dropFirst(scheme.count)
    guard !scheme.isEmpty, rest.hasPrefix(separator) else { return nil }
    return (scheme, rest.dropFirst(separator.count))
}

/// What follows the credentials of an authority.
private func withoutUser(_ rest: Substring) -> Substring {
    let authority = rest.prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return rest }
    return rest[rest.index(after: at)...]
}

private func withoutBrackets(_ host: String) -> String {
    host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
}

/// Decodes `%41` and the like; what is no such sequence stays.
func percentDecoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        let digits = rest.prefix(2).compactMap(hexValue)
        guard byte == UInt8(ascii: "%"), digits.count == 2 else {
            bytes.append(byte)
            continue
        }
        bytes.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
}
