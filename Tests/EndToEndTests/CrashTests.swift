import Foundation
import Glibc
import InfraTestSupport
import Testing

/// A process that is killed at any moment leaves the target branch in the old or the new state, and the next pass
/// completes.
@Suite struct CrashTests {
    // MARK: - Killed at a step

    /// A script that replaces git, or a hook of the remote; `KILL` kills the process that started the script.
    private enum Killer {
        case instead(String)
        case hook(String, String)
    }

    /// The expected state of the target branch after the kill.
    private enum Result { case old, new, either }

    /// The numbers of bytes are smaller than the packs.
    private static let killers: [(step: String, Killer, Result)] = [
        ("a listing", .instead("if [ $1 = upload-pack ]; then KILL; fi; exec $GIT \"$@\""), .old),
        (
            "a fetch",
            .instead("[ $1 = upload-pack ] || exec $GIT \"$@\"; $GIT \"$@\" | { dd bs=1 count=20000; KILL; }"), .old
        ),
        ("the start of a push", .instead("if [ $1 = receive-pack ]; then KILL; fi; exec $GIT \"$@\""), .old),
        (
            "a push",
            .instead("[ $1 = receive-pack ] || exec $GIT \"$@\"; { dd bs=1 count=20000; KILL; } | $GIT \"$@\""), .old
        ),
        // The server continues by itself after it has received the whole push.
        ("the server's check", .hook("pre-receive", "KILL"), .either),
        ("the server's decision", .hook("update", "KILL"), .either),
        (
            "the moment before the branch moves", .hook("reference-transaction", "[ $1 = prepared ] && KILL; exit 0"),
            .either
        ),
        ("the moment after", .hook("reference-transaction", "[ $1 = committed ] && KILL; exit 0"), .new),
        ("the time until we know it", .hook("post-receive", "KILL"), .new),
    ]

    @Test(arguments: killers.indices)
    func aKillAtAnyStepLeavesTheOldOrTheNewState(index: Int) async throws {
        let (step, killer, result) = Self.killers[index]
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let before = try cluster.remote.id(of: "flux")
        try changeMuch(cluster, 5)
        let pid = cluster.directory.path("pid")
        let kill = "kill -9 $(cat \(pid)) 2>/dev/null"
        var script = "exec $GIT \"$@\""
        switch killer {
        case .instead(let text): script = text
        case .hook(let name, let text):
            try cluster.remote.install(hook: name, text.replacingOccurrences(of: "KILL", with: kill))
        }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        try cluster.directory.write(
            script: "bin/git",
            "echo $PPID > \(pid); PATH='\(path)'; GIT=git; " + script.replacingOccurrences(of: "KILL", with: kill))
        let killed = try Program.run(
            ["sync"] + cluster.options, environment: ["PATH": "\(cluster.directory.path("bin")):\(path)"])
        #expect(killed.status == 128 + SIGKILL, "in \(step)")
        if case .hook(let name, _) = killer { try cluster.remote.install(hook: name, "exit 0") }
        try await expectOldOrNewState(of: cluster, before: before, result, step)
        #expect(try cluster.run("sync").status == 0)
        #expect(try [cluster.replicas(), cluster.replicas("staging")] == ["5", "3"])
        // No change was committed twice.
        #expect(try cluster.remote.commitCount(of: "flux") == 4)
        try expectTidy(cluster)
    }

    /// Commits a change that is larger than any pipe buffer to both branches.
    private func changeMuch(_ cluster: Cluster, _ replicas: Int) throws {
        var numbers = SeededGenerator(seed: UInt64(replicas))
        let noise = (0..<4000).map { _ in String(numbers.next(), radix: 36) }.joined()
        for branch in ["production", "staging"] {
            try cluster.remote.commit(
                [
                    "k8s/web.yaml": Manifest.deployment("web", replicas: replicas, annotations: ["noise": noise])
                ], to: branch)
        }
    }

    private func expectOldOrNewState(
        of cluster: Cluster, before: String, _ result: Result, _ step: String
    ) async throws {
        // The server may still be running; it is finished when its lock file is gone.
        let lock = cluster.remote.path + "/refs/heads/flux.lock"
        try await waitUntil("the server is done") { !FileManager.default.fileExists(atPath: lock) }
        let tip = try cluster.remote.id(of: "flux")
        switch result {
        case .old: #expect(tip == before, "after \(step)")
        case .new: #expect(tip != before, "after \(step)")
        case .either: break
        }
        guard tip != before else { return }
        #expect(try cluster.remote.id(of: "flux~2") == before)
        #expect(try [cluster.replicas(), cluster.replicas("staging")] == ["5", "3"])
    }

    // MARK: - Killed at random

    /// The number of kills, and whether the remote is an SSH server.
    @Test(arguments: [(30, false), (10, true)])
    func aKillAtARandomMomentLeavesAConsistentState(rounds: Int, isRemote: Bool) throws {
        let cluster = try Cluster()
        let server = isRemote ? try SSHServer() : nil
        let login = server.map {
            ["--repo", $0.url(of: cluster.remote), "--deploy-key", $0.userKey, "--known-hosts", $0.knownHosts]
        }
        let command = ["sync"] + cluster.options + (login ?? [])
        let start = ContinuousClock.now
        #expect(try Program.run(command).status == 0)
        let longest = (ContinuousClock.now - start) / .microseconds(1)
        var killed = 0
        for round in 1...rounds {
            for branch in ["production", "staging"] { try cluster.change(replicas: round, on: branch) }
            let program = try RunningProgram(command)
            // The first kill comes at once, so that at least one comes in time.
            usleep(round == 1 ? 0 : UInt32.random(in: 0...UInt32(longest)))
            if program.end(by: SIGKILL) == 128 + SIGKILL { killed += 1 }
            // The pushed commits are consistent.
            let message = try cluster.remote.git("log", "-1", "--format=%s", "flux").text
            #expect(message.hasPrefix("update from "))
        }
        #expect(killed > 0)
        #expect(try Program.run(command).status == 0)
        #expect(try [cluster.replicas(), cluster.replicas("staging")] == ["\(rounds)", "3"])
        try expectTidy(cluster, login ?? [])
    }

    /// Expects a valid remote, and no remains of killed processes in the storage directory after the next pass.
    private func expectTidy(_ cluster: Cluster, _ login: [String] = []) throws {
        try cluster.remote.verify()
        #expect(try Program.run(["sync"] + cluster.options + login).status == 0)
        let storage = try cacheDirectory(in: cluster.directory.path("storage"))
        let names = try FileManager.default.contentsOfDirectory(atPath: storage).sorted()
        #expect(names == ["render-cache", "rendered-state", "repository-1.git"])
        let files = try FileManager.default.subpathsOfDirectory(atPath: "\(storage)/repository-1.git")
        #expect(files.filter { $0.hasSuffix(".lock") || $0.contains("pack_") } == [])
        try Command.check(
            ["git", "--git-dir", "\(storage)/repository-1.git", "fsck", "--strict", "--connectivity-only"],
            environment: GitRepository.environment)
    }

    // MARK: - Two processes

    @Test func twoProcessesCanShareAStorageDirectory() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let pushes = try Fifo(cluster.directory.path("pushes"))
        try cluster.remote.install(hook: "post-receive", "cat > \(pushes.path)")
        let programs = try (1...2).map { _ in
            try RunningProgram(["run"] + cluster.options + ["--interval", "0.05", "--log-level", "warning"])
        }
        for round in 2...15 {
            try cluster.change(replicas: round)
            _ = try pushes.line()
            #expect(try cluster.replicas() == "\(round)")
        }
        for program in programs { #expect(program.end(by: SIGTERM) == 0) }
        #expect(try cluster.remote.commitCount(of: "flux") == 16)
        try expectTidy(cluster)
    }
}
