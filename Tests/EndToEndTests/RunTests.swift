import Foundation
import Glibc
import InfraTestSupport
import Testing

/// The controller, which runs until a signal.
@Suite struct RunTests {
    /// A cluster whose remote reports each push on a pipe.
    private func pushes(_ cluster: Cluster) throws -> Fifo {
        let fifo = try Fifo(cluster.directory.path("pushes"))
        try cluster.remote.install(hook: "post-receive", "cat > \(fifo.path)")
        return fifo
    }

    /// The options of the controller of 2021, without a subcommand.
    @Test(arguments: [SIGTERM, SIGINT])
    func runCommitsAChangeAndEndsOnASignal(signal: Int32) throws {
        let cluster = try Cluster([:])
        for branch in ["prod", "stage"] { try cluster.remote.commit(Cluster.files, to: branch) }
        let pushes = try pushes(cluster)
        let program = try RunningProgram([
            "--repo", cluster.remote.path, "--staging-branch", "stage", "--production-branch", "prod", "--source-dir",
            "k8s", "--target-branch", "out", "--target-dir", "clusters/main", "--interval", "0.1", "--deploy-key",
            cluster.directory.path("key"), "--user-email", "flux@example.com", "--user-name", "Fl Ux", "--storage-dir",
            cluster.directory.path("storage"),
        ])
        #expect(try pushes.line().hasSuffix(" refs/heads/out"))
        try cluster.change(replicas: 5, on: "prod")
        #expect(try pushes.line().hasSuffix(" refs/heads/out"))
        let texts = try cluster.remote.texts(of: "out:clusters/main/production")
        #expect(texts[Cluster.web]?.contains("replicas: 5") == true)
        #expect(try cluster.remote.git("log", "-1", "--format=%cn <%ce>", "out").text == "Fl Ux <flux@example.com>")
        #expect(program.end(by: signal) == 0)
        try cluster.remote.verify()
    }

    @Test func runLogsEachPass() throws {
        let cluster = try Cluster()
        let program = try RunningProgram(["run"] + cluster.options + ["--interval", "0.1", "--log-format", "json"])
        let start = try program.messages(until: "staging: committed")
        let entries = try start.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
        }
        let messages = entries.compactMap { $0["message"] }
        #expect(messages.first?.hasSuffix(" watches \(cluster.remote.path)") == true)
        #expect(messages.contains { $0.hasPrefix("production: committed ") })
        #expect(entries.allSatisfy { $0["level"] == "info" && $0["time"] != nil })
        try cluster.remote.commit(["k8s/x.yaml": "a: [\n"], to: "production")
        let held = try program.messages(until: "production: held")
        let problems = try held.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
        }
        let problem = try #require(problems.first { $0["code"] == "yaml/syntax" })
        #expect(problem["level"] == "error")
        #expect(problem["message"]?.hasPrefix("k8s/x.yaml:2:1: error: ") == true)
        #expect(program.end(by: SIGTERM) == 0)
    }

    @Test func runRetriesAMissingRepository() throws {
        let cluster = try Cluster()
        let path = cluster.directory.path("remote.git")
        let program = try RunningProgram([
            "run", "--repo", path, "--storage-dir", cluster.directory.path("storage"), "--interval", "0.1",
        ])
        #expect(try program.messages(until: " error ").contains("remote.git"))
        try FileManager.default.copyItem(atPath: cluster.remote.path, toPath: path)
        #expect(try program.messages(until: "production: committed").contains(": 2 added, 0 changed, 0 removed"))
        #expect(program.end(by: SIGTERM) == 0)
    }

    /// A rejected push is sent again when a branch moves, and reported once.
    @Test func runDoesNotRepeatARejectedPush() throws {
        let cluster = try Cluster()
        let looks = try Fifo(cluster.directory.path("looks"))
        let pushes = cluster.directory.path("pushes")
        try cluster.remote.install(hook: "pre-receive", "echo x >> \(pushes); echo 'flux is protected'; exit 1")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        try cluster.directory.write(script: "bin/git", "echo $1 > \(looks.path); PATH='\(path)' exec git \"$@\"")
        let program = try RunningProgram(
            ["run"] + cluster.options + ["--interval", "0.05"],
            environment: ["PATH": "\(cluster.directory.path("bin")):\(path)"])
        let first = try program.messages(until: " error ")
        #expect(first.contains("the remote rejected it: pre-receive hook declined; flux is protected; "))
        #expect(first.contains("; the push is sent again in 60 s, or when a branch moves\n"))
        var services: [String] = []
        while services.count < 12 { services.append(try looks.line()) }
        #expect(try String(contentsOfFile: pushes, encoding: .utf8) == "x\n")
        try cluster.remote.install(hook: "pre-receive", "exit 0")
        try cluster.change(replicas: 2)
        let rest = try program.messages(until: "production: committed")
        #expect(!rest.contains(" error "))
        #expect(program.end(by: SIGTERM) == 0)
    }

    @Test func aSignalEndsALongInterval() throws {
        let cluster = try Cluster()
        let pushes = try pushes(cluster)
        let program = try RunningProgram(["run"] + cluster.options + ["--interval", "100000"])
        _ = try pushes.line()
        #expect(program.end(by: SIGTERM) == 0)
    }

    /// The subcommand, and its exit status if a signal arrives while the remote hangs.
    @Test(arguments: [("run", 0), ("sync", 75), ("plan", 75), ("status", 75)] as [(String, Int32)])
    func aSignalEndsACommandWhoseRemoteHangs(subcommand: String, status: Int32) throws {
        let cluster = try Cluster()
        let started = try Fifo(cluster.directory.path("started"))
        // A replacement of git: a server that accepts the connection and never answers.
        try cluster.directory.write(script: "bin/git", "echo $1 > \(started.path); exec sleep 1000")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let program = try RunningProgram(
            [subcommand] + cluster.options, environment: ["PATH": "\(cluster.directory.path("bin")):\(path)"])
        #expect(try started.line() == "upload-pack")
        #expect(program.end(by: SIGTERM) == status)
    }

    @Test func aSignalEndsRunWhoseHostHangs() throws {
        let cluster = try Cluster()
        let listener = try SilentListener()
        let program = try RunningProgram([
            "run", "--repo", "ssh://127.0.0.1:\(listener.port)/x", "--storage-dir", cluster.directory.path("storage"),
        ])
        _ = try program.messages(until: "watches")
        #expect(program.end(by: SIGTERM) == 0)
    }

    /// During a push, by signals that can be handled and by one that cannot.
    @Test(arguments: [(SIGTERM, 75), (SIGINT, 75), (SIGKILL, 128 + SIGKILL)] as [(Int32, Int32)])
    func anInterruptedPushLeavesNoPartialState(signal: Int32, status: Int32) throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let before = try cluster.remote.id(of: "flux")
        for branch in ["production", "staging"] { try cluster.change(replicas: 8, on: branch) }
        let started = try Fifo(cluster.directory.path("started"))
        let release = try Fifo(cluster.directory.path("release"))
        try cluster.remote.install(hook: "pre-receive", "echo now > \(started.path); read line < \(release.path)")
        let program = try RunningProgram(["sync"] + cluster.options)
        #expect(try started.line() == "now")
        #expect(program.end(by: signal) == status)
        try release.release()
        // The push has arrived or not, without a state in between, and the next pass completes.
        let tip = try cluster.remote.id(of: "flux")
        #expect(try tip == before || cluster.remote.commitCount(of: "flux") >= 3)
        try cluster.remote.install(hook: "pre-receive", "exit 0")
        #expect(try cluster.run("sync").status == 0)
        #expect(try cluster.replicas() == "8")
        try cluster.remote.verify()
    }

    @Test func severalInstancesUpdateOneBranch() throws {
        let cluster = try Cluster()
        let pushes = try pushes(cluster)
        let programs = try (1...3).map { number in
            try RunningProgram([
                "run", "--repo", cluster.remote.path, "--storage-dir", cluster.directory.path("storage\(number)"),
                "--interval", "0.1",
            ])
        }
        _ = try pushes.line()
        for replicas in 2...6 {
            try cluster.change(replicas: replicas)
            _ = try pushes.line()
            #expect(try cluster.replicas() == "\(replicas)")
        }
        for program in programs { #expect(program.end(by: SIGTERM) == 0) }
        // No change was committed twice.
        #expect(try cluster.remote.commitCount(of: "flux") == 7)
        try cluster.remote.verify()
    }
}
