internal import InfraSystem

/// The location of a remote repository, parsed from a URL as git parses it.
///
/// | form | example |
/// |---|---|
/// | SSH | `ssh://git@host:22/group/infra.git`, `ssh://host/~user/infra.git` |
/// | SSH, as scp writes it | `git@host:group/infra.git`, `[git@host:2222]:group/infra.git` |
/// | local | `/srv/git/infra.git`, `./infra.git`, `file:///srv/git/infra.git` |
/// | HTTPS | `https://host/group/infra.git`, `https://user:token@host/infra.git` |
/// | HTTP, without credentials | `http://host/infra.git` |
///
/// A relative path is resolved against the working directory, so that the location names the same repository from every
/// directory. Symbolic links of an absolute path are kept, as git keeps them.
///
/// Source: git-clone, "GIT URLS".
public struct RemoteLocation: Hashable, Sendable, CustomStringConvertible {
    /// The transport of the repository, with its address.
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
        /// The path as sent to the server: `/abs`, `~user/...` or relative to the user's home.
        var path: String
    }

    let access: Access

    /// Compares two locations byte by byte.
    ///
    /// - Parameters:
    ///   - lhs: A location.
    ///   - rhs: Another location.
    /// - Returns: Whether the locations are equal.
    public static func == (lhs: RemoteLocation, rhs: RemoteLocation) -> Bool {
        lhs.access == rhs.access && lhs.description.hasSameBytes(as: rhs.description)
    }

    /// The URL without credentials, or the absolute path: a plain SSH user name is kept; a password, or an HTTPS user
    /// name, which may be a token, is not.
    public let description: String

    /// A kind of connection, which determines the options that have an effect.
    package enum Transport: Sendable {
        case ssh, local, http
    }

    /// The kind of connection.
    package var transport: Transport {
        switch access {
        case .ssh: .ssh
        case .local: .local
        case .http: .http
        }
    }

    /// Whether the connection is unencrypted HTTP, which others on the network can read and change.
    public var isPlainHTTP: Bool {
        if case .http(let address) = access { !address.origin.isSecure } else { false }
    }

    /// Returns whether both repositories are on the same HTTP server: same scheme, host and port.
    package func sharesHTTPServer(with other: RemoteLocation) -> Bool {
        guard case .http(let one) = access, case .http(let another) = other.access else { return false }
        return one.origin == another.origin
    }

    /// Parses a URL.
    ///
    /// - Parameter url: The URL, or a local path.
    /// - Throws: ``GitError`` with `unsupportedURL` if the URL is malformed, if the position of a password in it is
    ///   ambiguous, or if this module does not support its scheme.
    public init(_ url: String) throws(GitError) {
        guard !url.isEmpty, !url.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
            // The URL is not shown, because the position of a password in it is unknown.
            throw GitError(
                code: .unsupportedURL, attempted: "read the URL", reason: "it is empty or contains control characters")
        }
        let scheme = String(url.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        let rest = url.dropFirst(scheme.count)
        if !scheme.isEmpty, rest.hasBytePrefix("://") {
            (access, description) = try Self.parse(
                url, scheme: scheme.asciiLowercased, Substring(rest.utf8.dropFirst(3)))
            return
        }
        guard !rest.hasBytePrefix(":") || !Self.schemes.contains(scheme.asciiLowercased) else {
            throw Self.invalidURL(url, "two slashes must follow \"\(scheme):\"")
        }
        guard !Self.mayContainPassword(url[...]) else {
            throw Self.invalidURL(
                url,
                """
                the text before the @ looks like a password, which SSH does not use: write user@host:path, or for a \
                path with an @ file:///path
                """)
        }
        if let address = try Self.scpAddress(url) {
            (access, description) = (.ssh(address), url)
        } else {
            let path = try Self.absolute(url)
            (access, description) = (.local(path: path), path)
        }
    }

    /// Returns the absolute path of a local repository.
    ///
    /// `..` is resolved only at the start, where it follows the working directory, which has no symbolic links.
    private static func absolute(_ path: String) throws(GitError) -> String {
        guard !path.hasBytePrefix("/") else { return path }
        func names(_ path: String) -> [Substring] {
            path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }.filter { $0 != "." }
        }
        var directory: [Substring]
        do throws(Errno) {
            directory = names(try CurrentProcess.workingDirectory())
        } catch {
            throw GitError(
                code: .unsupportedURL, attempted: "read the path \"\(path)\"",
                reason: "the working directory cannot be determined: \(error.reason)")
        }
        var rest = names(path)[...]
        while rest.first == ".." {
            rest.removeFirst()
            _ = directory.popLast()
        }
        return "/" + (directory + rest).joined(separator: "/")
    }

    private static let schemes: Set = ["file", "ssh", "git+ssh", "ssh+git", "http", "https"]

    private static func parse(
        _ url: String, scheme: String, _ rest: Substring
    ) throws(GitError) -> (Access, String) {
        let isLocal = scheme == "file" && rest.hasBytePrefix("/")
        guard isLocal || !rest.drop(while: { $0 != "/" }).contains("@") else {
            throw invalidURL(
                url, "it has an @ after a slash: write %2F for a slash in a password, %40 for an @ in a path")
        }
        switch scheme {
        case "file":
            // As in git, the host in file://host/path is ignored.
            let path = rest.drop { $0 != "/" }.percentDecoded
            guard !path.isEmpty else { throw invalidURL(url, "it has no path") }
            return (.local(path: path), "file://\(isLocal ? rest : withoutCredentials(rest))")
        case "ssh", "git+ssh", "ssh+git":
            let address = try sshAddress(url, rest)
            let user = address.user.map { isPlain($0) ? "\($0)@" : "...@" } ?? ""
            let server = withoutCredentials(rest)
            let bracket = rest.hasBytePrefix("[") && !server.hasBytePrefix("[") ? "[" : ""
            return (.ssh(address), "\(scheme)://\(bracket)\(user)\(server)")
        case "http", "https":
            guard !rest.contains(where: { "?#".contains($0) }) else {
                throw invalidURL("\(scheme)://...", "the URL of a repository must not have a query or a fragment")
            }
            guard let address = HTTPAddress(isSecure: scheme == "https", rest) else {
                throw invalidURL("\(scheme)://...", "it has no host, or its port is not a number from 1 to 65535")
            }
            return (.http(address), "\(scheme)://\(withoutCredentials(rest))")
        default:
            throw invalidURL(url, "the scheme \"\(scheme)\" is not supported")
        }
    }

    /// Returns an error that shows no part of the URL before its last @, and no query or fragment.
    static func invalidURL(_ url: String, _ reason: String) -> GitError {
        let tail = url.lastIndex(of: "@").map { "...\(url[$0...])" } ?? url
        let shown = tail.prefix { $0 != "?" && $0 != "#" }
        return GitError(code: .unsupportedURL, attempted: "read the URL \"\(shown)\"", reason: reason)
    }

    /// Returns whether a text has a colon before its first @, other than in complete brackets at its start.
    private static func mayContainPassword(_ text: Substring) -> Bool {
        guard let at = text.firstIndex(of: "@") else { return false }
        let start = text[..<at]
        let bracket = start.hasBytePrefix("[") ? start.firstIndex(of: "]") : nil
        return start[(bracket ?? start.startIndex)...].dropFirst(bracket == nil ? 0 : 2).contains(":")
    }

    private static func isPlain(_ user: String) -> Bool {
        user.allSatisfy { $0.isLetter || $0.isNumber || "._-+".contains($0) }
    }

    /// Returns the part of a URL after the credentials.
    private static func withoutCredentials(_ rest: Substring) -> Substring {
        rest.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
    }
}
