/// A version of a chart, in the repository that it comes from, and the schema of its values.
///
/// The charts that are typed are members: `.gitLab`, `.gitLabRunner`, `.clusterAutoscaler`, `.ingressNginx`. Any other
/// chart goes by its name, with ``FreeForm`` values or a schema of your own.
public struct HelmChart<Values: Schema>: Sendable, Hashable {
    /// The chart's name.
    public var name: String
    /// The chart's version, an exact one.
    public var version: String
    /// The address of the Helm repository.
    public var repository: String
    /// The version of the program that the chart installs, when it is known.
    public var appVersion: String?

    /// A chart.
    ///
    /// - Parameters:
    ///   - name: The chart's name.
    ///   - version: The chart's version.
    ///   - repository: The address of the Helm repository.
    ///   - appVersion: The version of the program that the chart installs.
    public init(name: String, version: String, repository: String, appVersion: String? = nil) {
        self.name = name
        self.version = version
        self.repository = repository
        self.appVersion = appVersion
    }
}
