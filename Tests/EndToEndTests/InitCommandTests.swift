import Foundation
import InfraTestSupport
import Testing

@Suite("infra-sync init")
struct InitCommandTests {
    /// The path of the program, which is built next to the tests.
    private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("infra-sync").path
    private static let example = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../Examples/new-cluster").standardized.path

    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func run(_ arguments: String...) throws -> Command.Result {
        try Command.run(
            [Self.program, "init", "--name", "example", "--repo", "git@git.example.com:infra/example.git"] + arguments)
    }

    @Test func initWritesTheExample() throws {
        let result = try run("--output", directory.path("cluster"))
        #expect(result.status == 0, "\(result.errors)")
        let difference = try Command.run(["diff", "-r", Self.example, directory.path("cluster")])
        #expect(difference.text == "")
        #expect(FileManager.default.isExecutableFile(atPath: directory.path("cluster/bootstrap.sh")))
    }

    @Test(arguments: ["v1", "v2"])
    func theWrittenFilesAreListedAndCanBeRendered(flux: String) throws {
        let cluster = directory.path("cluster")
        let result = try run("--output", cluster, "--flux", flux)
        #expect(result.status == 0, "\(result.errors)")
        let written = try Command.check(["find", cluster, "-type", "f"]).text.split(separator: "\n")
        #expect(Set(result.text.split(separator: "\n")) == Set(written))
        #expect(result.errors.contains("bootstrap.sh"))
        for environment in ["production", "staging"] {
            let rendering = try Command.run([Self.program, "render", "\(cluster)/k8s", "--environment", environment])
            #expect(rendering.status == 0)
            #expect(rendering.errors == "")
        }
        let check = try Command.run([Self.program, "check", cluster, "--strict-values"])
        #expect((check.status, check.text) == (0, ""))
    }

    @Test(arguments: ["v1", "v2"])
    func theArgumentsOfTheDeploymentWorkForBothEnvironments(flux: String) throws {
        let cluster = directory.path("cluster")
        try Command.check([
            Self.program, "init", "--name", "a", "--repo", "git@h:a", "--output", cluster, "--flux", flux,
        ])
        let repository = try GitRepository()
        for arguments in [
            ["init", "--quiet", "--initial-branch", "production"], ["add", "--all"],
            ["commit", "--quiet", "--message", "Begin"],
            ["push", "--quiet", repository.path, "production", "production:staging"],
        ] {
            try Command.check(["git", "-C", cluster] + arguments, environment: GitRepository.environment)
        }
        var arguments = try deploymentArguments()
        arguments["--repo"] = repository.path
        arguments["--storage-dir"] = directory.path("cache")
        for flag in ["--interval", "--deploy-key"] { arguments[flag] = nil }
        try Command.check([Self.program, "sync", "--strict-values"] + arguments.flatMap { [$0.key, $0.value] })

        let target = try repository.git("ls-tree", "-r", "--name-only", "flux").text.split(separator: "\n")
        #expect(target.count { $0.hasPrefix("flux/production/") } == (flux == "v1" ? 11 : 15))
        #expect(target.count { $0.hasPrefix("flux/staging/") } == 1)
    }

    private func deploymentArguments() throws -> [String: String] {
        let text = try Command.check(["cat", directory.path("cluster/k8s/infra-sync/deployment.yaml")]).text
        let lines = text.split(separator: "\n").drop { $0 != "        args:" }.dropFirst()
        let words = lines.prefix { $0.hasPrefix("        - ") }.map { String($0.dropFirst(10)).filter { $0 != "\"" } }
        let pairs = stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test func initDoesNotOverwriteFiles() throws {
        try directory.write("cluster/bootstrap.sh", "mine")
        try directory.write("cluster/README.md", "mine too")
        let result = try run("--output", directory.path("cluster"))
        #expect(result.status == 64)
        #expect(result.errors.contains("\(directory.path("cluster/bootstrap.sh")): already exists"))
        #expect(!result.errors.contains("README.md"))
        let files = try Command.check(["find", directory.path("cluster"), "-type", "f"]).text
        #expect(files.split(separator: "\n").count == 2)
        #expect(try Command.check(["cat", directory.path("cluster/bootstrap.sh")]).text == "mine")
    }

    @Test func invalidOptionsAreRejected() throws {
        for (arguments, message) in [
            (["--name", "A", "--repo", "git@git.example.com:a"], "--name: expected"),
            (["--name", "a", "--repo", "https://git.example.com/a"], "--repo: expected"),
            (["--name", "a", "--repo", "git@git.example.com:a", "--flux", "v3"], "--flux"),
        ] {
            let result = try Command.run([Self.program, "init", "--output", directory.path("x")] + arguments)
            #expect(result.status == 64)
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: directory.path("x")))
    }
}
