import InfraModel
import Testing

/// A chart with typed values, and its list of keys.
struct TypedChart: CustomTestStringConvertible, Sendable {
    var keys: String
    var schema: any Schema.Type

    var testDescription: String { keys }

    static let all = [
        TypedChart(keys: "ingress-nginx-3.4.0", schema: IngressNginxValues.self),
        TypedChart(keys: "cluster-autoscaler-9.9.2", schema: ClusterAutoscalerValues.self),
        TypedChart(keys: "gitlab-runner-0.37.2", schema: GitLabRunnerValues.self),
        TypedChart(keys: "gitlab-5.6.3", schema: GitLabValues.self),
    ]
}

@Suite("Coverage of the charts' keys")
struct CoverageTests {
    @Test(arguments: TypedChart.all)
    func everyKeyOfTheChartIsDeclared(chart: TypedChart) throws {
        let entries = try ChartKeyList(chart: chart.keys).entries
        #expect(entries.count > 100)
        var missing: [String] = []
        var free: [String] = []
        for entry in entries {
            switch ValueShape.mapping(chart.schema).typing(of: entry.path) {
            case .missing: missing.append(entry.path.joined(separator: "."))
            case .free: free.append(entry.path.joined(separator: "."))
            case .typed, .insideText: break
            }
        }
        #expect(missing == [])
        #expect(free == [])
    }

    @Test(arguments: TypedChart.all)
    func everyKeyHasTheTypeOfTheChart(chart: TypedChart) throws {
        var wrong: [String] = []
        for entry in try ChartKeyList(chart: chart.keys).entries {
            guard case .typed(let name) = ValueShape.mapping(chart.schema).typing(of: entry.path),
                let accepts = Self.typeNames[entry.type], !accepts.contains(where: name.hasPrefix)
            else { continue }
            wrong.append("\(entry.path.joined(separator: ".")): \(entry.type), typed as \(name)")
        }
        #expect(wrong == [])
    }

    /// The accepted type names of fields for each type.
    ///
    /// A string may be declared as a choice, a quantity or a duration.
    private static let typeNames: [String: [String]] = [
        "bool": ["a boolean", AnyScalar.typeName],
        "int": ["an integer", AnyScalar.typeName, IntOrString.typeName, Quantity.typeName],
        "number": ["a number", "an integer", AnyScalar.typeName, Quantity.typeName],
        "string": ["a string", "one of", Quantity.typeName, GoDuration.typeName, IntOrString.typeName],
        "quantity": [Quantity.typeName],
        "int-or-string": [IntOrString.typeName],
        "yaml-text": [YAMLText.typeName],
        "list": ["a sequence", FlagOrNames.typeName],
        "map": ["a mapping", "free"],
    ]

    /// A property is named after its key: hyphens, underscores and dots are removed, and the next letter is
    /// capitalized.
    @Test(arguments: TypedChart.all)
    func propertiesAreNamedAfterTheirKeys(chart: TypedChart) {
        var pending: [any Schema.Type] = [chart.schema]
        var seen: Set<ObjectIdentifier> = []
        while let schema = pending.popLast() {
            guard seen.insert(ObjectIdentifier(schema)).inserted else { continue }
            for child in Mirror(reflecting: schema.init()).children {
                guard let field = child.value as? any SchemaField else { continue }
                #expect(child.label == field.key.asProperty)
                pending += field.shape.schemas
            }
        }
        #expect(seen.count > 20)
    }

    @Test(arguments: TypedChart.all)
    func noKeyIsDeclaredTwice(chart: TypedChart) {
        let names = chart.schema.typedKeys.map(\.name)
        #expect(names.count == Set(names).count)
    }
}

extension String {
    fileprivate var asProperty: String {
        let words = split { "-_.".contains($0) }
        let name = words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
        // Initial capitals are an acronym; its last letter starts the next word.
        let acronym = name.prefix { $0.isUppercase }.dropLast(1)
        return acronym.lowercased() + name.dropFirst(acronym.count)
    }
}

extension ValueShape {
    fileprivate var schemas: [any Schema.Type] {
        switch self {
        case .leaf: []
        case .mapping(let schema): [schema]
        case .list(let inner), .map(let inner): inner.schemas
        }
    }
}
