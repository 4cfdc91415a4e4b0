import Foundation
import InfraSystem
import InfraTestSupport
import Testing

@testable import InfraGit

/// Servers that keep the connection alive without progress, and slow servers.
///
/// Git's servers send a packet every few seconds, here every second, even if a hook hangs. Hooks hang for a minute, and
/// then the operation would succeed: the error shows that the time limit ended it.
@Suite(.enabled(if: HTTPServer.isAvailable && SSHServer.isAvailable, "lighttpd or sshd is not installed"))
struct StallTimerTests {
    enum Route: CaseIterable {
        case local, ssh, https
    }

    private let name = "refs/heads/main"
    private let directory: TemporaryDirectory
    private let repository: GitRepository
    /// The time limit: long enough for a server to start on a busy machine.
    private let limit = Duration.seconds(8)

    init() throws {
        directory = try TemporaryDirectory()
        repository = try GitRepository()
        for key in ["receive.keepAlive", "uploadpack.keepAlive"] { try repository.git("config", key, "1") }
    }

    /// Returns the repository by a route, optionally with a program that creates packs instead of git; and the server,
    /// which must be kept while the remote is used.
    private func remote(_ route: Route, hook: String = "") throws -> (remote: Remote, server: AnyObject?) {
        let variables = "GIT_CONFIG_KEY_1=uploadpack.packObjectsHook GIT_CONFIG_VALUE_1=\(hook)"
        var options = RemoteOptions(timeout: limit)
        switch route {
        case .local:
            if !hook.isEmpty {
                options.programs.git = try directory.write(
                    script: "git", "exec git -c uploadpack.packObjectsHook=\(hook) \"$@\"")
            }
            return (try InfraGitTests.remote(repository, options: options), nil)
        case .ssh:
            let count = "GIT_CONFIG_COUNT=2 GIT_CONFIG_KEY_0=x.x GIT_CONFIG_VALUE_0=x"
            let server = try SSHServer(settings: hook.isEmpty ? [] : ["SetEnv \(count) \(variables)"])
            options.deployKey = server.userKey
            options.knownHosts = server.knownHosts
            return (Remote(location: try RemoteLocation(server.url(of: repository)), options: options), server)
        case .https:
            let git = HTTPServer.git.replacing("GIT_CONFIG_COUNT=1", with: "GIT_CONFIG_COUNT=2 \(variables)")
            let server = try HTTPServer(scripts: ["slow": hook.isEmpty ? HTTPServer.git : git])
            options.caFile = server.caFile
            return (try InfraGitTests.remote(repository, server, by: "slow", options: options), server)
        }
    }

    @Test(arguments: Route.allCases)
    func aPushWithAHangingHookTimesOut(route: Route) throws {
        try repository.install(hook: "pre-receive", "exec sleep 60")
        let (id, pack) = try Cache().commit("first", on: nil)
        let (remote, server) = try remote(route)
        let error = try #require(throws: GitError.self) { try remote.push(name, from: nil, to: id, pack: pack) }
        #expect(error.code == .timedOut)
        #expect(error.reason.hasPrefix("the remote made no progress for 8 seconds"))
        #expect(error.reason.hasSuffix("; the remote may still complete the push: check the branch"))
        withExtendedLifetime(server) {}
    }

    @Test(arguments: Route.allCases)
    func aFetchWithoutAPackTimesOut(route: Route) throws {
        try repository.commit(["f": "x"])
        let hook = try directory.write(script: "hook", "exec sleep 60")
        let (remote, server) = try remote(route, hook: hook)
        let cache = try Cache()
        let error = try #require(throws: GitError.self) { try remote.fetch([name], into: cache.repository) }
        #expect(error.code == .timedOut)
        #expect(error.reason.hasPrefix("the remote made no progress for 8 seconds"))
        #expect(error.reason.contains("(nginx: proxy_buffering off)") == (route == .https))
        withExtendedLifetime(server) {}
    }

    /// The branch has moved before the hook that hangs, which the following listing shows.
    @Test func reportsAnUpdateThatPrecedesATimeout() throws {
        let finished = directory.path("finished")
        try repository.install(hook: "post-receive", "sleep 60; touch \(finished)")
        let (id, pack) = try Cache().commit("first", on: nil)
        #expect(try remote(.local).remote.push(name, from: nil, to: id, pack: pack) == .updated)
        #expect(!FileManager.default.fileExists(atPath: finished))
    }

    /// A hook may take longer than the time limit as long as it prints output.
    @Test func waitsForAHookThatPrintsOutput() throws {
        try repository.install(hook: "pre-receive", "for i in $(seq 9); do echo \"step $i\"; sleep 1; done")
        let (id, pack) = try Cache().commit("first", on: nil)
        #expect(try remote(.local).remote.push(name, from: nil, to: id, pack: pack) == .updated)
    }

    /// git prints its progress while it creates a pack, unless `no-progress` is requested.
    @Test func waitsForAServerThatCreatesAPack() throws {
        try repository.commit(["f": "x"])
        let meter = "for i in $(seq 9); do printf \"Counting objects: $i\\r\" >&2; sleep 1; done"
        let hook = try directory.write(
            script: "hook", "case \" $* \" in *' --progress '*) \(meter);; *) sleep 60;; esac; exec \"$@\"")
        let cache = try Cache()
        let tips = try remote(.local, hook: hook).remote.fetch([name], into: cache.repository)
        #expect(try tips[name]?.hex == repository.id(of: name))
    }

    /// The time of an operation is limited even if the remote makes progress.
    @Test func limitsTheTotalTimeOfAnOperation() {
        let context = RemoteContext(
            attempted: "talk", timeout: .milliseconds(1), cancellation: CancellationHandle())
        while !context.stallTimer.hasExpired {
            context.stallTimer.wait { CurrentProcess.sleep(milliseconds: $0) }
            context.stallTimer.reset()
        }
        #expect(context.timeoutError.code == .timedOut)
        #expect(
            context.timeoutError.reason == "the remote did not finish within 0.3 seconds, although it made progress")
    }

    /// A greeting of four thousand bytes, sent at ten bytes per second, which would take minutes.
    @Test func singleBytesAreNotProgress() throws {
        var options = RemoteOptions(timeout: .seconds(1))
        options.programs.git = try directory.write(
            script: "git", "printf '0fffversion '; while printf x; do sleep 0.1; done")
        let error = try #require(throws: GitError.self) {
            try InfraGitTests.remote(repository, options: options).list([name])
        }
        #expect(error.code == .timedOut)
    }
}
