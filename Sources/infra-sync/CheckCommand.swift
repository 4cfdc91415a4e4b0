import ArgumentParser
import InfraCheck
import InfraModel
import InfraRender
import InfraSync

/// The command `infra-sync check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report all problems in local directories and files, each with its position and a remedy.",
        discussion: """
            An error prevents rendering, or is a value that Flux or the API server cannot read; a warning is probably \
            a mistake. The schemas and admission rules of the API server are not checked. Exits with status 1 if there \
            are errors.

            Example: infra-sync check k8s --output sarif
            """
    )

    @Argument(help: "The directories and files to check.", completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("The output format.", valueName: "format"))
    var output = DiagnosticReport.text

    @Flag(help: "Report warnings about Helm releases and their values as errors.")
    var strictValues = false

    @Flag(
        help: """
            Allow staging to render resources that production also has (same kind, name and namespace). Only for \
            separate clusters.
            """)
    var sharedIdentities = false

    func run() throws {
        var found: [Diagnostic] = []
        var seen: Set<Diagnostic> = []
        for source in try LocalSource.sources(of: paths) {
            for diagnostic in try source.diagnostics(sharedIdentities) where seen.insert(diagnostic).inserted {
                found.append(strictValues ? diagnostic.withStrictValues : diagnostic)
            }
        }
        try Output.write(output.report(on: found.sorted(), toolVersion: ProductVersion.current))
        if found.contains(where: { $0.severity == .error }) { throw Failure(.changes) }
    }
}

/// Files that are checked as one source tree.
private struct LocalSource {
    var files: LocalFiles
    /// Whether the directory is the whole source, so that a missing reference is an error.
    var isWhole: Bool

    /// Returns one source per directory, and one source, which is not whole, for all files together.
    static func sources(of paths: [String]) throws -> [LocalSource] {
        let files = paths.filter { !LocalFiles.isDirectory($0) }
        let directories = paths.filter(LocalFiles.isDirectory)
        var sources = try directories.map { LocalSource(files: try LocalFiles($0), isWhole: true) }
        if !files.isEmpty { sources.append(LocalSource(files: try LocalFiles(files: files), isWhole: false)) }
        return sources
    }

    func diagnostics(_ sharesIdentities: Bool) throws -> [Diagnostic] {
        try Checker(sharesIdentities: sharesIdentities).diagnostics(of: files.tree, store: files).filter {
            isWhole || $0.code != .stagedMissingTarget
        }
    }
}
