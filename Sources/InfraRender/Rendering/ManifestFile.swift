public import InfraModel

/// A file of Kubernetes manifests, read.
public struct ManifestFile: Sendable {
    /// A resource of the file.
    public struct Resource: Sendable {
        /// The resource.
        public var value: Value
        /// What makes it the one that it is.
        public var identity: ResourceIdentity
        /// Which document of the stream it is in, counted from 0.
        public var document: Int
        /// The way to it from the document's root; not empty for an item of a `List`.
        public var path: [String]
        /// Where it starts.
        public var position: Position

        /// Returns the path in the file's stream to a value of the resource.
        ///
        /// - Parameters:
        ///   - steps: The member keys and item indices from the resource's root.
        ///   - part: The part of the member that is meant.
        /// - Returns: The path.
        public func path(to steps: [String], part: NodePath.Part = .value) -> NodePath {
            NodePath(path + steps, inDocument: document, part: part)
        }
    }

    /// The resources, in the order of the file.
    public private(set) var resources: [Resource] = []
    /// What is wrong with the file.
    public private(set) var diagnostics: [Diagnostic] = []

    package let name: String
    package let text: [UInt8]
    private let limits: YAML.Limits
    package var isJSON: Bool { name.hasByteSuffix(".json") }

    /// How many diagnostics there were too many of.
    private var untold = 0

    /// How many problems of one file are told: the first ones tell what to do.
    private static let mostDiagnostics = 100

    /// Reads a file.
    ///
    /// What cannot be read becomes a diagnostic; a text that breaks off has no resources.
    ///
    /// - Parameters:
    ///   - name: The file's name or path; one that ends in `.json` is read by JSON's rules.
    ///   - text: The file's bytes.
    ///   - limits: What the text may ask for.
    public init(name: String, text: [UInt8], limits: YAML.Limits = YAML.Limits()) {
        self.name = name
        self.text = text
        self.limits = limits
        var hidden = HiddenCharacterList()
        do {
            hidden = try SourceText.hiddenCharacters(in: text)
            let documents =
                isJSON ? try JSON.values(in: text, limits: limits) : try YAML.documents(in: text, limits: limits)
            for (index, document) in documents.enumerated() where !document.isEmpty { read(document, index) }
            findPositions()
            tellUntold()
        } catch {
            diagnostics = [Diagnostic(.error, error.code, file: name, at: error.position, error.reason)]
        }
        diagnostics += hidden.warnings(in: name)
    }

    /// A file that is refused for its size, unread.
    package init(name: String, tooLarge size: Int, _ limits: YAML.Limits) {
        self.name = name
        self.limits = limits
        text = []
        diagnostics = [
            Diagnostic(
                .error, .yamlLimit, file: name, at: Position(line: 1, column: 1),
                "the file has \(size) bytes, the limit is \(limits.size): split it")
        ]
    }

    /// The size in bytes to which the resources are rendered beyond what files of this size may be rendered to.
    var expansion: Int {
        let allowance = RenderingBudget.freeExpansion * text.count
        var size = RenderedSize(limit: allowance + limits.expandedSize)
        for resource in resources { size.add(resource.value) }
        return max(0, size.bytes - allowance)
    }

    /// Finds the place of a value.
    ///
    /// - Parameters:
    ///   - path: The way to the value from the resource's root.
    ///   - resource: A resource of this file.
    /// - Returns: The place of the value, or of the nearest one around it.
    public func position(of path: [String], in resource: Resource) -> Position {
        positions(of: [resource.path(to: path)])[0] ?? resource.position
    }

    /// Finds the positions of values in one reading.
    ///
    /// - Parameter paths: The paths to the values.
    /// - Returns: The position of each value, or of the nearest one around it; `nil` where no value is wanted.
    func positions(of paths: [NodePath?]) -> [Position?] {
        let wanted = paths.compactMap { $0 }
        guard !wanted.isEmpty else { return paths.map { _ in nil } }
        let locator = YAML.Locator(wanted, in: text, isJSON: isJSON, limits: limits)
        return paths.map { $0.flatMap(locator.position) }
    }

    /// Finds the positions of list items and of values with problems, all in one more reading.
    private mutating func findPositions() {
        let items = resources.indices.filter { !resources[$0].path.isEmpty }
        let problems = diagnostics.indices.filter { diagnostics[$0].position == nil }
        let found = positions(of: items.map { resources[$0].path(to: []) } + problems.map { diagnostics[$0].path })
        for (index, position) in zip(items, found) {
            resources[index].position = position ?? resources[index].position
        }
        for (index, position) in zip(problems, found.dropFirst(items.count)) { diagnostics[index].position = position }
    }

    private mutating func tellUntold() {
        guard untold > 0 else { return }
        diagnostics.append(
            Diagnostic(
                .error, .resourceMore, file: name, at: nil,
                "\(untold) more problems are not told: mend the others first"))
    }

    private mutating func read(_ document: YAML.Document, _ index: Int) {
        if let position = document.nonFiniteNumber {
            report(
                Diagnostic(
                    .error, .yamlNumber, file: name, at: position,
                    "Kubernetes has no infinite numbers: quote it when it is a text"))
            return
        }
        read(document.value, document, index, at: [], inherited: nil)
    }

    private mutating func read(
        _ value: Value, _ document: YAML.Document, _ index: Int, at path: [String],
        inherited type: (apiVersion: Value?, kind: String)?
    ) {
        guard case .mapping(var members) = value else {
            report(
                ModelError(.wrongType, at: [], "expected a Kubernetes resource, a mapping, found \(value.typeName)"),
                .resourceType, index, path)
            return
        }
        if let type {
            if members["apiVersion"] == nil { members["apiVersion"] = type.apiVersion }
            if members["kind"] == nil { members["kind"] = .string(type.kind) }
        }
        if let kind = members["kind"]?.string, kind.hasSuffix("List"), kind == "List" || members["items"] != nil {
            readItems(of: members, kind, document, index, at: path)
            return
        }
        do {
            let resource = Value.mapping(members)
            let identity = try ResourceIdentity(of: resource)
            // What is left out of the target may be applied by other means.
            if !Annotation.ignore.isOn(resource) { try Resource.checkIsApplied(resource, as: identity) }
            resources.append(
                Resource(
                    value: resource, identity: identity, document: index, path: path, position: document.position))
        } catch {
            report(error, Diagnostic.Code(resource: error.code), index, path)
        }
    }

    /// Takes a `List` apart, as `kubectl` does: the items of a `ConfigMapList` need not say what they are.
    private mutating func readItems(
        of list: Mapping, _ kind: String, _ document: YAML.Document, _ index: Int, at path: [String]
    ) {
        let items = list["items"]
        if items?.isNull == true { return }
        guard case .sequence(let items)? = items else {
            let found = items?.typeName ?? "nothing"
            report(
                ModelError(.wrongType, at: ["items"], "expected the sequence of a \(kind), found \(found)"),
                .resourceList, index, path)
            return
        }
        let itemKind = kind == "List" ? nil : String(kind.dropLast(4))
        for (number, item) in items.enumerated() {
            read(
                item, document, index, at: path + ["items", String(number)],
                inherited: itemKind.map { (list["apiVersion"], $0) })
        }
    }

    private mutating func report(_ error: ModelError, _ code: Diagnostic.Code, _ document: Int, _ path: [String]) {
        report(
            Diagnostic(
                .error, code, file: name, path: NodePath(path + error.path, inDocument: document), error.description))
    }

    /// Adds a diagnostic, unless there are too many already.
    private mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.mostDiagnostics {
            diagnostics.append(diagnostic)
        } else {
            untold += 1
        }
    }
}

extension Value {
    /// A resource as it is rendered: `apiVersion`, `kind` and `metadata` first, the rest in the source's order.
    var withIdentityFirst: Value {
        guard case .mapping(let mapping) = self else { return self }
        let first = ["apiVersion", "kind", "metadata"].compactMap(mapping.index(of:))
        if first.elementsEqual(first.indices) { return self }
        let rest = mapping.members.indices.filter { !first.contains($0) }
        return .mapping(Mapping(uniqueMembers: (first + rest).map { mapping.members[$0] }))
    }
}
