internal import InfraModel

extension RenderCache {
    /// The magic bytes of a serialized cache, which change with the format and with ``Renderer/version``.
    private static let magic = Array("infra-sync render cache 7, rendering \(Renderer.version)\n".utf8)

    /// The serialized cache, with a trailing checksum.
    public var serialized: [UInt8] {
        var writer = ByteWriter()
        writer.bytes.reserveCapacity(files.count * 160)
        writer.bytes += Self.magic
        writer.write(limits.size)
        writer.write(limits.depth)
        writer.write(limits.expandedSize)
        writer.write(rules)
        writer.write(files.count)
        for (key, digest) in files {
            writer.write(key.content)
            writer.write(key.isJSON ? 1 : 0)
            writer.write(digest)
        }
        writer.write(patches.count)
        for (key, patched) in patches {
            for resource in [key.staged, key.target] {
                writer.write(resource.file)
                writer.write(resource.index)
            }
            writer.write(patched.resource)
            writer.write(patched.content)
            writer.write(patched.targetDiagnostics)
            writer.write(patched.cost)
        }
        writer.write(UInt64(writer.bytes.checksum))
        return writer.bytes
    }

    /// Deserializes a cache.
    ///
    /// - Parameter serialized: The bytes. The result is `nil` if they are damaged or belong to another version.
    public init?(serialized: [UInt8]) {
        guard serialized.starts(with: Self.magic), serialized.count > Self.magic.count + 8 else { return nil }
        let content = serialized.dropLast(8)
        var reader = ByteReader(bytes: serialized, index: content.endIndex)
        guard reader.fixed(as: UInt64.self) == content.checksum else { return nil }
        reader = ByteReader(bytes: serialized, index: Self.magic.count)
        self.init()
        guard let size = reader.int(), let depth = reader.int(), let expandedSize = reader.int(),
            let rules = reader.string(), let fileCount = reader.count()
        else { return nil }
        limits.size = size
        limits.depth = depth
        limits.expandedSize = expandedSize
        self.rules = rules
        files.reserveCapacity(fileCount)
        for _ in 0..<fileCount {
            guard let content = reader.contentID(), let isJSON = reader.int(), let digest = reader.digest() else {
                return nil
            }
            files[FileKey(content: content, isJSON: isJSON == 1)] = digest
        }
        guard let patchCount = reader.count() else { return nil }
        for _ in 0..<patchCount {
            guard let staged = reader.resourceKey(), let target = reader.resourceKey(),
                let resource = reader.resource(), let content = reader.contentID(),
                let targetDiagnostics = reader.diagnostics(), let cost = reader.int()
            else { return nil }
            patches[PatchKey(staged: staged, target: target)] = PatchedCopy(
                resource: resource, content: content, targetDiagnostics: targetDiagnostics, cost: cost)
        }
    }
}

extension Collection<UInt8> {
    /// An FNV-1a checksum over words of eight bytes, sufficient to detect a damaged file.
    fileprivate var checksum: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var word: UInt64 = 0
        var count = 0
        for byte in self {
            word = word << 8 | UInt64(byte)
            count += 1
            if count % 8 == 0 { hash = (hash ^ word) &* 0x100_0000_01B3 }
        }
        return (hash ^ word ^ UInt64(count)) &* 0x100_0000_01B3
    }
}

/// Writes integers with a variable length, and strings with a length prefix.
private struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func write(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ value: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func write(_ id: ContentID) {
        write(id.high)
        write(id.middle)
        write(id.low)
    }

    mutating func write(_ position: Position) {
        write(position.line)
        write(position.column)
    }

    mutating func write(_ digest: FileDigest) {
        write(digest.resources.count)
        for resource in digest.resources { write(resource) }
        write(digest.diagnostics)
        write(digest.expansion)
    }

    mutating func write(_ diagnostics: [Diagnostic]) {
        write(diagnostics.count)
        for diagnostic in diagnostics {
            write(Int(diagnostic.severity.rawValue))
            write(diagnostic.code.name)
            write(diagnostic.position ?? Position(line: 0, column: 0))
            write(diagnostic.message)
            write(diagnostic.hint ?? "")
            write(diagnostic.path)
        }
    }

    private mutating func write(_ path: NodePath?) {
        write(path == nil ? 0 : 1)
        guard let path else { return }
        write(path.document)
        switch path.part {
        case .value: write(0)
        case .key: write(1)
        case .line(let line): write(line + 1)
        }
        write(path.steps.count)
        for step in path.steps { write(step) }
    }
}

extension ByteWriter {
    fileprivate mutating func write(_ resource: FileDigest.Resource) {
        write(resource.fileName)
        for index in resource.lengths.indices { bytes.append(resource.lengths[index]) }
        write(resource.position)
        write(
            (resource.isIgnored ? 1 : 0) | (resource.stagedTarget == nil ? 0 : 2) | (resource.content == nil ? 0 : 4))
        if let target = resource.stagedTarget { write(target) }
        if let content = resource.content { write(content) }
        write(resource.diagnostics)
    }
}

/// Reads the format of ``ByteWriter``; each method returns `nil` at the end of the bytes.
private struct ByteReader {
    let bytes: [UInt8]
    var index: Int

    mutating func int() -> Int? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(truncatingIfNeeded: value) }
        }
        return nil
    }

    mutating func fixed<Integer: FixedWidthInteger & UnsignedInteger>(as type: Integer.Type) -> Integer? {
        let size = Integer.bitWidth / 8
        guard index + size <= bytes.count else { return nil }
        defer { index += size }
        return bytes[index..<index + size].reduce(0) { $0 << 8 | Integer($1) }
    }

    /// Reads the number of elements that follow, each of at least one byte.
    mutating func count() -> Int? { int().flatMap { (0...(bytes.count - index)).contains($0) ? $0 : nil } }

    mutating func string() -> String? {
        guard let count = count() else { return nil }
        defer { index += count }
        return String(decoding: bytes[index..<index + count], as: UTF8.self)
    }

    mutating func contentID() -> ContentID? {
        guard let high = fixed(as: UInt64.self), let middle = fixed(as: UInt64.self), let low = fixed(as: UInt32.self)
        else {
            return nil
        }
        return ContentID(high: high, middle: middle, low: low)
    }

    mutating func resourceKey() -> RenderCache.ResourceKey? {
        guard let file = contentID(), let index = int() else { return nil }
        return RenderCache.ResourceKey(file: file, index: index)
    }

    mutating func position() -> Position? {
        guard let line = int(), let column = int() else { return nil }
        return Position(line: line, column: column)
    }

    mutating func digest() -> FileDigest? {
        guard let resourceCount = count() else { return nil }
        var digest = FileDigest(resources: [], diagnostics: [])
        for _ in 0..<resourceCount {
            guard let resource = resource() else { return nil }
            digest.resources.append(resource)
        }
        guard let diagnostics = diagnostics(), let expansion = int() else { return nil }
        digest.diagnostics = diagnostics
        digest.expansion = expansion
        return digest
    }

    mutating func diagnostics() -> [Diagnostic]? {
        guard let count = count() else { return nil }
        var diagnostics: [Diagnostic] = []
        for _ in 0..<count {
            guard let diagnostic = diagnostic() else { return nil }
            diagnostics.append(diagnostic)
        }
        return diagnostics
    }

    mutating func resource() -> FileDigest.Resource? {
        guard let fileName = string(), let lengths = fixed(as: UInt32.self), let position = position(),
            let flags = int()
        else { return nil }
        var resource = FileDigest.Resource(
            fileName: fileName,
            lengths: SIMD4(
                UInt8(lengths >> 24), UInt8(lengths >> 16 & 0xFF), UInt8(lengths >> 8 & 0xFF), UInt8(lengths & 0xFF)),
            position: position, content: nil, isIgnored: flags & 1 != 0, stagedTarget: nil)
        if flags & 2 != 0 {
            guard let target = string() else { return nil }
            resource.stagedTarget = target
        }
        if flags & 4 != 0 {
            guard let content = contentID() else { return nil }
            resource.content = content
        }
        guard let diagnostics = diagnostics() else { return nil }
        resource.diagnostics = diagnostics
        return resource
    }

    private mutating func diagnostic() -> Diagnostic? {
        guard let severity = int().flatMap({ Diagnostic.Severity(rawValue: UInt8(clamping: $0)) }), let code = string(),
            let position = position(), let message = string(), let hint = string(), let hasPath = int()
        else { return nil }
        var path: NodePath?
        if hasPath != 0 {
            path = self.path()
            guard path != nil else { return nil }
        }
        return Diagnostic(
            severity, Diagnostic.Code(code), at: position.line == 0 ? nil : position, path: path, message,
            hint: hint.isEmpty ? nil : hint)
    }

    private mutating func path() -> NodePath? {
        guard let document = int(), let part = int(), let count = count() else { return nil }
        var steps: [String] = []
        for _ in 0..<count {
            guard let step = string() else { return nil }
            steps.append(step)
        }
        return NodePath(steps, inDocument: document, part: part == 0 ? .value : part == 1 ? .key : .line(part - 1))
    }
}
