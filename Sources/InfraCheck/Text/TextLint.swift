internal import InfraModel
internal import InfraRender

/// Detects text that YAML parsers read differently, reject or damage.
///
/// The check uses the source text, since a value does not preserve its notation.
struct TextLint {
    /// The roots of Secrets, whose values must not be quoted in messages.
    private var secrets: Set<NodePath> = []
    /// The roots of Flux v1 releases, which kustomize does not read.
    private var operatorReleases: Set<NodePath> = []
    private var scalars: [ScalarLint] = []
    private var findings: [Diagnostic] = []

    /// Checks a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isJSON: Whether the text has JSON syntax.
    ///   - isSecret: Whether all values of the text must be hidden in messages.
    ///   - limits: The parser limits.
    /// - Returns: The findings; empty for a text with a syntax error, which the parser reports.
    static func findings(
        in text: [UInt8], isJSON: Bool, isSecret: Bool = false, limits: YAML.Limits
    ) -> [Diagnostic] {
        guard text.count <= limits.size, (try? SourceText.hiddenCharacters(in: text)) != nil else { return [] }
        var lint = TextLint()
        // The root of the only document of a secret text.
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
                scalar: scalar, node: visit.node, position: visit.position, tag: visit.tag, isInFlow: visit.isInFlow,
                isMergeKey: visit.isMergeKey))
    }

    /// Visits the values of a JSON text, which has no plain strings, tags or missing values; positions are resolved
    /// for findings only.
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
    /// Returns whether the node is inside one of the resources.
    fileprivate func isInside(_ resources: Set<NodePath>) -> Bool {
        guard !resources.isEmpty else { return false }
        return (0...steps.count).contains { count in
            resources.contains(NodePath(Array(steps.prefix(count)), inDocument: document))
        }
    }
}
