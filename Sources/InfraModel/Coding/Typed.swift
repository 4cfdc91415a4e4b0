/// A mapping seen through a schema: the schema's fields are its properties.
///
/// It holds the mapping itself, not a copy of some of it. Reading a property looks its member up, setting it changes that
/// member alone; members that the schema does not know, their order, spellings, explicit nulls and empty collections stay
/// as they are. A member that is absent reads as `nil`, or as an empty mapping or list that can be filled at once:
///
/// ```swift
/// release.values.controller.replicaCount = 2
/// release.values.controller.service.annotations["example.org/owner"] = "platform"
/// ```
///
/// Setting a property to what it already reads as changes nothing at all. `nil` removes the member.
@dynamicMemberLookup
public struct Typed<Keys: Schema>: FieldValue {
    /// The mapping, as it is to be written; `nil` when there is none, null when it was one.
    public private(set) var untyped: Value?

    /// A mapping that is absent until something is set.
    public init() { untyped = nil }

    /// A mapping that is filled in place.
    ///
    /// ```swift
    /// Typed<Toleration> {
    ///     $0.key = "dedicated"
    ///     $0.effect = .noSchedule
    /// }
    /// ```
    ///
    /// - Parameter fill: Sets what is to be set.
    public init(_ fill: (inout Typed) -> Void) {
        self.init()
        fill(&self)
        if untyped == nil { untyped = .mapping(Mapping()) }
    }

    /// Reads a mapping or null; `nil` for anything else.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard untyped.mapping != nil || untyped.isNull else { return nil }
        self.untyped = untyped
    }

    /// Nothing written.
    public static var absent: Typed { Typed() }

    /// Whether another mapping is written in the same way: in the same spelling and order.
    ///
    /// - Parameter other: The mapping to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Self) -> Bool { untyped.hasSameSpelling(as: other.untyped) }

    /// A member that the schema declares.
    ///
    /// - Parameter field: The field.
    /// - Returns: What is written there; what the type has for "absent" when nothing is, or something of another type.
    public subscript<Content>(dynamicMember field: KeyPath<Keys, Field<Content>>) -> Content {
        get { content(of: Keys()[keyPath: field]) }
        set {
            let field = Keys()[keyPath: field]
            guard !newValue.hasSameSpelling(as: content(of: field)) else { return }
            self[field.key] = newValue.untyped
        }
    }

    private func content<Content>(of field: Field<Content>) -> Content {
        guard let value = untyped?[field.key] else { return .absent }
        return Content(untyped: value) ?? .absent
    }

    /// A member by its key, declared or not, of whatever type.
    ///
    /// This is the way to say what the types cannot: a key that the schema does not know, an explicit null (with which a
    /// release drops a chart's default), a template text in the place of a number.
    ///
    /// - Parameter key: The key, as the document spells it.
    /// - Returns: The value, or `nil` when there is no such member. Setting `nil` removes it.
    public subscript(key: String) -> Value? {
        get { untyped?[key] }
        set {
            guard newValue != nil || untyped?[key] != nil else { return }
            var members = untyped?.mapping ?? Mapping()
            untyped = nil
            members[key] = newValue
            untyped = .mapping(members)
        }
    }
}

extension Typed {
    /// `a mapping`.
    public static var typeName: String { "a mapping" }

    /// The schema's fields.
    public static var shape: ValueShape { .mapping(Keys.self) }

    /// Looks at every member; an unknown one is reported unless the schema is open.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard !value.isNull else { return }
        guard case .mapping(let mapping) = value else {
            findings.report(value, at: path, insteadOf: typeName)
            return
        }
        let fields = Keys.fields
        for member in mapping.members {
            let key = member.key.text
            if let field = fields.first(where: { member.key.hasSameText(as: $0.key) }) {
                field.inspect(member.value, at: path + [key], into: &findings)
            } else if !Keys.isOpen {
                findings.unknownKeys.append(Findings.UnknownKey(path: path + [key], knownKeys: fields.map(\.key)))
            }
        }
    }
}

/// A mapping of which nothing is known.
public typealias FreeMapping = Typed<FreeForm>
