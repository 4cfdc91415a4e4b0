internal import InfraModel

extension TextEditor {
    /// Returns the edits that add a member to the mapping in a slot.
    func insertion(of member: Mapping.Member, into slot: Slot) throws(PatchError) -> [TextEdit] {
        let entries = slot.node.entries
        let value = Value.mapping(Mapping(uniqueMembers: [member]))
        if slot.node.isFlow { return try flowInsertion(of: flow(member), of: value, at: entries.count, into: slot) }
        guard let last = entries.last else { return try replacement(of: slot, with: value) }
        let column = source.column(slot.node.contentStart)
        let text = lines(of: value, column: column) ?? ""
        return [edit(at: source.lineEnd(last.upperBound), "\n" + pad(column) + text)]
    }

    /// Returns the edits that insert an item into the sequence in a slot.
    func insertion(of item: Value, at index: Int, into slot: Slot) throws(PatchError) -> [TextEdit] {
        let entries = slot.node.entries
        let value = Value.sequence([item])
        if slot.node.isFlow { return try flowInsertion(of: flow(item, like: nil), of: value, at: index, into: slot) }
        guard !entries.isEmpty else { return try replacement(of: slot, with: value) }
        let column = source.column(slot.node.contentStart)
        let text = lines(of: value, column: column) ?? ""
        guard index > 0 else { return [edit(at: entryStart(0, of: slot.node), text + "\n" + pad(column))] }
        // The new item precedes the comments of the following item.
        return [edit(at: source.lineEnd(entries[index - 1].upperBound), "\n" + pad(column) + text)]
    }

    /// Returns the edits that insert an entry into a flow collection.
    ///
    /// An empty flow collection in a block collection becomes a block collection.
    private func flowInsertion(
        of text: String, of value: Value, at index: Int, into slot: Slot
    ) throws(PatchError) -> [TextEdit] {
        let (node, entries) = (slot.node, slot.node.entries)
        guard source[node.contentStart] == UInt8(ascii: "[") || source[node.contentStart] == UInt8(ascii: "{") else {
            throw PatchError(.patchNotEditable, "a single pair without braces cannot have another member: add braces")
        }
        guard let last = entries.last else {
            let isBlock = !slot.isInFlow && !isJSON
            return isBlock ? try replacement(of: slot, with: value) : [edit(at: node.contentStart + 1, text)]
        }
        if index < entries.count {
            let start = entries[index].lowerBound
            let separator = source.isFirstInLine(start) ? ",\n" + pad(source.column(start)) : ", "
            return [edit(at: start, text + separator)]
        }
        let isOnOwnLine =
            source.isFirstInLine(last.lowerBound) && !source.isOneLine(last.upperBound, node.range.upperBound)
        guard isOnOwnLine else { return [edit(at: last.upperBound, ", " + text)] }
        let comma = source.skipInsignificant(last.upperBound)
        let line = "\n" + pad(source.column(last.lowerBound)) + text
        return source[comma] == UInt8(ascii: ",")
            ? [edit(at: source.lineEnd(comma), line + ",")]
            : [edit(at: last.upperBound, ","), edit(at: source.lineEnd(last.upperBound), line)]
    }
}
