/// A request to an HTTP server: `GET`, or `POST` if it has a body.
public struct HTTPRequest: Hashable, Sendable {
    /// A user name and a password, or a token instead of the password, for Basic authentication.
    ///
    /// They are sent with the first request, without waiting for the server to ask.
    public struct Credentials: Hashable, Sendable {
        /// The user name, without a colon.
        public var username: String
        /// The password or the token.
        public var password: String

        /// Creates credentials.
        ///
        /// - Parameters:
        ///   - username: The user name, without a colon.
        ///   - password: The password or the token.
        public init(username: String, password: String) {
            self.username = username
            self.password = password
        }
    }

    /// The absolute URL, `https://` or `http://`.
    public var url: String
    /// The values of the headers by their names.
    public var headers: [String: String]
    /// The credentials for the server; `nil` for none.
    public var credentials: Credentials?
    /// The body in pieces, none of which is empty; `nil` for a `GET`.
    public var body: [ArraySlice<UInt8>]?

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - url: The absolute URL.
    ///   - headers: The values of the headers by their names.
    ///   - credentials: The credentials for the server.
    ///   - body: The body in pieces, none of which is empty.
    public init(
        _ url: String, headers: [String: String] = [:], credentials: Credentials? = nil,
        body: [ArraySlice<UInt8>]? = nil
    ) {
        self.url = url
        self.headers = headers
        self.credentials = credentials
        self.body = body
    }

    /// The host of the URL in lower case, for errors.
    var host: String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
        let server = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        let name = server.lastIndex(of: ":").map { server[$0...].contains("]") ? server : server[..<$0] } ?? server
        return name.lowercased()
    }

    /// The lines of the headers, ordered by name; `nil` when one has a line break, which would begin another header.
    var headerLines: [String]? {
        let lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return lines.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 } } ? lines : nil
    }
}
