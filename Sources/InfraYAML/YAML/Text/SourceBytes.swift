/// The bytes of a YAML text, with the questions that an editor has about them.
struct SourceBytes: Sendable {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// The offset of the first byte of a line.
    func lineStart(_ offset: Int) -> Int {
        var start = offset
        while let byte = self[start - 1], byte != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    /// The offset of a line's end, before the line break.
    func lineEnd(_ offset: Int) -> Int {
        var end = offset
        while let byte = self[end], byte != UInt8(ascii: "\n") { end += 1 }
        return end > offset && self[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    }

    /// The offset of the next line, or the end of the text.
    func nextLine(_ offset: Int) -> Int {
        var end = offset
        while let byte = self[end] {
            end += 1
            if byte == UInt8(ascii: "\n") { break }
        }
        return end
    }

    /// The number of bytes before an offset in its line, which is the column of a block node.
    func column(_ offset: Int) -> Int { offset - lineStart(offset) }

    /// Whether only blanks stand before an offset in its line.
    func isFirstInLine(_ offset: Int) -> Bool {
        bytes[lineStart(offset)..<offset].allSatisfy { $0.isBlank }
    }

    /// Whether two offsets are on one line.
    func isOneLine(_ start: Int, _ end: Int) -> Bool {
        start >= end || !bytes[start..<end].contains(UInt8(ascii: "\n"))
    }

    /// Whether only blanks, line breaks and comments stand in a range.
    func isInsignificant(_ range: Range<Int>) -> Bool { skipInsignificant(range.lowerBound) >= range.upperBound }

    /// Whether only blanks and line breaks stand in a range.
    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0.isBlank || $0.isLineBreak } }

    /// The offset of the next byte that is no blank, line break or comment.
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

    /// The offset behind the blanks that stand before an offset, not before a limit.
    func trimmingBlanks(before offset: Int, downTo limit: Int, lineBreaks: Bool = false) -> Int {
        var offset = offset
        while offset > limit, let byte = self[offset - 1], byte.isBlank || lineBreaks && byte.isLineBreak {
            offset -= 1
        }
        return offset
    }

    /// The line break that the text uses.
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

    /// An insertion.
    init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    fileprivate var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

/// The byte offsets of characters.
struct CharacterOffsets {
    /// The offsets; `nil` for ASCII, where both numbers are the same.
    private let offsets: [Int]?

    init(_ bytes: [UInt8]) {
        guard !bytes.allSatisfy({ $0 < 0x80 }) else {
            offsets = nil
            return
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        offsets = bytes.indices.dropFirst(start).filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    }

    /// The offset of a character, counted from the start of the text without a byte order mark.
    subscript(character: Int) -> Int {
        guard let offsets else { return character }
        return character < offsets.count ? offsets[character] : offsets.last ?? 0
    }

    /// The bytes of a range of characters.
    subscript(characters: Range<Int>) -> Range<Int> {
        self[characters.lowerBound]..<self[characters.upperBound]
    }
}
