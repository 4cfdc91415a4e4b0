internal import InfraModel

/// A writer of the rules of a chart's values.
struct RulesWriter {
    /// The catalogue with the keys that the rules refer to.
    let catalogue: ChartCatalogue

    /// Returns the rules as Swift statements.
    ///
    /// - Parameter rules: The rules in the catalogue.
    /// - Returns: The statements.
    /// - Throws: ``CatalogueError`` if a rule is unknown, has a wrong type or refers to an unknown key.
    func lines(_ rules: Value) throws(CatalogueError) -> [String] {
        guard let members = rules.mapping?.members, !members.isEmpty else { return ["ChartRules()"] }
        var lines = ["var rules = ChartRules()"]
        for member in members {
            let name = member.key.text
            switch name {
            case "templates", "subcharts", "tomlTexts", "yamlMappings":
                let paths = try texts(member.value, of: name)
                for path in paths { try check(path) }
                lines.append("rules.\(name) = \(Value.sequence(paths.map(Value.string)).swiftLiteral)")
            case "ignoredKeys", "replacements", "settings":
                guard let entries = member.value.mapping, !entries.members.isEmpty else {
                    throw error("the rule \"\(name)\" is not a mapping with members")
                }
                // The chart does not read the ignored keys, so they are not declared.
                if name != "ignoredKeys" { for key in entries.keys { try check(key) } }
                lines.append("rules.\(name) = \(member.value.swiftLiteral)")
            case "requirements":
                lines.append("rules.requirements = [\(try requirements(member.value).joined(separator: ", "))]")
            default: throw error("\"\(name)\" is not a rule")
            }
        }
        return lines + ["return rules"]
    }

    private func requirements(_ value: Value) throws(CatalogueError) -> [String] {
        var requirements: [String] = []
        for item in value.sequence ?? [] {
            let paths = try texts(item["anyOf"] ?? .null, of: "anyOf")
            guard let reason = item["reason"]?.string else { throw error("a requirement has no reason") }
            for path in paths { try check(path) }
            let list = Value.sequence(paths.map(Value.string)).swiftLiteral
            requirements.append("ChartRules.Requirement(anyOf: \(list), \(reason.swiftLiteral))")
        }
        return requirements
    }

    private func texts(_ value: Value, of rule: String) throws(CatalogueError) -> [String] {
        guard let items = value.sequence, !items.isEmpty, items.allSatisfy({ $0.string != nil }) else {
            throw error("the rule \"\(rule)\" is not a list of keys")
        }
        return items.compactMap(\.string)
    }

    /// Checks that a path is declared, since a rule for an undeclared key would never apply.
    private func check(_ path: String) throws(CatalogueError) {
        var section: CatalogueSection? = catalogue.values
        var isInside = true
        for step in path.split(separator: ".") {
            guard isInside else { return }
            guard let key = section?.keys.first(where: { $0.name == step }) else {
                throw error("the rules refer to \(path), which is not declared")
            }
            switch key.type {
            case .section(let nested): section = nested
            case .mapping(let name):
                section = catalogue.sections.first { $0.name == name }
                // The mapping is declared in another catalogue.
                isInside = section != nil
            case .scalar, .list, .map, .free: isInside = false
            }
        }
    }

    private func error(_ reason: String) -> CatalogueError { CatalogueError(line: 1, reason) }
}
