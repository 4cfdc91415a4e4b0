public import InfraModel
internal import InfraRender

/// An output format for diagnostics.
public enum DiagnosticReport: String, Sendable, CaseIterable {
    /// One diagnostic per line, in the usual format of compilers and editors.
    case text
    /// A JSON array of objects.
    case json
    /// SARIF 2.1.0, which code hosting services display next to the source.
    case sarif
    /// Workflow commands of GitHub, which GitHub displays next to a change.
    case github

    /// Formats diagnostics.
    ///
    /// - Parameters:
    ///   - diagnostics: The diagnostics, in the order of the output.
    ///   - toolVersion: The version of the program.
    /// - Returns: The report in UTF-8, with a line feed after each line.
    public func report(on diagnostics: [Diagnostic], toolVersion: String) -> [UInt8] {
        switch self {
        case .text: Array(diagnostics.map { "\($0)\n" }.joined().utf8)
        case .github: Array(diagnostics.map { "\($0.workflowCommand)\n" }.joined().utf8)
        case .json: Self.json(.sequence(diagnostics.map(\.members)))
        case .sarif: Self.json(Self.sarifLog(of: diagnostics, toolVersion))
        }
    }

    private static func json(_ value: Value) -> [UInt8] {
        // JSON cannot represent infinite numbers, which do not occur here.
        ((try? JSON.bytes(of: value)) ?? []) + [UInt8(ascii: "\n")]
    }

    private static func sarifLog(of diagnostics: [Diagnostic], _ toolVersion: String) -> Value {
        let rules = Set(diagnostics.map(\.code)).sorted { $0.name < $1.name }.map { ["id": .string($0.name)] as Value }
        let driver: Value = ["name": "infra-sync", "version": .string(toolVersion), "rules": .sequence(rules)]
        let run: Value = [
            "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
            "results": .sequence(diagnostics.map(\.sarifResult)),
        ]
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
        ]
    }
}

extension Diagnostic {
    private var messageWithHint: String { hint.map { "\(message) (\($0))" } ?? message }

    /// All properties, by name.
    fileprivate var members: Value {
        var members: Value = ["file": .string(file)]
        if let position {
            members["line"] = Value(position.line)
            members["column"] = Value(position.column)
        }
        members["severity"] = .string(severity.description)
        members["code"] = .string(code.name)
        members["path"] = .string(path.map { JSONPointer(tokens: $0.steps).description } ?? "")
        members["message"] = .string(message)
        members["hint"] = hint.map(Value.string) ?? .null
        return members
    }

    /// The result object of SARIF 2.1.0, section 3.27.
    fileprivate var sarifResult: Value {
        var location: Value = ["artifactLocation": ["uri": .string(file.asURIReference)]]
        if let position {
            location["region"] = ["startLine": Value(position.line), "startColumn": Value(position.column)]
        }
        return [
            "ruleId": .string(code.name), "level": .string(severity.description),
            "message": ["text": .string(messageWithHint)], "locations": [["physicalLocation": location]],
        ]
    }

    /// `::error file=...,line=...,col=...,title=CODE::message`.
    fileprivate var workflowCommand: String {
        let command = severity == .note ? "notice" : severity.description
        var properties = "file=\(file.escaped(for: ":,"))"
        if let position { properties += ",line=\(position.line),col=\(position.column)" }
        properties += ",title=\(code.name.escaped(for: ":,"))"
        return "::\(command) \(properties)::\(messageWithHint.printable.escaped(for: ""))"
    }
}

extension String {
    /// Returns the text with percent signs, line breaks and the given characters escaped as `%XX`.
    fileprivate func escaped(for separators: String) -> String {
        let escaped = Set("%\r\n\(separators)".utf8)
        return percentEncoded { !escaped.contains($0) }
    }

    /// The path as a URI reference (RFC 3986, section 4.1).
    fileprivate var asURIReference: String {
        percentEncoded { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-._~/+@".utf8.contains(byte)
            }
        }
    }

    private func percentEncoded(except isPlain: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
