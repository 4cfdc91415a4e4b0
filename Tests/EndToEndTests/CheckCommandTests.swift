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

    @discardableResult
    private func file(_ name: String, _ text: String) throws -> String { try directory.write(name, text) }

    private func check(_ arguments: String...) throws -> Command.Result {
        try Command.run([Self.program, "check"] + arguments)
    }

    @Test func validFilesGiveNoOutput() throws {
        let result = try check(try file("a.yaml", Manifest.configMap("a")))
        #expect((result.status, result.text, result.errors) == (0, "", "0 problems in 1 resource\n"))
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
            #expect(result.errors == "1 error in 0 resources\n")
        }
    }

    @Test func errorsComeFirstAndProblemsAreCounted() throws {
        try file("k8s/a.yaml", Self.release + "\n---\n" + Manifest.secret("s", "x"))
        try file("k8s/b.yaml", "a: [\n")
        let result = try check(directory.path("k8s"))
        #expect(
            result.text.split(separator: "\n").map { $0.split(separator: " ").last } == [
                "[yaml/syntax]", "[helm/unknown-value]", "[secret/plain]",
            ])
        #expect(result.errors == "1 error and 2 warnings in 2 resources\n")
    }

    @Test func nothingToCheckIsWrongUsage() throws {
        try file("k8s/README.md", "# Nothing\n")
        try file("k8s/a.yaml", "# Nothing\n")
        let result = try check(directory.path("k8s"))
        #expect((result.status, result.text) == (64, ""))
        #expect(
            result.errors == """
                infra-sync: error: nothing to check: no resource in a .yaml, .yml or .json file of \(directory.path("k8s"))

                """)
    }

    @Test(
        arguments: [
            (["helm/unknown-value=error"], 1, ": error: "), (["helm/unknown-value=off"], 0, ""),
            // The last setting of a code applies.
            (["helm/unknown-value=off", "helm/unknown-value=warning"], 0, ": warning: "),
        ] as [([String], Int32, String)])
    func severitiesAreSetByCode(settings: [String], status: Int32, text: String) throws {
        let path = try file("a.yaml", Self.release)
        let result = try Command.run(
            [Self.program, "check", path, "--strict-values"] + settings.flatMap { ["--severity", $0] })
        #expect(result.status == status)
        #expect(text.isEmpty ? result.text.isEmpty : result.text.contains(text))
    }

    @Test(arguments: ["yaml/syntax=off", "resource/duplicate=warning", "yaml/syntax", "x=off", "helm/x=fatal", "=off"])
    func aSeverityThatHidesAnErrorOfRenderingIsRefused(setting: String) throws {
        let result = try check(try file("a.yaml", Self.release), "--severity", setting)
        #expect(result.status == 64)
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
