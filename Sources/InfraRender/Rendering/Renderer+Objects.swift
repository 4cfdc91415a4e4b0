internal import InfraModel

extension Renderer {
    /// Rejects all but one of the resources that are the same object in a cluster in spite of different identities.
    ///
    /// A cluster serves each object in all versions of its kind, and kustomize rejects a folder with two cluster-scoped
    /// resources that differ only in their namespace. The latter are copies if nothing else differs. As with copies, the
    /// last resource is kept for callers that continue in spite of errors.
    func rejectSameObjects(in sources: [Source], store: any ContentStore, rendering: inout Rendering) throws {
        let groups = rendering.files.groupedByObject()
        guard !groups.isEmpty else { return }
        rendering.reservedNames = nil
        var comparison = NamespaceComparison(sources)
        var rejected: Set<String> = []
        for group in groups {
            let files = group.sorted {
                ($0.source, $0.position.line, $0.position.column) < ($1.source, $1.position.line, $1.position.column)
            }
            for (file, next) in zip(files, files.dropFirst()) {
                rejected.insert(file.name)
                // A patched copy has no source of its own.
                if rendering.environment.mode == .allResources, file.identity.version == next.identity.version,
                    try comparison.areEqual(
                        file, next, open: { try manifestFile(at: $0.path, content: $0.content, store: store) })
                {
                    rendering.report(
                        .warning, .resourceCopy, at: next.location,
                        "\(next.identity) is cluster-scoped and also defined at \(file.location): remove one"
                    )
                } else {
                    rendering.report(
                        .error, .resourceDuplicate, at: next.location,
                        "\(next.identity) and \(file.identity) at \(file.location) are one object in a cluster: remove one"
                    )
                }
            }
        }
        rendering.files.removeAll { rejected.contains($0.name) }
    }
}

/// Compares resources that differ in their namespace; each file is read once.
private struct NamespaceComparison {
    private let sources: [ByteKey: Renderer.Source]
    private var texts: [ByteKey: [Position: [UInt8]]] = [:]

    init(_ sources: [Renderer.Source]) {
        self.sources = Dictionary(sources.lazy.map { (ByteKey($0.path), $0) }) { first, _ in first }
    }

    /// Returns whether two resources are equal except for their namespace.
    mutating func areEqual(
        _ left: Rendering.File, _ right: Rendering.File, open: (Renderer.Source) throws -> ManifestFile
    ) throws -> Bool {
        guard let left = try text(left, open), let right = try text(right, open) else { return false }
        return left == right
    }

    private mutating func text(
        _ file: Rendering.File, _ open: (Renderer.Source) throws -> ManifestFile
    ) throws -> [UInt8]? {
        let path = ByteKey(file.source)
        if texts[path] == nil, let source = sources[path] {
            let resources = try open(source).resources.filter { $0.identity.isClusterScoped == true }
            texts[path] = Dictionary(
                resources.lazy.map { ($0.position, YAML.bytes(of: $0.value.withoutNamespace.withIdentityFirst)) }
            ) { $1 }
        }
        return texts[path]?[file.position]
    }
}

extension Value {
    fileprivate var withoutNamespace: Value {
        var copy = self
        copy["metadata"]?["namespace"] = nil
        return copy
    }
}

extension [Rendering.File] {
    /// The groups of files that are the same object in a cluster.
    fileprivate func groupedByObject() -> [[Rendering.File]] {
        // Identities are created only for the few files that may be the same object.
        let hashes = map(\.objectHash)
        var counts: [Int: Int] = [:]
        counts.reserveCapacity(count)
        for hash in hashes { counts[hash, default: 0] += 1 }
        guard counts.count < count else { return [] }
        var groups: [ResourceIdentity: [Rendering.File]] = [:]
        for (file, hash) in zip(self, hashes) where counts[hash] != 1 {
            groups[file.identity.object, default: []].append(file)
        }
        return groups.values.filter { $0.count > 1 }
    }
}

extension Rendering.File {
    /// A hash of the kind and the name.
    fileprivate var objectHash: Int {
        let bytes = preferredName.utf8.dropFirst(Int(lengths[0]) + Int(lengths[1]) + 2)
        let kindLength = Int(lengths[2]) + 1
        // FNV-1a.
        var hash: UInt = 0xCBF2_9CE4_8422_2325
        for part in [bytes.prefix(kindLength), bytes.dropFirst(kindLength + Int(lengths[3]) + 1)] {
            for byte in part { hash = (hash ^ UInt(byte)) &* 0x100_0000_01B3 }
        }
        return Int(bitPattern: hash)
    }
}
