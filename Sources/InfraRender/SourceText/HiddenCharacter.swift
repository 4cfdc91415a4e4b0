internal import InfraModel

/// A character of a text that readers of the text act on, and that a person does not see as what it is.
struct HiddenCharacter: Sendable {
    /// The reason why it is hidden.
    enum Kind: Sendable {
        /// A line break for some readers or editors, and none for others: all but a line feed, alone or behind a carriage
        /// return.
        case lineBreak
        /// A control character of C0 or C1, or DEL.
        case control
        /// A control of the order in which characters are shown (Unicode's property `Bidi_Control`).
        case direction
        /// A character that is not shown (Unicode's property `Default_Ignorable_Code_Point`, and the marks of interlinear
        /// annotations).
        case invisible
    }

    let scalar: Unicode.Scalar
    let kind: Kind
    /// The place, with lines that end in line feeds only.
    let position: Position

    /// The hidden characters of a text.
    ///
    /// What belongs to an emoji or an ideograph is none: a variation selector behind either, a joiner between two emoji.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - body: Takes each character in order; the first error that it throws ends the search.
    /// - Throws: What the body throws.
    static func visitAll<Failure: Error>(
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
    var description: String { scalar.codePoint + (name.map { " (\($0))" } ?? "") }

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

    /// The escape of the character inside of double quotes, which JSON has, too, for most.
    var escapeInYAML: String {
        if self == "\r" { return "\\r" }
        let digits = String(value, radix: 16, uppercase: true)
        let width = value < 0x10000 ? 4 : 8
        return (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - digits.utf8.count) + digits
    }

    fileprivate func hiddenKind(next: () -> Unicode.Scalar?) -> HiddenCharacter.Kind? {
        switch value {
        case 0x09, 0x0A, 0x20..<0x7F: nil
        case 0x0D: next() == "\n" ? nil : .lineBreak
        case 0x85, 0x2028, 0x2029: .lineBreak
        case 0..<0x20, 0x7F..<0xA0: .control
        // Most text of the world, without a look into Unicode's tables: Latin letters, symbols, kana, ideographs, Hangul.
        case 0xA0..<0xAD, 0xAE..<0x34F, 0x2070..<0x3164, 0x3165..<0xFE00: nil
        case 0xFFF9...0xFFFB: .invisible
        default:
            properties.isBidiControl ? .direction : properties.isDefaultIgnorableCodePoint ? .invisible : nil
        }
    }

    /// Whether the character is an emoji by itself; digits are emoji as keycaps only.
    private var isPictograph: Bool { value >= 0x80 && properties.isEmoji }

    /// Whether the character follows an emoji and changes its look only: the presentation selector and the skin tones.
    fileprivate var isEmojiSuffix: Bool { value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value) }

    /// Whether the character is a part of what is shown: a selector of a presentation or of a variant, or a joiner of emoji.
    ///
    /// - Parameters:
    ///   - base: The last character that is no suffix of an emoji.
    ///   - previous: The character before this one.
    ///   - next: The character behind this one.
    /// - Returns: Whether a person sees its effect.
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
