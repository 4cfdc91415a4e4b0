import ArgumentParser
import FoundationEssentials
import Glibc
import InfraModel
import InfraRender

/// A file that a person names on the command line, or standard input.
struct InputFile {
    let name: String
    let bytes: [UInt8]

    init(_ path: String?) throws {
        name = path ?? "<stdin>"
        guard let path else {
            bytes = try Self.standardInput()
            return
        }
        do {
            bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Failure(reading: path, error)
        }
    }

    /// The documents of the file: JSON's rules for JSON text, YAML's for everything else.
    func documents() throws -> [YAML.Document] {
        do {
            if name.hasSuffix(".json") { return try JSON.values(in: bytes) }
            let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let values = try? JSON.values(in: bytes) {
                return values
            }
            return try YAML.documents(in: bytes)
        } catch {
            throw Failure(Diagnostic(.error, error.code, file: name, at: error.position, error.reason))
        }
    }

    private static func standardInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            // SAFETY: read writes no more than the buffer holds, and only during the call.
            let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 { bytes += buffer[..<count] }
            if count == 0 { return bytes }
            if count < 0, errno != EINTR { throw Failure(.held, "read standard input", errno: errno) }
        }
    }
}
