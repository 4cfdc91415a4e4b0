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

    @Option(help: "The environment to render.")
    var environment = Environment.production

    @Option(
        help: ArgumentHelp(
            """
            The directory for the rendered files, one per resource; other files in it are kept. (default: one YAML \
            stream on standard output)
            """,
            valueName: "directory"),
        completion: .directory)
    var outputDir: String?

    @OptionGroup var severities: SeverityOptions

    @Flag(
        help: """
            Allow staging to render resources that production also has (same kind, name and namespace). Only for \
            separate clusters.
            """)
    var sharedIdentities = false

    func run() throws {
        let files = try LocalFiles(path)
        let renderer = Renderer(
            rules: FluxRules(), strictValues: severities.strictValues, severities: severities.settings)
        var rendering = try renderer.rendering(of: files.tree, as: environment, store: files)
        if environment == .staging, !sharedIdentities {
            rendering.rejectIdentities(of: try renderer.rendering(of: files.tree, as: .production, store: files))
        }
        Logger.terminal.log(rendering.diagnostics)
        guard !rendering.hasErrors else {
            throw Failure(.held, "\(path): nothing is rendered: fix the errors above first")
        }
        for file in rendering.files {
            let bytes = try files.bytes(of: file.content)
            if let outputDir {
                try LocalFiles.write(bytes, named: file.name, in: outputDir)
            } else {
                try Output.write(bytes)
            }
        }
        if let outputDir { warnAboutOtherManifests(in: outputDir, than: Set(rendering.files.map(\.name))) }
    }

    /// Reports manifests of an earlier rendering, which `kubectl apply -f` would apply too.
    private func warnAboutOtherManifests(in directory: String, than names: Set<String>) {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        let others = present.filter { SourceTree.isManifest($0) && !names.contains($0) }.sorted()
        guard !others.isEmpty else { return }
        let shown = others.prefix(5).joined(separator: ", ") + (others.count > 5 ? ", ..." : "")
        Logger.terminal.warning(
            """
            \(directory): other manifests are kept (\(others.count)): \(shown): delete them if they are of an earlier \
            rendering
            """)
    }
}
