internal import InfraModel

extension TextEditor {
    /// Returns the edits that replace the value in a slot.
    func replacement(of slot: Slot, with value: Value) throws(PatchError) -> [TextEdit] {
        if slot.isInFlow { return [flowReplacement(of: slot, with: value)] }
        if case .root = slot.place { return [rootReplacement(with: value)] }
        guard let indicatorEnd = slot.indicatorEnd else {
            throw PatchError(.patchNotEditable, "the text has no colon after the key: add one")
        }
        var (head, body) = ranges(of: slot.node, after: indicatorEnd)
        let isAlone = source.isBlank(head.upperBound..<source.lineEnd(head.upperBound))
        var text = written(value, in: slot, isAlone: isAlone)
        if text.head.isEmpty {
            let start = source.trimmingBlanks(before: head.lowerBound, downTo: indicatorEnd, lineBreaks: true)
            head = start..<head.upperBound
        } else if head.lowerBound == indicatorEnd {
            text.head = " " + text.head
        }
        return [edit(head, text.head), edit(body, text.body.isEmpty ? "" : "\n" + text.body)]
    }

    /// Returns the range of a node on the line of its key or dash, and the range of its other lines.
    private func ranges(
        of node: SyntaxNode, after indicatorEnd: Int
    ) -> (head: Range<Int>, body: Range<Int>) {
        let (start, end) = (node.range.lowerBound, node.range.upperBound)
        if node.isBlockScalar {
            var indicators = node.contentStart
            while let byte = source[indicators], byte > UInt8(ascii: " ") { indicators += 1 }
            return (start..<indicators, source.lineEnd(indicators)..<max(end, source.lineEnd(indicators)))
        }
        guard node.isBlockCollection else {
            let lineEnd = source.lineEnd(end)
            return (node.range, lineEnd..<lineEnd)
        }
        if source.isOneLine(indicatorEnd, node.contentStart) {
            // A comment after a single line is kept. Comments between lines belong to the value.
            let headEnd = source.isOneLine(start, end) ? end : source.lineEnd(start)
            return (start..<headEnd, source.lineEnd(headEnd)..<source.lineEnd(end))
        }
        // An anchor and a tag may be on the line of the key.
        let isOnLine = start < node.contentStart && source.isOneLine(indicatorEnd, start)
        let properties =
            isOnLine ? start..<endOfProperties(start, before: node.contentStart) : indicatorEnd..<indicatorEnd
        return (properties, source.lineEnd(properties.upperBound)..<source.lineEnd(end))
    }

    /// Returns the end of the anchor and the tag that start at an offset.
    private func endOfProperties(_ start: Int, before limit: Int) -> Int {
        var end = start
        while end < source.lineEnd(start), end < limit, source[end] != UInt8(ascii: "#") { end += 1 }
        return source.trimmingBlanks(before: end, downTo: start)
    }

    private func flowReplacement(of slot: Slot, with value: Value) -> TextEdit {
        let text = flow(value, like: slot.node)
        guard case .member = slot.place else { return edit(slot.node.range, text) }
        guard let indicatorEnd = slot.indicatorEnd else {
            return edit(at: slot.keyEnd ?? slot.node.range.lowerBound, ": " + text)
        }
        return slot.node.range.isEmpty ? edit(at: indicatorEnd, " " + text) : edit(slot.node.range, text)
    }

    private func rootReplacement(with value: Value) -> TextEdit {
        var range = root.range
        if root.isBlockCollection { range = range.lowerBound..<source.lineEnd(range.upperBound) }
        var text = lines(of: value, column: 0) ?? (isJSON ? flow(value, like: root) : inline(value, like: root))
        let needsLine = value.isNonEmptyCollection && !isJSON || root.range.isEmpty
        if needsLine, !source.isFirstInLine(range.lowerBound) { text = "\n" + text }
        if root.range.isEmpty { text += "\n" }
        if range.lowerBound > source.lineStart(range.lowerBound), source.isFirstInLine(range.lowerBound) {
            range = source.lineStart(range.lowerBound)..<range.upperBound
        }
        return edit(range, text)
    }
}
