internal import InfraModel

/// The properties of a source file that the layout of an environment needs, without the file's contents.
struct FileDigest: Sendable, Equatable {
    /// The properties of a resource that the layout needs.
    struct Resource: Sendable, Equatable {
        /// The name of the rendered file, if no other resource needs the same name.
        var fileName: String
        /// The lengths in bytes of group, version, kind and namespace, which precede the resource's name in the file
        /// name.
        var lengths: SIMD4<UInt8>
        /// The start of the resource in the source file.
        var position: Position
        /// The id of the rendered content; `nil` until the resource is rendered.
        var content: ContentID?
        /// Whether the resource has the annotation `cd.spack.io/ignore`.
        var isIgnored: Bool
        /// The rendered file name of a staged resource's target; empty if the staged resource is malformed, `nil` for
        /// other resources.
        var stagedTarget: String?
        /// Diagnostics of the rules, with positions in the source file; computed when the resource is rendered.
        var diagnostics: [Diagnostic] = []
    }

    /// The resources, in the order of the file.
    var resources: [Resource]
    /// Diagnostics about the file, without its name: the same content may exist at several paths.
    var diagnostics: [Diagnostic]
    /// See ``ManifestFile/expansion``.
    var expansion = 0
}

extension FileDigest {
    init(_ file: ManifestFile) {
        resources = file.resources.map(Resource.init)
        diagnostics = file.diagnostics.map(\.withoutFile)
        expansion = file.expansion
    }
}

extension Diagnostic {
    /// The diagnostic without the file's name, since the same content may exist at several paths.
    var withoutFile: Diagnostic { self.in(file: "") }
}

extension FileDigest.Resource {
    init(_ resource: ManifestFile.Resource) {
        let identity = resource.identity
        fileName = identity.fileName
        // A part of an identity has at most 253 bytes.
        func length(_ part: String) -> UInt8 { UInt8(clamping: part.utf8.count) }
        lengths = SIMD4(
            length(identity.group), length(identity.version), length(identity.kind), length(identity.namespace))
        position = resource.position
        content = nil
        isIgnored = Annotation.ignore.isEnabled(on: resource.value)
        guard StagedResource.describes(resource.value) else { return }
        stagedTarget = (try? StagedResource(resource.value))?.target(in: identity.namespace).fileName ?? ""
    }

    /// The identity, restored from the file name and the lengths.
    var identity: ResourceIdentity { ResourceIdentity(fileName: fileName, lengths: lengths) }
}

extension ResourceIdentity {
    /// The suffix of the names of rendered files.
    static let fileSuffix = ".yaml"

    /// The name of the rendered file, if no other resource needs the same name.
    var fileName: String { fileStem + Self.fileSuffix }

    /// Restores an identity from a file name.
    ///
    /// - Parameters:
    ///   - fileName: The file name, without a suffix that distinguishes it from that of another resource.
    ///   - lengths: The lengths in bytes of all parts except the last one.
    init(fileName: String, lengths: SIMD4<UInt8>) {
        var rest = fileName.utf8.dropLast(Self.fileSuffix.utf8.count)
        func part(_ length: UInt8) -> String {
            defer { rest = rest.dropFirst(Int(length) + 1) }
            return String(Substring(rest.prefix(Int(length))))
        }
        let group = part(lengths[0])
        let version = part(lengths[1])
        let kind = part(lengths[2])
        let namespace = part(lengths[3])
        self.init(group: group, version: version, kind: kind, namespace: namespace, name: String(Substring(rest)))
    }
}
