internal import InfraModel

/// A JSON pointer, the path of a value: member names and item indices (RFC 6901).
///
/// A pointer can be written as a literal: `document[pointer: "/spec/values"]`.
public struct JSONPointer: Sendable, Hashable {
    /// The unescaped reference tokens; empty for the whole document.
    public var tokens: [String]

    /// Creates a pointer from its tokens.
    ///
    /// - Parameter tokens: The unescaped reference tokens.
    public init(tokens: [String]) { self.tokens = tokens }

    /// Parses a pointer (RFC 6901, sections 3 and 4).
    ///
    /// - Parameter text: An empty string, or tokens with a slash before each; `~0` is a tilde, `~1` a slash. For any
    ///   other text, the result is `nil`.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            self.init(tokens: [])
            return
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts[0].isEmpty else { return nil }
        var tokens: [String] = []
        for part in parts.dropFirst() {
            guard let token = Self.unescaped(part) else { return nil }
            tokens.append(token)
        }
        self.init(tokens: tokens)
    }

    private static func unescaped(_ part: Substring.UTF8View) -> String? {
        guard part.contains(UInt8(ascii: "~")) else { return String(Substring(part)) }
        var bytes: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns whether this pointer refers to a value inside the value of another pointer.
    ///
    /// - Parameter other: The pointer to the outer value.
    /// - Returns: Whether `other` is a proper prefix.
    public func isInside(_ other: JSONPointer) -> Bool {
        tokens.count > other.tokens.count && zip(other.tokens, tokens).allSatisfy { $0.hasSameBytes(as: $1) }
    }
}

extension JSONPointer {
    /// Compares the tokens byte by byte.
    ///
    /// - Parameters:
    ///   - left: A pointer.
    ///   - right: Another pointer.
    /// - Returns: Whether both have the same tokens.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.tokens.count == right.tokens.count
            && zip(left.tokens, right.tokens).allSatisfy { $0.hasSameBytes(as: $1) }
    }

    /// Hashes the bytes of the tokens.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        for token in tokens { token.hashBytes(into: &hasher) }
    }
}

extension JSONPointer: ExpressibleByStringLiteral {
    /// Creates a pointer from a literal.
    ///
    /// An invalid literal is a programming error and stops the program. Use ``init(_:)`` for other text.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: StaticString) {
        let text = value.description
        guard let pointer = JSONPointer(text) else {
            preconditionFailure(
                "\(text.quotedForMessage) is not a JSON Pointer: write a slash before each name, ~0 for ~ and ~1 for /")
        }
        self = pointer
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The pointer in the notation of RFC 6901.
    public var description: String {
        tokens.map { token in
            var escaped: [UInt8] = [UInt8(ascii: "/")]
            for byte in token.utf8 {
                switch byte {
                case UInt8(ascii: "~"): escaped += "~0".utf8
                case UInt8(ascii: "/"): escaped += "~1".utf8
                default: escaped.append(byte)
                }
            }
            return String(decoding: escaped, as: UTF8.self)
        }.joined()
    }
}

extension JSONPointer {
    /// Parses an array index (RFC 6901 section 4): `0`, or digits without a leading zero.
    ///
    /// - Parameter token: A reference token.
    /// - Returns: The index, or `nil` if the token is not an index.
    package static func index(_ token: String) -> Int? {
        let digits = token.utf8
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
        return Int(token)
    }
}

extension [Value] {
    /// Returns the index of an existing item.
    func index(_ token: String) throws(PatchError) -> Int {
        guard let index = JSONPointer.index(token) else { throw .noIndex(token) }
        guard index < count else {
            throw PatchError(.patchMissing, "the sequence has \(count) items, none at \(index)")
        }
        return index
    }
}
