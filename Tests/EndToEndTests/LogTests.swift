import Foundation
import InfraTestSupport
import Testing

/// Messages on standard error.
@Suite struct LogTests {
    /// A cluster with a warning on one branch and an error on the other.
    private func cluster() throws -> Cluster {
        let cluster = try Cluster()
        try cluster.remote.commit(["k8s/runner.yaml": Manifest.release("runner", ["concurent: 1"])], to: "production")
        try cluster.remote.commit(["k8s/x.yaml": "a: [\n"], to: "staging")
        return cluster
    }

    private func entries(_ text: String) throws -> [[String: String]] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
        }
    }

    @Test(arguments: ["plan", "status", "sync"])
    func everyLogLineIsJSON(subcommand: String) throws {
        let result = try cluster().run(subcommand, "--log-format", "json")
        #expect(result.status == 65)
        let entries = try entries(result.errors)
        #expect(entries.map { $0["level"] } == ["warning", "error"])
        #expect(entries.map { $0["code"] } == ["helm/unknown-value", "yaml/syntax"])
        #expect(entries[1]["message"]?.hasPrefix("k8s/x.yaml:2:1: error: ") == true)
        #expect(entries.allSatisfy { $0["time"] != nil })
    }

    /// The subcommand and its exit status.
    @Test(arguments: [("run", 78), ("sync", 69), ("plan", 69), ("status", 69), ("verify", 69)] as [(String, Int32)])
    func theFinalErrorIsJSON(subcommand: String, status: Int32) throws {
        let options = subcommand == "run" ? ["--target-branch", "staging"] : []
        let result = try Program.run([subcommand, "--repo", "/nothing", "--log-format", "json"] + options)
        #expect(result.status == status)
        let entries = try entries(result.errors)
        #expect(entries.count == 1)
        #expect(entries[0]["level"] == "error")
        #expect(entries[0]["message"]?.hasPrefix("infra-sync") == false)
    }

    @Test func messagesBelowTheLogLevelAreOmitted() throws {
        let cluster = try cluster()
        let some = try cluster.run("plan", "--log-level", "error")
        #expect(some.errors.hasPrefix("k8s/x.yaml:2:1: error: "))
        #expect(some.messages.count == 1)
        let all = try cluster.run("plan")
        #expect(all.messages.count == 2)
        #expect(all.messages[0].hasPrefix("k8s/runner.yaml:11:5: warning: "))
        #expect(all.text == some.text)
    }

    @Test func logLinesOfRunBeginWithTheTime() throws {
        let cluster = try cluster()
        let program = try RunningProgram(["run"] + cluster.options)
        let lines = try program.messages(until: "staging: held").split(separator: "\n")
        let time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/
        #expect(lines.allSatisfy { $0.prefixMatch(of: time) != nil })
        #expect(lines.contains { $0.contains("Z warning k8s/runner.yaml:11:5: warning: ") })
        #expect(lines.contains { $0.contains("Z error k8s/x.yaml:2:1: error: ") })
        #expect(program.end(by: 15) == 0)
    }

    /// The terminal is made by `script`; the time since the start of the program, or since the last pass, does not count.
    @Test(.enabled(if: !Program.isSanitized, "passes take longer than a second"))
    func aFastPassShowsNoProgressLine() throws {
        let cluster = try Cluster()
        // The hook commits a change after each push, so that a second pass has changes.
        try cluster.change(replicas: 2)
        try cluster.remote.install(hook: "post-receive", "git update-ref refs/heads/production refs/heads/production~1")
        let command = ["timeout", "--signal=TERM", "4", Program.path, "run"] + cluster.options + ["--interval", "1.2"]
        let result = try Command.run(
            ["script", "--quiet", "--flush", "--command", command.joined(separator: " "), "/dev/null"],
            environment: Program.environment)
        #expect(result.text.components(separatedBy: "production: committed ").count == 3, "\(result.text)")
        #expect(!result.text.contains("\u{1B}[K"), "\(result.text)")
    }
}
