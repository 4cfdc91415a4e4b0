/// The check of the values of a chart.
final class ChartValuesCheck {
    private let schema: any ChartValues.Type
    private let document: Value
    private let isComplete: Bool
    // There are thousands of keys, which are only needed if a value is wrong.
    private lazy var keys: [TypedKey] = schema.typedKeys

    private static let root = ["spec", "values"]

    /// Creates a check.
    ///
    /// - Parameters:
    ///   - schema: The schema of the chart's values.
    ///   - document: The release.
    ///   - isComplete: Whether no other values are merged with those in the release.
    init(schema: any ChartValues.Type, document: Value, isComplete: Bool) {
        self.schema = schema
        self.document = document
        self.isComplete = isComplete
    }

    private var rules: ChartRules { schema.rules }
    private var values: Value { document["spec"]?["values"] ?? .null }

    func diagnostics(of findings: Findings) -> [Diagnostic] {
        findings.diagnostics(
            in: document, codes: Findings.Codes(wrongType: .helmWrongType, invalid: .helmInvalidValue),
            unknownKey: diagnostic)
            + removedDefaults(findings) + missingValues + replacedKeys + unexpandedTemplates
    }

    private func diagnostic(of key: Findings.UnknownKey) -> Diagnostic? {
        let hint = hint(for: key)
        // Without a similar key, the warning is about everything below the key.
        let path = hint == nil ? extended(key.path) : key.path
        let ignored = rules.ignoredKeys[path.dropFirst(2).joined(separator: ".")]
        guard ignored == nil || document[path: path]?.reading != ignored?.reading else { return nil }
        return Diagnostic(
            .warning, .helmUnknownValue, path: NodePath(path, part: .key), "the chart does not read this key",
            hint: hint)
    }

    private func removedDefaults(_ findings: Findings) -> [Diagnostic] {
        // Without any values, all defaults apply.
        findings.removedTables.filter { $0.count > Self.root.count }.prefix(Findings.limit).map { path in
            Diagnostic(
                .warning, .helmRemovedDefaults, path: NodePath(path),
                "expected a mapping, found null, which removes the chart's defaults",
                hint: "write {} or remove the key to keep the defaults")
        }
    }

    /// Extends a path to the first mapping that does not have exactly one member.
    private func extended(_ path: [String]) -> [String] {
        var path = path
        while let members = document[path: path]?.mapping?.members, members.count == 1 {
            path.append(members[0].key.text)
        }
        return path
    }

    private func hint(for key: Findings.UnknownKey) -> String? {
        let path = Array(key.path.dropFirst(2))
        guard let name = path.last else { return nil }
        let parent = path.dropLast().joined(separator: ".")
        // A path in a single key, in the notation of `--set`.
        let dotted = (parent.isEmpty ? "" : "\(parent).") + name
        if name.utf8.contains(UInt8(ascii: ".")), keys.contains(where: { $0.name == dotted }) {
            return "write each part as a nested key"
        }
        if let settings = rules.settings[parent], name.utf8.contains(UInt8(ascii: "-")) {
            return "settings belong in \(settings), as strings"
        }
        if let near = key.knownKeys.nearest(to: name) { return "did you mean \(near)?" }
        return hintForOtherPath(name, below: path.dropLast())
    }

    /// Returns a hint about the same key at another path: on one of the outer levels, or the only one elsewhere.
    private func hintForOtherPath(_ name: String, below parents: ArraySlice<String>) -> String? {
        for count in (0..<parents.count).reversed() {
            let outer = Array(parents.prefix(count)) + [name]
            if keys.contains(where: { $0.path == outer }) {
                return "the chart has \(outer.joined(separator: ".")): wrong indentation?"
            }
        }
        let paths = Set(keys.lazy.filter { $0.path.last == name }.map(\.name))
        let inner = paths.filter { path in parents.isEmpty || path.hasPrefix(parents.joined(separator: ".") + ".") }
        for candidates in [inner, paths] where candidates.count == 1 {
            return candidates.first.map { "did you mean \($0)?" }
        }
        return nil
    }

    private var missingValues: [Diagnostic] {
        guard isComplete else { return [] }
        return rules.requirements.compactMap { requirement in
            let isSet = requirement.anyOf.contains { path in
                values[path: path.steps].map { !$0.isBlank } ?? false
            }
            guard !isSet else { return nil }
            return Diagnostic(
                .warning, .helmMissingValue, path: NodePath(Self.root),
                "expected \(requirement.anyOf.joined(separator: " or ")), found nothing",
                hint: requirement.reason)
        }
    }

    private var replacedKeys: [Diagnostic] {
        rules.replacements.sorted { $0.key < $1.key }.compactMap { old, new in
            guard let value = values[path: old.steps], !value.isBlank else { return nil }
            return Diagnostic(
                .warning, .helmDeprecatedValue, path: NodePath(Self.root + old.steps, part: .key),
                "this key has been replaced",
                hint: "use \(new)")
        }
    }

    /// Warnings about template expressions in text that the chart does not expand.
    private var unexpandedTemplates: [Diagnostic] {
        let found = expressions
        guard !found.isEmpty else { return [] }
        let texts = keys.filter { $0.typeName == YAMLText.typeName }.map(\.path)
        let expanded = texts + (rules.templates + rules.subcharts).map(\.steps)
        return found.lazy.filter { path in !expanded.contains { path.begins(with: $0) } }.prefix(Findings.limit).map {
            Diagnostic(
                .warning, .helmUnexpandedTemplate, path: NodePath(Self.root + $0),
                "the chart uses this text without changes, its template expression is not expanded")
        }
    }

    /// The paths of text with template expressions.
    private var expressions: [[String]] {
        var found: [[String]] = []
        var rest: [(value: Value, path: [String])] = [(values, [])]
        while let (value, path) = rest.popLast() {
            switch value {
            case .scalar(let scalar): if scalar.text.hasHelmExpression { found.append(path) }
            case .sequence(let items):
                rest += items.enumerated().reversed().map { ($0.element, path + [String($0.offset)]) }
            case .mapping(let mapping):
                rest += mapping.members.reversed().map { ($0.value, path + [$0.key.text]) }
            }
        }
        return found
    }
}

extension String {
    fileprivate var steps: [String] { split(separator: ".").map(String.init) }

    /// Whether the text contains a template expression of Helm; those of other programs use other variables.
    fileprivate var hasHelmExpression: Bool {
        var text = self
        while let (_, rest) = text.splitAtFirst("{{") {
            let expression = rest.drop { $0 == "-" || $0 == " " || $0 == "(" }
            let starts = [".Values", ".Release", ".Chart.", ".Capabilities", "include ", "template ", "tpl "]
            if starts.contains(where: expression.hasPrefix) { return true }
            text = String(rest)
        }
        return false
    }
}

extension [String] {
    /// Returns whether the path is at or below a typed key.
    fileprivate func begins(with pattern: [String]) -> Bool {
        count >= pattern.count && zip(self, pattern).allSatisfy { $0 == $1 || $1 == "*" || $1 == "[]" }
    }
}
