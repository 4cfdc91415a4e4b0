import Foundation
import InfraTestSupport
import Testing

/// The program as process 1 of a container, which inherits orphaned processes.
@Suite(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
struct OrphanTests {
    /// Makes a program a child subreaper, which inherits orphaned processes like process 1: prctl(2).
    private static let launcher = [
        "python3", "-c",
        "import ctypes, os, sys; ctypes.CDLL(None).prctl(36, 1, 0, 0, 0); os.execv(sys.argv[1], sys.argv[1:])",
    ]

    /// The children of a process that have ended and were not reaped.
    private func zombies(of pid: Int32) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { $0.allSatisfy(\.isNumber) }.filter {
            name in
            let status = (try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8)) ?? ""
            return status.contains(") Z \(pid) ")
        }
    }

    /// ssh does not wait for its proxy command, which connects to a jump host.
    @Test func runReapsTheProxyCommandsOfSSH() async throws {
        let cluster = try Cluster()
        let (server, jump) = (try SSHServer(), try SSHServer())
        let configuration = try cluster.directory.write(
            "config",
            """
            Host jump
                HostName 127.0.0.1
                Port \(jump.port)
                IdentityFile \(jump.userKey)
            Host localhost
                ProxyJump \(jump.user)@jump
            """)
        let ssh = try Command.check(["sh", "-c", "command -v ssh"]).text
        try cluster.directory.write(script: "bin/ssh", "exec \(ssh) -F \(configuration) \"$@\"")
        let names = "[localhost]:\(server.port) \(server.hostKey)\n[127.0.0.1]:\(jump.port) \(jump.hostKey)\n"
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let program = try RunningProgram(
            [
                "run", "--interval", "0.1", "--repo",
                "ssh://\(server.user)@localhost:\(server.port)\(cluster.remote.path)", "--storage-dir",
                cluster.directory.path("storage"), "--deploy-key", server.userKey, "--known-hosts",
                try cluster.directory.write("known_hosts", names),
            ], by: Self.launcher, environment: ["PATH": "\(cluster.directory.path("bin")):\(path)"])
        _ = try program.messages(until: "staging: committed")
        for replicas in 4..<7 {
            try cluster.change(replicas: replicas)
            _ = try program.messages(until: "production: committed")
        }
        try await waitUntil("all processes that have ended are reaped") { try zombies(of: program.pid).isEmpty }
        #expect(program.end(by: SIGTERM) == 0)
    }
}
