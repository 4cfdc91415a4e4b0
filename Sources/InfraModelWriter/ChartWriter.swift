internal import InfraModel

/// A writer of the declarations of a catalogue.
struct ChartWriter {
    /// The catalogue.
    let catalogue: ChartCatalogue

    /// The Swift declarations of all mappings and choices, except those of the values.
    var declarations: [Declaration] {
        let writer = writer
        return catalogue.allSections.dropFirst(catalogue.chart == nil ? 0 : 1).map(writer.declaration)
            + catalogue.choices.map(writer.declaration)
    }

    /// Returns the declarations of the values, the chart and its rules.
    ///
    /// - Throws: ``CatalogueError`` if the rules have an unknown key or a wrong type.
    func chartDeclarations(_ chart: ChartCatalogue.Chart) throws(CatalogueError) -> [String] {
        var section = catalogue.values
        let program = chart.appVersion.map { ", which installs version \($0)" } ?? ""
        section.documentation += " The version of the chart is \(chart.version)\(program)."
        let values = writer.declaration(of: section).lines
        var arguments = ["name: \(chart.name.swiftLiteral)", "version: \(chart.version.swiftLiteral)"]
        arguments.append("repository: \(chart.repository.swiftLiteral)")
        if let version = chart.appVersion { arguments.append("appVersion: \(version.swiftLiteral)") }
        let name = "\(chart.name) \(chart.version)"
        return values + [
            "", "extension HelmChart where Values == \(catalogue.values.name) {",
            "    /// The chart \(name).",
            "    public static var \(chart.property): HelmChart {",
            "        HelmChart(", "            \(arguments.joined(separator: ", ")))", "    }", "}",
            "", "extension \(catalogue.values.name): ChartValues {", "    /// The chart \(name).",
            "    public static var chart: HelmChart<\(catalogue.values.name)> { .\(chart.property) }", "",
            "    /// The rules of the values beyond their types.", "    public static var rules: ChartRules {",
        ] + (try RulesWriter(catalogue: catalogue).lines(chart.rules)).map { "        \($0)" } + ["    }", "}"]
    }

    private var writer: DeclarationWriter {
        DeclarationWriter(conformance: catalogue.chart == nil ? "Schema" : "ChartTable", paths: catalogue.sectionPaths)
    }
}

extension ChartCatalogue.Chart {
    /// The property of `HelmChart`: `ingressNginx`.
    var property: String { swiftName.prefix(1).lowercased() + swiftName.dropFirst() }
}
