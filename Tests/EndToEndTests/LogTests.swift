import Foundation
import InfraSync
import InfraTestSupport
import Testing

@testable import infra_sync

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

    @Test func anErrorIsReportedBeforeAnyNumberOfWarnings() throws {
        let cluster = try Cluster()
        var files: [String: String?] = Dictionary(
            (0..<120).map { ("k8s/r\($0).yaml", Manifest.release("r\($0)", ["concurent: 1"])) }
        ) { $1 }
        files["k8s/z.yaml"] = "a: [\n"
        try cluster.remote.commit(files, to: "production")
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        #expect(result.messages.count == 102)
        #expect(result.messages[0].hasPrefix("k8s/z.yaml:2:1: error: "))
        #expect(result.messages.count { $0.contains(": warning: ") && $0.hasSuffix("[helm/unknown-value]") } == 101)
        #expect(result.messages[101] == "infra-sync: warning: and 20 more of [helm/unknown-value]")
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

    /// The terminal is made by `script`; the remote answers after more than a second.
    @Test func aLongPassShowsAProgressLine() throws {
        let cluster = try Cluster()
        try cluster.directory.write(script: "bin/git", "sleep 1.5; PATH=${PATH#*:} exec git \"$@\"")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let command = [Program.path, "sync"] + cluster.options
        let result = try Command.run(
            ["script", "--quiet", "--flush", "--command", command.joined(separator: " "), "/dev/null"],
            environment: Program.environment.merging(["PATH": "\(cluster.directory.path("bin")):\(path)"]) { $1 })
        #expect(result.text.contains("\r\u{1B}[Krendering production"), "\(result.text)")
        #expect(result.text.contains("\r\u{1B}[Kproduction: committed "), "\(result.text)")
    }

    /// The time since the start of the program, or since the last pass, does not count.
    @Test func theProgressLineIsShownAfterASecondOfAnOperation() {
        let start = ContinuousClock.now
        var state = ProgressLine.State()
        for operation in [start + .seconds(100), start + .seconds(200)] {
            state.begin(at: operation)
            let isShown = state.show(.pushing(bytes: 1024), at: operation + .seconds(1))
            #expect(!isShown && state.shown.isEmpty)
        }
        let isShown = state.show(.pushing(bytes: 1024), at: start + .seconds(202))
        #expect(isShown && state.shown == "pushing 1 KiB")
        // The same text is written once.
        let isRepeated = state.show(.pushing(bytes: 1025), at: start + .seconds(203))
        #expect(!isRepeated)
    }
}
