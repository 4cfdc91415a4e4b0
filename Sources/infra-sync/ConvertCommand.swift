import ArgumentParser
import InfraModel
import InfraRender
import InfraScaffold
import Logging

/// The command `infra-sync convert`.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert Helm releases of Flux v1 to Flux v2, including the sources of their charts.",
        discussion: """
            Staged resources that patch such a release are converted too; all other documents stay unchanged. Fields \
            without a counterpart in Flux v2, and changes that have to be made by hand, are reported on standard error.

            Without --output-dir the result is one YAML stream on standard output. With --output-dir each file is \
            written to its path relative to PATH; --output-dir PATH rewrites the files in place.

            Example: infra-sync convert k8s --output-dir k8s-v2
            """
    )

    @Argument(help: "The directory or file to convert.", completion: .file())
    var path: String

    @Option(
        help: ArgumentHelp("The directory for the converted files.", valueName: "directory"), completion: .directory)
    var outputDir: String?

    func run() throws {
        let files = try LocalFiles(path)
        let conversion = try ManifestConversion(of: files.tree, store: files)
        Logger.terminal.log(conversion.diagnostics)
        guard !conversion.hasErrors else {
            throw Failure(.held, "\(path): nothing is converted: fix the errors above first")
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

    /// The path of a file relative to the argument; the file's name if the argument is the file itself.
    private func relative(_ file: String) -> String {
        guard file != path else { return file.split(separator: "/").last.map(String.init) ?? file }
        return String(file.dropFirst(path.count))
    }
}
