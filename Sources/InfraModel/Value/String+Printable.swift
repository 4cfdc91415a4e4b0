extension String {
    /// The text as a terminal may have it: on one line, with everything that would move the cursor, change colours or turn
    /// the direction of writing told as an escape.
    ///
    /// Names of files, keys and values are written by people who may mean harm, and so are the last words of servers.
    package var printable: String {
        // Nearly all are ASCII without control characters.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isPrintable { text.append(scalar) } else { text.append(contentsOf: scalar.escape.unicodeScalars) }
        }
        return String(text)
    }

    /// The text as a terminal may have it, line by line; see ``printable``.
    package var printableLines: String {
        // Not by characters: a carriage return and a line feed are one.
        unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
            .joined(separator: "\n")
    }

    /// The text in quotes, on one line, without control characters and not longer than a message can bear.
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
    /// Whether a terminal shows the character and does nothing else with it.
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

    /// The character as Swift's source code would have it.
    fileprivate var escape: String { escaped(asASCII: true) }
}
