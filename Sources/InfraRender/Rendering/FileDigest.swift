internal import InfraModel

/// What the rendering has to know about a file, without its contents: enough to lay out a whole environment.
struct FileDigest: Sendable, Equatable {
    struct Resource: Sendable, Equatable {
        var identity: ResourceIdentity
        /// Where it starts.
        var position: YAML.Position
        /// The rendered form; `nil` while nobody has asked for it.
        var content: ContentID?
        var isIgnored: Bool
        var isStaged: Bool
    }

    var resources: [Resource]
    /// What is wrong with the file; the name of the file is left open, since the same bytes can stand at two places.
    var diagnostics: [Diagnostic]
}

extension FileDigest {
    init(_ file: ManifestFile) {
        resources = file.resources.map { resource in
            Resource(
                identity: resource.identity, position: resource.position, content: nil,
                isIgnored: Annotation.ignore.isOn(resource.value), isStaged: StagedResource.isOne(resource.value))
        }
        diagnostics = file.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.file = ""
            return diagnostic
        }
    }
}
