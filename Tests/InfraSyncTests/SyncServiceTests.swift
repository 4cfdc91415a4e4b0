import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The loop of passes, and its state.
@Suite struct SyncServiceTests {
    /// Runs a service until its events are enough, cancels it and waits for its end.
    private func run(
        _ synchronizer: Synchronizer, until isEnough: (SyncService.Event) throws -> Bool
    ) async throws -> SyncService.State {
        let (events, continuation) = AsyncStream<SyncService.Event>.makeStream()
        let service = SyncService(synchronizer, interval: .milliseconds(1)) { continuation.yield($0) }
        let task = Task { try await service.run() }
        for await event in events where try isEnough(event) { break }
        let state = await service.state
        task.cancel()
        try await task.value
        return state
    }

    @Test func theServiceRunsPassesUntilItIsCancelled() async throws {
        let cluster = try Cluster()
        var outcomes: [SyncOutcome] = []
        let state = try await run(cluster.synchronizer()) { event in
            guard case .succeeded(let outcome) = event else { return false }
            if outcomes.isEmpty { try cluster.commit(["k8s/a.yaml": Manifest.configMap("a")]) }
            outcomes.append(outcome)
            return outcome.environments[0].state.changes?.added == ["builtin-v1-ConfigMap-default-a.yaml"]
        }
        // Staging has no staged resources, so it gets no commit.
        #expect(outcomes.first?.environments.map { $0.commit != nil } == [true, false])
        #expect(state.lastSuccess != nil && state.lastError == nil)
        #expect(state.environments.map(\.environment) == [.production, .staging])
        try cluster.remote.verify()
    }

    @Test func aFailureDoesNotEndTheService() async throws {
        let cluster = try Cluster()
        cluster.configuration.repository = try RemoteLocation(cluster.directory.path("nothing.git"))
        var failures = 0
        let state = try await run(cluster.synchronizer()) { event in
            if case .failed(let error, isRepeated: false) = event, error.code == .unreachable { failures += 1 }
            return failures == 2
        }
        #expect(state.lastSuccess == nil)
        #expect(state.lastError?.code == .unreachable)
    }

    @Test func aRejectedPushIsReportedOnce() async throws {
        let cluster = try Cluster()
        try cluster.remote.install(hook: "pre-receive", "exit 1")
        var failures: [Bool] = []
        let state = try await run(cluster.synchronizer()) { event in
            if case .failed(_, let isRepeated) = event { failures.append(isRepeated) }
            return failures.count == 3
        }
        #expect(failures == [false, true, true])
        #expect(state.lastError?.code == .rejected)
    }

    @Test func aWrongConfigurationEndsTheService() async throws {
        let cluster = try Cluster()
        let file = cluster.directory.path("nothing")
        cluster.configuration.allowedSigners = AllowedSigners(file: file)
        let service = SyncService(try cluster.synchronizer(), interval: .milliseconds(1))
        let error = try await #require(throws: SyncError.self) { try await service.run() }
        #expect(error.code == .configuration)
        #expect(await service.state.lastError == error)
    }
}
