internal import InfraSystem

/// The credentials for an HTTP server, sent with the first request and to no other server.
struct HTTPCredentials {
    let username: String
    /// The token or password.
    let secret: String
    /// The source of the secret, for errors.
    let origin: String
    /// Whether the user name is that of the URL, which has precedence over the option.
    let hasUsernameOfURL: Bool

    /// The default user name for tokens.
    ///
    /// GitHub documents it for installation tokens; GitHub's other tokens, GitLab and Gitea accept any name.
    static let defaultUsername = "x-access-token"

    /// Determines the credentials, reading the token file again; `nil` if there are none.
    init?(for address: HTTPAddress, options: RemoteOptions, context: RemoteContext) throws(GitError) {
        guard options.tokenFile != nil || address.password != nil else { return nil }
        guard address.origin.isSecure else {
            throw context.error(
                .configuration,
                "a token is not sent over http://, where others on the network can read it: use https://")
        }
        // As in git, the configured user name (`credential.username`) applies to URLs without one.
        let named = address.user.flatMap { $0.isEmpty ? nil : $0 }
        username = named ?? options.username ?? HTTPCredentials.defaultUsername
        hasUsernameOfURL = named != nil
        guard !username.contains(":") else {
            throw context.error(.configuration, "a user name with a colon cannot be sent over HTTPS")
        }
        if let file = options.tokenFile {
            secret = try HTTPCredentials.readToken(file, context)
            origin = "the token in \(file)"
        } else {
            secret = address.password ?? ""
            origin = "the password in the URL"
        }
    }

    /// The texts to redact: the secret, and its base64 form in the request, with and without padding.
    var secrets: [String] {
        let header = base64("\(username):\(secret)".utf8)
        return [secret, header, String(header.prefix { $0 != "=" })]
    }

    /// The maximum length of a token in bytes: a wrong file may be larger.
    private static let maximumTokenSize = 16 << 10

    /// Reads a token file, which has one line.
    private static func readToken(_ file: String, _ context: RemoteContext) throws(GitError) -> String {
        let failure = { (reason: String) in context.error(.configuration, "the token file \(file) \(reason)") }
        guard FileSystem.isRereadable(file) else {
            throw failure(
                "is a pipe or similar, which can be read only once, but it is read before each use: name a file")
        }
        var token: ArraySlice<UInt8>
        do throws(Errno) {
            token = try FileSystem.contents(of: file, upTo: maximumTokenSize)
        } catch {
            throw failure("cannot be read: \(error.reason)")
        }
        while token.last == UInt8(ascii: "\n") || token.last == UInt8(ascii: "\r") { token.removeLast() }
        guard !token.isEmpty else { throw failure("is empty") }
        guard token.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
            throw failure("must contain only the token, on one line without blanks")
        }
        return String(decoding: token, as: UTF8.self)
    }
}

/// Encodes bytes in base64 for a header (RFC 4648 section 4).
private func base64(_ bytes: some Collection<UInt8>) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var rest = Array(bytes)[...]
    var result = ""
    while !rest.isEmpty {
        let group = rest.prefix(3)
        let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[group.startIndex + $1]) : 0) }
        for digit in 0...group.count { result.append(alphabet[bits >> (18 - 6 * digit) & 63]) }
        result += String(repeating: "=", count: 3 - group.count)
        rest = rest.dropFirst(3)
    }
    return result
}
