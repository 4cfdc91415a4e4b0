internal import CSystem
import Glibc

/// The environment of this process, which no module of this package changes.
package enum ProcessEnvironment {
    /// All variables, as `NAME=value`.
    package static var variables: [String] {
        var result: [String] = []
        // SAFETY: the array ends in a null pointer; nothing changes the environment.
        var next = unsafe infra_environment()
        while let entry = unsafe next?.pointee {
            result.append(unsafe String(cString: entry))
            unsafe next = unsafe next?.successor()
        }
        return result
    }

    /// Returns the value of a variable; `nil` when it is not set.
    package static func value(of name: String) -> String? {
        // SAFETY: the value is copied before anything could change the environment.
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}
