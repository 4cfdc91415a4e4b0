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
        public var position: YAML.Position
    }

    /// The resources, in the order of the file.
    public private(set) var resources: [Resource] = []
    /// Diagnostics about the file.
    public private(set) var diagnostics: [Diagnostic] = []

    let name: String
    let text: [UInt8]
    private let limits: YAML.Limits
    var isJSON: Bool { name.hasByteSuffix(".json") }

    /// The diagnostics without a position, and the values that they are about.
    private var unplaced: [(diagnostic: Int, value: YAML.Locator.Wanted)] = []
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
            findPlaces()
            tellUntold()
        } catch {
            diagnostics = [Diagnostic(.error, error.code.description, file: name, at: error.position, error.reason)]
        }
        diagnostics += hidden.warnings(in: name)
    }

    /// Creates a file that is rejected because of its size, without parsing it.
    init(name: String, tooLarge size: Int, _ limits: YAML.Limits) {
        self.name = name
        self.limits = limits
        text = []
        diagnostics = [
            Diagnostic(
                .error, YAMLError.Code.limit.description, file: name, at: YAML.Position(line: 1, column: 1),
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
    /// - Returns: The position of the value, or of its nearest ancestor if there is no such value.
    public func position(of path: [String], in resource: Resource) -> YAML.Position {
        positions(of: [(path, resource)])[0]
    }

    /// Returns the positions of several values, parsing the text once.
    ///
    /// - Parameter values: The path to each value from the root of its resource, and the resource.
    /// - Returns: The position of each value, or of its nearest ancestor if there is no such value.
    func positions(of values: [(path: [String], resource: Resource)]) -> [YAML.Position] {
        guard !values.isEmpty else { return [] }
        let wanted = values.map {
            YAML.Locator.Wanted(document: $0.resource.document, path: $0.resource.path + $0.path)
        }
        let locator = YAML.Locator(wanted)
        find(locator)
        return zip(values, wanted).map { value, wanted in
            locator.position(of: wanted.path, inDocument: wanted.document) ?? value.resource.position
        }
    }

    private func find(_ locator: YAML.Locator) {
        if isJSON {
            JSON.find(locator, in: text, limits: limits)
        } else {
            YAML.find(locator, in: text, limits: limits)
        }
    }

    /// Resolves the positions of list items and of diagnostics, parsing the text once more.
    private mutating func findPlaces() {
        let items = resources.indices.filter { !resources[$0].path.isEmpty }
        guard !items.isEmpty || !unplaced.isEmpty else { return }
        let wanted = items.map { YAML.Locator.Wanted(document: resources[$0].document, path: resources[$0].path) }
        let locator = YAML.Locator(wanted + unplaced.map(\.value))
        find(locator)
        for (index, value) in zip(items, wanted) {
            let position = locator.position(of: value.path, inDocument: value.document)
            resources[index].position = position ?? resources[index].position
        }
        for (index, value) in unplaced {
            diagnostics[index].position = locator.position(of: value.path, inDocument: value.document)
        }
        unplaced = []
    }

    private mutating func tellUntold() {
        guard untold > 0 else { return }
        diagnostics.append(
            Diagnostic(
                .error, "resource/more", file: name, at: nil,
                "\(untold) more problems are not told: mend the others first"))
    }

    private mutating func read(_ document: YAML.Document, _ index: Int) {
        if let position = document.nonFiniteNumber {
            report(
                Diagnostic(
                    .error, YAMLError.Code.number.description, file: name, at: position,
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
                "resource/type", index, path)
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
            report(error, "resource/\(error.code)", index, path)
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
                ModelError(.wrongType, at: ["items"], "expected the sequence of a \(kind), found \(found)"),
                "resource/list", index, path)
            return
        }
        let itemKind = kind == "List" ? nil : String(kind.dropLast(4))
        for (number, item) in items.enumerated() {
            read(
                item, document, index, at: path + ["items", String(number)],
                inherited: itemKind.map { (list["apiVersion"], $0) })
        }
    }

    private mutating func report(_ error: ModelError, _ code: String, _ document: Int, _ path: [String]) {
        let value = YAML.Locator.Wanted(document: document, path: path + error.path)
        var diagnostic = Diagnostic(.error, code, file: name, at: nil, error.description)
        diagnostic.pointer = JSONPointer(tokens: value.path).description
        if report(diagnostic) { unplaced.append((diagnostics.count - 1, value)) }
    }

    /// Adds a diagnostic, unless the limit is reached.
    @discardableResult
    private mutating func report(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostics.count < Self.mostDiagnostics else {
            untold += 1
            return false
        }
        diagnostics.append(diagnostic)
        return true
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
