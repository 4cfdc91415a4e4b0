/// The credentials of an operation, which are redacted in all messages.
///
/// A server may repeat data that it received, verbatim or percent-encoded. Bytes are compared, because a combining
/// character after a token would change the last character of a `String`. The case of ASCII letters is ignored, because
/// some texts are converted to lower case on the way.
struct Secrets {
    /// In lower case, the longest first, because one secret may be part of another.
    private var values: [[UInt8]] = []

    /// The minimum length of a secret's beginning that is redacted at the end of a truncated text.
    private static let minimumPartSize = 4

    /// Adds secrets; empty texts are ignored.
    mutating func insert(_ texts: [String]) {
        values += texts.filter { !$0.isEmpty }.map { $0.utf8.map(\.asciiLowercased) }
        values.sort { $0.count > $1.count }
    }

    /// Returns a text with each secret replaced by `***`.
    func redacted(_ text: String) -> String {
        values.isEmpty ? text : redacted(Array(text.utf8)[...])
    }

    /// Redacts the secrets in a text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - isTruncated: A Boolean value that indicates whether the text is truncated: the beginning of a secret at its
    ///     end is then redacted too.
    /// - Returns: The text with each secret replaced by `***`.
    func redacted(_ bytes: ArraySlice<UInt8>, isTruncated: Bool = false) -> String {
        let (text, rest) = scan(bytes, isTruncated: isTruncated)
        guard rest.count >= Secrets.minimumPartSize else { return String(decoding: text + rest, as: UTF8.self) }
        return String(decoding: text, as: UTF8.self) + "***"
    }

    /// Removes the part of an unfinished text that cannot be the beginning of a secret.
    ///
    /// - Returns: The removed part, with each secret replaced by `***`.
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

    /// The result of comparing the beginning of a text with a secret.
    private enum Match: Equatable {
        case none
        /// The text ends within the secret.
        case beginning
        /// The text begins with the whole secret, which ends at this index.
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

    /// Returns the byte that a percent escape (`%41`) at the beginning of a text encodes.
    private func escapedByte(_ text: ArraySlice<UInt8>) -> UInt8? {
        guard text.count >= 3, let high = hexValue(text[text.startIndex + 1]),
            let low = hexValue(text[text.startIndex + 2])
        else { return nil }
        return high << 4 | low
    }
}
