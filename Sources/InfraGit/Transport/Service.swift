/// What a remote is asked to do.
///
/// Source: gitprotocol-pack, "Git Transport".
enum Service: Sendable {
    /// Gives us objects.
    case uploadPack
    /// Takes objects from us.
    case receivePack

    /// The name of git's own command.
    var command: String {
        switch self {
        case .uploadPack: "upload-pack"
        case .receivePack: "receive-pack"
        }
    }
}

extension Service {
    /// The type of what this service says first.
    var advertisementType: String { "application/x-git-\(command)-advertisement" }
    /// The type of what it is asked.
    var requestType: String { "application/x-git-\(command)-request" }
    /// The type of what it answers.
    var resultType: String { "application/x-git-\(command)-result" }
}
