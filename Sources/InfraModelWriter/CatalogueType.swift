internal import InfraModel

/// The type of a key of a catalogue.
public indirect enum CatalogueType: Sendable, Hashable {
    /// A scalar type or choice, by its Swift name.
    case scalar(String)
    /// A mapping that is declared elsewhere, by its Swift name: `*Name`.
    case mapping(String)
    /// A mapping with nested declarations.
    case section(CatalogueSection)
    /// A list: `[Item]`.
    case list(CatalogueType)
    /// A mapping with arbitrary keys: `{Value}`.
    case map(CatalogueType)
    /// A mapping without declared keys: `{}`.
    case free
}

extension CatalogueType {
    /// Parses a type annotation; `nil` if it is invalid.
    ///
    /// - Parameter annotation: The annotation, for example `[*Toleration]`.
    init?(_ annotation: String) {
        switch annotation.first {
        case "*":
            guard let name = Self.name(annotation.dropFirst()) else { return nil }
            self = .mapping(name)
        case "[":
            guard annotation.last == "]", let item = CatalogueType(Self.inside(annotation)) else { return nil }
            self = .list(item)
        case "{":
            guard annotation.last == "}" else { return nil }
            if annotation == "{}" {
                self = .free
            } else {
                guard let value = CatalogueType(Self.inside(annotation)) else { return nil }
                self = .map(value)
            }
        default:
            guard let name = Self.name(annotation[...]) else { return nil }
            self = .scalar(name)
        }
    }

    /// Infers the type of a scalar from its default; `nil` for null and collections.
    ///
    /// - Parameter value: The default.
    init?(inferredFrom value: Value) {
        switch value.reading {
        case .string: self = .scalar("String")
        case .integer, .unsigned: self = .scalar("Int")
        case .float: self = .scalar("Double")
        case .bool: self = .scalar("Bool")
        case .null, nil: return nil
        }
    }

    private static func inside(_ annotation: String) -> String { String(annotation.dropFirst().dropLast()) }

    /// Parses a Swift type name, which may be qualified: `IngressNginxValues.ProbeSettings`.
    static func name(_ text: Substring) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            part.first?.isUppercase == true && part.utf8.allSatisfy { $0.isLetterOrDigit }
        }
        return isName ? String(text) : nil
    }

    /// The content type of the Swift field.
    var swiftName: String {
        switch self {
        case .scalar(let name): "\(name)?"
        case .mapping, .section, .list, .map, .free: elementName
        }
    }

    /// The Swift type of an element of a list or a map.
    private var elementName: String {
        switch self {
        case .scalar(let name): name
        case .mapping(let name): "Typed<\(name)>"
        case .section(let section): "Typed<\(section.name)>"
        case .list(let item): "TypedList<\(item.elementName)>"
        case .map(let value): "TypedMap<\(value.elementName)>"
        case .free: "FreeMapping"
        }
    }

    /// The names of all referenced types.
    var references: [String] {
        switch self {
        case .scalar(let name), .mapping(let name): [name]
        case .list(let inner), .map(let inner): inner.references
        case .section(let section): section.keys.flatMap(\.type.references)
        case .free: []
        }
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII letter or digit.
    var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
