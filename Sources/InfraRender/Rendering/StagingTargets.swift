internal import InfraModel

/// The location of a resource in the source files.
struct ResourceLocation {
    /// The index of the file.
    var file: Int
    /// The index of the resource in the file.
    var index: Int
}

/// The targets of staged resources.
///
/// Of two resources with the same identity, the last one takes precedence, as in production.
struct StagingTargets {
    /// The locations by file name, which different identities may share.
    private var locations: [String: [ResourceIdentity: ResourceLocation]] = [:]

    init(in sources: [Renderer.Source]) {
        let names = Set(sources.lazy.flatMap(\.digest.resources).compactMap(\.stagedTarget))
        guard !names.isEmpty else { return }
        for (file, source) in sources.enumerated() {
            for (index, resource) in source.digest.resources.enumerated() where names.contains(resource.fileName) {
                locations[resource.fileName, default: [:]][resource.identity] = ResourceLocation(
                    file: file, index: index)
            }
        }
    }

    /// The target with a given identity.
    subscript(identity: ResourceIdentity) -> ResourceLocation? { locations[identity.fileName]?[identity] }

    /// Returns the targets with a given file name.
    func candidates(named name: String) -> some Collection<ResourceLocation> { (locations[name] ?? [:]).values }
}
