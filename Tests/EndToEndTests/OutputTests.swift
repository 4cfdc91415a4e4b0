import InfraTestSupport
import Testing

/// Output that cannot be written.
@Suite struct OutputTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        try directory.write("k8s/web.yaml", Manifest.deployment("web"))
        try directory.write("patch.yaml", "spec: {paused: true}\n")
        try directory.write("broken.yaml", "a: [\n")
    }

    /// A partial stream must not look like a complete one.
    @Test(arguments: [
        "render k8s", "render k8s --environment production", "yaml k8s/web.yaml", "yaml --to json k8s/web.yaml",
        "check broken.yaml", "patch k8s/web.yaml patch.yaml", "releases k8s", "convert k8s",
        "init --name x --repo git@example.com:x/y.git --output cluster",
    ])
    func aFullDiskExitsWith74(arguments: String) throws {
        expectFull(try full(arguments.split(separator: " ").map(String.init)))
    }

    @Test func aPassIsCompleteEvenIfItsOutputCannotBeWritten() throws {
        let cluster = try Cluster()
        expectFull(try full(["plan"] + cluster.options))
        expectFull(try full(["sync"] + cluster.options))
        #expect(try cluster.replicas() == "1")
        expectFull(try full(["status"] + cluster.options))
        expectFull(try full(["verify"] + cluster.options))
    }

    private func full(_ arguments: [String]) throws -> Command.Result {
        try Command.run(
            ["sh", "-c", "cd \"$0\" && exec \"$@\" > /dev/full", directory.path, Program.path] + arguments,
            environment: Program.environment)
    }

    private func expectFull(_ result: Command.Result) {
        #expect(result.status == 74)
        #expect(result.errors.hasSuffix("infra-sync: error: standard output: No space left on device\n"))
    }

    /// The descriptor of a closed stream must not be reused for a file or connection.
    @Test(arguments: [("<&-", 0), ("2>&-", 0), (">&-", 74), ("<&- >&- 2>&-", 74)] as [(String, Int32)])
    func aClosedStreamIsNotReplacedByAnotherFile(streams: String, status: Int32) throws {
        let cluster = try Cluster()
        let result = try Command.run(
            ["sh", "-c", "exec \"$@\" \(streams)", "sh", Program.path, "sync"] + cluster.options,
            environment: Program.environment)
        #expect(result.status == status)
        #expect(result.errors == (streams == ">&-" ? "infra-sync: error: standard output: Bad file descriptor\n" : ""))
        #expect(try cluster.replicas() == "1")
    }

    /// A reader may close a pipe early, which is not an error.
    @Test(arguments: ["default", "ignore"])
    func aClosedPipeEndsTheProgramSilently(disposition: String) throws {
        let script = "exec 3> >(exec true); wait $!; exec env --\(disposition)-signal=PIPE \"$@\" >&3"
        let result = try Command.run(
            ["bash", "-c", script, "bash", Program.path, "yaml", directory.path("k8s/web.yaml")],
            environment: Program.environment)
        #expect(result.status == 128 + 13)
        #expect(result.errors == "")
    }
}
