import ArgumentParser
import InfraModel
import InfraRender
import InfraScaffold
import Logging

/// The command `infra-sync convert`.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Rewrite the Helm releases of Flux v1 for Flux v2, with the sources of their charts.",
        discussion: """
            Staged resources that patch such a release are converted, too; everything else stays as it is. What has no \
            counterpart in Flux v2, and what there is to do by hand, is told on standard error.

            Without --output-dir one stream goes to standard output. With it each file is written under the path that it \
            has below PATH; --output-dir PATH rewrites the files in place.

            Example: infra-sync convert k8s --output-dir k8s-v2
            """
    )

    @Argument(help: "The directory or file to convert.", completion: .file())
    var path: String

    @Option(help: "Where to write the files.", completion: .directory)
    var outputDir: String?

    func run() throws {
        let files = try LocalFiles(path)
        let conversion = try ManifestConversion(of: files.tree, store: files)
        Logger.terminal.log(conversion.diagnostics)
        guard !conversion.hasErrors else {
            throw Failure(.held, "\(path): nothing is converted before the errors are mended")
        }
        guard let outputDir else {
            for file in conversion.files { try Output.write(file.stream) }
            return
        }
        for file in conversion.files {
            let parts = relative(file.path).split(separator: "/").map(String.init)
            try LocalFiles.write(
                file.text, named: parts.last ?? "", in: ([outputDir] + parts.dropLast()).joined(separator: "/"))
        }
    }

    /// A file's path below the directory; the name of a file that was named itself.
    private func relative(_ file: String) -> String {
        guard file != path else { return file.split(separator: "/").last.map(String.init) ?? file }
        return String(file.dropFirst(path.count))
    }
}
