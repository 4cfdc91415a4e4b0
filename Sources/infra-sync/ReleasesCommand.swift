import ArgumentParser
import InfraModel
import InfraRender
import InfraScaffold
import Logging

/// The command `infra-sync releases`.
struct ReleasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "releases",
        abstract: "List the Helm releases (Flux v1 and v2) in a local directory or file.",
        discussion: """
            PROGRAM is the app version of the chart. It is known for the charts whose values are typed; for other \
            charts it is taken from a comment after the chart's version. The repository of a Flux v2 release is that \
            of the HelmRepository or GitRepository it refers to, if one of the files contains it.

            Example: infra-sync releases k8s --output markdown
            """
    )

    @Argument(help: "The directory or file to read.", completion: .file())
    var path: String

    @Option(help: ArgumentHelp("The output format.", valueName: "format"))
    var output = TableFormat.text

    func run() throws {
        let files = try LocalFiles(path)
        let inventory = try ReleaseInventory(of: files.tree, store: files)
        Logger.terminal.log(inventory.diagnostics)
        let table = Table(
            columns: ["name", "namespace", "chart", "chartVersion", "programVersion", "repository", "typed"],
            titles: ["NAME", "NAMESPACE", "CHART", "VERSION", "PROGRAM", "REPOSITORY", "TYPED"],
            rows: inventory.entries.map { entry in
                [
                    .string(entry.identity.name), .string(entry.identity.namespace), text(entry.chart),
                    text(entry.chartVersion), text(entry.programVersion), text(entry.repository), Value(entry.isTyped),
                ]
            })
        try Output.write(try table.bytes(as: output))
        if inventory.hasErrors { throw Failure(.held) }
    }

    private func text(_ text: String?) -> Value { text.map(Value.string) ?? .null }
}
