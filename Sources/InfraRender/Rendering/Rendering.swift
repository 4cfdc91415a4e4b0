public import InfraModel

/// An environment as it is rendered from a source tree.
public struct Rendering: Sendable {
    /// A file of the target.
    public struct File: Sendable, Hashable {
        /// The file's name in the environment's folder.
        public var name: String
        /// The content.
        public var content: ContentID
        /// The file that the resource comes from.
        public var source: String
        /// Where in that file it starts.
        public var position: Position
        /// The name that the file would have if no other resource wanted the same one.
        var wantedName: String
        /// See ``FileDigest/Resource/lengths``.
        var lengths: SIMD4<UInt8>

        /// The identity of the resource.
        public var identity: ResourceIdentity { ResourceIdentity(fileName: wantedName, lengths: lengths) }
    }

    /// The environment.
    public var environment: Environment
    /// The files, ordered by the bytes of their names.
    public var files: [File] = []
    /// How many resources the source has, whatever becomes of them here.
    public var resourceCount = 0
    /// What a person should know, ordered by file and place.
    public var diagnostics: [Diagnostic] = []

    /// Names of files that a change of the source must not touch for ``Renderer/renderingChange(for:as:reserved:store:)`` to
    /// tell it: in production those that ignored resources would have, in staging those of the resources that are patched.
    ///
    /// It is `nil` when any change may reach beyond the changed files, since the tree has `.sourceignore` files or
    /// `.gitattributes` files that hide changes, several resources with the same file name, or something to tell about beyond single resources.
    public var reservedNames: Set<String>?

    /// What is perhaps not meant as it stands in single resources, until it joins the other diagnostics.
    var remarks: [Diagnostic] = []

    /// Whether anything of the source could not be rendered.
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

/// A resource that is to be rendered.
struct Claim {
    /// What it is, with the file name that it wants.
    var resource: FileDigest.Resource
    var content: ContentID
    /// The file that it comes from.
    var source: String
    /// What is perhaps not meant as it stands there.
    var remarks: [Diagnostic]
    /// Its place among all claims: of two with the same identity the later one counts.
    var order: Int

    /// The place in the source where the resource starts.
    var location: Location { Location(file: source, position: resource.position) }
}
