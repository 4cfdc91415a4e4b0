import ArgumentParser
import InfraCheck
import InfraModel
import InfraRender
import InfraSync

/// The command `infra-sync check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every problem of local directories and files, with its place and what to do about it.",
        discussion: """
            Errors stand in the way of rendering or of the cluster; warnings do not. Ends with status 1 when there are errors.

            Example: infra-sync check k8s --output sarif
            """
    )

    @Argument(help: "The directories and files to check.", completion: .file())
    var paths: [String]

    @Option(help: "The form of what is found: text, json, sarif or github.")
    var output = DiagnosticReport.text

    @Flag(help: "Take what is wrong with Helm releases and their values for errors.")
    var strictValues = false

    @Flag(help: "Let staging have resources of production too, by name and namespace: for separate clusters only.")
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

/// What is checked as one source tree.
private struct LocalSource {
    var files: LocalFiles
    /// Whether it is all that there is, so that what is missing in it is missing.
    var isWhole: Bool

    /// Each directory is a tree of its own; all files together are one, which is a part of something larger.
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
