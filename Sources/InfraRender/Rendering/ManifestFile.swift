public import InfraModel

/// A parsed file of Kubernetes manifests.
public struct ManifestFile: Sendable {
    /// A resource of the file.
    public struct Resource: Sendable {
        /// The resource.
        public var value: Value
        /// The identity of the resource.
        public var identity: ResourceIdentity
        /// The index of its document in the stream, from 0.
        public var document: Int
        /// The path from the root of the document; empty except for items of a `List`.
        public var path: [String]
        /// The start of the resource.
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
    /// Diagnostics about the file.
    public private(set) var diagnostics: [Diagnostic] = []

    package let name: String
    package let text: [UInt8]
    private let limits: YAML.Limits
    package var isJSON: Bool { name.hasByteSuffix(".json") }

    /// The number of diagnostics dropped because of the limit.
    private var untold = 0

    /// The limit of diagnostics per file.
    private static let mostDiagnostics = 100

    /// Parses a file.
    ///
    /// Problems become diagnostics; a file with a syntax error has no resources.
    ///
    /// - Parameters:
    ///   - name: The name or path of the file; a name that ends in `.json` selects JSON syntax.
    ///   - text: The bytes of the file.
    ///   - limits: The parser limits.
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

    /// Creates a file that is rejected because of its size, without parsing it.
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

    /// The size in bytes of the rendered resources beyond the free multiple of the file's own size.
    var expansion: Int {
        let allowance = RenderingBudget.freeExpansion * text.count
        var size = RenderedSize(limit: allowance + limits.expandedSize)
        for resource in resources { size.add(resource.value) }
        return max(0, size.bytes - allowance)
    }

    /// Returns the position of a value.
    ///
    /// - Parameters:
    ///   - path: The path to the value from the root of the resource.
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
                "\(untold) more problems are not listed: fix the others first"))
    }

    private mutating func read(_ document: YAML.Document, _ index: Int) {
        if let position = document.nonFiniteNumber {
            report(
                Diagnostic(
                    .error, .yamlNumber, file: name, at: position,
                    "Kubernetes has no infinite numbers: quote it if it is a string"))
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
                ModelError(.wrongType, at: [], "expected a mapping (a Kubernetes resource), found \(value.typeName)"),
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
            // Resources that are excluded from the target may be applied by other means.
            if !Annotation.ignore.isOn(resource) { try Resource.checkIsApplied(resource, as: identity) }
            resources.append(
                Resource(
                    value: resource, identity: identity, document: index, path: path, position: document.position))
        } catch {
            report(error, Diagnostic.Code(resource: error.code), index, path)
        }
    }

    /// Splits a `List` into its items, as `kubectl` does: the items of a `ConfigMapList` may omit `apiVersion` and
    /// `kind`.
    private mutating func readItems(
        of list: Mapping, _ kind: String, _ document: YAML.Document, _ index: Int, at path: [String]
    ) {
        let items = list["items"]
        if items?.isNull == true { return }
        guard case .sequence(let items)? = items else {
            let found = items?.typeName ?? "nothing"
            report(
                ModelError(.wrongType, at: ["items"], "expected a sequence of items in a \(kind), found \(found)"),
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
    /// The resource in the order of rendering: `apiVersion`, `kind` and `metadata` first, then the other members in
    /// source order.
    var withIdentityFirst: Value {
        guard case .mapping(let mapping) = self else { return self }
        let first = ["apiVersion", "kind", "metadata"].compactMap(mapping.index(of:))
        if first.elementsEqual(first.indices) { return self }
        let rest = mapping.members.indices.filter { !first.contains($0) }
        return .mapping(Mapping(uniqueMembers: (first + rest).map { mapping.members[$0] }))
    }
}
