/// Swift names of keys, mappings and choices.
enum SwiftName {
    /// Returns the property name of a key: hyphens, underscores and dots are removed, and the next letter is
    /// capitalized.
    ///
    /// - Parameter key: The key, for example `gitlab-shell`.
    /// - Returns: The name, for example `gitlabShell`, in backticks if it is a keyword.
    static func property(_ key: String) -> String {
        let name = words(key).dropFirst().reduce(String(words(key).first ?? "")) { $0 + $1.capitalizedStart }
        // Initial capitals are an acronym; its last letter starts the next word.
        let acronym = name.prefix { $0.isUppercase }.dropLast()
        let property = acronym.lowercased() + name.dropFirst(acronym.count)
        return keywords.contains(property) ? "`\(property)`" : property
    }

    /// Returns the type name of a mapping, from its key.
    ///
    /// - Parameter key: The key, for example `gitlab-shell`.
    /// - Returns: The name, for example `GitlabShell`.
    static func type(_ key: String) -> String { words(key).map(\.capitalizedStart).joined() }

    /// Returns the case name of a choice.
    ///
    /// - Parameter value: The string, for example `if-not-present`.
    /// - Returns: The name, for example `ifNotPresent`.
    static func `case`(_ value: String) -> String {
        let name = type(value)
        let property = name.prefix(1).lowercased() + name.dropFirst()
        return keywords.contains(property) ? "`\(property)`" : property
    }

    private static func words(_ key: String) -> [Substring] { key.split { "-_.".contains($0) } }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}

extension Substring {
    fileprivate var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
