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

        /// Returns the path of a value of the resource in the stream of the file.
        ///
        /// - Parameters:
        ///   - steps: The member keys and item indices from the resource's root.
        ///   - part: The part of the member.
        /// - Returns: The path.
        public func path(to steps: [String], part: NodePath.Part = .value) -> NodePath {
            NodePath(path + steps, inDocument: document, part: part)
        }
    }

    /// The resources, in the order of the file.
    public private(set) var resources: [Resource] = []
    /// Diagnostics about the file.
    public private(set) var diagnostics: [Diagnostic] = []
    /// The mappings that are not resources because of an error, for rules that do not need an identity.
    package private(set) var rejected: [RejectedDocument] = []

    /// A document, or an item of a `List`, that is not a resource because of an error.
    package struct RejectedDocument: Sendable {
        /// The mapping.
        package var value: Value
        /// The path of the mapping in the stream of the file.
        package var path: NodePath
    }

    /// Whether the file has no resources because of errors.
    package var isRejected: Bool { resources.isEmpty && diagnostics.contains { $0.severity == .error } }

    /// The name or path of the file.
    package let name: String
    /// The bytes of the file; empty if the file is too large.
    package let text: [UInt8]
    private let limits: YAML.Limits
    /// Whether the file has JSON syntax.
    package var isJSON: Bool { name.hasByteSuffix(".json") }

    /// The number of diagnostics dropped because of the limit.
    private var droppedCount = 0

    /// The limit of diagnostics per file.
    private static let maximumDiagnostics = 100

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
            for (index, document) in documents.enumerated() where !document.isEmpty { read(document, at: index) }
            findPositions()
            reportDroppedCount()
        } catch {
            diagnostics = [Diagnostic(.error, error.code, file: name, at: error.position, error.reason)]
        }
        diagnostics += hidden.warnings(in: name)
    }

    /// Reads a file from a store and parses it; a file that is too large is rejected without reading it.
    ///
    /// - Parameters:
    ///   - name: The path of the file.
    ///   - content: The id of the content.
    ///   - store: The store.
    ///   - limits: The parser limits.
    /// - Throws: An error of the store, including cancellation.
    package init(name: String, content: ContentID, store: any ContentStore, limits: YAML.Limits) throws {
        try store.checkCancellation()
        let size = try store.size(of: content)
        if size <= limits.size {
            self.init(name: name, text: try store.bytes(of: content), limits: limits)
        } else {
            self.init(name: name, tooLarge: size, limits: limits)
        }
    }

    private init(name: String, tooLarge size: Int, limits: YAML.Limits) {
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
    ///   - path: The path of the value from the root of the resource.
    ///   - resource: A resource of this file.
    /// - Returns: The position of the value, or of its nearest parent that exists.
    public func position(of path: [String], in resource: Resource) -> Position {
        positions(of: [resource.path(to: path)])[0] ?? resource.position
    }

    /// Resolves the positions of values by one parse.
    ///
    /// - Parameter paths: The paths of the values.
    /// - Returns: The position of each value, or of its nearest parent that exists; `nil` for a path that is `nil`.
    func positions(of paths: [NodePath?]) -> [Position?] {
        let known = paths.compactMap { $0 }
        guard !known.isEmpty else { return paths.map { _ in nil } }
        let locator = YAML.Locator(known, in: text, isJSON: isJSON, limits: limits)
        return paths.map { $0.flatMap(locator.position) }
    }

    /// Resolves the positions of list items and of values with problems, all by one parse.
    private mutating func findPositions() {
        let items = resources.indices.filter { !resources[$0].path.isEmpty }
        let problems = diagnostics.indices.filter { diagnostics[$0].position == nil }
        let found = positions(of: items.map { resources[$0].path(to: []) } + problems.map { diagnostics[$0].path })
        for (index, position) in zip(items, found) {
            resources[index].position = position ?? resources[index].position
        }
        for (index, position) in zip(problems, found.dropFirst(items.count)) { diagnostics[index].position = position }
    }

    /// Adds an error if diagnostics were dropped.
    private mutating func reportDroppedCount() {
        guard droppedCount > 0 else { return }
        diagnostics.append(
            Diagnostic(
                .error, .resourceMore, file: name, at: nil,
                "\(droppedCount) more problems are not listed: fix the others first"))
    }

    private mutating func read(_ document: YAML.Document, at index: Int) {
        var item = Item(value: document.value, path: [], document: index, position: document.position)
        if let position = document.nonFiniteNumber {
            reject(
                &item,
                Diagnostic(
                    .error, .yamlNumber, file: name, at: position,
                    "Kubernetes has no infinite numbers: quote it if it is a string"))
        }
        if let position = document.longKey {
            reject(&item, Diagnostic(.error, .yamlUnsafeKey, file: name, at: position, KeyProblem.longKeyReason))
        } else if document.hasTypedKeys || isJSON {
            do {
                item.value = try item.value.withTextKeys()
            } catch {
                let path = NodePath(error.path, inDocument: index, part: .key)
                reject(&item, Diagnostic(.error, error.code, file: name, path: path, error.reason))
            }
        }
        read(item, inheriting: nil)
    }

    /// Reports an error of a document, whose resources are not rendered.
    private mutating func reject(_ item: inout Item, _ diagnostic: Diagnostic) {
        item.isRejected = true
        report(diagnostic)
    }

    /// A document, or an item of a `List`.
    private struct Item {
        var value: Value
        /// The path from the root of the document.
        var path: [String]
        /// The index of the document.
        var document: Int
        /// The start of the document.
        var position: Position
        /// Whether the document has an error, so that its resources are not rendered.
        var isRejected = false
    }

    private mutating func read(_ item: Item, inheriting type: (apiVersion: Value?, kind: String)?) {
        guard case .mapping(var members) = item.value else {
            report(
                ModelError(
                    .wrongType, at: [], "expected a mapping (a Kubernetes resource), found \(item.value.typeName)"),
                code: .resourceType, in: item)
            return
        }
        if let type {
            if members["apiVersion"] == nil { members["apiVersion"] = type.apiVersion }
            if members["kind"] == nil { members["kind"] = .string(type.kind) }
        }
        if item.path.isEmpty, let file = ToolFile(members, in: name) {
            report(
                Diagnostic(
                    .error, .resourceToolFile, file: name, at: item.position, file.message, hint: file.hint))
            return
        }
        if let kind = members["kind"]?.string, kind.hasSuffix("List"), kind == "List" || members["items"] != nil {
            readItems(of: members, kind: kind, in: item)
            return
        }
        let resource = Value.mapping(members)
        var isRejected = item.isRejected
        do {
            let identity = try ResourceIdentity(of: resource)
            // Resources that are excluded from the target may be applied by other means.
            if !Annotation.ignore.isEnabled(on: resource) { try Resource.checkIsApplied(resource, as: identity) }
            if !isRejected {
                resources.append(
                    Resource(
                        value: resource, identity: identity, document: item.document, path: item.path,
                        position: item.position))
            }
        } catch {
            isRejected = true
            report(error, code: Diagnostic.Code(resource: error.code), in: item)
        }
        if isRejected {
            rejected.append(
                RejectedDocument(value: resource, path: NodePath(item.path, inDocument: item.document)))
        }
    }

    /// Splits a `List` into its items, as `kubectl` does: the items of a `ConfigMapList` may omit `apiVersion` and
    /// `kind`.
    private mutating func readItems(of list: Mapping, kind: String, in item: Item) {
        let items = list["items"]
        if items?.isNull == true { return }
        guard case .sequence(let items)? = items else {
            let found = items?.typeName ?? "nothing"
            report(
                ModelError(.wrongType, at: ["items"], "expected a sequence of items in a \(kind), found \(found)"),
                code: .resourceList, in: item)
            return
        }
        let itemKind = kind == "List" ? nil : String(kind.dropLast(4))
        for (number, value) in items.enumerated() {
            let path = item.path + ["items", String(number)]
            read(
                Item(
                    value: value, path: path, document: item.document, position: item.position,
                    isRejected: item.isRejected),
                inheriting: itemKind.map { (list["apiVersion"], $0) })
        }
    }

    private mutating func report(_ error: ModelError, code: Diagnostic.Code, in item: Item) {
        let path = NodePath(item.path + error.path, inDocument: item.document)
        report(Diagnostic(.error, code, file: name, path: path, error.description))
    }

    /// Adds a diagnostic, or counts it if the limit is reached.
    private mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.maximumDiagnostics {
            diagnostics.append(diagnostic)
        } else {
            droppedCount += 1
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
