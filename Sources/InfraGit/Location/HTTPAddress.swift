/// The address of a repository on an HTTP server, with the credentials in its URL.
struct HTTPAddress: Hashable, Sendable {
    /// The server that credentials apply to: scheme, host and port.
    struct Origin: Hashable, Sendable {
        /// Whether the connection is encrypted.
        var isSecure: Bool
        /// The host in lower case; an IPv6 address is in brackets.
        var host: String
        var port: Int
    }

    let origin: Origin
    /// The URL without credentials and without a final slash.
    let url: String
    /// The user name of the URL.
    private(set) var user: String?
    /// The password, or token, of the URL.
    private(set) var password: String?

    /// The credentials in the URL that messages must not contain.
    ///
    /// The user name may be a token, as in `https://TOKEN:@host/` or `https://TOKEN:x-oauth-basic@host/`. A user name
    /// of fewer than eight bytes is not treated as a secret, unless the URL has an empty password.
    var secrets: [String] {
        let name = user.flatMap { password?.isEmpty == true || $0.utf8.count >= Self.minimumTokenLength ? $0 : nil }
        return [name, password].compactMap { $0 }
    }

    private static let minimumTokenLength = 8

    /// Parses the part of a URL after the scheme; `nil` if the host is missing or the port is invalid.
    init?(isSecure: Bool, _ rest: Substring) {
        let authority = rest.prefix { !"/?#".contains($0) }
        var server = authority
        if let at = authority.lastIndex(of: "@") {
            let credentials = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            user = credentials.first?.percentDecoded
            password = credentials.count > 1 ? credentials[1].percentDecoded : nil
            server = authority[authority.index(after: at)...]
        }
        var host = server
        var port = isSecure ? 443 : 80
        if let colon = server.lastIndex(of: ":"), !server[colon...].contains("]") {
            host = server[..<colon]
            let digits = server[server.index(after: colon)...]
            guard let number = digits.isEmpty ? port : Int(digits), (1...65535).contains(number) else { return nil }
            port = number
        }
        guard !host.isEmpty else { return nil }
        origin = Origin(isSecure: isSecure, host: host.asciiLowercased, port: port)
        var path = rest.dropFirst(authority.count)
        while path.last == "/" { path.removeLast() }
        url = "\(isSecure ? "https" : "http")://\(server)\(path)"
    }

    /// Parses an absolute URL, such as the target of a redirect.
    init?(_ url: String) {
        for (scheme, isSecure) in [("https://", true), ("http://", false)]
        where Substring(url.utf8.prefix(scheme.utf8.count)).asciiLowercased.hasSameBytes(as: scheme) {
            self.init(isSecure: isSecure, Substring(url.utf8.dropFirst(scheme.utf8.count)))
            return
        }
        return nil
    }
}
