import ArgumentParser
import FoundationEssentials
import InfraRender

/// A file that a person names on the command line, or standard input.
struct InputFile {
    let name: String
    let bytes: [UInt8]

    init(_ path: String?) throws {
        name = path ?? "<stdin>"
        do {
            bytes = try path.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) } ?? Self.standardInput()
        } catch {
            throw Failure(.usage, "read \"\(name)\": no such file, or it cannot be read")
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
            throw Failure(.held, "\(name):\(error.position): error: \(error.reason) [\(error.code)]")
        }
    }

    private static func standardInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let line = readLine(strippingNewline: false) { bytes += line.utf8 }
        return bytes
    }
}
