/// A chart for whose values there are types, without these.
public struct TypedChart: Sendable, Hashable {
    /// The chart's name.
    public var name: String
    /// The version whose values are typed.
    public var version: String
    /// The version of the program that it installs.
    public var appVersion: String?
    /// The address of the Helm repository.
    public var repository: String

    private init(_ chart: HelmChart<some Schema>) {
        name = chart.name
        version = chart.version
        appVersion = chart.appVersion
        repository = chart.repository
    }

    /// All of them.
    public static var all: [TypedChart] {
        func chart<Values: ChartValues>(_: Values.Type) -> TypedChart { TypedChart(Values.chart) }
        return TypedCharts.all.map { chart($0) }
    }
}

extension TypedCharts {
    /// Returns the schema of a chart's values.
    ///
    /// - Parameters:
    ///   - name: The chart's name.
    ///   - version: The chart's version.
    /// - Returns: The schema, if exactly this version is typed.
    public static func values(ofChart name: String, version: String) -> (any ChartValues.Type)? {
        all.first { $0.chartName == name && $0.chartVersion == version }
    }
}
