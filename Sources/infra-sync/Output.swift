import Glibc
import InfraModel

/// Where data, diagnostics and messages go.
enum Output {
    /// Writes data to standard output.
    static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes lines for people to standard output.
    static func line(_ text: String) { write(Array("\(text.printableLines)\n".utf8)) }

    /// Writes lines for people to standard error.
    static func message(_ text: String) { write(Array("\(text.printableLines)\n".utf8), to: STDERR_FILENO) }

    /// Draws on the terminal behind standard error.
    static func terminal(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: write reads no more than it is told of a buffer that lives as long as the call.
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR { return }
            rest = rest.dropFirst(max(count, 0))
        }
    }
}
