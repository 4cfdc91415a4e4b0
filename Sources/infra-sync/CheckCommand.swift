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
            a mistake. The schemas and admission rules of the API server are not checked. Errors come first. The \
            number of problems and of resources is written to standard error. Exits with status 1 if there are errors, \
            and with 64 if there is nothing to check.

            Example: infra-sync check k8s --output sarif
            """
    )

    @Argument(help: "The directories and files to check.", completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("The output format.", valueName: "format"))
    var output = DiagnosticReport.text

    @OptionGroup var severities: SeverityOptions

    @Flag(
        help: """
            Allow staging to render resources that production also has (same kind, name and namespace). Only for \
            separate clusters.
            """)
    var sharedIdentities = false

    func run() throws {
        var found: [Diagnostic] = []
        var seen: Set<Diagnostic> = []
        var resourceCount = 0
        for source in try LocalSource.sources(of: paths) {
            let report = try source.report(sharedIdentities)
            resourceCount += report.resourceCount
            for diagnostic in report.diagnostics where seen.insert(diagnostic).inserted {
                let reported = diagnostic.applying(severities.settings, strictValues: severities.strictValues)
                if let reported { found.append(reported) }
            }
        }
        guard resourceCount > 0 || !seen.isEmpty else {
            throw Failure(
                .usage,
                "nothing to check: no resource in a .yaml, .yml or .json file of \(paths.joined(separator: ", "))")
        }
        let diagnostics = found.sorted().errorsFirst
        try Output.write(output.report(on: diagnostics, toolVersion: ProductVersion.current))
        Output.message(Self.summary(of: diagnostics, resourceCount))
        if diagnostics.first?.severity == .error { throw Failure(.changes) }
    }

    /// The number of problems, and of resources that were checked.
    private static func summary(of diagnostics: [Diagnostic], _ resourceCount: Int) -> String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let problems = [Diagnostic.Severity.error, .warning].map { severity in
            (noun: "\(severity)", number: diagnostics.count { $0.severity == severity })
        }.filter { $0.number > 0 }
        let words = problems.map { count($0.number, $0.noun) }.joined(separator: " and ")
        return "\(words.isEmpty ? "0 problems" : words) in \(count(resourceCount, "resource"))"
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

    func report(_ sharesIdentities: Bool) throws -> Checker.Report {
        var report = try Checker(sharesIdentities: sharesIdentities).report(on: files.tree, store: files)
        if !isWhole { report.diagnostics.removeAll { $0.code == .stagedMissingTarget } }
        return report
    }
}
