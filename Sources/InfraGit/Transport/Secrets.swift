/// The credentials of an operation, which no message may repeat.
///
/// A server may repeat what it was sent, as it is or percent-encoded. Bytes are compared, since to a `String` a combining character
/// behind a token changes its last character, and ASCII letters without regard to case, since some texts are made lowercase on the way.
struct Secrets {
    /// In lowercase, the longest first, where one is part of another.
    private var values: [[UInt8]] = []

    /// The length from which on the beginning of a secret, at the end of a text that was cut, is concealed.
    private static let minimumPartSize = 4

    /// Adds secrets; an empty text is none.
    mutating func insert(_ texts: [String]) {
        values += texts.filter { !$0.isEmpty }.map { $0.utf8.map(\.asciiLowercased) }
        values.sort { $0.count > $1.count }
    }

    /// Returns a text with `***` in the place of each secret.
    func redacted(_ text: String) -> String {
        values.isEmpty ? text : redacted(Array(text.utf8)[...])
    }

    /// Conceals the secrets in a text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - isTruncated: A Boolean value that indicates whether the text may go on behind its end: then the beginning of a secret there is concealed too.
    /// - Returns: The text with `***` in the place of each secret.
    func redacted(_ bytes: ArraySlice<UInt8>, isTruncated: Bool = false) -> String {
        let (text, rest) = scan(bytes, isTruncated: isTruncated)
        guard rest.count >= Secrets.minimumPartSize else { return String(decoding: text + rest, as: UTF8.self) }
        return String(decoding: text, as: UTF8.self) + "***"
    }

    /// Removes from an unfinished text all that cannot be the beginning of a secret.
    ///
    /// - Returns: What was removed, with `***` in the place of each secret.
    func takeRedacted(from bytes: inout [UInt8]) -> String {
        let (text, rest) = scan(bytes[...], isTruncated: true)
        bytes = Array(rest)
        return String(decoding: text, as: UTF8.self)
    }

    private func scan(_ bytes: ArraySlice<UInt8>, isTruncated: Bool) -> (text: [UInt8], rest: ArraySlice<UInt8>) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.first {
            let matches = values.map { match($0, rest) }
            if let end = matches.compactMap(\.end).max() {
                text += "***".utf8
                rest = rest[end...]
            } else if isTruncated, matches.contains(.beginning) {
                break
            } else {
                text.append(byte)
                rest = rest.dropFirst()
            }
        }
        return (text, rest)
    }

    /// How a text begins, compared with a secret.
    private enum Match: Equatable {
        case none
        /// The text ends within the secret.
        case beginning
        /// The secret ends here.
        case complete(Int)

        var end: Int? { if case .complete(let end) = self { end } else { nil } }
    }

    private func match(_ secret: [UInt8], _ text: ArraySlice<UInt8>) -> Match {
        var rest = text
        for expected in secret {
            guard let byte = rest.first else { return .beginning }
            let isEscape = byte == UInt8(ascii: "%")
            if isEscape, let escaped = escapedByte(rest), escaped.asciiLowercased == expected {
                rest = rest.dropFirst(3)
            } else if byte.asciiLowercased == expected {
                rest = rest.dropFirst()
            } else {
                return isEscape && rest.count < 3 && rest.startIndex > text.startIndex ? .beginning : .none
            }
        }
        return .complete(rest.startIndex)
    }

    /// The byte for which `%41` or the like at the beginning of a text stands.
    private func escapedByte(_ text: ArraySlice<UInt8>) -> UInt8? {
        guard text.count >= 3, let high = hexValue(text[text.startIndex + 1]),
            let low = hexValue(text[text.startIndex + 2])
        else { return nil }
        return high << 4 | low
    }
}
