import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Concurrent changes of the repository.
@Suite struct RaceTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    @Test func aForcedPushOfTheSourceIsRendered() async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await cluster.pass()
        try cluster.remote.commit(
            ["k8s/web.yaml": Manifest.deployment("web", replicas: 7)], to: "production", parent: "")
        let outcome = try await cluster.pass()
        let changes = try #require(try outcome[.production].changes)
        #expect(changes.changed == [Self.web])
        #expect(changes.removed == ["builtin-v1-ConfigMap-default-a.yaml"])
        #expect(try cluster.remote.commitCount(of: "flux") == 2)
        // The old source commit is deleted.
        try cluster.remote.git("reflog", "expire", "--expire=now", "--all")
        try cluster.remote.git("gc", "--quiet", "--prune=now")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 8)])
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        try cluster.remote.verify()
    }

    @Test(arguments: [true, false])
    func aChangedTargetIsRestored(isSameInstance: Bool) async throws {
        let cluster = try Cluster()
        let first = try cluster.synchronizer()
        _ = try await first.pass()
        let production = try cluster.folder(.production)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        _ = try await first.pass()
        let newer = try cluster.folder(.production)
        func pass() async throws -> SyncOutcome { try await (isSameInstance ? first : cluster.synchronizer()).pass() }

        // Reset: the source is rendered onto the old commit again.
        try cluster.remote.git("update-ref", "refs/heads/flux", "flux~1")
        #expect(try cluster.folder(.production) == production)
        #expect(try await pass()[.production].changes?.changed == [Self.web])
        #expect(try cluster.folder(.production) == newer)
        #expect(try cluster.remote.commitCount(of: "flux") == 2)

        // Replaced by an unrelated history.
        try cluster.remote.commit(["README.md": "New.\n"], to: "flux", parent: "")
        #expect(try await pass()[.production].changes?.added == [Self.web])
        #expect(try cluster.remote.entries(of: "flux").keys.sorted() == ["README.md", "flux/production/\(Self.web)"])

        // Deleted.
        try cluster.remote.git("update-ref", "-d", "refs/heads/flux")
        #expect(try await pass()[.production].changes?.added == [Self.web])
        #expect(try cluster.remote.commitCount(of: "flux") == 1)

        // Foreign changes: another content, an extra file, a missing file, another mode.
        let folder = "flux/production"
        try cluster.commit(["\(folder)/\(Self.web)": "kind: X\n", "\(folder)/x/y": "y"], to: "flux")
        let changes = try #require(try await pass()[.production].changes)
        #expect(changes.changed == [Self.web] && changes.removed == ["x"])
        #expect(try cluster.folder(.production) == newer)
        try cluster.commit(["\(folder)/\(Self.web)": nil], to: "flux")
        #expect(try await pass()[.production].changes?.added == [Self.web])
        #expect(try cluster.folder(.production) == newer)
        try cluster.remote.git("gc", "--quiet", "--prune=now")
        try cluster.remote.verify()
    }

    /// The steps of a pass at which the branch moves, and the number of moves.
    @Test(arguments: ["rendering", "pushing"], [1, 3])
    func aLostRaceIsRepeated(step: String, times: Int) async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let patch = ["spec:", "  replicas: 5"]
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", patch)], to: "staging")
        let countdown = Countdown(times)
        let remote = cluster.remote
        let synchronizer = try cluster.synchronizer { progress in
            let isNow =
                switch progress {
                case .rendering(.staging): step == "rendering"
                case .pushing: step == "pushing"
                default: false
                }
            guard isNow, countdown.isRunning() else { return }
            do {
                let number = try remote.commitCount(of: "flux")
                try remote.commit(["foreign/\(number)": "Theirs.\n"], to: "flux")
            } catch {
                Issue.record(error)
            }
        }
        let outcome = try await synchronizer.pass()
        #expect(outcome.lostRaces == times)
        #expect(try outcome[.production].changes?.changed == [Self.web])
        #expect(try outcome[.staging].changes?.added == [Self.web])
        let subjects = try remote.git("log", "--format=%s", "flux").text.split(separator: "\n")
        // The newest commit first; nothing was merged or forced.
        #expect(subjects.count == 1 + times + 2)
        #expect(subjects[0].hasPrefix("update from staging: "))
        #expect(subjects[1].hasPrefix("update from production: "))
        #expect(subjects[2..<(2 + times)].allSatisfy { $0 == "Change" })
        #expect(try remote.entries(of: "flux:foreign").count == times)
        #expect(try cluster.files(.staging)[Self.web]?.contains("replicas: 5") == true)
        #expect(try await synchronizer.pass()[.production].isUnchanged)
        try remote.verify()
    }

    /// The branch moves when the server has received everything, and before it compares.
    @Test func aRaceCanBeLostAfterThePushWasReceived() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let theirs = try cluster.remote.commit(
            ["foreign": "Theirs.\n"], to: "theirs", parent: try cluster.remote.id(of: "flux"))
        let mark = cluster.directory.path("mark")
        try cluster.remote.install(
            hook: "pre-receive",
            """
            test -e \(mark) && exit
            touch \(mark)
            unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
            git update-ref refs/heads/flux \(theirs)
            """)
        let outcome = try await cluster.pass()
        #expect(outcome.lostRaces == 1)
        #expect(try cluster.remote.id(of: "flux~1") == theirs)
        #expect(try cluster.remote.texts(of: "flux")["foreign"] == "Theirs.\n")
        #expect(try cluster.files(.production)[Self.web]?.contains("replicas: 2") == true)
        try cluster.remote.verify()
    }

    /// During the push, the branch is deleted, or replaced by one without the objects of infra-sync.
    @Test(arguments: [true, false])
    func aTargetThatIsReplacedDuringAPassIsRenderedCompletely(isDeleted: Bool) async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let countdown = Countdown(1)
        let remote = cluster.remote
        let outcome = try await cluster.synchronizer { progress in
            guard case .pushing = progress, countdown.isRunning() else { return }
            do {
                if isDeleted {
                    try remote.git("update-ref", "-d", "refs/heads/flux")
                } else {
                    try remote.commit(["README.md": "New.\n"], to: "flux", parent: "")
                }
                try remote.git("gc", "--quiet", "--prune=now")
            } catch {
                Issue.record(error)
            }
        }.pass()
        #expect(outcome.lostRaces == 1)
        #expect(try cluster.files(.production).count == 2)
        #expect(try remote.commitCount(of: "flux") == (isDeleted ? 1 : 2))
        try remote.verify()
    }

    @Test func aRejectionQuotesTheServer() async throws {
        let cluster = try Cluster()
        try cluster.remote.install(hook: "pre-receive", "echo 'no commits on Fridays' >&2; exit 1")
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .rejected)
        #expect(error.isRetryable)
        #expect(
            error.reason == """
                push "flux" to \(cluster.remote.path): the remote rejected it: pre-receive hook declined; \
                no commits on Fridays
                """)
        #expect(try !cluster.remote.exists("flux"))
        // Objects of the lost race are sent with the next push.
        try cluster.remote.install(hook: "pre-receive", "exit 0")
        #expect(try await cluster.pass()[.production].changes?.added == [Self.web])
        #expect(try cluster.files(.production)[Self.web] == "---\n" + Manifest.deployment("web"))
        try cluster.remote.verify()
    }

    /// The objects were rendered and cached by a pass whose push failed.
    @Test func theSameInstanceContinuesAfterARejection() async throws {
        let cluster = try Cluster()
        try cluster.commit(
            ["k8s/s.yaml": Manifest.staged("s", for: "web", ["spec:", "  replicas: 5"])], to: "staging")
        try cluster.remote.install(hook: "pre-receive", "exit 1")
        let synchronizer = try cluster.synchronizer()
        await #expect(throws: SyncError.self) { _ = try await synchronizer.pass() }
        try cluster.remote.install(hook: "pre-receive", "exit 0")
        // The same push would be delayed, but the rendering is the same.
        try cluster.commit(["README.md": "New.\n"])
        let outcome = try await synchronizer.pass()
        #expect(try outcome[.production].commit != nil && outcome[.staging].commit != nil)
        try cluster.remote.verify()
    }

    @Test func aMissingRemoteIsUnreachable() async throws {
        let cluster = try Cluster([:])
        cluster.configuration.repository = try RemoteLocation(cluster.directory.path("nothing.git"))
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .unreachable)
        #expect(error.isRetryable)
        #expect(error.reason.contains("nothing.git"))
    }

    @Test func anEmptyRemoteHoldsBoth() async throws {
        let cluster = try Cluster([:])
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].heldReason == "there is no branch \"production\" in \(cluster.remote.path)")
        #expect(try outcome[.staging].heldReason != nil)
        #expect(try !cluster.remote.exists("flux"))
    }
}
