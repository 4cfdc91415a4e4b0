internal import InfraModel

/// The Swift declaration of a mapping or choice.
struct Declaration: Sendable, Hashable {
    /// The name of the type.
    var name: String
    /// The lines, without indentation.
    var lines: [String]

    /// An upper estimate of the number of formatted lines: a call that is too long for a line is split.
    var estimatedHeight: Int {
        lines.reduce(0) { $0 + ($1.count <= 112 || $1.hasPrefix("//") ? 1 : 4 + $1.count / 60) }
    }
}

/// A writer of Swift declarations.
struct DeclarationWriter {
    /// The protocol that mappings conform to.
    var conformance: String
    /// The paths of each mapping in the chart, by the name of the mapping.
    var paths: [String: [String]]

    /// Returns the declaration of a mapping.
    ///
    /// - Parameter section: The mapping.
    /// - Returns: The declaration.
    func declaration(of section: CatalogueSection) -> Declaration {
        let paths = paths[section.name] ?? []
        var lines = comment(section.documentation, keys: paths, defaultValue: nil, indentation: 0)
        lines.append("public struct \(section.name): \(conformance) {")
        for key in section.keys { lines += field(key, in: paths.count == 1 ? paths[0] : nil) }
        lines += ["", "    /// Creates the schema.", "    public init() {}"]
        if section.isOpen {
            lines += ["", "    /// Other keys are accepted too.", "    public static var isOpen: Bool { true }"]
        }
        return Declaration(name: section.name, lines: lines + ["}"])
    }

    /// Returns the declaration of a choice.
    ///
    /// - Parameter choice: The choice.
    /// - Returns: The declaration.
    func declaration(of choice: CatalogueChoice) -> Declaration {
        var lines = comment(choice.documentation, keys: [], defaultValue: nil, indentation: 0)
        lines.append("public enum \(choice.name): String, Choice {")
        for item in choice.cases {
            lines += comment(item.documentation, keys: [], defaultValue: nil, indentation: 4)
            let value = item.name == item.value || item.name == "`\(item.value)`" ? "" : " = \(item.value.swiftLiteral)"
            lines.append("    case \(item.name)\(value)")
        }
        return Declaration(name: choice.name, lines: lines + ["}"])
    }

    /// Returns the declaration of a field; the path is that of its mapping, if there is only one.
    private func field(_ key: CatalogueKey, in mappingPath: String?) -> [String] {
        let path = mappingPath.map { $0.isEmpty ? key.name : "\($0).\(key.name)" }
        var arguments = [key.name.swiftLiteral]
        if let value = key.defaultValue { arguments.append("default: \(value.swiftLiteral)") }
        arguments.append(key.documentation.swiftLiteral)
        return comment(
            key.documentation, keys: path.map { [$0] } ?? [], defaultValue: key.defaultValue, indentation: 4)
            + [
                "    public let \(SwiftName.property(key.name)) = "
                    + "Field<\(key.type.swiftName)>(\(arguments.joined(separator: ", ")))"
            ]
    }

    /// Returns a documentation comment: the first sentence, the other sentences, and the chart's keys with the default.
    private func comment(
        _ documentation: String, keys: [String], defaultValue: Value?, indentation: Int
    ) -> [String] {
        let sentences = documentation.sentences
        let paragraphs = [sentences.first, sentences.rest, Self.source(keys, defaultValue)].filter { !$0.isEmpty }
        let margin = String(repeating: " ", count: indentation)
        let blocks = paragraphs.map { text in text.wrapped(to: 111 - indentation).map { "\(margin)/// \($0)" } }
        return Array(blocks.joined(separator: ["\(margin)///"]))
    }

    private static func source(_ keys: [String], _ defaultValue: Value?) -> String {
        let named = keys.filter { !$0.isEmpty }.map { "`\($0)`" }
        let shown = named.count > 4 ? named.prefix(3) + ["\(named.count - 3) others"] : named[...]
        let list = shown.count > 1 ? "\(shown.dropLast().joined(separator: ", ")) and \(shown.last ?? "")" : shown.first
        let source = list.map { "Chart \(named.count > 1 ? "keys" : "key") \($0)" }
        let text = defaultValue?.inlineText ?? ""
        guard !text.isEmpty, text.utf8.count <= 80, !text.contains("`"), !text.contains("\n") else {
            return source.map { "\($0)." } ?? ""
        }
        return source.map { "\($0), default `\(text)`." } ?? "Default: `\(text)`."
    }
}
