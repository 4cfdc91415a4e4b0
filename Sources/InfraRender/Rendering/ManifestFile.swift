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
        public var position: YAML.Position
    }

    /// The resources, in the order of the file.
    public private(set) var resources: [Resource] = []
    /// What is wrong with the file.
    public private(set) var diagnostics: [Diagnostic] = []

    let name: String
    let text: [UInt8]
    private let limits: YAML.Limits
    var isJSON: Bool { name.hasByteSuffix(".json") }

    /// The diagnostics whose places have still to be looked up.
    private var unplaced: [(diagnostic: Int, value: YAML.Locator.Wanted)] = []
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
            findPlaces()
            tellUntold()
        } catch {
            diagnostics = [Diagnostic(.error, error.code.description, file: name, at: error.position, error.reason)]
        }
        diagnostics += hidden.warnings(in: name)
    }

    /// A file that is refused for its size, unread.
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
    public func position(of path: [String], in resource: Resource) -> YAML.Position {
        positions(of: [(path, resource)])[0]
    }

    /// Finds the places of values in one reading.
    ///
    /// - Parameter values: The way to each value from its resource's root, and the resource.
    /// - Returns: The place of each value, or of the nearest one around it.
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

    /// Finds the places of items of lists and of what is wrong with values, all in one more reading.
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
            // What is left out of the target may be applied by other means.
            if !Annotation.ignore.isOn(resource) { try Resource.checkIsApplied(resource, as: identity) }
            resources.append(
                Resource(
                    value: resource, identity: identity, document: index, path: path, position: document.position))
        } catch {
            report(error, "resource/\(error.code)", index, path)
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

    /// Takes a diagnostic in, unless there are too many already.
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
    /// A resource as it is rendered: `apiVersion`, `kind` and `metadata` first, the rest in the source's order.
    var withIdentityFirst: Value {
        guard case .mapping(let mapping) = self else { return self }
        let first = ["apiVersion", "kind", "metadata"].compactMap(mapping.index(of:))
        if first.elementsEqual(first.indices) { return self }
        let rest = mapping.members.indices.filter { !first.contains($0) }
        return .mapping(Mapping(uniqueMembers: (first + rest).map { mapping.members[$0] }))
    }
}
