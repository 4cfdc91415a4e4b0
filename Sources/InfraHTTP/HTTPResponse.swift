/// The head of a server's response.
public struct HTTPResponse: Hashable, Sendable {
    /// The status code, such as 200.
    public var status: Int
    /// The media type of the body in lower case, without parameters such as the character set; `nil` when the server does not tell.
    public var contentType: String?
    /// The absolute URL that the server redirects to; `nil` when it does not.
    ///
    /// Redirects are not followed.
    public var redirectURL: String?
    /// The time after which the server accepts another request; `nil` when the server does not say.
    public var retryAfter: Duration?

    /// Creates the head of a response.
    ///
    /// - Parameters:
    ///   - status: The status code.
    ///   - contentType: The media type of the body in lower case, without parameters.
    ///   - redirectURL: The absolute URL that the server redirects to.
    ///   - retryAfter: The time after which the server accepts another request.
    public init(status: Int, contentType: String? = nil, redirectURL: String? = nil, retryAfter: Duration? = nil) {
        self.status = status
        self.contentType = contentType
        self.redirectURL = redirectURL
        self.retryAfter = retryAfter
    }
}
