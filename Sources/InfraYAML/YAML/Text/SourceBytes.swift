/// The bytes of a YAML text, with methods that find lines, blanks and comments.
struct SourceBytes: Sendable {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// Returns the offset of the first byte of the line at an offset.
    func lineStart(_ offset: Int) -> Int {
        var start = offset
        while let byte = self[start - 1], byte != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    /// Returns the offset of the end of the line at an offset, before the line break.
    func lineEnd(_ offset: Int) -> Int {
        var end = offset
        while let byte = self[end], byte != UInt8(ascii: "\n") { end += 1 }
        return end > offset && self[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    }

    /// Returns the offset of the next line, or of the end of the text.
    func nextLine(_ offset: Int) -> Int {
        var end = offset
        while let byte = self[end] {
            end += 1
            if byte == UInt8(ascii: "\n") { break }
        }
        return end
    }

    /// Returns the number of bytes before an offset in its line, which is the column of a block node.
    func column(_ offset: Int) -> Int { offset - lineStart(offset) }

    /// Returns whether only blanks precede an offset in its line.
    func isFirstInLine(_ offset: Int) -> Bool {
        bytes[lineStart(offset)..<offset].allSatisfy { $0.isBlank }
    }

    /// Returns whether two offsets are on one line.
    func isOneLine(_ start: Int, _ end: Int) -> Bool {
        start >= end || !bytes[start..<end].contains(UInt8(ascii: "\n"))
    }

    /// Returns whether a range contains only blanks, line breaks and comments.
    func isInsignificant(_ range: Range<Int>) -> Bool { skipInsignificant(range.lowerBound) >= range.upperBound }

    /// Returns whether a range contains only blanks and line breaks.
    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0.isBlank || $0.isLineBreak } }

    /// Returns the offset of the next byte that is not part of a blank, line break or comment.
    func skipInsignificant(_ offset: Int) -> Int {
        var offset = offset
        while let byte = self[offset] {
            if byte == UInt8(ascii: "#"), self[offset - 1].map({ $0.isBlank || $0.isLineBreak }) ?? true {
                offset = lineEnd(offset)
            } else if byte.isBlank || byte.isLineBreak {
                offset += 1
            } else {
                break
            }
        }
        return offset
    }

    /// Returns the offset without the blanks that precede it, but not below a limit.
    func trimmingBlanks(before offset: Int, downTo limit: Int, lineBreaks: Bool = false) -> Int {
        var offset = offset
        while offset > limit, let byte = self[offset - 1], byte.isBlank || lineBreaks && byte.isLineBreak {
            offset -= 1
        }
        return offset
    }

    /// The first line break of the text.
    var lineBreak: String {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return "\n" }
        return self[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    /// Applies edits that are in ascending order and do not overlap.
    mutating func apply(_ edits: [TextEdit]) {
        for edit in edits.reversed() { bytes.replaceSubrange(edit.range, with: edit.text.utf8) }
    }
}

/// A range of bytes and the text that replaces it.
struct TextEdit: Sendable {
    var range: Range<Int>
    var text: String

    init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }

    /// Creates an insertion.
    init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    fileprivate var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

/// The byte offsets of characters.
struct CharacterOffsets {
    /// The offsets; `nil` for ASCII, in which a character is one byte.
    private let offsets: [Int]?

    init(_ bytes: [UInt8]) {
        guard !bytes.allSatisfy({ $0 < 0x80 }) else {
            offsets = nil
            return
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        offsets = bytes.indices.dropFirst(start).filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    }

    /// The offset of a character, whose number is counted without a byte order mark.
    subscript(character: Int) -> Int {
        guard let offsets else { return character }
        return character < offsets.count ? offsets[character] : offsets.last ?? 0
    }

    /// The bytes of a range of characters.
    subscript(characters: Range<Int>) -> Range<Int> {
        self[characters.lowerBound]..<self[characters.upperBound]
    }
}
