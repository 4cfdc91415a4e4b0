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
        /// The directory of the file that the rule stands in, with a slash at its end, or nothing for the root.
        var base: [UInt8]
    }

    private var rules: [Rule] = []

    /// No rules.
    public init() {}

    /// Whether nothing is left out.
    public var isEmpty: Bool { rules.isEmpty }

    /// Adds the rules of a file; they win over those that are there.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - directory: The directory of the file, from the branch's root; empty for the root itself.
    public mutating func add(_ text: [UInt8], in directory: String) {
        let base = directory.isEmpty ? [] : Array((directory + "/").utf8)
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let lines = text.starts(with: byteOrderMark) ? text.dropFirst(3) : text[...]
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            if let rule = Self.rule(line, base) { rules.append(rule) }
        }
    }

    private static func rule(_ line: ArraySlice<UInt8>, _ base: [UInt8]) -> Rule? {
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
        return Rule(segments: segments, isNegated: isNegated, isForDirectories: isForDirectories, base: base)
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
        let bytes = Array(path.utf8)
        // A file cannot be taken in again when a directory above it is left out.
        for end in bytes.indices where bytes[end] == UInt8(ascii: "/") {
            if isExcluded(bytes[..<end], isDirectory: true) { return true }
        }
        return isExcluded(bytes[...], isDirectory: false)
    }

    private func isExcluded(_ path: ArraySlice<UInt8>, isDirectory: Bool) -> Bool {
        let rule = rules.last { rule in
            guard isDirectory || !rule.isForDirectories, path.starts(with: rule.base) else { return false }
            let rest = path.dropFirst(rule.base.count)
            return Self.matches(rule.segments[...], rest.split(separator: UInt8(ascii: "/"))[...])
        }
        return rule.map { !$0.isNegated } ?? false
    }

    private static func matches(_ pattern: ArraySlice<Segment>, _ path: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        switch pattern.first {
        case nil: path.isEmpty
        // Behind a last `**` there is anything, but something.
        case .names? where pattern.count == 1: !path.isEmpty
        case .names?: path.indices.contains { matches(pattern.dropFirst(), path[$0...]) }
        case .name(let name)?:
            path.first.map(name.matches) == true && matches(pattern.dropFirst(), path.dropFirst())
        }
    }
}
