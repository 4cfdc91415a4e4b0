/// A request for libcurl.
struct HTTPRequest {
    let url: String
    /// Header lines, such as `Accept: text/plain`.
    let headers: [String]
    let credentials: HTTPCredentials?
    /// The body to post, in pieces that are not empty; `nil` for a `GET` request.
    let body: [ArraySlice<UInt8>]?
}
