import ArgumentParser
import InfraRender

/// The command `infra-sync yaml`.
struct YAMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yaml",
        abstract: "Print a YAML or JSON stream as canonical YAML, or as one JSON value per line.",
        discussion: "Example: infra-sync yaml --to json release.yaml"
    )

    @Option(help: ArgumentHelp("The output format.", valueName: "format"))
    var to = DocumentFormat.yaml

    @Argument(help: "The file to read. (default: standard input)", completion: .file())
    var file: String?

    func run() throws {
        let input = try InputFile(file)
        for document in try input.documents() { try Output.write(try to.bytes(of: document.value, in: input.name)) }
    }
}
