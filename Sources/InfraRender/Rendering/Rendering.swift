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
        /// The name of the file if no other resource needs the same name.
        var preferredName: String
        /// See ``FileDigest/Resource/lengths``.
        var lengths: SIMD4<UInt8>

        /// The identity of the resource.
        public var identity: ResourceIdentity { ResourceIdentity(fileName: preferredName, lengths: lengths) }
    }

    /// The environment.
    public var environment: Environment
    /// The files, sorted by the bytes of their names.
    public var files: [File] = []
    /// The number of resources in the source, rendered or not.
    public var resourceCount = 0
    /// The diagnostics, sorted by file and position.
    public var diagnostics: [Diagnostic] = []

    /// The file names that prevent an incremental rendering by ``Renderer/renderingChange(for:as:reserved:store:)``: those
    /// of ignored resources in production, those of the targets of patches in staging.
    ///
    /// The value is `nil` if any change may affect other files, because the tree has `.sourceignore` files,
    /// `.gitattributes` files that hide changes, several resources with the same file name, or diagnostics other than the
    /// warnings of rules.
    public var reservedNames: Set<String>?

    /// Diagnostics about single resources, which are added to ``diagnostics`` at the end.
    var resourceDiagnostics: [Diagnostic] = []

    /// Whether a part of the source could not be rendered.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at location: Location, _ message: String
    ) {
        diagnostics.append(Diagnostic(severity, code, file: location.file, at: location.position, message))
    }
}

extension Rendering.File {
    /// The start of the resource in the source.
    package var location: Location { Location(file: source, position: position) }
}

/// A resource that may become a file of the target.
struct OutputCandidate {
    /// The digest of the resource, with its preferred file name.
    var resource: FileDigest.Resource
    /// The rendered content.
    var content: ContentID
    /// The path of the source file.
    var source: String
    /// Diagnostics about the resource.
    var diagnostics: [Diagnostic]
    /// The index among all candidates: of two with the same identity, the later one takes precedence.
    var order: Int

    /// The start of the resource in the source.
    var location: Location { Location(file: source, position: resource.position) }
}
