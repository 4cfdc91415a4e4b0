import ArgumentParser
import InfraModel
import InfraRender
import InfraScaffold
import Logging

/// The command `infra-sync releases`.
struct ReleasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "releases",
        abstract: "List the Helm releases of a local directory or file, of Flux v1 and v2.",
        discussion: """
            The version of the program is known for the charts whose values are typed; for others it is what a comment \
            behind the chart's version says. The repository of a release of Flux v2 is that of the HelmRepository or \
            GitRepository that it names, if that is among the files.

            Example: infra-sync releases k8s --output markdown
            """
    )

    @Argument(help: "The directory or file to look into.", completion: .file())
    var path: String

    @Option(help: "The form to print: text, json or markdown.")
    var output = TableForm.text

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
