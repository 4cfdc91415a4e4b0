internal import InfraModel

/// Finds the edits that change one value of a document's text.
///
/// The usual layouts are dealt with. The caller reads the edited text again, and refuses the edit if its value is not the
/// expected one.
struct TextEditor {
    let source: SourceBytes
    let root: SyntaxNode
    /// Whether the document is one flow collection, as JSON is: strings and keys are written in double quotes then.
    let isJSON: Bool
    let layout: Emitter.Layout

    init(_ source: SourceBytes, root: SyntaxNode) {
        self.source = source
        self.root = root
        isJSON = root.isFlow
        layout = Emitter.Layout(of: root, in: source)
    }

    /// A place that holds a node.
    struct Slot {
        enum Place {
            case root
            case member
            case item
        }

        var place: Place
        var node: SyntaxNode
        /// The offset behind the colon or the dash before the node; `nil` if there is none.
        var introducerEnd: Int?
        /// The offset behind the key, of a member.
        var keyEnd: Int?
        /// The column of the colon's key or of the dash.
        var column = 0
        /// Whether the slot is a part of a flow collection.
        var isInFlow = false
        /// The index among the members or the items.
        var index = 0
    }

    /// The slots on the way to a value, the document's own first.
    func slots(to tokens: ArraySlice<String>) throws(PatchError) -> [Slot] {
        var slots = [Slot(place: .root, node: root)]
        for token in tokens {
            guard let next = try slot(token, in: slots[slots.count - 1].node) else { throw .missing(token) }
            slots.append(next)
        }
        return slots
    }

    private func slot(_ token: String, in node: SyntaxNode) throws(PatchError) -> Slot? {
        switch node.content {
        case .scalar: return nil
        case .alias:
            throw PatchError(.patchNotEditable, "an alias stands on the way: edit the value that has the anchor")
        case .mapping(let members):
            guard let index = members.firstIndex(where: { $0.name?.hasSameBytes(as: token) == true }) else {
                if members.contains(where: { $0.name == "<<" || $0.name == nil }) {
                    throw PatchError(
                        .patchNotEditable, "a merge key or an alias may bring \(token.quotedForMessage): edit its origin")
                }
                return nil
            }
            let member = members[index]
            let colon = source.skipInsignificant(member.key.range.upperBound)
            return Slot(
                place: .member, node: member.value,
                introducerEnd: source[colon] == UInt8(ascii: ":") ? colon + 1 : nil,
                keyEnd: member.key.range.upperBound, column: source.column(node.contentStart), isInFlow: node.isFlow,
                index: index)
        case .sequence(let items):
            guard let index = JSONPointer.index(token), items.indices.contains(index) else { return nil }
            let dash = entryStart(index, of: node)
            return Slot(
                place: .item, node: items[index], introducerEnd: node.isFlow ? nil : dash + 1,
                column: source.column(dash), isInFlow: node.isFlow, index: index)
        }
    }

    /// The offset at which an entry of a block collection starts: that of its key, its question mark or its dash.
    func entryStart(_ index: Int, of node: SyntaxNode) -> Int {
        let entries = node.entries
        guard !node.isFlow else { return entries[index].lowerBound }
        return index == 0 ? node.contentStart : source.skipInsignificant(entries[index - 1].upperBound)
    }
}

extension Emitter.Layout {
    /// The layout that a document uses, by the first collections in it that stand below a key.
    init(of root: SyntaxNode, in source: SourceBytes) {
        var (step, sequenceStep): (Int?, Int?)
        var rest = [root]
        while let node = rest.popLast(), step == nil || sequenceStep == nil {
            switch node.content {
            case .scalar, .alias: break
            case .sequence(let items): rest += items.reversed()
            case .mapping(let members):
                rest += members.reversed().map(\.value)
                guard !node.isFlow else { continue }
                for child in members.map(\.value) where child.isBlockCollection {
                    let difference = source.column(child.contentStart) - source.column(node.contentStart)
                    switch child.content {
                    case .mapping where difference > 0: step = step ?? difference
                    case .sequence where difference >= 0: sequenceStep = sequenceStep ?? difference
                    default: break
                    }
                }
            }
        }
        self.init()
        // An indentation indicator is one digit.
        self.step = min(step ?? max(sequenceStep ?? 0, 2), 9)
        self.sequenceStep = sequenceStep ?? 0
    }
}
