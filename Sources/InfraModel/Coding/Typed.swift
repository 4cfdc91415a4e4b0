/// A mapping with the fields of a schema as properties.
///
/// It stores the mapping itself. Reading a property looks up its member, and setting a property changes only that
/// member. Unknown members, the order of members, spellings, explicit nulls and empty collections are preserved. An
/// absent member reads as `nil`, or as an empty mapping or list that can be filled directly:
///
/// ```swift
/// release.values.controller.replicaCount = 2
/// release.values.controller.service.annotations["example.org/owner"] = "platform"
/// ```
///
/// Setting a property to its current value changes nothing. `nil` removes the member.
@dynamicMemberLookup
public struct Typed<Keys: Schema>: FieldValue {
    /// The mapping to write; `nil` if it is absent, null if it was read from null.
    public private(set) var untyped: Value?

    /// Creates an absent mapping, which exists after the first member has been set.
    public init() { untyped = nil }

    /// Creates a mapping and sets its members in a closure.
    ///
    /// ```swift
    /// Typed<Toleration> {
    ///     $0.key = "dedicated"
    ///     $0.effect = .noSchedule
    /// }
    /// ```
    ///
    /// - Parameter fill: Sets the members.
    public init(_ fill: (inout Typed) -> Void) {
        self.init()
        fill(&self)
        if untyped == nil { untyped = .mapping(Mapping()) }
    }

    /// Reads a mapping or null; `nil` for other values.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard untyped.mapping != nil || untyped.isNull else { return nil }
        self.untyped = untyped
    }

    /// An absent mapping.
    public static var absent: Typed { Typed() }

    /// Whether another mapping is written in the same way: in the same spelling and order.
    ///
    /// - Parameter other: The mapping to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Self) -> Bool { untyped.hasSameSpelling(as: other.untyped) }

    /// A member that the schema declares.
    ///
    /// - Parameter field: The field.
    /// - Returns: The value; the type's ``FieldValue/absent`` value if the member is absent or has another type.
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

    /// A member of any type, declared or not, by its key.
    ///
    /// It gives access to values that the types cannot represent: a key that the schema does not declare, an explicit
    /// null (which removes a chart's default), or a template expression in place of a number.
    ///
    /// - Parameter key: The key in the document.
    /// - Returns: The value, or `nil` if there is no such member. Setting `nil` removes the member.
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

    /// The fields of the schema.
    public static var shape: ValueShape { .mapping(Keys.self) }

    /// Checks every member; unknown members are reported unless the schema is open.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
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

/// A mapping without a schema.
public typealias FreeMapping = Typed<FreeForm>
