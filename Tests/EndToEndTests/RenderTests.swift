import Foundation
import InfraTestSupport
import Testing

/// Rendering local files.
@Suite struct RenderTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        try directory.write("k8s/web.yaml", Manifest.deployment("web"))
        try directory.write("k8s/sub/settings.yml", "# a comment\n" + Manifest.configMap("settings", in: "shop"))
        try directory.write(
            "k8s/staged.yaml",
            Manifest.staged("staged", for: "web", ["- {op: replace, path: /metadata/name, value: 'web-{ENV}'}"]))
        try directory.write("k8s/README.md", "Not rendered.\n")
    }

    private var staged: String {
        (try? String(contentsOfFile: directory.path("k8s/staged.yaml"), encoding: .utf8)) ?? ""
    }

    @Test func aDirectoryIsRenderedAsOneStream() throws {
        let result = try Program.run("render", directory.path("k8s"))
        #expect(result.status == 0)
        #expect(result.errors == "")
        // Ordered by file name: apps-v1-..., builtin-v1-ConfigMap-default-..., builtin-v1-ConfigMap-shop-...
        let resources = [Manifest.deployment("web"), staged, Manifest.configMap("settings", in: "shop")]
        #expect(result.text + "\n" == resources.map { "---\n\($0)" }.joined())
        #expect(try Program.run("render", directory.path("k8s/")).output == result.output)
    }

    @Test func environmentStagingRendersStagedResources() throws {
        let result = try Program.run("render", directory.path("k8s"), "--environment", "staging")
        #expect(result.status == 0)
        #expect(result.text + "\n" == "---\n" + Manifest.deployment("web-staging"))
    }

    /// As in a pass in which both branches have the directory.
    @Test(arguments: ["render", "check"])
    func aStagedCopyOfAProductionResourceIsAnError(subcommand: String) throws {
        try directory.write("k8s/staged.yaml", Manifest.staged("staged", for: "web", ["spec: {replicas: 3}"]))
        let arguments =
            [subcommand, directory.path("k8s")] + (subcommand == "render" ? ["--environment", "staging"] : [])
        let result = try Program.run(arguments)
        #expect(result.status == (subcommand == "render" ? 65 : 1))
        let place =
            "\(directory.path("k8s/staged.yaml")):1:1: error: the patched copy is apps/v1 Deployment default/web"
        #expect((result.text + result.errors).contains(place))
        #expect(try Program.run(arguments + ["--shared-identities"]).status == 0)
    }

    @Test func aSingleFileIsRendered() throws {
        let result = try Program.run("render", directory.path("k8s/sub/settings.yml"))
        #expect(result.text + "\n" == "---\n" + Manifest.configMap("settings", in: "shop"))
    }

    @Test func outputDirGetsOneFilePerResource() throws {
        let output = directory.path("a/b")
        let result = try Program.run("render", directory.path("k8s"), "--output-dir", output)
        #expect(result.status == 0)
        #expect(result.output == [])
        let names = [
            "apps-v1-Deployment-default-web.yaml", "builtin-v1-ConfigMap-default-staged.yaml",
            "builtin-v1-ConfigMap-shop-settings.yaml",
        ]
        #expect(try FileManager.default.contentsOfDirectory(atPath: output).sorted() == names)
        let text = try String(contentsOfFile: "\(output)/\(names[0])", encoding: .utf8)
        #expect(text == "---\n" + Manifest.deployment("web"))
    }

    @Test func manifestsOfAnEarlierRenderingAreKeptAndReported() throws {
        let output = directory.path("out")
        let arguments = ["render", directory.path("k8s"), "--output-dir", output]
        #expect(try Program.run(arguments).errors == "")
        try directory.write("out/notes.txt", "Mine.\n")
        try FileManager.default.removeItem(atPath: directory.path("k8s/sub/settings.yml"))
        let result = try Program.run(arguments)
        #expect(result.status == 0)
        #expect(
            result.errors == """
                infra-sync: warning: \(output): other manifests are kept (1): builtin-v1-ConfigMap-shop-settings.yaml: delete \
                them if they are of an earlier rendering

                """)
        #expect(try FileManager.default.contentsOfDirectory(atPath: output).count == 4)
    }

    @Test(arguments: ["render", "check"])
    func aGitLFSPointerIsOneError(subcommand: String) throws {
        try directory.write(
            "k8s/web.yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n")
        try FileManager.default.removeItem(atPath: directory.path("k8s/staged.yaml"))
        let result = try Program.run(subcommand, directory.path("k8s"))
        #expect(result.status == (subcommand == "render" ? 65 : 1))
        let lines = (result.text + "\n" + result.errors).split(separator: "\n").filter { $0.contains("/web.yaml") }
        #expect(lines.count == 1 && lines[0].contains(":1:1: error: the file is a Git LFS pointer, "), "\(lines)")
    }

    @Test func errorsGiveNoOutput() throws {
        try directory.write("k8s/sub/broken.yaml", "a: 1\na: 2\n")
        for arguments in [[], ["--output-dir", directory.path("out")]] {
            let result = try Program.run(["render", directory.path("k8s")] + arguments)
            #expect(result.status == 65)
            #expect(result.output == [])
            // The path starts with the argument, so that an editor can open it.
            #expect(result.errors.hasPrefix("\(directory.path("k8s"))/sub/broken.yaml:2:1: error: "))
            #expect(result.errors.contains(" [yaml/duplicate-key]\n"))
        }
        #expect(!FileManager.default.fileExists(atPath: directory.path("out")))
    }

    @Test func warningsDoNotPreventRendering() throws {
        try directory.write("k8s/copy.yaml", Manifest.deployment("web"))
        try Command.check(["ln", "-s", "web.yaml", directory.path("k8s/link.yaml")])
        let result = try Program.run("render", directory.path("k8s"))
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
        let k8s = directory.path("k8s")
        let copy = "apps/v1 Deployment default/web is also defined at \(k8s)/copy.yaml:1: remove one [resource/copy]"
        let messages = [
            "\(k8s)/link.yaml: warning: a symbolic link is not followed [source/symbolic-link]",
            "\(k8s)/web.yaml:1:1: warning: \(copy)",
        ]
        #expect(result.errors.split(separator: "\n").map(String.init).sorted() == messages)
    }

    @Test func sourceignoreFilesAreApplied() throws {
        try directory.write("k8s/.sourceignore", "/web.yaml\nstaged.*\n")
        let result = try Program.run("render", directory.path("k8s"))
        #expect(result.text + "\n" == "---\n" + Manifest.configMap("settings", in: "shop"))
        try directory.write("k8s/sub/.sourceignore", "*\n")
        #expect(try Program.run("render", directory.path("k8s")).output == [])
    }

    // MARK: - The example

    private static let example: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("Examples/small-cluster/k8s").path
    }()

    @Test(arguments: ["production", "staging"])
    func theExampleIsRenderedWithoutDiagnostics(environment: String) throws {
        let result = try Program.run("render", Self.example, "--environment", environment)
        #expect(result.status == 0)
        #expect(result.errors == "")
        let names = result.text.split(separator: "\n").filter { $0.hasPrefix("kind: HelmRelease") }.count
        #expect(names == (environment == "production" ? 4 : 1))
        let isStaged = result.text.contains("kind: HelmRelease\nmetadata:\n  name: gitlab-staging\n")
        #expect(isStaged == (environment == "staging"))
    }

    // MARK: - kubectl

    private static let hasKubectl =
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/kubectl") }
        || ProcessInfo.processInfo.environment["CI"] != nil

    /// kubectl reads the same objects from the rendered files.
    @Test(.enabled(if: hasKubectl, "kubectl is not installed"), arguments: ["production", "staging"])
    func kubectlReadsTheRenderedObjects(environment: String) throws {
        let output = directory.path(environment)
        #expect(
            try Program.run("render", Self.example, "--environment", environment, "--output-dir", output).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(!names.isEmpty)
        try directory.write(
            "\(environment)/kustomization.yaml", "resources:\n" + names.map { "- \($0)\n" }.joined())
        let kustomized = try Command.check(["kubectl", "kustomize", output])
        let source = try Program.run("render", Self.example, "--environment", environment)
        #expect(try objects(kustomized.output) == objects(source.output))
    }

    private func objects(_ yaml: [UInt8]) throws -> Set<NSDictionary> {
        let json = try Program.run(["yaml", "--to", "json"], input: yaml)
        #expect(json.status == 0)
        let objects = try json.text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary)
        }
        #expect(Set(objects).count == objects.count)
        return Set(objects)
    }
}
