import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// An environment with a problem stays unchanged, and the other one is updated.
@Suite struct HoldTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let patch = ["- {op: replace, path: /spec/replicas, value: 3}"]

    /// Both environments have files on the target branch.
    private func cluster() async throws -> Cluster {
        let cluster = try Cluster([
            "k8s/web.yaml": Manifest.deployment("web"),
            "k8s/staged.yaml": Manifest.staged("staged", for: "web", Self.patch),
        ])
        try await cluster.pass()
        return cluster
    }

    /// Makes a change to one source branch, and a valid change to the other one.
    private func expectHeld(
        _ environment: Environment, because reason: String, _ cluster: Cluster,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let other: Environment = environment == .production ? .staging : .production
        try cluster.commit(
            ["k8s/web.yaml": Manifest.deployment("web", replicas: 2) + "  paused: true\n"], to: other.name)
        let before = try cluster.folder(environment)
        let outcome = try await cluster.pass()
        #expect(try outcome[environment].heldReason == reason, sourceLocation: location)
        #expect(outcome.isHeld, sourceLocation: location)
        #expect(try cluster.folder(environment) == before, sourceLocation: location)
        #expect(!before.isEmpty, sourceLocation: location)
        #expect(try outcome[other].changes?.changed == [Self.web], sourceLocation: location)
        #expect(try cluster.files(other)[Self.web]?.contains("paused") == true, sourceLocation: location)
        try cluster.remote.verify()
    }

    @Test(arguments: Environment.standard)
    func aMissingBranchHoldsItsEnvironment(environment: Environment) async throws {
        let cluster = try await cluster()
        try cluster.remote.git("update-ref", "-d", "refs/heads/\(environment.name)")
        try await expectHeld(
            environment, because: "there is no branch \"\(environment.name)\" in \(cluster.remote.path)", cluster)
    }

    @Test(arguments: Environment.standard)
    func aBranchWithoutTheSourceDirectoryHoldsItsEnvironment(environment: Environment) async throws {
        let cluster = try await cluster()
        try cluster.remote.commit(["README.md": "Empty.\n"], to: environment.name, parent: "")
        try await expectHeld(
            environment, because: "the branch \"\(environment.name)\" has no directory \"k8s\"", cluster)
    }

    @Test(arguments: Environment.standard)
    func aSourceDirectoryThatIsAFileHoldsItsEnvironment(environment: Environment) async throws {
        let cluster = try await cluster()
        try cluster.remote.commit(["k8s": "A file.\n"], to: environment.name, parent: "")
        try await expectHeld(
            environment, because: "the branch \"\(environment.name)\" has no directory \"k8s\"", cluster)
    }

    @Test(arguments: [
        ["k8s/README.md": "Empty.\n"], ["k8s/web.yaml": "# Nothing.\n", "k8s/staged.yaml": ""],
        ["k8s/.sourceignore": "*\n", "k8s/web.yaml": Manifest.deployment("web")],
    ])
    func aSourceWithoutResourcesHoldsItsEnvironment(files: [String: String]) async throws {
        for environment in Environment.standard {
            let cluster = try await cluster()
            let other: Environment = environment == .production ? .staging : .production
            try cluster.remote.commit(files.mapValues { $0 }, to: environment.name, parent: "")
            let before = try cluster.folder(environment)
            let outcome = try await cluster.pass()
            #expect(try outcome[environment].heldReason == "the source directory \"k8s\" has no resources")
            #expect(try outcome[other].isUnchanged)
            #expect(try cluster.folder(environment) == before)
        }
    }

    /// Cached results make no difference.
    @Test(arguments: [true, false])
    func aSourceThatBecomesEmptyHoldsItsEnvironment(isCacheLost: Bool) async throws {
        let cluster = try Cluster()
        try cluster.commit(["k8s/a.yaml": Manifest.configMap("a")], to: "staging")
        let steps: [(files: [String: String?], isEmpty: Bool)] = [
            ([:], false), (["k8s/a.yaml": "# Nothing.\n"], false), (["k8s/web.yaml": nil], true),
        ]
        for (number, step) in steps.enumerated() {
            if !step.files.isEmpty { try cluster.commit(step.files, to: "staging") }
            if isCacheLost { cluster.configuration.storageDirectory = cluster.directory.path("cache\(number)") }
            let reason = try await cluster.pass()[.staging].heldReason
            #expect(reason == (step.isEmpty ? "the source directory \"k8s\" has no resources" : nil))
        }
    }

    @Test func anEmptyCommitHoldsItsEnvironment() async throws {
        let cluster = try await cluster()
        try cluster.remote.commit([:], to: "production", parent: "")
        try await expectHeld(.production, because: "the branch \"production\" has no directory \"k8s\"", cluster)
    }

    /// The broken file and its diagnostic.
    @Test(
        arguments: [
            ("a: [\n", "k8s/x.yaml:2: yaml/syntax"), ("\n\nkind: X\n", "k8s/x.yaml:3: resource/missing"),
            ("a: 1\na: 2\n", "k8s/x.yaml:2: yaml/duplicate-key"),
            (Manifest.deployment("web", replicas: 9), "k8s/x.yaml:1: resource/duplicate"),
        ])
    func aBrokenFileHoldsItsEnvironment(text: String, diagnostic: String) async throws {
        let cluster = try await cluster()
        try cluster.commit(["k8s/x.yaml": text])
        try await expectHeld(.production, because: "its source has an error", cluster)
        #expect(try await cluster.pass()[.production].diagnostics.map(\.short) == [diagnostic])
        // After the fix the environment is updated.
        try cluster.commit(["k8s/x.yaml": Manifest.configMap("x")])
        #expect(try await cluster.pass()[.production].changes?.added == ["builtin-v1-ConfigMap-default-x.yaml"])
    }

    @Test func errorsAreCounted() async throws {
        let cluster = try await cluster()
        try cluster.commit(["k8s/x.yaml": "a: [\n", "k8s/y.yaml": "- 1\n---\n- 2\n"])
        try await expectHeld(.production, because: "its source has 3 errors", cluster)
    }

    @Test func skipOmitsABrokenFile() async throws {
        let cluster = try await cluster()
        cluster.configuration.errorPolicy = .skip
        try cluster.commit(["k8s/x.yaml": "a: [\n", "k8s/z.yaml": Manifest.configMap("z") + "---\n- no resource\n"])
        let outcome = try await cluster.pass()
        #expect(!outcome.isHeld)
        let diagnostics = try outcome[.production].diagnostics.map(\.short)
        #expect(diagnostics == ["k8s/x.yaml:2: yaml/syntax", "k8s/z.yaml:8: resource/type"])
        let files = try cluster.files(.production)
        #expect(files["builtin-v1-ConfigMap-default-z.yaml"] != nil)
        // Every pass reports it, with any cache.
        #expect(try await cluster.pass()[.production].diagnostics.map(\.short) == diagnostics)
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        let again = try await cluster.pass()[.production]
        #expect(again.isUnchanged && again.diagnostics.map(\.short) == diagnostics)
        try cluster.commit(["k8s/web.yaml": "a: ["])
        #expect(try await cluster.pass()[.production].changes?.removed == [Self.web])
        try cluster.remote.verify()
    }

    /// A commit of a pass that skipped errors is not up to date for a pass that holds.
    @Test(arguments: [true, false])
    func holdAppliesToEarlierSkippedErrors(isCacheLost: Bool) async throws {
        let cluster = try await cluster()
        cluster.configuration.errorPolicy = .skip
        try cluster.commit(["k8s/x.yaml": "a: [\n", "k8s/z.yaml": Manifest.configMap("z")])
        try await cluster.pass()

        cluster.configuration.errorPolicy = .hold
        if isCacheLost { cluster.configuration.storageDirectory = cluster.directory.path("another") }
        try await expectHeld(.production, because: "its source has an error", cluster)
    }

    @Test func aPatchThatCannotBeAppliedHoldsStagingOnly() async throws {
        let cluster = try await cluster()
        let patch = Self.patch + ["- op: replace", "  path: /spec/template/spec", "  value: {}"]
        try cluster.commit(["k8s/staged.yaml": Manifest.staged("staged", for: "web", patch)], to: "staging")
        try await expectHeld(.staging, because: "its source has an error", cluster)
        let diagnostics = try await cluster.pass()[.staging].diagnostics
        // The operation starts in line 13 of the file.
        #expect(diagnostics.map(\.short) == ["k8s/staged.yaml:13: patch/missing"])
        #expect(diagnostics.first?.message.contains("operation 2, replace \"/spec/template/spec\"") == true)
    }

    @Test func aStagedResourceWithoutATargetHoldsStaging() async throws {
        let cluster = try await cluster()
        try cluster.commit(["k8s/z.yaml": Manifest.staged("z", for: "nobody", ["spec: {}"])], to: "staging")
        let outcome = try await cluster.pass()
        let diagnostics = try outcome[.staging].diagnostics.map(\.short)
        #expect(diagnostics == ["k8s/z.yaml:10: staged/missing-target"])
        #expect(try outcome[.production].heldReason == nil)
    }

    // MARK: - The deletion limit

    @Test(
        arguments: [
            // A number is an absolute limit.
            (DeletionLimit.count(0), 0, 100, true), (.count(0), 1, 100, false), (.count(5), 5, 5, true),
            (.count(5), 6, 1000, false),
            // A percentage allows at least three; all of them is no limit.
            (.percent(25), 3, 3, true), (.percent(25), 4, 12, false), (.percent(25), 4, 16, true),
            (.percent(25), 4, 15, false), (.percent(25), 25, 100, true), (.percent(25), 26, 103, false),
            (.percent(25), 26, 104, true), (.percent(0), 3, 1000, true), (.percent(0), 4, 1000, false),
            (.percent(100), 1000, 1000, true), (.percent(100), 1000, 1, true), (.percent(99), 4, 4, false),
            // Large numbers are accepted.
            (.percent(.max), .max, .max, true), (.percent(50), .max / 2 + 1, .max, false),
            (.percent(50), .max / 2, .max, true), (.percent(.min), 4, .max, false), (.count(.max), .max, .max, true),
        ])
    func theDeletionLimitHasItsBounds(limit: DeletionLimit, removed: Int, total: Int, isAllowed: Bool) {
        #expect(limit.allows(removing: removed, of: total) == isAllowed)
    }

    @Test(
        arguments: [
            ("0", DeletionLimit.count(0)), ("20", .count(20)), ("25%", .percent(25)), ("0%", .percent(0)),
            ("", nil), ("%", nil), ("-1", nil), ("-1%", nil), ("1.5%", nil), ("a", nil), ("25 %", nil), ("5%%", nil),
            ("100%", .percent(100)), ("101%", nil), ("\(Int.max)%", nil), ("\(Int.max)0", nil),
        ] as [(String, DeletionLimit?)])
    func theDeletionLimitIsRead(text: String, limit: DeletionLimit?) {
        #expect(DeletionLimit(text) == limit)
        if let limit { #expect(limit.description == text) }
    }

    private func many(_ numbers: Range<Int>) -> String {
        numbers.map { Manifest.configMap("n\($0)") }.joined(separator: "---\n")
    }

    /// The limit, the number of removed resources of twelve, and whether the pass is allowed.
    @Test(arguments: [(DeletionLimit.percent(25), 3, true), (.percent(25), 4, false), (.count(2), 3, false)])
    func tooManyDeletionsHoldTheEnvironment(limit: DeletionLimit, removed: Int, isAllowed: Bool) async throws {
        let cluster = try Cluster(["k8s/n.yaml": many(0..<12)])
        try await cluster.pass()
        cluster.configuration.deletionLimit = limit
        // Added resources do not count.
        try cluster.commit(["k8s/n.yaml": many(removed..<12) + "---\n" + many(20..<60)], message: "Clear up\n")
        let before = try cluster.folder(.production)
        let outcome = try await cluster.pass()
        guard !isAllowed else {
            #expect(try outcome[.production].changes?.removed.count == removed)
            return
        }
        let reason = try #require(try outcome[.production].heldReason)
        #expect(reason.hasPrefix("it would remove \(removed) of 12 resources, the limit is \(limit)"))
        #expect(reason.contains("Allow-Deletions: true") && reason.contains("commit to production"))
        #expect(try cluster.folder(.production) == before)
        #expect(try outcome[.staging].heldReason == nil)
        // The plan lists what the limit holds.
        let plan = try await cluster.synchronizer().plan()
        #expect(plan.isHeld && plan.isEmpty)
        #expect(plan.environments[0].changes.count { $0.kind == .removed } == removed)
        // The trailer of a source commit allows the deletion.
        try cluster.commit(["README.md": "x"], message: "Mean it\n\nAllow-Deletions: false\n")
        #expect(try await cluster.pass()[.production].heldReason != nil)
        try cluster.commit(["README.md": "y"], message: "Mean it\n\nallow-deletions: True\nSigned-off-by: A <a@b>\n")
        #expect(try await cluster.pass()[.production].changes?.removed.count == removed)
    }

    /// A trailer for one environment does not count for the other one.
    @Test func eachEnvironmentHasItsOwnLimit() async throws {
        func pairs(_ numbers: Range<Int>) -> String {
            numbers.map {
                Manifest.deployment("d\($0)") + "---\n" + Manifest.staged("s\($0)", for: "d\($0)", Self.patch)
            }.joined(separator: "---\n")
        }
        let cluster = try Cluster(["k8s/n.yaml": pairs(0..<12)])
        try await cluster.pass()
        try cluster.commit(["k8s/n.yaml": pairs(0..<1)], message: "Clear up\n\nAllow-Deletions: true\n")
        try cluster.commit(["k8s/n.yaml": pairs(0..<1)], to: "staging", message: "Clear up\n")
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.removed.count == 22)
        #expect(
            try outcome[.staging].heldReason?.hasPrefix("it would remove 11 of 12 resources, the limit is 25%") == true)
        #expect(try outcome[.staging].heldReason?.contains("commit to staging") == true)
        cluster.configuration.deletionLimit = .count(11)
        #expect(try await cluster.pass()[.staging].changes?.removed.count == 11)
    }

    @Test func staleStagingFilesCountToo() async throws {
        let pairs = (0..<12).map {
            Manifest.deployment("d\($0)") + "---\n" + Manifest.staged("s\($0)", for: "d\($0)", Self.patch)
        }
        let cluster = try Cluster(["k8s/n.yaml": pairs.joined(separator: "---\n")])
        try await cluster.pass()
        #expect(try cluster.files(.staging).count == 12)
        try cluster.commit(["k8s/n.yaml": Manifest.deployment("d0")], to: "staging")
        #expect(try await cluster.pass()[.staging].heldReason?.contains("12 of 12") == true)
        try cluster.commit(["README.md": "x"], to: "staging", message: "Mean it\n\nAllow-Deletions: true\n")
        #expect(try await cluster.pass()[.staging].changes?.removed.count == 12)
        // The folder stays, without resources.
        #expect(try cluster.files(.staging) == [".gitkeep": ""])
        #expect(try await cluster.pass()[.staging].isUnchanged)
        try cluster.remote.verify()
    }
}
