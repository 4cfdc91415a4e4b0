internal import InfraModel

/// What the rendering has to know about a file, without its contents: enough to lay out a whole environment.
struct FileDigest: Sendable, Equatable {
    struct Resource: Sendable, Equatable {
        /// The name of the resource's file, as long as no other resource wants the same one.
        var fileName: String
        /// The lengths in bytes of the identity's parts but the last one, which stand in the file's name.
        var lengths: SIMD4<UInt8>
        /// Where it starts.
        var position: Position
        /// The rendered form; `nil` while nobody has asked for it.
        var content: ContentID?
        var isIgnored: Bool
        /// The file name of the resource that a staged resource changes; empty when it is malformed, `nil` when it is none.
        var stagedTarget: String?
        /// What is perhaps not meant as it stands there, in the resource's own file; looked for when it is rendered.
        var remarks: [Diagnostic] = []
    }

    var resources: [Resource]
    /// What is wrong with the file; the name of the file is left open, since the same bytes can stand at two places.
    var diagnostics: [Diagnostic]
    /// See ``ManifestFile/expansion``.
    var expansion = 0
}

extension FileDigest {
    init(_ file: ManifestFile) {
        resources = file.resources.map(Resource.init)
        diagnostics = file.diagnostics.map(\.kept)
        expansion = file.expansion
    }
}

extension Diagnostic {
    /// The diagnostic as digests have it, without the file's name: the same bytes can be at several paths.
    var kept: Diagnostic { self.in(file: "") }
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
        isIgnored = Annotation.ignore.isOn(resource.value)
        guard StagedResource.isOne(resource.value) else { return }
        stagedTarget = (try? StagedResource(resource.value))?.target(in: identity.namespace).fileName ?? ""
    }

    /// The identity, taken apart again.
    var identity: ResourceIdentity { ResourceIdentity(fileName: fileName, lengths: lengths) }
}

extension ResourceIdentity {
    static let fileSuffix = ".yaml"

    /// The name of the resource's file, as long as no other resource wants the same one.
    var fileName: String { fileStem + Self.fileSuffix }

    /// Takes a file name apart again.
    ///
    /// - Parameters:
    ///   - fileName: The name of the file, without a suffix that tells it from another one.
    ///   - lengths: The lengths in bytes of the parts but the last one.
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
