public import InfraModel

/// An environment rendered from a source tree.
public struct Rendering: Sendable {
    /// A file of the target.
    public struct File: Sendable, Hashable {
        /// The file name in the environment's folder.
        public var name: String
        /// The content.
        public var content: ContentID
        /// The path of the source file of the resource.
        public var source: String
        /// The start of the resource in the source file.
        public var position: Position
        /// The file name without a suffix that distinguishes it from that of another resource.
        var wantedName: String
        /// See ``FileDigest/Resource/lengths``.
        var lengths: SIMD4<UInt8>

        /// The identity of the resource.
        public var identity: ResourceIdentity { ResourceIdentity(fileName: wantedName, lengths: lengths) }
    }

    /// The environment.
    public var environment: Environment
    /// The files, sorted by the bytes of their names.
    public var files: [File] = []
    /// The number of resources in the source, rendered or not.
    public var resourceCount = 0
    /// The diagnostics, sorted by file and position.
    public var diagnostics: [Diagnostic] = []

    /// The file names that prevent an incremental rendering by ``Renderer/renderingChange(for:as:reserved:store:)``:
    /// those of ignored
    /// resources in production, those of the targets of patches in staging.
    ///
    /// The value is `nil` if any change may affect other files, because the tree has `.sourceignore` files,
    /// `.gitattributes` files that hide
    /// changes, several resources with the same file name, or diagnostics beyond single resources.
    public var reservedNames: Set<String>?

    /// Diagnostics about single resources, which are added to the others at the end.
    var remarks: [Diagnostic] = []

    /// Whether a part of the source could not be rendered.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at location: Location, _ message: String
    ) {
        diagnostics.append(Diagnostic(severity, code, file: location.file, at: location.position, message))
    }
}

extension Rendering.File {
    /// The place in the source where the resource starts.
    package var location: Location { Location(file: source, position: position) }
}

/// A resource to render.
struct Claim {
    /// The digest of the resource, with its preferred file name.
    var resource: FileDigest.Resource
    var content: ContentID
    /// The path of the source file.
    var source: String
    /// Diagnostics about the resource.
    var remarks: [Diagnostic]
    /// The index among all claims: of two with the same identity, the later one takes precedence.
    var order: Int

    /// The place in the source where the resource starts.
    var location: Location { Location(file: source, position: resource.position) }
}
