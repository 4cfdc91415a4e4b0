internal import InfraModel

/// The place of a resource among source files.
struct ResourceLocation {
    /// The index of the file.
    var file: Int
    /// The index of the resource in the file.
    var index: Int
}

/// The resources that staged resources name.
///
/// Of two resources with the same identity the last one counts, as in production.
struct StagingTargets {
    /// By file name, which different identities may share.
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

    /// The target with an identity.
    subscript(identity: ResourceIdentity) -> ResourceLocation? { locations[identity.fileName]?[identity] }

    /// The targets whose file would have a name.
    func candidates(named name: String) -> some Collection<ResourceLocation> { (locations[name] ?? [:]).values }
}
