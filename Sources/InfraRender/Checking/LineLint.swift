internal import InfraModel

/// What is found in the lines of a YAML text, outside of its values.
///
/// `kubectl` and kustomize cut a file at its `---` lines before they read it as YAML.
enum LineLint {
    /// Looks at a text that can be read.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - documents: How many documents it has.
    /// - Returns: What was found.
    static func findings(in text: [UInt8], documents: Int) -> [Finding] {
        // A text in UTF-16 has its own ways to be damaged, none of them found in bytes.
        guard !text.starts(with: [0xFE, 0xFF]), !text.starts(with: [0xFF, 0xFE]) else { return [] }
        var findings: [Finding] = []
        var document = 0
        func warn(_ code: String, _ line: Int, _ message: String, hint: String) {
            findings.append(
                Finding(
                    .warning, code, at: Finding.Node(document: document, path: []),
                    place: YAML.Position(line: line, column: 1), message, hint: hint))
        }
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            if line.starts(with: "---".utf8) {
                if number > 1 { document += 1 }
                let behind = line.dropFirst(3).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
                if let first = behind.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "\r"),
                    behind.startIndex > line.startIndex + 3
                {
                    warn(
                        "yaml/separator", number, "kubectl and kustomize refuse anything but a comment behind ---",
                        hint: "put it on the next line")
                }
            }
            if line.starts(with: "%YAML".utf8) || line.starts(with: "%TAG".utf8) {
                warn("yaml/directive", number, "kubectl and kustomize do not read directives", hint: "take it away")
            }
            if let column = line.firstBareReturn {
                findings.append(
                    Finding(
                        .warning, "yaml/line-break", at: Finding.Node(document: document, path: []),
                        place: YAML.Position(line: number, column: column),
                        "a carriage return by itself is a line break for some readers only",
                        hint: "end lines with a line feed"))
            }
            if line.hasUnicodeBreakInComment {
                warn(
                    "yaml/line-break", number, "U+2028, U+2029 and U+85 end a comment for some readers only",
                    hint: "take the character away")
            }
        }
        if documents > 1, text.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
            document = 0
            warn(
                "yaml/json-first", 1, "kubectl takes a file that begins with { for JSON and refuses the rest",
                hint: "write JSON and YAML in files of their own")
        }
        return findings
    }
}

extension ArraySlice<UInt8> {
    /// The column of a carriage return that no line feed follows.
    fileprivate var firstBareReturn: Int? {
        dropLast().firstIndex(of: UInt8(ascii: "\r")).map {
            String(decoding: self[..<$0], as: UTF8.self).unicodeScalars.count + 1
        }
    }

    /// Whether a line that is all comment has a line break of YAML 1.1 in it.
    fileprivate var hasUnicodeBreakInComment: Bool {
        let visible = drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard visible.first == UInt8(ascii: "#"), visible.contains(where: { $0 >= 0x80 }) else { return false }
        return String(decoding: visible, as: UTF8.self).unicodeScalars.contains {
            [0x85, 0x2028, 0x2029].contains($0.value)
        }
    }
}
