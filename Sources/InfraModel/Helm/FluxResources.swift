/// A Helm repository from which Flux v2 fetches charts.
public typealias HelmRepository = CustomResource<HelmRepositorySpec>

/// A git repository from which Flux v2 fetches manifests.
public typealias GitRepository = CustomResource<GitRepositorySpec>

/// A directory of manifests that Flux v2 applies.
public typealias Kustomization = CustomResource<KustomizationSpec>

extension HelmRepositorySpec: ResourceSpec {
    /// `HelmRepository`.
    public static var kind: String { "HelmRepository" }

    /// All versions so far; the modelled fields are the same in all of them.
    public static var apiVersions: [String] { versions(ofGroup: "source.toolkit.fluxcd.io") }
}

extension GitRepositorySpec: ResourceSpec {
    /// `GitRepository`.
    public static var kind: String { "GitRepository" }

    /// All versions so far; the modelled fields are the same in all of them.
    public static var apiVersions: [String] { versions(ofGroup: "source.toolkit.fluxcd.io") }
}

extension KustomizationSpec: ResourceSpec {
    /// `Kustomization`.
    public static var kind: String { "Kustomization" }

    /// All versions so far; the modelled fields are the same in all of them.
    public static var apiVersions: [String] { versions(ofGroup: "kustomize.toolkit.fluxcd.io") }
}

private func versions(ofGroup group: String) -> [String] { ["v1", "v1beta2", "v1beta1"].map { "\(group)/\($0)" } }

extension HelmRepository {
    /// Creates the repository of a chart, with the name of the chart.
    ///
    /// A new ``HelmRelease`` of the chart refers to it.
    ///
    /// - Parameters:
    ///   - chart: The chart.
    ///   - namespace: The namespace of the releases.
    public init(of chart: HelmChart<some Schema>, namespace: String) {
        self.init(name: chart.name, namespace: namespace) { spec in
            spec.interval = "10m"
            spec.url = chart.repository
        }
    }
}
