extension StringProtocol where SubSequence == Substring {
    /// The text without whitespace and line ends at both ends.
    var trimmed: Substring {
        let head = drop { $0.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return head[...last]
    }
}
