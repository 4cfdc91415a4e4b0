import Foundation
import Glibc
import InfraTestSupport
import Testing

/// A signal while a remote hangs ends the program and all of its child processes.
@Suite(
    .enabled(
        if: SSHServer.isAvailable && HTTPServer.isAvailable,
        "sshd or lighttpd is not installed (Debian packages openssh-server, lighttpd and lighttpd-mod-openssl)"))
struct InterruptionTests {
    enum Transport: CaseIterable { case local, ssh, https }
    enum Operation: CaseIterable { case fetch, push }

    @Test(arguments: Transport.allCases, Operation.allCases)
    func aSignalEndsAPassWhoseRemoteHangs(transport: Transport, operation: Operation) async throws {
        for (subcommand, status) in [("run", 0), ("sync", 75)] as [(String, Int32)] {
            let cluster = try Cluster()
            let hung = try Fifo(cluster.directory.path("hung"))
            let hang = "echo now > \(hung.path); exec sleep 600"
            if operation == .push { try cluster.remote.install(hook: "pre-receive", hang) }
            let remote = try Remote(transport, cluster, fetching: operation == .fetch ? hang : nil)
            let mark = "INFRA_SYNC_TEST=\(UUID().uuidString)"
            let program = try RunningProgram(
                [subcommand, "--storage-dir", cluster.directory.path("storage")] + remote.options,
                environment: remote.environment.merging(["INFRA_SYNC_TEST": String(mark.dropFirst(16))]) { $1 })
            #expect(try hung.line() == "now")
            #expect(program.end(by: SIGTERM) == status)
            // A busy machine may end the stopped child processes later.
            try await waitUntil("all child processes have ended") { processes(with: mark).isEmpty }
            // The next pass completes.
            if operation == .push { try cluster.remote.install(hook: "pre-receive", "exit 0") }
            let again = try Program.run([
                "sync", "--storage-dir", cluster.directory.path("storage"), "--repo", cluster.remote.path,
            ])
            #expect(again.status == 0, "\(again.errors)")
            try cluster.remote.verify()
        }
    }

    /// The command lines of the processes that have a variable in their environment.
    private func processes(with mark: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { name in
            guard Int(name) != nil, let variables = FileManager.default.contents(atPath: "/proc/\(name)/environ"),
                String(decoding: variables, as: UTF8.self).contains(mark)
            else { return nil }
            let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") ?? Data()
            return String(decoding: line, as: UTF8.self)
        }
    }
}

extension InterruptionTests {
    /// The repository of a cluster on a server that can hang during a fetch.
    private struct Remote {
        var options: [String] = []
        var environment: [String: String?] = [:]
        private var servers: [any Sendable] = []

        init(_ transport: Transport, _ cluster: Cluster, fetching hang: String?) throws {
            switch transport {
            case .local:
                options = ["--repo", cluster.remote.path]
                guard let hang else { return }
                try cluster.directory.write(script: "bin/git", hang)
                let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
                environment["PATH"] = "\(cluster.directory.path("bin")):\(path)"
            case .ssh:
                let server = try SSHServer(settings: hang.map { ["ForceCommand \($0)"] } ?? [])
                servers.append(server)
                options = [
                    "--repo", server.url(of: cluster.remote), "--deploy-key", server.userKey, "--known-hosts",
                    server.knownHosts,
                ]
            case .https:
                let server = try HTTPServer(scripts: hang.map { ["hung": $0] } ?? [:])
                servers.append(server)
                options = [
                    "--repo", server.url(of: cluster.remote, by: hang == nil ? "git" : "hung"), "--ca-file",
                    server.caFile,
                ]
            }
        }
    }
}
