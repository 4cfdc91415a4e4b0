internal import InfraModel
internal import InfraRender

/// The SSH address of a git repository, which the cluster accesses with a deploy key.
///
/// The address is inserted into manifests and a shell script, so only characters without a special meaning in both
/// are allowed.
public struct RepositoryAddress: Sendable, Hashable, CustomStringConvertible {
    /// The original address: `git@git.example.com:infra/cluster.git` or `ssh://...`.
    public let description: String
    /// The address as a URL, the only form that Flux v2 accepts: `ssh://git@git.example.com/infra/cluster.git`.
    public let url: String
    /// The server in the notation of a `known_hosts` file: with its port as `[host]:port` if that is not 22.
    public let knownHost: String

    /// Parses an address.
    ///
    /// - Parameter text: `ssh://user@host:port/path`, or `user@host:path` in the notation of scp.
    /// - Throws: ``ScaffoldError`` for any other text.
    public init(_ text: String) throws(ScaffoldError) {
        description = text
        let scheme = "ssh://"
        var rest = text.hasPrefix(scheme) ? text.dropFirst(scheme.count) : text[...]
        let isURL = text.hasPrefix(scheme)
        // The message does not contain credentials.
        guard isURL || !text.contains("://") else {
            let found = String(text.prefix { $0 != ":" }).quotedForMessage
            throw ScaffoldError(
                .address, "expected an SSH address, for a deploy key: ssh://... or user@host:path, found \(found)")
        }
        guard let at = rest.firstIndex(of: "@"), Self.isWord(rest[..<at], besides: "._-") else {
            throw Self.error(expected: "a user name of letters and digits before an @, without a password")
        }
        let user = rest[..<at]
        rest = rest[rest.index(after: at)...]
        let (host, name) = try Self.host(of: &rest)
        let port = isURL ? try Self.port(of: &rest) : nil
        guard rest.hasPrefix(isURL ? "/" : ":"), Self.isPath(rest.dropFirst()) else {
            throw Self.error(expected: "a path of letters, digits and ._~/+@%-\(isURL ? "" : " after a colon")")
        }
        let path = rest.dropFirst()
        // Hosting services treat both spellings as equal, and Flux recommends this conversion of scp addresses.
        url = isURL ? text : "\(scheme)\(user)@\(host)/\(path.hasPrefix("/") ? path.dropFirst() : path)"
        knownHost = port.flatMap { $0 == 22 ? nil : "[\(name)]:\($0)" } ?? String(name)
    }

    /// Consumes the host, and returns it with and without the brackets of an IPv6 address.
    private static func host(of rest: inout Substring) throws(ScaffoldError) -> (host: Substring, name: Substring) {
        let isBracketed = rest.hasPrefix("[")
        let host = isBracketed ? rest.prefix { $0 != "]" } + "]" : rest.prefix { $0 != ":" && $0 != "/" }
        let name = isBracketed ? host.dropFirst().dropLast() : host
        guard isWord(name, besides: isBracketed ? ":.-" : ".-"), rest.hasPrefix(host) else {
            throw error(expected: "a host name after the @")
        }
        rest = rest.dropFirst(host.count)
        return (host, name)
    }

    /// Consumes an optional port with its colon.
    private static func port(of rest: inout Substring) throws(ScaffoldError) -> Int? {
        guard rest.hasPrefix(":") else { return nil }
        let digits = rest.dropFirst().prefix { $0 != "/" }
        guard let number = Int(digits), (1...65535).contains(number), digits.first != "+" else {
            throw error(expected: "a port from 1 to 65535 after the host")
        }
        rest = rest.dropFirst(1 + digits.count)
        return number
    }

    private static func error(expected: String) -> ScaffoldError {
        ScaffoldError(.address, "expected an SSH address with \(expected)")
    }

    private static func isPath(_ text: Substring) -> Bool { isWord(text, besides: "._~/+@%-") && text != "/" }

    /// Returns whether a text consists of letters, digits and the given characters, and does not begin with a hyphen.
    private static func isWord(_ text: Substring, besides others: String) -> Bool {
        let isPart = { (character: Character) in
            character.isASCII && (character.isLetter || character.isNumber) || others.contains(character)
        }
        return !text.isEmpty && !text.hasPrefix("-") && text.allSatisfy(isPart)
    }
}
