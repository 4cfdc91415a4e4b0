/// The lines of `.gitattributes` files that hide changes from reviewers.
///
/// git and the web pages of hosting services show no difference for a file with the attribute `-diff`, and hosting
/// services collapse a file that is marked as generated. Other attributes are ignored. Macro definitions are accepted in
/// the attributes files of all directories.
struct ReviewRules {
    private struct Rule {
        var pattern: PathPattern
        var line: Line
        var states: [State]
    }

    /// The state of an attribute or macro.
    private struct State {
        var name: Substring
        /// An empty string for a set attribute, otherwise the sign in front of the name, or `=` and the value.
        var mode: Substring

        init(_ text: Substring) {
            let isSigned = text.hasPrefix("-") || text.hasPrefix("!")
            let rest = isSigned ? text.dropFirst() : text
            name = rest.prefix { $0 != "=" }
            mode = isSigned ? text.prefix(1) : rest.dropFirst(name.count)
        }

        /// Whether the state hides the changes of a file.
        var hides: Bool {
            switch name {
            case "diff": mode == "-"
            // Every value except `false` hides the file.
            case "linguist-generated", "gitlab-generated": mode.isEmpty || mode.hasPrefix("=") && mode != "=false"
            default: false
            }
        }
    }

    /// A line of an attributes file.
    struct Line: Hashable {
        var file: String
        var number: Int
    }

    /// The limit of comparisons for finding the hidden files; reaching it takes some seconds.
    private static let maximumComparisons = 100_000_000

    /// The rules by the path of their directory with a trailing slash; the root's path is empty.
    private var rules: [[UInt8]: [Rule]] = [:]
    /// The directories with rules, the innermost first.
    private lazy var directories = rules.keys.sorted { $0.count > $1.count }
    private var macros = ["binary": [State("-diff")]] as [Substring: [State]]
    private var comparisons = 0

    /// Whether no line can hide any file.
    var isEmpty: Bool {
        var pending = rules.values.flatMap { $0.flatMap(\.states) }
        var seen: Set<Substring> = []
        while let state = pending.popLast() {
            if state.hides { return false }
            if let macro = macro(of: state), seen.insert(state.name).inserted { pending += macro }
        }
        return true
    }

    /// The states of a macro; `nil` if the state is not that of a macro, or does not set the macro.
    private func macro(of state: State) -> [State]? { state.mode.isEmpty ? macros[state.name] : nil }

    /// Adds the lines of a file.
    ///
    /// - Parameters:
    ///   - text: The text of the file.
    ///   - file: The path of the file from the root of the branch.
    mutating func add(_ text: [UInt8], of file: String) {
        let directory = Array(file.utf8.dropLast(SourceTree.attributesFileName.utf8.count))
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let lines = text.starts(with: byteOrderMark) ? text.dropFirst(3) : text[...]
        for (index, line) in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard let (name, states) = Self.parts(of: line) else { continue }
            if let macro = Self.macroName(name) {
                macros[macro] = states
            } else if name.first != UInt8(ascii: "!"), name.last != UInt8(ascii: "/"),
                let pattern = PathPattern(name[...]),
                SourceTree.reviewedSuffixes.contains(where: { pattern.mayMatch(pathsEndingIn: $0.utf8) })
            {
                // Negated patterns and patterns for directories do not apply to files.
                let line = Line(file: file, number: index + 1)
                rules[directory, default: []].append(Rule(pattern: pattern, line: line, states: states))
            }
        }
    }

    /// Splits a line into the pattern and the states of attributes; `nil` for comments and blank lines.
    private static func parts(of line: ArraySlice<UInt8>) -> (pattern: [UInt8], states: [State])? {
        var rest = line.drop(while: isBlank)
        guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
        var pattern: [UInt8] = []
        if first == UInt8(ascii: "\""), let quoted = unquoted(rest) {
            (pattern, rest) = quoted
        } else {
            pattern = Array(rest.prefix { !isBlank($0) })
            rest = rest.dropFirst(pattern.count)
        }
        let states = rest.split(whereSeparator: isBlank).map { State(Substring(decoding: $0, as: UTF8.self)) }
        return (pattern, states)
    }

    /// Parses a quoted pattern with the escapes of C; `nil` if git treats the pattern as unquoted.
    ///
    /// Source: `unquote_c_style` in git's `quote.c`.
    private static func unquoted(_ text: ArraySlice<UInt8>) -> (pattern: [UInt8], rest: ArraySlice<UInt8>)? {
        var pattern: [UInt8] = []
        var rest = text.dropFirst()
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return (pattern, rest) }
            guard byte == UInt8(ascii: "\\") else {
                pattern.append(byte)
                continue
            }
            guard let letter = rest.popFirst() else { return nil }
            if let escaped = escapes[letter] {
                pattern.append(escaped)
            } else {
                let digits = [letter] + rest.prefix(2)
                guard digits.count == 3, (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(letter),
                    let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
                else { return nil }
                pattern.append(value)
                rest = rest.dropFirst(2)
            }
        }
        return nil
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
        UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09, UInt8(ascii: "v"): 0x0B,
        UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "\""): UInt8(ascii: "\""),
    ]

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    private static func macroName(_ name: [UInt8]) -> Substring? {
        guard name.starts(with: "[attr]".utf8) else { return nil }
        return Substring(decoding: name.dropFirst(6), as: UTF8.self)
    }

    /// Returns the line that hides a file.
    ///
    /// - Parameter path: The path of the file from the root of the branch.
    /// - Returns: The line; `nil` if no line hides the file.
    /// - Throws: `IgnoreRules.TooManyComparisons` if too many comparisons are needed.
    mutating func line(hiding path: String) throws(IgnoreRules.TooManyComparisons) -> Line? {
        let path = Array(path.utf8)
        var decided: Set<Substring> = []
        // The last line of the innermost directory takes precedence.
        for directory in directories {
            comparisons += 1 + directory.count
            guard path.starts(with: directory) else { continue }
            for rule in (rules[directory] ?? []).reversed() {
                guard comparisons <= Self.maximumComparisons else { throw IgnoreRules.TooManyComparisons() }
                guard rule.pattern.matches(path[directory.count...], comparisons: &comparisons) else { continue }
                if decide(rule.states, &decided) { return rule.line }
            }
        }
        return nil
    }

    /// Applies the states of attributes that no later line has decided.
    ///
    /// As in git, the last state comes first, and the states of a macro apply in the macro's place.
    ///
    /// - Returns: Whether one of the states hides the file.
    private mutating func decide(_ states: [State], _ decided: inout Set<Substring>) -> Bool {
        // A loop instead of recursion: macros may be nested to any depth.
        var pending = states
        while let state = pending.popLast() {
            comparisons += 1
            guard decided.insert(state.name).inserted else { continue }
            if state.hides { return true }
            if let macro = macro(of: state) { pending += macro }
        }
        return false
    }
}
