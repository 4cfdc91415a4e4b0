/// One request, as it is handed over to libcurl.
struct HTTPRequest {
    let url: String
    /// Lines such as `Accept: text/plain`.
    let headers: [String]
    let credentials: HTTPCredentials?
    /// What is posted, in pieces of which none is empty; `nil` asks for something (`GET`).
    let body: [ArraySlice<UInt8>]?
}

extension Service {
    /// The type of what this service says first.
    var advertisementType: String { "application/x-git-\(command)-advertisement" }
    /// The type of what it is asked.
    var requestType: String { "application/x-git-\(command)-request" }
    /// The type of what it answers.
    var resultType: String { "application/x-git-\(command)-result" }
}
