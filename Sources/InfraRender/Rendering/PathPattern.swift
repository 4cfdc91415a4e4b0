/// A path pattern in the syntax of gitignore(5), matched as git does: `*`, `?`, `[...]`, backslashes and `**`.
struct PathPattern: Sendable {
    private enum Element {
        /// `*`: any bytes except slashes.
        case star
        /// `**`: any bytes.
        case anything
        /// `**/`: nothing, or any bytes up to and including a slash.
        case directories
        /// A byte of a set.
        case oneOf(ByteSet)

        var isByte: Bool { if case .oneOf = self { true } else { false } }
    }

    /// The only matching path; `nil` if the pattern has wildcards.
    private let literal: [UInt8]?
    /// The only matching last path component; `nil` if several match.
    let lastName: [UInt8]?
    /// The common suffix of all matching paths.
    private let suffix: [UInt8]
    /// The pattern's elements; empty if the pattern is a literal.
    private let elements: [Element]
    /// The minimum length of a matching path in bytes.
    private let minimumLength: Int
    /// Whether the pattern has no slash and therefore matches the last path component at any depth.
    private let isName: Bool

    /// Parses a pattern.
    ///
    /// - Parameter text: The pattern. The result is `nil` for a pattern that matches nothing: an empty one, and one that
    ///   ends inside brackets or after a backslash.
    init?(_ text: ArraySlice<UInt8>) {
        isName = !text.contains(Self.slash)
        var rest = text.first == Self.slash ? text.dropFirst() : text
        guard !rest.isEmpty else { return nil }
        var elements: [Element] = []
        var literal: [UInt8]? = []
        var name: [UInt8]? = []
        var suffix: [UInt8] = []
        // git compares the text before the first special character literally, and parses the rest as a pattern of its
        // own.
        var isStart = true
        var previous: UInt8?
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "*"):
                let stars = rest.prefix { $0 == byte }.count
                rest = rest.dropFirst(stars)
                let isAtEnd = rest.isEmpty || rest.first == Self.slash || rest.starts(with: "\\/".utf8)
                let crossesSlashes = stars > 0 && (isStart || previous == Self.slash) && isAtEnd
                (literal, name, suffix, isStart) = (nil, nil, [], false)
                if crossesSlashes, rest.first == Self.slash {
                    rest.removeFirst()
                    elements.append(.directories)
                    if previous == nil || previous == Self.slash { name = [] }
                    previous = Self.slash
                } else {
                    elements.append(crossesSlashes ? .anything : .star)
                    previous = byte
                }
            case UInt8(ascii: "?"):
                elements.append(.oneOf(.name))
                (literal, name, suffix, isStart, previous) = (nil, nil, [], false, byte)
            case UInt8(ascii: "["):
                guard let set = ByteSet(brackets: &rest) else { return nil }
                elements.append(.oneOf(set.intersection(.name)))
                (literal, name, suffix, isStart, previous) = (nil, nil, [], false, UInt8(ascii: "]"))
            default:
                if byte == UInt8(ascii: "\\") { isStart = false }
                guard let member = byte == UInt8(ascii: "\\") ? rest.popFirst() : byte else { return nil }
                elements.append(.oneOf(ByteSet(member)))
                literal?.append(member)
                suffix.append(member)
                if member == Self.slash { name = [] } else { name?.append(member) }
                previous = member
            }
        }
        minimumLength = elements.count(where: \.isByte)
        self.literal = literal
        lastName = name
        self.suffix = suffix
        self.elements = literal == nil ? elements : []
    }

    /// Returns whether a path that ends in a given text may match.
    func mayMatch(pathsEndingIn end: some BidirectionalCollection<UInt8>) -> Bool {
        zip(suffix.reversed(), end.reversed()).allSatisfy { $0 == $1 }
    }

    /// Matches the pattern against a path.
    ///
    /// - Parameters:
    ///   - path: The path relative to the pattern's directory.
    ///   - comparisons: The counter of comparisons, which is increased.
    /// - Returns: Whether the path matches.
    func matches(_ path: ArraySlice<UInt8>, comparisons: inout Int) -> Bool {
        comparisons += 1
        let start = isName ? path.lastIndex(of: Self.slash).map { $0 + 1 } : nil
        var rest = path[(start ?? path.startIndex)...]
        if let literal { return rest.elementsEqual(literal) }
        guard rest.count >= minimumLength else { return false }
        var index = elements.startIndex
        // The states to resume from when the last * or ** has to match more bytes.
        var singleStar: (index: Int, rest: ArraySlice<UInt8>)?
        var doubleStar: (index: Int, rest: ArraySlice<UInt8>)?
        while true {
            comparisons += 1
            switch index < elements.endIndex ? elements[index] : nil {
            case .star:
                index += 1
                singleStar = (index, rest)
            case .anything, .directories:
                index += 1
                (singleStar, doubleStar) = (nil, (index, rest))
            case .oneOf(let set) where rest.first.map(set.contains) == true:
                index += 1
                rest.removeFirst()
            case nil where rest.isEmpty: return true
            default:
                if let retry = singleStar, let byte = retry.rest.first, byte != Self.slash {
                    (index, rest) = (retry.index, retry.rest.dropFirst())
                    singleStar = (index, rest)
                } else if let retry = doubleStar,
                    let next = advance(retry.rest, over: elements[retry.index - 1], &comparisons)
                {
                    (index, rest) = (retry.index, next)
                    (singleStar, doubleStar) = (nil, (index, rest))
                } else {
                    return false
                }
            }
        }
    }

    /// Returns the rest of the path after the next bytes that a `**` may match; `nil` at the end of the path.
    private func advance(
        _ rest: ArraySlice<UInt8>, over element: Element, _ comparisons: inout Int
    ) -> ArraySlice<UInt8>? {
        guard case .directories = element else { return rest.isEmpty ? nil : rest.dropFirst() }
        guard let slash = rest.firstIndex(of: Self.slash) else { return nil }
        comparisons += slash - rest.startIndex
        return rest[(slash + 1)...]
    }

    private static let slash = UInt8(ascii: "/")
}
