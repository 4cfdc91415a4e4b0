internal import InfraModel
internal import InfraRender

/// What is found in a text as such: what readers of YAML take for different things, refuse or damage.
///
/// It looks at the text itself, since a value does not tell how it was written.
struct TextLint {
    /// Whether a node may hold what nobody must see: the way to a Secret, by document.
    private var secrets: Set<NodePath> = []
    /// Releases of Flux v1, which are read as `kubectl` reads and by nobody else.
    private var operatorReleases: Set<NodePath> = []
    private var scalars: [ScalarLint] = []
    private var findings: [Diagnostic] = []

    /// Looks at a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isJSON: Whether it is read by JSON's rules.
    ///   - isSecret: Whether nobody must see what values it has.
    ///   - limits: What the text may ask for.
    /// - Returns: What was found; nothing for a text that cannot be read, about which its reader has more to say.
    static func findings(
        in text: [UInt8], isJSON: Bool, isSecret: Bool = false, limits: YAML.Limits
    ) -> [Diagnostic] {
        guard text.count <= limits.size, (try? SourceText.hiddenCharacters(in: text)) != nil else { return [] }
        var lint = TextLint()
        // The root of the only document of a text that is all secret.
        if isSecret { lint.secrets.insert(NodePath([], inDocument: 0)) }
        if isJSON {
            guard let documents = try? JSON.values(in: text, limits: limits) else { return [] }
            for (index, document) in documents.enumerated() {
                lint.visit(document.value, NodePath([], inDocument: index))
            }
            return lint.all
        }
        var visits: [NodeWalk.Visit] = []
        guard let count = NodeWalk(text, limits: limits).visitAll({ visits.append($0) }) else { return [] }
        let tabs = TabLint(text)
        var merges = MergeLint()
        for visit in visits {
            lint.visit(visit)
            lint.findings += tabs.findings(at: visit)
            merges.visit(visit)
        }
        lint.findings += merges.findings
        return lint.all + LineLint.findings(in: text, documents: count)
    }

    private var all: [Diagnostic] {
        findings
            + scalars.flatMap { scalar in
                let isSecret = scalar.node.isInside(secrets)
                let isForKubectl = scalar.node.isInside(operatorReleases)
                return scalar.findings(showsText: !isSecret).filter { !isForKubectl || $0.code != .yamlAmbiguousKey }
            }
    }

    private mutating func visit(_ visit: NodeWalk.Visit) {
        guard case .scalar(let scalar) = visit.kind else { return }
        add(
            ScalarLint(
                scalar: scalar, node: visit.node, position: visit.position, tag: visit.tag, isInFlow: visit.isInFlow))
    }

    /// JSON has no plain texts, no tags and no missing values; places are looked up when something is found.
    private mutating func visit(_ value: Value, _ node: NodePath) {
        switch value {
        case .scalar(let scalar):
            add(ScalarLint(scalar: scalar, node: node, position: nil, tag: nil, isInFlow: false))
        case .sequence(let items):
            for (index, item) in items.enumerated() {
                visit(item, NodePath(node.steps + [String(index)], inDocument: node.document))
            }
        case .mapping(let mapping):
            for member in mapping.members {
                let path = node.steps + [member.key.text]
                add(
                    ScalarLint(
                        scalar: member.key, node: NodePath(path, inDocument: node.document, part: .key),
                        position: nil, tag: nil, isInFlow: false))
                visit(member.value, NodePath(path, inDocument: node.document))
            }
        }
    }

    private mutating func add(_ lint: ScalarLint) {
        scalars.append(lint)
        guard let key = lint.node.steps.last, !lint.node.isKey else { return }
        let resource = NodePath(Array(lint.node.steps.dropLast()), inDocument: lint.node.document)
        if key == "kind", ["Secret", "SecretList"].contains(lint.scalar.text) { secrets.insert(resource) }
        if key == "apiVersion", lint.scalar.text == HelmRelease<FreeForm>.APIVersion.operatorV1.rawValue {
            operatorReleases.insert(resource)
        }
    }
}

extension NodePath {
    /// Whether the node is in the contents of one of the resources.
    fileprivate func isInside(_ resources: Set<NodePath>) -> Bool {
        guard !resources.isEmpty else { return false }
        return (0...steps.count).contains { count in
            resources.contains(NodePath(Array(steps.prefix(count)), inDocument: document))
        }
    }
}
