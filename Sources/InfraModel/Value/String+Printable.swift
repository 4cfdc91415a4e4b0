extension String {
    /// The text on one line, safe for a terminal.
    ///
    /// Characters that would move the cursor, change colors or change the writing direction are escaped. An attacker
    /// may control names of files, keys and values, and error messages of servers.
    package var printable: String {
        // A fast path for ASCII without control characters.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isPrintable { text.append(scalar) } else { text.append(contentsOf: scalar.escape.unicodeScalars) }
        }
        return String(text)
    }

    /// The text, safe for a terminal like ``printable``, with its line feeds.
    package var printableLines: String {
        // A carriage return with a line feed is one character in Swift, so the text is split by Unicode scalars.
        unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
            .joined(separator: "\n")
    }

    /// The text in quotes on one line, with control characters escaped, truncated to 80 characters.
    package var quotedForMessage: String {
        var quoted = "\""
        for scalar in unicodeScalars.prefix(80) {
            let isPrintable = scalar == " " || (scalar.isPrintable && !scalar.properties.isWhitespace)
            quoted += isPrintable && scalar != "\"" ? String(scalar) : scalar.escape
        }
        return quoted + (unicodeScalars.dropFirst(80).isEmpty ? "\"" : "…\"")
    }
}

extension Unicode.Scalar {
    /// Whether a terminal displays the character without side effects.
    ///
    /// Control characters, line and paragraph separators and invisible characters, such as direction marks, byte order
    /// marks, joiners and tags, are not printable. The first sixteen variation selectors are, since emoji often contain
    /// one. The characters from U+10FF80 on represent bytes of file names that are not UTF-8.
    var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default:
            !(0x10FF80...0x10FFFF).contains(value)
                && (!properties.isDefaultIgnorableCodePoint || (0xFE00...0xFE0F).contains(value))
        }
    }

    /// The escape of the character in Swift source code.
    fileprivate var escape: String { escaped(asASCII: true) }
}
