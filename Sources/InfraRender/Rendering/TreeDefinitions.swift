internal import InfraModel

/// The CustomResourceDefinitions of a source tree, as far as the digests of its files describe them.
///
/// The findings about a resource of a custom kind depend on its definition, which is in another file. A cached finding is
/// therefore kept with a key that depends on the contents of the definitions of the resource's API group.
struct TreeDefinitions {
    /// The files with definitions of an API group.
    private struct Group {
        /// The indices of the files among the sources.
        var files: [Int]
        var key: UInt64
    }

    private var groups: [Substring: Group] = [:]
    private let sources: [Renderer.Source]

    init(in sources: [Renderer.Source]) {
        self.sources = sources
        for (index, source) in sources.enumerated() {
            for resource in source.digest.resources {
                guard let group = Self.group(definedBy: resource.fileName) else { continue }
                var known = groups[group] ?? Group(files: [], key: 0)
                if known.files.last != index {
                    known.files.append(index)
                    known.key = known.key.combined(with: source.content.high)
                }
                groups[group] = known
            }
        }
    }

    var isEmpty: Bool { groups.isEmpty }

    /// The names of the rendered files of the definitions.
    var fileNames: [String] {
        sources.lazy.flatMap(\.digest.resources).map(\.fileName).filter { Self.group(definedBy: $0) != nil }
    }

    /// A key of the contents of all definitions; 0 if there are none.
    var key: UInt64 {
        // The order of a dictionary differs from run to run.
        groups.sorted { $0.key < $1.key }.reduce(0) { $0.combined(with: $1.value.key) }
    }

    /// Returns the key of the definitions that findings about a file depend on; 0 if there are none.
    func key(of digest: FileDigest) -> UInt64 {
        guard !isEmpty else { return 0 }
        return digest.resources.reduce(0) { key, resource in
            guard !resource.isIgnored, let group = groups[resource.group] else { return key }
            return key.combined(with: group.key)
        }
    }

    /// Returns rules that know the definitions for the resources of some sources.
    ///
    /// - Parameters:
    ///   - rules: The rules without the definitions.
    ///   - files: The indices of the sources.
    ///   - open: Parses a source.
    /// - Returns: The rules.
    /// - Throws: The errors of `open`.
    func rules(
        _ rules: any ResourceRules, for files: some Sequence<Int>, open: (Renderer.Source) throws -> ManifestFile
    ) throws -> any ResourceRules {
        var identities: Set<ResourceIdentity> = []
        var definitions: Set<Int> = []
        for index in files {
            for resource in sources[index].digest.resources {
                guard let group = groups[resource.group] else { continue }
                identities.insert(resource.identity)
                definitions.formUnion(group.files)
            }
        }
        var rules = rules
        for index in definitions.sorted() {
            let resources = try open(sources[index]).resources.filter { Self.isDefinition($0.identity) }
            rules = rules.applying(resources, to: identities)
        }
        return rules
    }
}

extension TreeDefinitions {
    private static let group = "apiextensions.k8s.io"
    private static let kind = "CustomResourceDefinition"

    /// Whether a resource defines a kind.
    static func isDefinition(_ identity: ResourceIdentity) -> Bool { identity.group == group && identity.kind == kind }

    /// Returns the API group that the definition in a rendered file defines; `nil` for other files.
    ///
    /// The name of a definition consists of the plural of its kind, a dot and the group, and neither a namespace nor a
    /// plural has a dot.
    static func group(definedBy fileName: String) -> Substring? {
        guard fileName.hasBytePrefix(group), let range = fileName.firstRange(of: "-\(kind)-") else { return nil }
        let rest = fileName[range.upperBound...].dropLast(ResourceIdentity.fileSuffix.utf8.count)
        return rest.firstIndex(of: ".").map { rest[rest.index(after: $0)...] }
    }
}

extension FileDigest.Resource {
    /// The API group of the resource.
    fileprivate var group: Substring { Substring(fileName.utf8.prefix(Int(lengths[0]))) }
}

extension UInt64 {
    /// Returns the key of a sequence with one more element, which is the same on every machine.
    fileprivate func combined(with other: UInt64) -> UInt64 {
        // 0 means that there are no elements.
        Swift.max(1, (self ^ other) &* 0x9E37_79B9_7F4A_7C15)
    }
}
