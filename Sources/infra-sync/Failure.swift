import ArgumentParser
import FoundationEssentials

/// Why the program ends with a status that is not 0.
struct Failure: Error {
    /// The exit statuses, numbered as sysexits.h has them.
    enum Status: Int32 {
        /// Wrong usage.
        case usage = 64
        /// A source cannot be read or rendered.
        case unreadable = 65
        /// The remote cannot be reached, or gave up on us.
        case unreachable = 69
        /// The race for the target branch was lost too many times.
        case raced = 75
        /// Authentication or a host key was refused.
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
}
