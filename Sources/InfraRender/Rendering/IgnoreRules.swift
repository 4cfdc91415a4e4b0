/// Rules that leave files out, in the syntax of gitignore(5), as Flux reads `.sourceignore`.
public struct IgnoreRules: Sendable {
    private struct Rule {
        var segments: [[UInt8]]
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
        for line in text.split(separator: UInt8(ascii: "\n")) {
            if let rule = Self.rule(line, base) { rules.append(rule) }
        }
    }

    private static func rule(_ line: ArraySlice<UInt8>, _ base: [UInt8]) -> Rule? {
        var line = line
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        while line.last == UInt8(ascii: " "), line.dropLast().last != UInt8(ascii: "\\") { line.removeLast() }
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        let isNegated = first == UInt8(ascii: "!")
        if isNegated { line.removeFirst() }
        let isForDirectories = line.last == UInt8(ascii: "/")
        if isForDirectories { line.removeLast() }
        var segments = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true).map(Array.init)
        guard !segments.isEmpty else { return nil }
        // A pattern without a slash before its end matches at any depth.
        if !line.contains(UInt8(ascii: "/")) { segments.insert(Array("**".utf8), at: 0) }
        return Rule(segments: segments, isNegated: isNegated, isForDirectories: isForDirectories, base: base)
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

    private static func matches(_ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard let segment = pattern.first else { return path.isEmpty }
        if segment.elementsEqual("**".utf8) {
            // Behind a last `**` there is anything, but something.
            if pattern.count == 1 { return !path.isEmpty }
            return path.indices.contains { matches(pattern.dropFirst(), path[$0...]) }
        }
        guard let name = path.first, matches(segment[...], name) else { return false }
        return matches(pattern.dropFirst(), path.dropFirst())
    }

    /// fnmatch(3) within one segment: `*`, `?`, `[...]` and backslashes.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        var pattern = pattern
        var name = name
        // Where to go on when the last `*` has to take one character more.
        var retry: (pattern: ArraySlice<UInt8>, name: ArraySlice<UInt8>)?
        while true {
            if pattern.first == UInt8(ascii: "*") {
                pattern.removeFirst()
                retry = (pattern, name)
            } else if let character = name.first, let rest = tail(of: pattern, afterMatching: character) {
                pattern = rest
                name.removeFirst()
            } else if pattern.isEmpty, name.isEmpty {
                return true
            } else if let last = retry, !last.name.isEmpty {
                retry = (last.pattern, last.name.dropFirst())
                (pattern, name) = (last.pattern, last.name.dropFirst())
            } else {
                return false
            }
        }
    }

    private static func tail(of pattern: ArraySlice<UInt8>, afterMatching character: UInt8) -> ArraySlice<UInt8>? {
        guard let first = pattern.first else { return nil }
        switch first {
        case UInt8(ascii: "?"):
            return pattern.dropFirst()
        case UInt8(ascii: "\\") where pattern.count > 1:
            return pattern.dropFirst().first == character ? pattern.dropFirst(2) : nil
        case UInt8(ascii: "["):
            guard let end = pattern.dropFirst(2).firstIndex(of: UInt8(ascii: "]")) else { fallthrough }
            let set = pattern[(pattern.startIndex + 1)..<end]
            return isInSet(character, set) ? pattern[(end + 1)...] : nil
        default:
            return first == character ? pattern.dropFirst() : nil
        }
    }

    private static func isInSet(_ character: UInt8, _ set: ArraySlice<UInt8>) -> Bool {
        var rest = set
        let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
        if isNegated { rest.removeFirst() }
        var isIn = false
        while let low = rest.popFirst() {
            if rest.first == UInt8(ascii: "-"), rest.count > 1 {
                let high = rest[rest.startIndex + 1]
                isIn = isIn || (low <= high && (low...high).contains(character))
                rest = rest.dropFirst(2)
            } else {
                isIn = isIn || low == character
            }
        }
        return isIn != isNegated
    }
}
