import InfraSync

/// Why the program ends with a status that is not 0.
struct Failure: Error {
    /// The exit statuses, numbered as sysexits.h has them.
    enum Status: Int32 {
        /// There are changes or problems, and somebody asked for a status that says so.
        case changes = 1
        /// Wrong usage.
        case usage = 64
        /// A source cannot be read or rendered, or a limit holds it.
        case held = 65
        /// The remote cannot be reached, or gave up on us.
        case unreachable = 69
        /// The race for the target branch was lost too many times, or the pass was interrupted, or there was no thread left: try again.
        case tryAgain = 75
        /// Authentication, a host key or the push was refused.
        case refused = 77
        /// The configuration is wrong.
        case configuration = 78
    }

    let status: Status
    /// One line for people; empty when everything has been said.
    let message: String

    init(_ status: Status, _ message: String = "") {
        self.status = status
        self.message = message
    }

    init(_ error: SyncError) {
        let status: Status =
            switch error.code {
            case .configuration, .storage: .configuration
            case .unknownCommit: .usage
            case .raced, .cancelled, .resources: .tryAgain
            case .refused, .rejected: .refused
            default: .unreachable
            }
        self.init(status, "infra-sync: error: \(error)")
    }
}
