/// Rules that leave files out, in the syntax of gitignore(5), as Flux reads `.sourceignore`.
public struct IgnoreRules: Sendable {
    private struct Rule {
        var pattern: PathPattern
        var isNegated: Bool
        var isForDirectories: Bool
    }

    /// The rules of a directory, so that few of them need to be compared with a path.
    private struct RuleSet {
        /// A rule and its place among all: the last one that matches counts.
        private typealias Placed = (place: Int, rule: Rule)

        private var count = 0
        /// The rules that are for one name only, by that name.
        private var named: [[UInt8]: [Placed]] = [:]
        private var others: [Placed] = []

        mutating func add(_ rule: Rule) {
            if let name = rule.pattern.lastName {
                named[name, default: []].append((count, rule))
            } else {
                others.append((count, rule))
            }
            count += 1
        }

        /// Whether a path is left out; `nil` when no rule is for it.
        func excludes(
            _ path: ArraySlice<UInt8>, name: ArraySlice<UInt8>, isDirectory: Bool, work: inout Int
        ) -> Bool? {
            var last: Placed?
            for candidates in [named[Array(name)] ?? [], others] {
                for candidate in candidates.reversed() {
                    guard candidate.place > last?.place ?? -1 else { break }
                    guard isDirectory || !candidate.rule.isForDirectories,
                        candidate.rule.pattern.matches(path, work: &work)
                    else { continue }
                    last = candidate
                    break
                }
            }
            return last.map { !$0.rule.isNegated }
        }
    }

    /// A directory on the way to the file that was asked about last.
    private struct Step {
        var name: ArraySlice<UInt8>
        /// The directory's path with a slash at the end.
        var path: [UInt8]
        var isExcluded: Bool
        var rules: RuleSet?
    }

    /// The rules are more than can be compared with the files.
    public struct TooMuchWork: Error {}

    /// What telling about all files may take: some seconds.
    private static let mostWork = 100_000_000

    /// The rules of each directory that has some, by its path with a slash at the end, or nothing for the root.
    private var rules: [[UInt8]: RuleSet] = [:]
    private var trail: [Step] = []
    private var work = 0

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
        let base = directory.isEmpty ? [] : Array((directory + "/").utf8)
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let lines = text.starts(with: byteOrderMark) ? text.dropFirst(3) : text[...]
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            if let rule = Self.rule(line) { rules[base, default: RuleSet()].add(rule) }
        }
        trail = []
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
        // A pattern that git cannot read matches nothing.
        return PathPattern(line).map { Rule(pattern: $0, isNegated: isNegated, isForDirectories: isForDirectories) }
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
    /// What is known of the directories on the way is kept for the next file, so files are best asked about in order.
    ///
    /// - Parameter path: The file's path from the branch's root.
    /// - Returns: Whether it is left out.
    /// - Throws: ``TooMuchWork`` when this and all that was asked before take too long, by what has to be compared and not by any
    ///   clock.
    public mutating func excludes(_ path: String) throws(TooMuchWork) -> Bool {
        guard !rules.isEmpty else { return false }
        let path = Array(path.utf8)
        let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // A file cannot be taken in again when a directory above it is left out.
        if try enter(names.dropLast(), of: path) { return true }
        return try isExcluded(names[...], of: path, isDirectory: false)
    }

    /// Goes to a directory from the one of the last file; whether it is left out.
    private mutating func enter(
        _ directory: ArraySlice<ArraySlice<UInt8>>, of path: [UInt8]
    ) throws(TooMuchWork) -> Bool {
        let common = zip(trail, directory).prefix { $0.name == $1 }.count
        trail.removeLast(trail.count - common)
        for depth in common..<directory.count where trail.last?.isExcluded != true {
            let isExcluded = try isExcluded(directory[...depth], of: path, isDirectory: true)
            let base = (trail.last?.path ?? []) + directory[depth] + [UInt8(ascii: "/")]
            trail.append(Step(name: directory[depth], path: base, isExcluded: isExcluded, rules: rules[base]))
        }
        return trail.last?.isExcluded == true
    }

    /// Asks the rules of the directories above, the innermost first.
    private mutating func isExcluded(
        _ names: ArraySlice<ArraySlice<UInt8>>, of path: [UInt8], isDirectory: Bool
    ) throws(TooMuchWork) -> Bool {
        guard let name = names.last else { return false }
        for depth in stride(from: trail.count, through: 0, by: -1) {
            guard let rules = depth == 0 ? rules[[]] : trail[depth - 1].rules else { continue }
            let verdict = rules.excludes(
                path[names[depth].startIndex..<name.endIndex], name: name, isDirectory: isDirectory, work: &work)
            guard work <= Self.mostWork else { throw TooMuchWork() }
            if let verdict { return verdict }
        }
        return false
    }
}
