/// A chart with typed values, without the type of its values.
public struct TypedChart: Sendable, Hashable {
    /// The name of the chart.
    public var name: String
    /// The version with typed values.
    public var version: String
    /// The version of the application that the chart installs.
    public var appVersion: String?
    /// The URL of the Helm repository.
    public var repository: String

    private init(_ chart: HelmChart<some Schema>) {
        name = chart.name
        version = chart.version
        appVersion = chart.appVersion
        repository = chart.repository
    }

    /// All charts with typed values.
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
