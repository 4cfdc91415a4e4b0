package import InfraModel

/// A character that is invisible or misleading to a reviewer, but has an effect on programs that read the text.
package struct HiddenCharacter: Sendable {
    /// A reason for reporting the character.
    package enum Kind: Sendable {
        /// A line break for some parsers or editors only: every line break except a line feed and a carriage return
        /// with line feed.
        case lineBreak
        /// A control character of C0 or C1, or DEL.
        case control
        /// A control of the display order of characters (Unicode property `Bidi_Control`).
        case direction
        /// A character without a glyph (Unicode property `Default_Ignorable_Code_Point`, and the marks of interlinear
        /// annotations).
        case invisible
    }

    /// The character.
    package let scalar: Unicode.Scalar
    /// The reason for reporting the character.
    package let kind: Kind
    /// The position; only line feeds end a line.
    package let position: Position

    /// Visits the hidden characters of a text.
    ///
    /// Parts of an emoji or ideograph are not hidden characters: a variation selector after either, and a joiner
    /// between two emoji.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - body: A closure that is called with each character, in order; an error ends the search.
    /// - Throws: The error of the closure.
    package static func visitAll<Failure: Error>(
        in text: String, _ body: (HiddenCharacter) throws(Failure) -> Void
    ) throws(Failure) {
        var position = Position(line: 1, column: 1)
        let scalars = text.unicodeScalars
        var previous: Unicode.Scalar?
        var base: Unicode.Scalar?
        for index in scalars.indices {
            let scalar = scalars[index]
            let next: () -> Unicode.Scalar? = {
                let following = scalars.index(after: index)
                return following == scalars.endIndex ? nil : scalars[following]
            }
            if let kind = scalar.hiddenKind(next: next), !scalar.isPart(ofEmoji: base, after: previous, next: next) {
                try body(HiddenCharacter(scalar: scalar, kind: kind, position: position))
            }
            if scalar == "\n" {
                position = Position(line: position.line + 1, column: 1)
            } else {
                position.column += 1
            }
            previous = scalar
            if !scalar.isEmojiSuffix { base = scalar }
        }
    }
}

extension HiddenCharacter: CustomStringConvertible {
    /// The code point and the name of the character: `U+200B (ZERO WIDTH SPACE)`.
    package var description: String { scalar.codePoint + (name.map { " (\($0))" } ?? "") }

    private var name: String? {
        switch scalar.value {
        case 0x00: "NULL"
        case 0x0D: "CARRIAGE RETURN"
        case 0x1B: "ESCAPE"
        case 0x85: "NEXT LINE"
        default: scalar.properties.name
        }
    }
}

extension Unicode.Scalar {
    /// The notation of the Unicode standard: `U+200B`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// The escape of the character in a double-quoted YAML scalar; most of these escapes are valid in JSON as well.
    package var escapeInYAML: String {
        if self == "\r" { return "\\r" }
        let digits = String(value, radix: 16, uppercase: true)
        let width = value < 0x10000 ? 4 : 8
        return (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - digits.utf8.count) + digits
    }

    /// Returns the kind of a hidden character; `nil` for other characters.
    fileprivate func hiddenKind(next: () -> Unicode.Scalar?) -> HiddenCharacter.Kind? {
        switch value {
        case 0x09, 0x0A, 0x20..<0x7F: nil
        case 0x0D: next() == "\n" ? nil : .lineBreak
        case 0x85, 0x2028, 0x2029: .lineBreak
        case 0..<0x20, 0x7F..<0xA0: .control
        // A fast path for most text: Latin letters, symbols, kana, ideographs, Hangul.
        case 0xA0..<0xAD, 0xAE..<0x34F, 0x2070..<0x3164, 0x3165..<0xFE00: nil
        case 0xFFF9...0xFFFB: .invisible
        default:
            properties.isBidiControl ? .direction : properties.isDefaultIgnorableCodePoint ? .invisible : nil
        }
    }

    /// Whether the character is an emoji by itself; digits are emoji only as part of keycaps.
    private var isPictograph: Bool { value >= 0x80 && properties.isEmoji }

    /// Whether the character only modifies the preceding emoji: the presentation selector and the skin tones.
    fileprivate var isEmojiSuffix: Bool { value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value) }

    /// Returns whether the character is a part of a visible one: a presentation or variation selector, or a joiner of
    /// emoji.
    ///
    /// - Parameters:
    ///   - base: The last character that is not a modifier of an emoji.
    ///   - previous: The preceding character.
    ///   - next: The following character.
    /// - Returns: Whether its effect is visible.
    fileprivate func isPart(
        ofEmoji base: Unicode.Scalar?, after previous: Unicode.Scalar?, next: () -> Unicode.Scalar?
    ) -> Bool {
        switch value {
        case 0xFE0E, 0xFE0F:
            guard let previous, previous.properties.isEmoji else { return false }
            return previous.isPictograph || next()?.value == 0x20E3
        case 0xFE00..<0xFE0E, 0xE0100...0xE01EF: return previous?.properties.isIdeographic ?? false
        case 0x200D:
            guard let base, base.isPictograph, let next = next() else { return false }
            return next.isPictograph
        default: return false
        }
    }
}
