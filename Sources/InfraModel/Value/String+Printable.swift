extension String {
    /// The text on one line, safe for a terminal: characters that would move the cursor, change colors or change the
    /// writing direction are
    /// escaped.
    ///
    /// Names of files, keys and values may come from an attacker, and so may error messages of servers.
    package var printable: String {
        // A fast path for ASCII without control characters.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isPrintable { text.append(scalar) } else { text.append(contentsOf: scalar.escape.unicodeScalars) }
        }
        return String(text)
    }

    /// The text, safe for a terminal, with its line feeds; see ``printable``.
    package var printableLines: String {
        // A split by characters would not work: a carriage return and a line feed are one character.
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
    /// Not so control characters of either set, line and paragraph separators, everything that is not seen, such as marks of
    /// direction and byte order, joiners and tags, and what stands for bytes of names which are no text. Of what is not seen
    /// only the first sixteen variation selectors remain: an emoji often has one.
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
