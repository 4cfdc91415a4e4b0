/// Rules that exclude files, in the syntax of gitignore(5), as in the `.sourceignore` files of Flux.
package struct IgnoreRules: Sendable {
    private struct Rule {
        var pattern: PathPattern
        var isNegated: Bool
        var isForDirectories: Bool
    }

    /// The rules of a directory, indexed so that a path is compared with few of them.
    private struct RuleSet {
        /// A rule with its index in the file; the last matching rule takes precedence.
        private typealias IndexedRule = (index: Int, rule: Rule)

        private var count = 0
        /// The rules for a single file or directory name, by that name.
        private var named: [[UInt8]: [IndexedRule]] = [:]
        private var others: [IndexedRule] = []

        mutating func add(_ rule: Rule) {
            if let name = rule.pattern.lastName {
                named[name, default: []].append((count, rule))
            } else {
                others.append((count, rule))
            }
            count += 1
        }

        /// Returns whether the rules exclude a path; `nil` if no rule matches.
        func excludes(
            _ path: ArraySlice<UInt8>, name: ArraySlice<UInt8>, isDirectory: Bool, comparisons: inout Int
        ) -> Bool? {
            var last: IndexedRule?
            for candidates in [named[Array(name)] ?? [], others] {
                for candidate in candidates.reversed() {
                    guard candidate.index > last?.index ?? -1 else { break }
                    guard isDirectory || !candidate.rule.isForDirectories,
                        candidate.rule.pattern.matches(path, comparisons: &comparisons)
                    else { continue }
                    last = candidate
                    break
                }
            }
            return last.map { !$0.rule.isNegated }
        }
    }

    /// A directory on the path of the previous file.
    private struct Directory {
        var name: ArraySlice<UInt8>
        /// The path of the directory with a trailing slash.
        var path: [UInt8]
        var isExcluded: Bool
        var rules: RuleSet?
    }

    /// An error: matching the rules against all files would take too long.
    package struct TooManyComparisons: Error {}

    /// The limit of comparisons for all files; reaching it takes some seconds.
    private static let maximumComparisons = 100_000_000

    /// The rules by the path of their directory with a trailing slash; the root's path is empty.
    private var rules: [[UInt8]: RuleSet] = [:]
    /// The directories on the path of the previous file.
    private var trail: [Directory] = []
    private var comparisons = 0

    /// Creates an empty set of rules.
    package init() {}

    /// Whether the set has no rules.
    package var isEmpty: Bool { rules.isEmpty }

    /// Adds the rules of a file, which take precedence over those of parent directories and over earlier ones of the
    /// same directory.
    ///
    /// - Parameters:
    ///   - text: The text of the file.
    ///   - directory: The path of the file's directory from the root of the branch; empty for the root itself.
    package mutating func add(_ text: [UInt8], in directory: String) {
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
        // git ignores a pattern that it cannot parse.
        return PathPattern(line).map { Rule(pattern: $0, isNegated: isNegated, isForDirectories: isForDirectories) }
    }

    /// The length of a line without trailing spaces; a space after a backslash belongs to the pattern.
    private static func lengthWithoutBlanks(of line: ArraySlice<UInt8>) -> Int {
        var length = 0
        var isEscaped = false
        for (index, byte) in line.enumerated() {
            if byte != UInt8(ascii: " ") || isEscaped { length = index + 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return length
    }

    /// Returns whether the rules exclude a file or one of its parent directories.
    ///
    /// The results for parent directories are reused for the next file, so that sorted paths are fastest.
    ///
    /// - Parameter path: The path of the file from the root of the branch.
    /// - Returns: Whether the file is excluded.
    /// - Throws: ``TooManyComparisons`` if this call and all earlier ones need too many comparisons; the limit does not
    ///   depend on time.
    package mutating func excludes(_ path: String) throws(TooManyComparisons) -> Bool {
        guard !rules.isEmpty else { return false }
        let path = Array(path.utf8)
        let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // A file below an excluded directory cannot be included again.
        if try enter(names.dropLast(), of: path) { return true }
        return try isExcluded(names[...], of: path, isDirectory: false)
    }

    /// Moves from the directory of the previous file to another one, and returns whether the new one is excluded.
    private mutating func enter(
        _ directory: ArraySlice<ArraySlice<UInt8>>, of path: [UInt8]
    ) throws(TooManyComparisons) -> Bool {
        let common = zip(trail, directory).prefix { $0.name == $1 }.count
        trail.removeLast(trail.count - common)
        for depth in common..<directory.count where trail.last?.isExcluded != true {
            let isExcluded = try isExcluded(directory[...depth], of: path, isDirectory: true)
            let base = (trail.last?.path ?? []) + directory[depth] + [UInt8(ascii: "/")]
            trail.append(Directory(name: directory[depth], path: base, isExcluded: isExcluded, rules: rules[base]))
        }
        return trail.last?.isExcluded == true
    }

    /// Evaluates the rules of the parent directories, the innermost first.
    private mutating func isExcluded(
        _ names: ArraySlice<ArraySlice<UInt8>>, of path: [UInt8], isDirectory: Bool
    ) throws(TooManyComparisons) -> Bool {
        guard let name = names.last else { return false }
        for depth in stride(from: trail.count, through: 0, by: -1) {
            guard let rules = depth == 0 ? rules[[]] : trail[depth - 1].rules else { continue }
            let result = rules.excludes(
                path[names[depth].startIndex..<name.endIndex], name: name, isDirectory: isDirectory,
                comparisons: &comparisons)
            guard comparisons <= Self.maximumComparisons else { throw TooManyComparisons() }
            if let result { return result }
        }
        return false
    }
}
