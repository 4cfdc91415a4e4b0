import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

/// Random edits of random documents with all styles and comments.
@Suite("Random edits of random texts")
struct TextEditPropertyTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func anEditOfTheTextHasTheResultOfTheEditOfTheValue(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (edited, rejected) = (0, 0)
        for _ in 0..<40 {
            var writer = RandomText(random: random)
            let before = writer.document()
            random = writer.random
            var text = try YAML.Text(before)
            for _ in 0..<4 {
                guard let operation = random.operation(on: text.values[0]) else { continue }
                var value = text.values[0]
                try operation.apply(to: &value)
                let old = text.description
                do {
                    try operation.apply(to: &text)
                } catch let error as PatchError where error.code == .patchNotEditable {
                    rejected += 1
                    #expect(text.description == old)
                    continue
                }
                edited += 1
                #expect(text.values == [value], "\(operation)\n\(old)")
                #expect(try keepsLines(old, text.description, operation), "\(operation)\n\(old)\n->\n\(text)")
            }
        }
        #expect(edited > 20 * rejected, "\(edited) edited, \(rejected) rejected")
    }

    /// Returns whether only the lines of the edited value and of its key have changed.
    private func keepsLines(_ old: String, _ new: String, _ operation: TextEdit.Operation) throws -> Bool {
        let (old, new) = (lines(old), lines(new))
        let same = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - same
        let sameAtEnd = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        return try old.count - same - sameAtEnd <= operation.extent(in: old)
    }

    private func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
}

extension TextEdit.Operation {
    /// The number of lines that the operation may change: those of the value, of comments before it, and of its key.
    fileprivate func extent(in lines: [String]) throws -> Int {
        let text = try YAML.Text(lines.joined(separator: "\n"))
        var target: JSONPointer
        switch self {
        case .insert(let pointer, _), .remove(let pointer), .set(let pointer, _): target = pointer
        }
        let parent = JSONPointer(tokens: target.tokens.dropLast())
        let siblings = try text.values[0].value(at: parent)
        let count = siblings.mapping?.count ?? siblings.sequence?.count ?? 0
        switch self {
        // The line of the neighbour or of an empty collection changes too.
        case .insert: return 2
        case .remove where count == 1: target = parent
        case .remove, .set: break
        }
        let range = try #require(text.range(of: target))
        let between = lines[..<(range.lowerBound.line - 1)].reversed().prefix {
            $0.allSatisfy(\.isWhitespace) || $0.contains("# alone")
        }
        // The entry after the first one of a nested collection moves to the line of the dash.
        let following = lines.dropFirst(range.upperBound.line).prefix { $0.allSatisfy(\.isWhitespace) }
        return between.count + range.upperBound.line - range.lowerBound.line + 3 + following.count
    }
}

extension SeededGenerator {
    /// Returns a random operation that is valid for the value.
    fileprivate mutating func operation(on value: Value) -> TextEdit.Operation? {
        let pointers = value.pointers(from: JSONPointer(tokens: []))
        let pointer = one(of: pointers)
        switch number(below: 3) {
        case 0: return .set(pointer, newValue(depth: 2))
        case 1 where !pointer.tokens.isEmpty: return .remove(pointer)
        default:
            switch value[pointer: pointer] {
            case .mapping(let mapping)?:
                let key = one(of: ["new", "a: b", "1", "yes", "é", "k0"])
                guard mapping[key] == nil else { return nil }
                return .insert(JSONPointer(tokens: pointer.tokens + [key]), newValue(depth: 2))
            case .sequence(let items)?:
                let index = number(below: items.count + 2)
                let token = index > items.count ? "-" : String(index)
                return .insert(JSONPointer(tokens: pointer.tokens + [token]), newValue(depth: 2))
            default: return nil
            }
        }
    }

    private mutating func newValue(depth: Int) -> Value {
        switch number(below: depth == 0 ? 6 : 9) {
        case 0: return Value(number(below: 1000))
        case 1: return one(of: [true, .null, 1.5])
        case 2: return .string(one(of: ["yes", "12", "", "a: b", "- x", "it's", "\"q\"", "#no", "é", "a, b", "{x}"]))
        case 3: return .string(one(of: ["a\nb\n", "a\n\n  b", "a\nb\n\n", " a\nb", "\na\n", "a # b\n"]))
        case 4, 5: return .string(one(of: ["plain", "two words", "/path/x", "v1.2.3"]))
        case 6: return .sequence((0..<number(below: 3)).map { _ in newValue(depth: depth - 1) })
        default:
            let count = number(below: 3)
            return .mapping(
                Mapping(
                    uniqueMembers: (0..<count).map {
                        Mapping.Member(key: .quoted("m\($0)"), value: newValue(depth: depth - 1))
                    }))
        }
    }
}

extension Value {
    /// Returns the pointers to a value and all nested values.
    fileprivate func pointers(from pointer: JSONPointer) -> [JSONPointer] {
        switch self {
        case .scalar: [pointer]
        case .sequence(let items):
            [pointer]
                + items.enumerated().flatMap { $1.pointers(from: JSONPointer(tokens: pointer.tokens + ["\($0)"])) }
        case .mapping(let mapping):
            [pointer] + mapping.flatMap { $1.pointers(from: JSONPointer(tokens: pointer.tokens + [$0])) }
        }
    }
}

/// A writer of random documents with comments, blank lines and all styles.
private struct RandomText {
    var random: SeededGenerator
    private var step = 2
    private var sequenceStep = 0

    init(random: SeededGenerator) { self.random = random }

    mutating func document() -> String {
        step = random.one(of: [2, 2, 4])
        sequenceStep = random.one(of: [0, 0, step])
        let start = random.one(of: ["", "# alone head\n", "---\n", "--- # marker\n# alone\n\n"])
        let end = random.one(of: ["", "# alone end\n", "\n# alone\n\n"])
        var text = start + mapping(indent: 0, depth: 3) + end
        if random.isOnce(in: 8), text.last == "\n" { text.removeLast() }
        guard random.isOnce(in: 6) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }

    private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

    private mutating func blankOrComment(_ indent: Int) -> String {
        random.one(of: ["", "", "", "\n", pad(indent) + "# alone é\n"])
    }

    private mutating func comment() -> String { random.one(of: ["", "", " # trailing", "  # ü"]) + "\n" }

    private mutating func mapping(indent: Int, depth: Int, isCompact: Bool = false) -> String {
        var text = ""
        for index in 0...random.number(below: 4) {
            if index > 0 || !isCompact { text += blankOrComment(indent) + pad(indent) }
            let key = random.one(of: ["k\(index)", "\"k\(index)\"", "'k \(index)'", "é\(index)"])
            text += key + ":" + value(indent: indent, depth: depth, isItem: false)
        }
        return text
    }

    private mutating func sequence(indent: Int, depth: Int, isCompact: Bool = false) -> String {
        var text = ""
        for index in 0...random.number(below: 3) {
            if index > 0 || !isCompact { text += blankOrComment(indent) + pad(indent) }
            text += "-" + value(indent: indent, depth: depth, isItem: true)
        }
        return text
    }

    /// Returns the text after a colon or dash, up to the end of its last line.
    private mutating func value(indent: Int, depth: Int, isItem: Bool) -> String {
        switch random.number(below: depth == 0 ? 6 : 11) {
        case 0...2: return " " + flow(depth: 0) + comment()
        case 3: return " " + flow(depth: 2) + comment()
        case 4: return blockScalar(indent: indent)
        case 5: return random.isOnce(in: 3) ? comment() : " " + random.one(of: ["&anchor 1", "!!str 2"]) + comment()
        case 6: return multilineFlow(indent: indent)
        case 7, 8:
            if isItem, random.isOnce(in: 2) {
                return " " + mapping(indent: indent + 2, depth: depth - 1, isCompact: true)
            }
            return comment() + mapping(indent: indent + (isItem ? 2 : step), depth: depth - 1)
        default:
            if isItem { return " " + sequence(indent: indent + 2, depth: depth - 1, isCompact: true) }
            return comment() + sequence(indent: indent + sequenceStep, depth: depth - 1)
        }
    }

    private mutating func blockScalar(indent: Int) -> String {
        let header = random.one(of: ["|", ">", "|-", ">-", "|+"])
        let lines = (0...random.number(below: 3)).map { _ in
            pad(indent + step) + random.one(of: ["text", "a: b", "# no comment", "é"]) + "\n"
        }
        return " \(header)" + comment() + lines.joined() + random.one(of: ["", "", "\n"])
    }

    private mutating func flow(depth: Int) -> String {
        switch random.number(below: depth == 0 ? 5 : 7) {
        case 0: return random.one(of: ["1", "0x1F", "true", "~", "1.50"])
        case 1: return random.one(of: ["'single'", "'it''s # x'", "''"])
        case 2: return random.one(of: ["\"double\"", "\"a\\tb\"", "\"é\""])
        case 3, 4: return random.one(of: ["plain", "two words", "/a/b"])
        case 5:
            return "[" + (0..<random.number(below: 3)).map { _ in flow(depth: depth - 1) }.joined(separator: ", ") + "]"
        default:
            let members = (0..<random.number(below: 3)).map { "f\($0): " + flow(depth: depth - 1) }
            return "{" + members.joined(separator: ", ") + "}"
        }
    }

    private mutating func multilineFlow(indent: Int) -> String {
        let count = 1 + random.number(below: 3)
        let hasTrailingComma = random.isOnce(in: 2)
        var text = " [\n"
        for index in 0..<count {
            let comma = index + 1 < count || hasTrailingComma ? "," : ""
            text += pad(indent + step) + flow(depth: 1) + comma + comment()
        }
        return text + pad(indent + 1) + "]" + comment()
    }
}
