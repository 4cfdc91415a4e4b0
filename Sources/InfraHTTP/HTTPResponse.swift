/// The head of a server's response.
public struct HTTPResponse: Hashable, Sendable {
    /// The status code, such as 200.
    public var status: Int
    /// The media type of the body in lower case, without parameters such as the character set; `nil` if there is none.
    public var contentType: String?
    /// The absolute URL of a redirect; `nil` without a redirect.
    ///
    /// Redirects are not followed.
    public var redirectURL: String?
    /// The time to wait before the next request (`Retry-After`); `nil` if the server sent none.
    public var retryAfter: Duration?

    /// Creates the head of a response.
    ///
    /// - Parameters:
    ///   - status: The status code.
    ///   - contentType: The media type of the body in lower case, without parameters.
    ///   - redirectURL: The absolute URL of a redirect.
    ///   - retryAfter: The time to wait before the next request.
    public init(status: Int, contentType: String? = nil, redirectURL: String? = nil, retryAfter: Duration? = nil) {
        self.status = status
        self.contentType = contentType
        self.redirectURL = redirectURL
        self.retryAfter = retryAfter
    }
}
