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
    /// Not so control characters of either set, line and paragraph separators, marks of direction and byte order, and those
    /// that stand for bytes of names which are no text.
    fileprivate var isPrintable: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
            0x10FF80...0x10FFFF:
            false
        default: true
        }
    }

    /// The character as Swift's source code would have it.
    fileprivate var escape: String { escaped(asASCII: true) }
}
