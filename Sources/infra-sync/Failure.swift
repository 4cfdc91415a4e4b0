import FoundationEssentials
import Glibc
import InfraModel
import InfraRender
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
        /// Standard output cannot be written.
        case output = 74
        /// The race for the target branch was lost too many times, the pass was interrupted, or no thread was left: try again.
        case tryAgain = 75
        /// Authentication, a host key or the push was refused.
        case refused = 77
        /// The configuration is wrong.
        case configuration = 78
    }

    /// What is left to tell.
    enum Reason {
        /// Nothing: it has been told.
        case told
        /// One line for people.
        case message(String)
        /// What is wrong with a file.
        case diagnostic(Diagnostic)
    }

    let status: Status
    let reason: Reason

    /// Everything has been told.
    init(_ status: Status) {
        self.status = status
        reason = .told
    }

    init(_ status: Status, _ message: String) {
        self.status = status
        reason = .message(message)
    }

    /// A file that a person has named has an error in it.
    init(_ diagnostic: Diagnostic) {
        status = .held
        reason = .diagnostic(diagnostic)
    }

    init(_ error: SyncError) {
        let status: Status =
            switch error.code {
            case .configuration, .storage: .configuration
            case .unknownCommit: .usage
            case .invalidObject: .held
            case .raced, .cancelled, .resources: .tryAgain
            case .refused, .rejected: .refused
            default: .unreachable
            }
        self.init(status, "\(error)")
    }
}

// What the system refuses is told in its own words.
extension Failure {
    init(_ status: Status, _ attempt: String, errno number: Int32) {
        // SAFETY: the text is copied before any other call could change it.
        self.init(status, "\(attempt): \(unsafe String(cString: strerror(number)))")
    }

    /// An error of Foundation, which has the system's number in it.
    init(_ status: Status, _ attempt: String, _ error: any Error) {
        if let number = error.systemNumber {
            self.init(status, attempt, errno: number)
        } else {
            self.init(status, "\(attempt): \(error)")
        }
    }

    /// A file or directory that a person has named cannot be read: wrong usage when there is none.
    init(reading path: String, _ error: any Error) {
        self.init(error.systemNumber == ENOENT ? .usage : .held, "read \"\(path)\"", error)
    }
}

extension Error {
    /// The number that the system gave to what went wrong.
    fileprivate var systemNumber: Int32? {
        let cause = (self as? CocoaError)?.underlying ?? self
        return (cause as? POSIXError)?.code.rawValue
    }
}
