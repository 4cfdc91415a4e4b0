import ArgumentParser
import FoundationEssentials
import InfraCheck
import InfraModel
import InfraRender
import Logging

/// The command `infra-sync render`.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a local directory or file, without git.",
        discussion: "Example: infra-sync render k8s --environment staging --output-dir rendered"
    )

    @Argument(help: "The directory or file to render.", completion: .file())
    var path: String

    @Option(help: "What to render it as: production or staging.")
    var environment = Environment.production

    @Option(
        help: "Where to write one file per resource; without it one stream goes to standard output.",
        completion: .directory)
    var outputDir: String?

    @Flag(help: "Take what is wrong with Helm releases and their values for errors.")
    var strictValues = false

    @Flag(help: "Let staging have resources of production too, by name and namespace: for separate clusters only.")
    var sharedIdentities = false

    func run() throws {
        let files = try LocalFiles(path)
        let renderer = Renderer(rules: FluxRules(), strictValues: strictValues)
        var rendering = try renderer.rendering(of: files.tree, as: environment, store: files)
        if environment == .staging, !sharedIdentities {
            rendering.rejectIdentities(of: try renderer.rendering(of: files.tree, as: .production, store: files))
        }
        Logger.terminal.log(rendering.diagnostics)
        guard !rendering.hasErrors else {
            throw Failure(.held, "\(path): nothing is rendered before the errors are mended")
        }
        for file in rendering.files {
            let bytes = try files.bytes(of: file.content)
            if let outputDir {
                try LocalFiles.write(bytes, named: file.name, in: outputDir)
            } else {
                try Output.write(bytes)
            }
        }
    }
}
