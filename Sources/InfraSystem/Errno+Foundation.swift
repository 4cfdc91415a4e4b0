internal import FoundationEssentials
import Glibc

extension Errno {
    /// The error of the operating system that an error of Foundation stands for; `nil` when there is none.
    package init?(underlying error: any Error) {
        let cause = (error as? CocoaError)?.underlying ?? error
        guard let code = (cause as? POSIXError)?.code else { return nil }
        self.init(code: code.rawValue)
    }
}
