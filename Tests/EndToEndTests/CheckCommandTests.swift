import Foundation
import InfraTestSupport
import Testing

@Suite("infra-sync check")
struct CheckCommandTests {
    /// The path of the program, which is built next to the tests.
    private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("infra-sync").path

    private static let release = """
        apiVersion: helm.fluxcd.io/v1
        kind: HelmRelease
        metadata:
          name: runner
        spec:
          chart:
            repository: https://charts.example.org
            name: gitlab-runner
            version: 0.37.2
          values:
            concurent: 10
        """

    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func file(_ name: String, _ text: String) throws -> String { try directory.write(name, text) }

    private func check(_ arguments: String...) throws -> Command.Result {
        try Command.run([Self.program, "check"] + arguments)
    }

    @Test func validFilesGiveNoOutput() throws {
        let result = try check(try file("a.yaml", Manifest.configMap("a")))
        #expect((result.status, result.text, result.errors) == (0, "", ""))
    }

    @Test func theHelpPageNamesTheLimitsOfACheck() throws {
        let help = try Program.run("help", "check").text.replacing(/\s+/, with: " ")
        #expect(help.contains("The schemas and admission rules of the API server are not checked."))
        #expect(!help.contains("rejected by the API server"))
    }

    @Test func warningsExitWith0UnlessStrictValuesIsGiven() throws {
        let path = try file("a.yaml", Self.release)
        let result = try check(path)
        #expect(result.status == 0)
        #expect(
            result.text == """
                \(path):11:5: warning: spec.values.concurent: the chart does not read this key (did you mean concurrent?) \
                [helm/unknown-value]
                """)
        let strict = try check(path, "--strict-values")
        #expect(strict.status == 1)
        #expect(strict.text.contains(":11:5: error: "))
    }

    @Test func errorsExitWith1InEveryOutputFormat() throws {
        let path = try file("a.yaml", "a: [\n")
        for form in ["text", "json", "sarif", "github"] {
            let result = try check(path, "--output", form)
            #expect(result.status == 1)
            #expect(result.text.contains("yaml/syntax"))
            #expect(result.errors == "")
        }
    }

    @Test func missingTargetsAreReportedForDirectoriesOnly() throws {
        let patch = try file(
            "patch.yaml", Manifest.staged("patch", for: "web", ["- op: remove", "  path: /spec/replicas"]))
        #expect(try check(patch).status == 0)
        #expect(try check(directory.path).text.contains("staged/missing-target"))
    }

    @Test func wrongUsageExitsWith64() throws {
        #expect(try check().status == 64)
        #expect(try check(directory.path("nothing")).status == 64)
    }
}
