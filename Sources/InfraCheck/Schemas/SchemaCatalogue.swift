internal import CSchemas
internal import CZlib
internal import InfraModel
internal import Synchronization

/// The schemas of the kinds of Kubernetes, for each minor version, and of Flux.
///
/// The catalogue is a part of the program. It is decompressed on first use, and the schema of a kind is compiled when a
/// resource of the kind is checked first.
final class SchemaCatalogue: Sendable {
    /// The only catalogue.
    static let shared = SchemaCatalogue()

    /// A kind in the catalogue.
    struct Entry {
        /// The first minor version of each schema, ascending, and the number of the schema's type; `nil` from the version
        /// on that does not serve the kind.
        var spans: [(minor: Int, type: Int?)]

        /// Whether the kind belongs to Flux, whose versions are independent of those of Kubernetes.
        var isFlux: Bool { spans[0].minor == 0 }

        /// Returns the span of a minor version; `nil` if the kind was introduced later.
        func span(at minor: Int) -> (minor: Int, type: Int?)? { spans.last { $0.minor <= minor } }
    }

    /// The kinds.
    let kinds: [ResourceKind: Entry]
    /// The API groups of Kubernetes.
    let groups: Set<String>
    /// The minor versions of Kubernetes.
    let minors: [Int]
    private let bytes: [UInt8]
    private let texts: [String]
    /// The offset of each type's record in the bytes.
    private let offsets: [Int]
    private let metadataType: Int
    private let compiled = Mutex<[Int: ObjectSchema]>([:])

    private init() {
        let bytes = Self.content()
        self.bytes = bytes
        var reader = Reader(offset: 4)
        minors = reader.list(bytes) { $0.number(bytes) }
        let texts = reader.list(bytes) { $0.text(bytes) }
        self.texts = texts
        var kinds: [ResourceKind: Entry] = [:]
        for _ in 0..<reader.number(bytes) {
            let group = texts[reader.number(bytes)]
            let version = texts[reader.number(bytes)]
            let kind = texts[reader.number(bytes)]
            let spans = reader.list(bytes) { reader in
                let minor = reader.number(bytes)
                let type = reader.number(bytes)
                return (minor: minor, type: type == 0 ? nil : type - 1)
            }
            kinds[
                ResourceKind(group: group.isEmpty ? ResourceIdentity.coreGroup : group, version: version, kind: kind)] =
                Entry(spans: spans)
        }
        self.kinds = kinds
        groups = Set(kinds.lazy.filter { !$0.value.isFlux }.map(\.key.group))
        metadataType = reader.number(bytes)
        let lengths = reader.list(bytes) { $0.number(bytes) }
        var offset = reader.offset
        offsets = lengths.map { length in
            defer { offset += length }
            return offset
        }
    }

    /// The schema of the metadata of an object.
    var metadata: ObjectSchema { schema(ofType: metadataType) }

    /// Returns the schema of a type.
    ///
    /// - Parameter type: The number of the type, from an ``Entry``.
    /// - Returns: The schema.
    func schema(ofType type: Int) -> ObjectSchema {
        compiled.withLock { compiled in
            if let known = compiled[type] { return known }
            let schema = compile(type)
            compiled[type] = schema
            return schema
        }
    }

    /// Compiles a type and all types in it.
    private func compile(_ root: Int) -> ObjectSchema {
        var compiler = Compiler()
        _ = compiler.node(ofType: root)
        var next = 0
        while next < compiler.types.count {
            add(compiler.types[next], at: Int32(next), to: &compiler)
            next += 1
        }
        return ObjectSchema(compiler.builder)
    }

    /// Decodes the record of a type.
    private func add(_ type: Int, at index: Int32, to compiler: inout Compiler) {
        var reader = Reader(offset: offsets[type])
        var node = ObjectSchema.Node(type: ObjectSchema.ValueType(rawValue: UInt8(reader.number(bytes))) ?? .any)
        switch node.type {
        case .object:
            let isOpen = reader.number(bytes) & 1 == 1
            let fields = reader.list(bytes) { reader in
                let name = reader.number(bytes)
                return ObjectSchema.Field(
                    name: texts[name >> 1], node: compiler.node(ofType: reader.number(bytes)),
                    isRequired: name & 1 == 1)
            }
            compiler.builder.set(index, toObjectWith: fields, isOpen: isOpen)
            return
        case .map: node.item = compiler.node(ofType: reader.number(bytes))
        case .list:
            node.item = compiler.node(ofType: reader.number(bytes))
            node.isSet = reader.number(bytes) == 1
            node.range = compiler.builder.range(of: reader.list(bytes) { texts[$0.number(bytes)] })
        case .string: node.range = compiler.builder.range(of: reader.list(bytes) { texts[$0.number(bytes)] })
        default: break
        }
        compiler.builder.set(index, to: node)
    }
}

extension SchemaCatalogue {
    /// Numbers the types of a schema in the order of their first use.
    private struct Compiler {
        var builder = ObjectSchema.Builder()
        var types: [Int] = []
        private var nodes: [Int: Int32] = [:]

        mutating func node(ofType type: Int) -> Int32 {
            if let known = nodes[type] { return known }
            let index = builder.reserve()
            nodes[type] = index
            types.append(type)
            return index
        }
    }

    /// Reads numbers and texts from the decompressed catalogue.
    private struct Reader {
        var offset: Int

        mutating func number(_ bytes: [UInt8]) -> Int {
            var (result, shift) = (0, 0)
            while true {
                let byte = Int(bytes[offset])
                offset += 1
                result |= (byte & 127) << shift
                shift += 7
                if byte < 128 { return result }
            }
        }

        mutating func text(_ bytes: [UInt8]) -> String {
            let length = number(bytes)
            defer { offset += length }
            return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
        }

        /// Reads a count and as many elements.
        mutating func list<Element>(_ bytes: [UInt8], _ element: (inout Reader) -> Element) -> [Element] {
            (0..<number(bytes)).map { _ in element(&self) }
        }
    }

    /// Returns the decompressed catalogue.
    private static func content() -> [UInt8] {
        // SAFETY: The function returns the start of a constant with this number of bytes.
        let data = unsafe UnsafeBufferPointer(start: schema_catalogue(), count: schema_catalogue_size())
        let size = unsafe data.prefix(4).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        var content = [UInt8](repeating: 0, count: size)
        var length = uLong(size)
        // SAFETY: zlib reads the bytes after the size, and writes at most `length` bytes into the array.
        let status = unsafe uncompress(
            &content, &length, data.baseAddress.map { unsafe $0 + 4 }, uLong(data.count - 4))
        precondition(status == Z_OK && Int(length) == size, "the catalogue of schemas is damaged")
        return content
    }
}
