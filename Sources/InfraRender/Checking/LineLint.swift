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
        for (index, bytes) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if index > 0, bytes.isSeparator { document += 1 }
            findings += Line(number: index + 1, document: document, bytes: bytes).findings
        }
        if documents > 1, text.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
            findings.append(
                Line(number: 1, document: 0, bytes: []).warning(
                    "yaml/json-first", "kubectl takes a file that begins with { for JSON and refuses the rest",
                    hint: "write JSON and YAML in files of their own"))
        }
        return findings
    }
}

/// A line of a document.
private struct Line {
    let number: Int
    let document: Int
    let bytes: ArraySlice<UInt8>

    var findings: [Finding] { [separator, directive, bareReturn, unicodeBreak].compactMap { $0 } }

    func warning(_ code: String, column: Int = 1, _ message: String, hint: String) -> Finding {
        Finding(
            .warning, code, at: Finding.Node(document: document, path: []),
            place: YAML.Position(line: number, column: column), message, hint: hint)
    }

    /// Something beside the dashes of a separator.
    private var separator: Finding? {
        guard bytes.isSeparator else { return nil }
        let behind = bytes.dropFirst(3).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = behind.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "\r"),
            behind.startIndex > bytes.startIndex + 3
        else { return nil }
        return warning(
            "yaml/separator", "kubectl and kustomize refuse anything but a comment behind ---",
            hint: "put it on the next line")
    }

    private var directive: Finding? {
        guard bytes.starts(with: "%YAML".utf8) || bytes.starts(with: "%TAG".utf8) else { return nil }
        return warning("yaml/directive", "kubectl and kustomize do not read directives", hint: "take it away")
    }

    private var bareReturn: Finding? {
        bytes.firstBareReturn.map {
            warning(
                "yaml/line-break", column: $0, "a carriage return by itself is a line break for some readers only",
                hint: "end lines with a line feed")
        }
    }

    private var unicodeBreak: Finding? {
        guard bytes.hasUnicodeBreakInComment else { return nil }
        return warning(
            "yaml/line-break", "U+2028, U+2029 and U+85 end a comment for some readers only",
            hint: "take the character away")
    }
}

extension ArraySlice<UInt8> {
    /// Whether a document begins with the line, as kubectl and kustomize see it.
    fileprivate var isSeparator: Bool { starts(with: "---".utf8) }

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
