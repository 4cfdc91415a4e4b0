/// A version of a chart, with its repository and the schema of its values.
///
/// The typed charts are static members: `.gitLab`, `.gitLabRunner`, `.clusterAutoscaler`, `.ingressNginx`. Any other
/// chart is identified by its name, with ``FreeForm`` values or a custom schema.
public struct HelmChart<Values: Schema>: Sendable, Hashable {
    /// The name of the chart.
    public var name: String
    /// The exact version of the chart.
    public var version: String
    /// The URL of the Helm repository.
    public var repository: String
    /// The version of the application that the chart installs, if known.
    public var appVersion: String?

    /// Creates a chart.
    ///
    /// - Parameters:
    ///   - name: The name of the chart.
    ///   - version: The version of the chart.
    ///   - repository: The URL of the Helm repository.
    ///   - appVersion: The version of the application that the chart installs.
    public init(name: String, version: String, repository: String, appVersion: String? = nil) {
        self.name = name
        self.version = version
        self.repository = repository
        self.appVersion = appVersion
    }
}
