/// One request, as it is handed over to libcurl.
struct HTTPRequest {
    let url: String
    /// Lines such as `Accept: text/plain`.
    let headers: [String]
    let credentials: HTTPCredentials?
    /// What is posted, in pieces of which none is empty; `nil` asks for something (`GET`).
    let body: [ArraySlice<UInt8>]?
}
