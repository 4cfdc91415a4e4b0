internal import InfraModel

/// Compares a resource with the schema of its kind.
///
/// A value is accepted if a variable of Flux's substitution in it could make it valid, and so is null, which the API
/// server drops.
struct SchemaValidator {
    /// A step of a path, whose text is needed for findings only.
    private enum Step {
        case key(String)
        case index(Int)
    }

    /// The largest number of findings about a resource.
    private static let limit = 100

    private var schema: ObjectSchema
    private let metadata: ObjectSchema
    private let kind: String
    /// Whether SOPS has encrypted values of the resource, which Flux decrypts.
    private let isEncrypted: Bool
    private var path: [Step] = []
    private var findings: [SchemaFinding] = []

    /// Returns the findings about a resource.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - schema: The schema of the kind.
    ///   - kind: The name of the kind for messages.
    ///   - metadata: The schema of the metadata, for schemas that do not contain it.
    /// - Returns: The findings, in the order of the resource.
    static func findings(
        in resource: Value, by schema: ObjectSchema, of kind: String, metadata: ObjectSchema
    ) -> [SchemaFinding] {
        var validator = SchemaValidator(
            schema: schema, metadata: metadata, kind: kind, isEncrypted: resource["sops"] != nil)
        validator.visit(resource, schema.nodes[0])
        return validator.findings
    }

    /// Returns the findings about the metadata of a resource of an unknown kind.
    static func findings(inMetadataOf resource: Value, by schema: ObjectSchema) -> [SchemaFinding] {
        guard let metadata = resource["metadata"] else { return [] }
        var validator = SchemaValidator(
            schema: schema, metadata: schema, kind: "ObjectMeta", isEncrypted: resource["sops"] != nil)
        validator.path = [.key("metadata")]
        validator.visit(metadata, schema.nodes[0])
        return validator.findings
    }

    private init(schema: ObjectSchema, metadata: ObjectSchema, kind: String, isEncrypted: Bool) {
        self.schema = schema
        self.metadata = metadata
        self.kind = kind
        self.isEncrypted = isEncrypted
    }

    private mutating func visit(_ value: Value, _ node: ObjectSchema.Node) {
        switch (node.type, value) {
        case (.any, _): break
        case (.metadata, _): visitMetadata(value)
        case (_, .scalar(let scalar)): visit(scalar, node)
        case (.object, .mapping(let mapping)): visit(mapping, fieldsOf: node)
        case (.map, .mapping(let mapping)):
            let item = schema.nodes[Int(node.item)]
            guard item.type != .any else { return }
            for member in mapping.members { visit(member.value, item, at: .key(member.key.text)) }
        case (.list, .sequence(let items)): visit(items, of: node)
        default: report(.wrongType, node.type.mismatch(value))
        }
    }

    private mutating func visit(_ value: Value, _ node: ObjectSchema.Node, at step: Step) {
        path.append(step)
        visit(value, node)
        path.removeLast()
    }

    private mutating func visitMetadata(_ value: Value) {
        let outer = schema
        schema = metadata
        visit(value, metadata.nodes[0])
        schema = outer
    }

    private mutating func visit(_ mapping: Mapping, fieldsOf node: ObjectSchema.Node) {
        var required = Int32(0)
        for member in mapping.members {
            let name = member.key.text
            guard let index = schema.fieldIndex(named: name, in: node) else {
                if !node.isOpen { reportUnknown(name, node) }
                continue
            }
            let field = schema.field(at: index)
            if field.isRequired, !member.value.isNull { required += 1 }
            visit(member.value, schema.nodes[Int(field.node)], at: .key(name))
        }
        guard required < node.requiredCount else { return }
        for field in schema.fields(of: node) where field.isRequired && mapping[field.name]?.isNull != false {
            report(.missingField, "the required field \(field.name) is missing")
        }
    }

    private mutating func reportUnknown(_ name: String, _ node: ObjectSchema.Node) {
        guard !name.isSubstituted, !(isEncrypted && path.isEmpty && name == "sops") else { return }
        let nearest = findings.count < Self.limit ? schema.fields(of: node).map(\.name).nearest(to: name) : nil
        path.append(.key(name))
        report(.unknownField, "\(kind) has no such field", hint: nearest.map { "did you mean \($0)?" })
        path.removeLast()
    }

    // MARK: - Lists

    private mutating func visit(_ items: [Value], of node: ObjectSchema.Node) {
        let item = schema.nodes[Int(node.item)]
        if item.type != .any {
            for (index, value) in items.enumerated() { visit(value, item, at: .index(index)) }
        }
        if items.count > 1, node.isSet || !node.range.isEmpty { reportDuplicates(in: items, node) }
    }

    private mutating func reportDuplicates(in items: [Value], _ node: ObjectSchema.Node) {
        let keys = schema.texts(of: node)
        var known: [String: Int] = [:]
        for (index, item) in items.enumerated() {
            guard let identity = item.identity(by: keys) else { continue }
            guard let first = known.updateValue(index, forKey: identity) else { continue }
            known[identity] = first
            path.append(.index(index))
            if case .key("env")? = path.dropLast().last {
                report(.duplicateVariable, "the variable is also item \(first), and the last value is used")
            } else if keys.isEmpty {
                report(.duplicateItem, "the same as item \(first)")
            } else {
                report(.duplicateItem, "the same \(keys.joined(separator: " and ")) as item \(first)")
            }
            path.removeLast()
        }
    }

    // MARK: - Scalars

    private mutating func visit(_ scalar: Scalar, _ node: ObjectSchema.Node) {
        if node.type == .string, node.range.isEmpty, scalar.isCertainlyString { return }
        guard let mismatch = node.type.mismatch(scalar) else {
            if node.type == .string, !node.range.isEmpty { checkChoice(scalar, among: schema.texts(of: node)) }
            return
        }
        guard !isReplaced(scalar.text) else { return }
        report(mismatch.isInvalid ? .invalidValue : .wrongType, mismatch.message, hint: mismatch.hint)
    }

    private mutating func checkChoice(_ scalar: Scalar, among choices: ArraySlice<String>) {
        guard case .string(let text) = scalar.reading, !choices.contains(text), !isReplaced(text) else { return }
        let expected = choices.filter { !$0.isEmpty }
        let list = expected.map { "\"\($0)\"" }.joined(separator: ", ")
        report(
            .invalidValue, "expected \(expected.count == 1 ? "" : "one of ")\(list), found \(text.quotedForMessage)",
            hint: expected.nearest(to: text).map { "did you mean \($0)?" })
    }

    /// Whether Flux replaces a text, or a part of it, before it is applied.
    private func isReplaced(_ text: String) -> Bool {
        text.isSubstituted || (isEncrypted && text.hasPrefix("ENC["))
    }

    // MARK: - Findings

    private mutating func report(_ problem: SchemaFinding.Problem, _ message: String, hint: String? = nil) {
        guard findings.count < Self.limit else { return }
        let steps = path.map { step in
            switch step {
            case .key(let key): key
            case .index(let index): String(index)
            }
        }
        findings.append(SchemaFinding(problem: problem, path: steps, message: message, hint: hint))
    }

    private mutating func report(_ problem: SchemaFinding.Problem, _ mismatch: ScalarMismatch) {
        report(problem, mismatch.message, hint: mismatch.hint)
    }
}

extension Value {
    /// The text that distinguishes the item of a list from others: its keys, or the scalar itself.
    ///
    /// The result is `nil` if a key is missing, except for the protocol of a port, which is TCP by default.
    fileprivate func identity(by keys: ArraySlice<String>) -> String? {
        guard !keys.isEmpty else { return reading.map { "\($0)" } }
        var identity = ""
        for key in keys {
            guard case .scalar(let scalar) = self[key] ?? (key == "protocol" ? .string("TCP") : .null), !scalar.isNull
            else { return nil }
            identity += scalar.text + "\n"
        }
        return identity
    }
}

extension Scalar {
    fileprivate var isNull: Bool { reading == .null }

    /// Whether the scalar is a string for every parser: a fast path for most strings.
    fileprivate var isCertainlyString: Bool {
        guard style == .plain else { return true }
        // Only numbers and the words for null and booleans, which have at most five letters, have another type.
        guard let first = text.utf8.first, text.utf8.count > 5 else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) || first == UInt8(ascii: "/")
    }
}
