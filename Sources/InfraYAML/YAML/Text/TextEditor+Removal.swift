internal import InfraModel

extension TextEditor {
    /// Returns the edits that remove an entry of the collection in a slot.
    ///
    /// Comments on the lines of the entry are removed, comments before the entry are kept.
    func removal(ofEntry index: Int, from slot: Slot) throws(PatchError) -> [TextEdit] {
        let node = slot.node
        guard node.entries.count > 1 else {
            if case .sequence = node.content { return try replacement(of: slot, with: .sequence([])) }
            return try replacement(of: slot, with: .mapping(Mapping()))
        }
        return node.isFlow ? flowRemoval(ofEntry: index, from: node) : blockRemoval(ofEntry: index, from: node)
    }

    private func blockRemoval(ofEntry index: Int, from node: SyntaxNode) -> [TextEdit] {
        let start = entryStart(index, of: node)
        let lineEnd = source.lineEnd(node.entries[index].upperBound)
        if source.isFirstInLine(start) { return [removal(ofLines: start, through: lineEnd)] }
        // The entry is on the line of a dash, to which the next entry moves.
        let next = entryStart(index + 1, of: node)
        guard source.isBlank(lineEnd..<next) else {
            return [TextEdit(source.trimmingBlanks(before: start, downTo: 0)..<lineEnd, "")]
        }
        return [TextEdit(start..<next, "")]
    }

    /// Returns the edit that removes whole lines.
    private func removal(ofLines start: Int, through end: Int) -> TextEdit {
        let (start, next) = (source.lineStart(start), source.nextLine(end))
        // Without a line break at the end of the text, the one before the lines is removed.
        guard source[next - 1] != UInt8(ascii: "\n"), start > 0 else { return TextEdit(start..<next, "") }
        return TextEdit(source.lineEnd(source.lineStart(start - 1))..<next, "")
    }

    private func flowRemoval(ofEntry index: Int, from node: SyntaxNode) -> [TextEdit] {
        let entries = node.entries
        let entry = entries[index]
        let comma = source.skipInsignificant(entry.upperBound)
        let hasComma = source[comma] == UInt8(ascii: ",")
        let end = hasComma ? comma + 1 : entry.upperBound
        let isOnOwnLines =
            source.isFirstInLine(entry.lowerBound) && source.isInsignificant(end..<source.lineEnd(end))
        guard isOnOwnLines else {
            return index + 1 < entries.count
                ? [TextEdit(entry.lowerBound..<entries[index + 1].lowerBound, "")]
                : [TextEdit(entries[index - 1].upperBound..<entry.upperBound, "")]
        }
        let lines = removal(ofLines: entry.lowerBound, through: end)
        guard index > 0, index + 1 == entries.count, !hasComma else { return [lines] }
        let previous = source.skipInsignificant(entries[index - 1].upperBound)
        return [TextEdit(previous..<previous + 1, ""), lines]
    }
}
