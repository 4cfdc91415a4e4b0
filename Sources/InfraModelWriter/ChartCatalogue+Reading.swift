internal import InfraModel
internal import InfraYAML

extension ChartCatalogue {
    /// Parses a catalogue.
    ///
    /// - Parameter text: The catalogue.
    /// - Throws: ``CatalogueError`` for the first error.
    public init(_ text: String) throws(CatalogueError) {
        let values: [Value]
        do {
            values = try YAML.documents(in: Array(text.utf8)).map(\.value)
        } catch {
            throw CatalogueError(line: error.position.line, error.reason)
        }
        var annotations = AnnotationReader(text)
        let documents = try annotations.documents()
        guard documents.count == values.count, let head = documents.first, let header = values.first else {
            throw CatalogueError(line: 1, "expected \(documents.count) documents, found \(values.count)")
        }
        chart = header["chart"] == nil ? nil : try Chart(header, keys: head)
        self.values = CatalogueSection(
            name: "\(chart?.swiftName ?? "")Values", documentation: head.first?.documentation ?? "", isOpen: false,
            keys: [])
        sections = []
        choices = []
        let allowed = chart == nil ? 1...1 : 2...3
        guard allowed.contains(documents.count) else {
            throw CatalogueError(
                line: 1, "expected \(chart == nil ? "a chart" : "2 or 3 documents"), found \(documents.count) documents"
            )
        }
        if chart != nil { self.values.keys = try Self.keys(documents[1], values[1]) }
        if documents.count == allowed.upperBound {
            try readShared(documents[documents.count - 1], values[documents.count - 1])
        }
        if chart != nil { for section in sections { try section.checkDefaults() } }
        try checkNames()
    }

    private mutating func readShared(_ keys: [AnnotatedKey], _ values: Value) throws(CatalogueError) {
        for key in keys {
            guard CatalogueType.name(key.name[...]) == key.name else {
                throw CatalogueError(line: key.line, "\"\(key.name)\" is not the name of a Swift type")
            }
            let documentation = try key.checkedDocumentation
            switch key.annotation {
            case "choice":
                choices.append(try CatalogueChoice(key, documentation: documentation))
            case nil, "open":
                sections.append(
                    CatalogueSection(
                        name: key.name, documentation: documentation, isOpen: key.annotation == "open",
                        keys: try Self.keys(key.children ?? [], values[key.name] ?? .null)))
            case .some(let other):
                throw CatalogueError(
                    line: key.line, "expected the annotation \"open\" or \"choice\", found \"\(other)\"")
            }
        }
    }

    private static func keys(_ keys: [AnnotatedKey], _ values: Value) throws(CatalogueError) -> [CatalogueKey] {
        var result: [CatalogueKey] = []
        for key in keys { result.append(try CatalogueKey(key, value: values[key.name] ?? .null)) }
        return result
    }

    /// Rejects duplicate names, since the names are those of Swift types.
    private func checkNames() throws(CatalogueError) {
        var names = Set(sections.map(\.name)).union(choices.map(\.name))
        guard names.count == sections.count + choices.count else {
            throw CatalogueError(line: 1, "two shared mappings or choices have the same name")
        }
        for section in [values] + sections { try section.checkNames(&names) }
    }
}

extension CatalogueSection {
    /// Rejects defaults in shared mappings, since a default belongs to one path of the chart.
    fileprivate func checkDefaults() throws(CatalogueError) {
        for key in keys {
            guard key.defaultValue == nil else {
                throw CatalogueError(
                    line: key.line, "\"\(key.name)\" has a default: write it where the mapping \(name) is used")
            }
            if case .section(let section) = key.type { try section.checkDefaults() }
        }
    }

    fileprivate func checkNames(_ names: inout Set<String>) throws(CatalogueError) {
        for key in keys {
            guard case .section(let section) = key.type else { continue }
            guard names.insert(section.name).inserted else {
                throw CatalogueError(
                    line: key.line,
                    "the name \(section.name) is already used: add another one after the key \"\(key.name)\"")
            }
            try section.checkNames(&names)
        }
    }
}

extension ChartCatalogue.Chart {
    fileprivate init(_ header: Value, keys: [AnnotatedKey]) throws(CatalogueError) {
        func text(_ key: String) throws(CatalogueError) -> String {
            guard case .scalar(let scalar)? = header[key], !scalar.text.isEmpty else {
                throw CatalogueError(line: 1, "the key \"\(key)\" of the chart is missing")
            }
            return scalar.text
        }
        let known = ["chart", "version", "appVersion", "repository", "swiftName", "rules"]
        if let unknown = keys.first(where: { !known.contains($0.name) }) {
            throw CatalogueError(line: unknown.line, "\"\(unknown.name)\" is not a key of a chart")
        }
        if let first = keys.first { _ = try first.checkedDocumentation }
        name = try text("chart")
        version = try text("version")
        repository = try text("repository")
        swiftName = try text("swiftName")
        appVersion = header["appVersion"] == nil ? nil : try text("appVersion")
        rules = header["rules"] ?? .null
    }
}

extension CatalogueKey {
    fileprivate init(_ key: AnnotatedKey, value: Value) throws(CatalogueError) {
        name = key.name
        line = key.line
        documentation = try key.checkedDocumentation
        if let children = key.children {
            let section = try CatalogueSection(key, children: children, value: value)
            type = .section(section)
            defaultValue = nil
            return
        }
        // A key without a value has no default; an explicit `null` is a default.
        defaultValue = value.hasSameSpelling(as: .scalar(.plain(""))) ? nil : value
        if let annotation = key.annotation {
            guard let annotated = CatalogueType(annotation) else {
                throw CatalogueError(line: line, "\"\(annotation)\" is not a type")
            }
            type = annotated
        } else {
            guard let inferred = CatalogueType(inferredFrom: value) else {
                throw CatalogueError(
                    line: line, "the default of \"\(name)\" does not determine its type: annotate the key")
            }
            type = inferred
        }
    }
}

extension CatalogueSection {
    fileprivate init(_ key: AnnotatedKey, children: [AnnotatedKey], value: Value) throws(CatalogueError) {
        var words = (key.annotation ?? "").split(separator: ",").map(\.trimmed)
        isOpen = words.last == "open"
        if isOpen { words.removeLast() }
        guard words.count <= 1, words.allSatisfy({ CatalogueType.name($0[...]) == $0 }) else {
            throw CatalogueError(
                line: key.line, "expected \"Name\", \"open\" or \"Name, open\" after a mapping of documented keys")
        }
        name = words.first ?? SwiftName.type(key.name)
        documentation = key.documentation
        keys = []
        for child in children { keys.append(try CatalogueKey(child, value: value[child.name] ?? .null)) }
    }
}

extension CatalogueChoice {
    fileprivate init(_ key: AnnotatedKey, documentation: String) throws(CatalogueError) {
        name = key.name
        self.documentation = documentation
        cases = []
        for child in key.children ?? [] {
            cases.append(
                Case(
                    value: child.name, name: child.annotation ?? SwiftName.case(child.name),
                    documentation: try child.checkedDocumentation))
        }
        guard !cases.isEmpty else { throw CatalogueError(line: key.line, "the choice \(name) has no strings") }
    }
}

extension AnnotatedKey {
    /// The documentation, which must not be empty and must end with a period.
    fileprivate var checkedDocumentation: String {
        get throws(CatalogueError) {
            guard !documentation.isEmpty else {
                throw CatalogueError(line: line, "the key \"\(name)\" has no documentation")
            }
            guard documentation.hasSuffix(".") else {
                throw CatalogueError(line: line, "the documentation of \"\(name)\" does not end with a period")
            }
            return documentation
        }
    }
}
