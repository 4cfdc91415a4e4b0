import InfraModel
import InfraSystem

/// Standard output and standard error, without buffers.
enum Output {
    /// Writes data to standard output.
    ///
    /// - Throws: ``Failure`` with the status `output` if writing fails.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        do throws(Errno) {
            try StandardStream.output.write(bytes)
        } catch {
            // The reader has closed the pipe. The program ends silently, unless it was started with the signal ignored.
            if error == .brokenPipe { CurrentProcess.endByBrokenPipe() }
            throw Failure(.output, attempted: "standard output", error)
        }
    }

    /// Writes printable text and a line feed to standard output.
    ///
    /// - Throws: ``Failure`` with the status `output` if writing fails.
    static func line(_ text: String) throws(Failure) { try write(Array("\(text.printableLines)\n".utf8)) }

    /// Writes printable text and a line feed to standard error.
    static func message(_ text: String) { try? StandardStream.error.write(Array("\(text.printableLines)\n".utf8)) }

    /// Writes text with control sequences to the terminal of standard error.
    static func terminal(_ text: String) { try? StandardStream.error.write(Array(text.utf8)) }
}
