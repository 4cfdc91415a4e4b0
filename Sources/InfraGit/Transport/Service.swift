/// A service of a remote.
///
/// Source: gitprotocol-pack, "Git Transport".
enum Service: Sendable {
    /// Sends objects to this process.
    case uploadPack
    /// Receives objects from this process.
    case receivePack

    /// The name of the git command.
    var command: String {
        switch self {
        case .uploadPack: "upload-pack"
        case .receivePack: "receive-pack"
        }
    }
}

extension Service {
    /// The content type of the advertisement.
    var advertisementType: String { "application/x-git-\(command)-advertisement" }
    /// The content type of a request.
    var requestType: String { "application/x-git-\(command)-request" }
    /// The content type of a response.
    var resultType: String { "application/x-git-\(command)-result" }
}
