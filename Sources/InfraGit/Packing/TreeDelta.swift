/// The difference between two trees, as a pack stores it: copy and insert instructions.
///
/// Both trees are sorted, so one pass over both finds the common entries. For an entry whose object changed, the mode
/// and the name are copied too: one changed file among ten thousand costs about forty bytes instead of a few hundred
/// thousand.
/// Source: gitformat-pack, "Deltified representation".
struct TreeDelta {
    private var output: [UInt8] = []
    /// The range of the pending copy, which may still grow.
    private var copyStart = 0
    private var copyEnd = 0
    /// The pending bytes to insert.
    private var insertion: [UInt8] = []

    /// The maximum length of one copy: its size has three bytes.
    private static let maximumCopySize = 0xff_ffff

    /// Returns the instructions that build `new` from `old`.
    static func instructions(from old: RawTree, to new: RawTree) -> [UInt8] {
        var delta = TreeDelta()
        delta.appendSize(old.bytes.count)
        delta.appendSize(new.bytes.count)
        delta.walk(old, new)
        delta.flushCopy()
        delta.flushInsertion()
        return delta.output
    }

    private mutating func walk(_ old: RawTree, _ new: RawTree) {
        var oldPosition = 0
        var newPosition = 0
        while let entry = new.entry(at: newPosition) {
            newPosition = entry.end
            // Skip removed entries. Comparing names without their kinds approximates git's order: a wrong guess costs
            // an insertion but is still correct, because only equal bytes are copied.
            var match = old.entry(at: oldPosition)
            while let candidate = match, old.bytes[candidate.name].lexicographicallyPrecedes(new.bytes[entry.name]) {
                oldPosition = candidate.end
                match = old.entry(at: oldPosition)
            }
            let bytes = new.bytes[entry.start..<entry.end]
            guard let match, old.bytes[match.start..<match.name.upperBound].elementsEqual(bytes.dropLast(21)) else {
                insert(bytes)
                continue
            }
            oldPosition = match.end
            if old.bytes[match.start..<match.end].elementsEqual(bytes) {
                copy(match.start..<match.end)
            } else {
                copy(match.start..<(match.name.upperBound + 1))
                insert(bytes.suffix(ObjectID.byteCount))
            }
        }
    }

    private mutating func copy(_ range: Range<Int>) {
        flushInsertion()
        if copyEnd != range.lowerBound { flushCopy() }
        if copyEnd == copyStart { copyStart = range.lowerBound }
        copyEnd = range.upperBound
    }

    private mutating func insert(_ bytes: ArraySlice<UInt8>) {
        flushCopy()
        insertion.append(contentsOf: bytes)
    }

    /// Writes copy instructions: a bit for each byte of offset (four) and size (three) that is not zero, then those
    /// bytes.
    private mutating func flushCopy() {
        while copyStart < copyEnd {
            let size = min(copyEnd - copyStart, TreeDelta.maximumCopySize)
            var instruction: UInt8 = 0x80
            var arguments: [UInt8] = []
            let fields = (0..<4).map { copyStart >> ($0 * 8) } + (0..<3).map { size >> ($0 * 8) }
            for (bit, field) in fields.enumerated() where field & 0xff != 0 {
                instruction |= 1 << UInt8(bit)
                arguments.append(UInt8(field & 0xff))
            }
            output.append(instruction)
            output.append(contentsOf: arguments)
            copyStart += size
        }
        copyStart = 0
        copyEnd = 0
    }

    /// Writes insert instructions: a length of at most 127, then the bytes.
    private mutating func flushInsertion() {
        var rest = insertion[...]
        while !rest.isEmpty {
            let part = rest.prefix(127)
            output.append(UInt8(part.count))
            output.append(contentsOf: part)
            rest = rest.dropFirst(127)
        }
        insertion.removeAll(keepingCapacity: true)
    }

    /// Writes a size: seven bits at a time, the least significant first.
    private mutating func appendSize(_ size: Int) {
        var rest = size
        while rest > 0x7f {
            output.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        output.append(UInt8(rest))
    }
}
