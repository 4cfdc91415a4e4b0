import FoundationEssentials
import InfraRender
import InfraSync
import InfraSystem

/// An error that ends the program with a nonzero exit status.
struct Failure: Error {
    /// The exit statuses; those from 64 on are those of `sysexits.h`.
    enum Status: Int32 {
        /// `plan --exit-code` found changes, `check` found errors, or `verify` found problems.
        case changes = 1
        /// Wrong usage.
        case usage = 64
        /// An environment is held, or a file cannot be read.
        case held = 65
        /// The remote cannot be reached, or ended the operation.
        case unreachable = 69
        /// Standard output cannot be written.
        case output = 74
        /// A temporary failure: other processes moved the target branch too many times, the pass was interrupted, or
        /// the system could not start a thread.
        case tryAgain = 75
        /// Authentication, a host key or the push was rejected.
        case refused = 77
        /// The configuration is wrong.
        case configuration = 78
    }

    /// The message that is still to be logged.
    enum Reason {
        /// No message, since the reason was already reported.
        case reported
        /// A message of one line.
        case message(String)
        /// A problem of a file.
        case diagnostic(Diagnostic)
    }

    let status: Status
    let reason: Reason

    /// Creates a failure whose reason was already reported.
    init(_ status: Status) {
        self.status = status
        reason = .reported
    }

    init(_ status: Status, _ message: String) {
        self.status = status
        reason = .message(message)
    }

    /// Creates a failure for an error in a file that is an argument.
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
        self.init(status, error.advice)
    }
}

// Errors of the operating system.
extension Failure {
    init(_ status: Status, attempted attempt: String, _ error: Errno) {
        self.init(status, "\(attempt): \(error.reason)")
    }

    /// Creates a failure from an error of Foundation; the message is that of its `errno`, if it has one.
    init(_ status: Status, attempted attempt: String, _ error: any Error) {
        if let cause = error.systemError {
            self.init(status, attempted: attempt, cause)
        } else {
            self.init(status, "\(attempt): \(error)")
        }
    }

    /// Creates a failure for an argument that cannot be read: `usage` if the file does not exist, else `held`.
    init(reading path: String, _ error: any Error) {
        self.init(error.systemError == .noSuchFile ? .usage : .held, attempted: "read \"\(path)\"", error)
    }
}

extension Error {
    /// The underlying error of the operating system, if there is one.
    fileprivate var systemError: Errno? {
        let cause = (self as? CocoaError)?.underlying ?? self
        return (cause as? POSIXError).map { Errno($0.code) }
    }
}
