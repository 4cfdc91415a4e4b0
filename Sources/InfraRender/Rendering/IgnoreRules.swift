/// Rules that leave files out, in the syntax of gitignore(5), as Flux reads `.sourceignore`.
public struct IgnoreRules: Sendable {
    private enum Segment {
        /// `**`: any number of names.
        case names
        case name(NamePattern)
    }

    private struct Rule {
        var segments: [Segment]
        var isNegated: Bool
        var isForDirectories: Bool
    }

    /// The rules of each directory that has some, by its path with a slash at the end, or nothing for the root.
    private var rules: [ArraySlice<UInt8>: [Rule]] = [:]

    /// No rules.
    public init() {}

    /// Whether nothing is left out.
    public var isEmpty: Bool { rules.isEmpty }

    /// Adds the rules of a file; they win over those of the directories above and over earlier ones of the same directory.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - directory: The directory of the file, from the branch's root; empty for the root itself.
    public mutating func add(_ text: [UInt8], in directory: String) {
        let base = directory.isEmpty ? [] : Array((directory + "/").utf8)[...]
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let lines = text.starts(with: byteOrderMark) ? text.dropFirst(3) : text[...]
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            if let rule = Self.rule(line) { rules[base, default: []].append(rule) }
        }
    }

    private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
        var line = line
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        line = line.prefix(Self.lengthWithoutBlanks(of: line))
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        let isNegated = first == UInt8(ascii: "!")
        if isNegated { line.removeFirst() }
        let isForDirectories = line.last == UInt8(ascii: "/")
        if isForDirectories { line.removeLast() }
        // A pattern without a slash before its end matches at any depth.
        let isAnchored = line.contains(UInt8(ascii: "/"))
        if line.first == UInt8(ascii: "/") { line.removeFirst() }
        var segments: [Segment] = isAnchored ? [] : [.names]
        for name in line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if name.count > 1, name.allSatisfy({ $0 == UInt8(ascii: "*") }) {
                segments.append(.names)
            } else if !name.isEmpty, let pattern = NamePattern(name) {
                segments.append(.name(pattern))
            } else {
                // Such a rule matches nothing.
                return nil
            }
        }
        return Rule(segments: segments, isNegated: isNegated, isForDirectories: isForDirectories)
    }

    /// The length of a line without the blanks at its end; one behind a backslash belongs to the pattern.
    private static func lengthWithoutBlanks(of line: ArraySlice<UInt8>) -> Int {
        var length = 0
        var isEscaped = false
        for (index, byte) in line.enumerated() {
            if byte != UInt8(ascii: " ") || isEscaped { length = index + 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return length
    }

    /// Whether a file is left out: by a rule for it, or for a directory that it lies in.
    ///
    /// - Parameter path: The file's path from the branch's root.
    /// - Returns: Whether it is left out.
    public func excludes(_ path: String) -> Bool {
        guard !rules.isEmpty else { return false }
        let names = Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // The rules that hold here, each with the number of names above the directory that has them; the outermost first.
        var applicable = (rules[[]].map { [(depth: 0, rules: $0)] }) ?? []
        var directory: [UInt8] = []
        for (depth, name) in names.dropLast().enumerated() {
            // A file cannot be taken in again when a directory above it is left out.
            if Self.isExcluded(names[...depth], isDirectory: true, by: applicable) { return true }
            directory += name + [UInt8(ascii: "/")]
            if let rules = rules[directory[...]] { applicable.append((depth + 1, rules)) }
        }
        return Self.isExcluded(names[...], isDirectory: false, by: applicable)
    }

    private static func isExcluded(
        _ names: ArraySlice<ArraySlice<UInt8>>, isDirectory: Bool, by applicable: [(depth: Int, rules: [Rule])]
    ) -> Bool {
        for (depth, rules) in applicable.reversed() {
            let rule = rules.last { rule in
                (isDirectory || !rule.isForDirectories) && matches(rule.segments, names.dropFirst(depth))
            }
            if let rule { return !rule.isNegated }
        }
        return false
    }

    /// Compares name by name, without recursion: what a `**` has to take more for is known by the last one alone.
    private static func matches(_ pattern: [Segment], _ path: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        var place = pattern.startIndex
        var rest = path
        // Where to go on when the last `**` has to take one name more.
        var retry: (place: Int, rest: ArraySlice<ArraySlice<UInt8>>)?
        while true {
            let segment = place < pattern.endIndex ? pattern[place] : nil
            if case .names = segment {
                place += 1
                // Behind a last `**` there is anything, but something.
                if place == pattern.endIndex { return !rest.isEmpty }
                retry = (place, rest)
            } else if case .name(let pattern) = segment, let name = rest.first, pattern.matches(name) {
                place += 1
                rest = rest.dropFirst()
            } else if segment == nil, rest.isEmpty {
                return true
            } else if let last = retry, !last.rest.isEmpty {
                retry = (last.place, last.rest.dropFirst())
                (place, rest) = (last.place, last.rest.dropFirst())
            } else {
                return false
            }
        }
    }
}
