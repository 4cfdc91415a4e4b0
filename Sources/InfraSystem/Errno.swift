package import Glibc

/// An error number of the operating system, as defined in errno.h.
package struct Errno: Error, Hashable {
    /// The number.
    package var code: Int32

    /// Creates an error from its number.
    package init(code: Int32) { self.code = code }

    /// Creates an error from the code of a `POSIXError` of Foundation.
    package init(_ code: POSIXErrorCode) { self.code = code.rawValue }

    /// The error of the last failed call on this thread.
    package static var current: Errno { Errno(code: errno) }

    /// `ENOENT`.
    package static let noSuchFile = Errno(code: ENOENT)
    /// `ENOTDIR`.
    package static let notADirectory = Errno(code: ENOTDIR)
    /// `EEXIST`.
    package static let fileExists = Errno(code: EEXIST)
    /// `EPIPE`.
    package static let brokenPipe = Errno(code: EPIPE)
    /// `EINTR`.
    package static let interrupted = Errno(code: EINTR)
    /// `EAGAIN`, which is the same as `EWOULDBLOCK`.
    package static let wouldBlock = Errno(code: EAGAIN)

    /// The message of the C library.
    package var reason: String {
        // SAFETY: the text is copied before any other call could change it.
        unsafe String(cString: strerror(code))
    }
}
