import Foundation
import InfraModel

/// The keys of a chart's values with their types, from `Tests/Fixtures/ChartKeys/CHART-VERSION.tsv`.
struct ChartKeyList {
    struct Entry: Hashable {
        var path: [String]
        /// `bool`, `int`, `number`, `string`, `quantity`, `int-or-string`, `yaml-text`, `list`, `map`, or `-` if
        /// unspecified.
        var type: String
    }

    var entries: [Entry]

    init(chart: String) throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = tests.appending(path: "Fixtures/ChartKeys/\(chart).tsv")
        let text = try String(contentsOf: file, encoding: .utf8)
        entries = text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t")
            guard columns.count == 2 else { return nil }
            return Entry(path: Self.steps(of: columns[0]), type: String(columns[1]))
        }
    }

    /// Splits `rules[].labels."example.org/a".b` into its parts; `[]` is a part of its own.
    static func steps(of path: Substring) -> [String] {
        var steps: [String] = []
        var step = ""
        var isQuoted = false
        func end() {
            guard !step.isEmpty else { return }
            steps.append(step)
            step = ""
        }
        for character in path {
            switch character {
            case "\"": isQuoted.toggle()
            case ".", "[", "]":
                guard !isQuoted else {
                    step.append(character)
                    continue
                }
                end()
                if character == "[" { steps.append("[]") }
            default: step.append(character)
            }
        }
        end()
        return steps
    }
}

/// The declaration of a key in a schema.
enum Typing: Hashable {
    /// The key has a field, or is in a mapping with arbitrary keys.
    case typed(String)
    /// The key is inside a value without a schema.
    case free
    /// The key is inside a YAML text.
    case insideText
    /// The key is not declared.
    case missing
}

extension ValueShape {
    /// Returns the declaration of the key at a path.
    func typing(of path: some Collection<String>) -> Typing {
        guard let step = path.first else { return .typed(isFree ? "free" : typeName) }
        let rest = path.dropFirst()
        switch self {
        case .leaf(Value.typeName): return .free
        case .leaf(YAMLText.typeName): return .insideText
        case .leaf: return .missing
        case .list(let item): return step == "[]" ? item.typing(of: rest) : .missing
        case .map(let value): return step == "[]" ? .missing : value.typing(of: rest)
        case .mapping(let schema):
            guard let field = schema.fields.first(where: { $0.key == step }) else {
                return schema.isOpen ? .free : .missing
            }
            return field.shape.typing(of: rest)
        }
    }

    var isFree: Bool {
        switch self {
        case .leaf(let name): name == Value.typeName
        case .mapping(let schema): schema.fields.isEmpty
        case .map, .list: false
        }
    }
}
