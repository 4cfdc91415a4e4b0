import ArgumentParser
import FoundationEssentials
import InfraRender
import InfraSystem

/// A file argument, or standard input.
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

    /// Parses the documents: as JSON if the file is named `.json` or is valid JSON that begins with a bracket or brace,
    /// else as YAML.
    func documents() throws -> [YAML.Document] {
        do {
            if name.hasSuffix(".json") { return try JSON.values(in: bytes) }
            let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let values = try? JSON.values(in: bytes) {
                return values
            }
            return try YAML.documents(in: bytes)
        } catch {
            throw Failure(Diagnostic(error, in: name, text: bytes))
        }
    }

    private static func standardInput() throws(Failure) -> [UInt8] {
        do throws(Errno) {
            return try StandardStream.input.readToEnd()
        } catch {
            throw Failure(.held, attempted: "read standard input", error)
        }
    }
}
