import Foundation
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// After any history, a pass has the result of a first pass to an empty target.
@Suite struct HistoryTests {
    /// The variable `HISTORIES` sets a larger number.
    private static let count = ProcessInfo.processInfo.environment["HISTORIES"].flatMap(UInt64.init) ?? 6

    @Test(arguments: 1...count)
    func everyPassEqualsAFirstPass(seed: UInt64) async throws {
        let history = try History(seed: seed)
        for step in 1...20 {
            try history.change()
            try await history.passAndCompare("seed \(seed), step \(step)")
        }
        try await history.verify("seed \(seed)")
        try history.cluster.remote.verify()
    }
}

/// A remote with random changes, and two instances that run passes in turns.
private final class History {
    let cluster: Cluster
    private var numbers: SeededGenerator
    private var branches: [Environment: RandomBranch] = [.production: RandomBranch(), .staging: RandomBranch()]
    private var instances: [Synchronizer?] = [nil, nil]

    init(seed: UInt64) throws {
        numbers = SeededGenerator(seed: seed)
        cluster = try Cluster([:])
        cluster.configuration.errorPolicy = seed % 3 == 0 ? .skip : .hold
        cluster.configuration.strictValues = seed % 2 == 0
        cluster.configuration.deletionLimit = .percent(100)
        cluster.configuration.sharesIdentities = seed % 4 == 1
        for branch in ["production", "staging"] { try cluster.commit(["k8s/README": "\(branch)\n"], to: branch) }
    }

    private func happens(one of: Int) -> Bool { Int.random(in: 0..<of, using: &numbers) == 0 }

    // MARK: - Random changes

    private static let extra = "zz-extra.yaml"

    func change() throws {
        for environment in Environment.standard {
            for _ in 0..<Int.random(in: 0...3, using: &numbers) { try changeSource(environment) }
        }
        if happens(one: 3), try cluster.remote.exists("flux") { try changeTarget() }
        if happens(one: 8) { try FileManager.default.removeItem(atPath: cluster.directory.path) }
    }

    private func changeSource(_ environment: Environment) throws {
        guard var branch = branches[environment] else { return }
        var changes = branch.change(&numbers)
        if environment == .staging, happens(one: 4), let production = branches[.production] {
            changes = branch.become(production)
        }
        branches[environment] = branch
        guard !changes.isEmpty else { return }
        // Sometimes by a forced push, which removes the earlier history.
        let isForced = happens(one: 10)
        if isForced { changes = branch.files.merging(["k8s/README": "forced"]) { $1 } }
        try cluster.remote.commit(changes, to: environment.name, parent: isForced ? "" : nil)
    }

    private func changeTarget() throws {
        let number = String(Int.random(in: 0..<1000, using: &numbers))
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0..<3:
            // Foreign files outside of the folders.
            let path = ["README", "flux/README", "other/production/x.yaml"].randomElement(using: &numbers) ?? ""
            try cluster.commit([path: number], to: "flux")
        case 3:
            // A foreign change of a file of infra-sync.
            let path = "flux:flux/\(Bool.random(using: &numbers) ? "production" : "staging")"
            guard let name = try cluster.remote.entries(of: path).keys.sorted().first else { return }
            try cluster.commit(["\(path.dropFirst("flux:".count))/\(name)": number == "0" ? nil : number], to: "flux")
        case 4:
            // A foreign file.
            let folder = Bool.random(using: &numbers) ? "production" : "staging"
            guard try cluster.remote.exists("flux:flux/\(folder)") else { return }
            try cluster.commit(["flux/\(folder)/\(Self.extra)": number], to: "flux")
        case 5:
            // The branch is reset.
            guard try cluster.remote.exists("flux~1") else { return }
            try cluster.remote.git("update-ref", "refs/heads/flux", "flux~1")
        default:
            try cluster.remote.git("update-ref", "-d", "refs/heads/flux")
        }
    }

    // MARK: - Conditions

    func passAndCompare(_ step: Comment) async throws {
        let foreign = try foreignEntries()
        let before = try Environment.standard.map(cluster.folder)
        let instance = try nextInstance()
        let plan = happens(one: 3) ? try await instance.plan() : nil
        let outcome = try await instance.pass()
        let first = try await firstPass()
        let isProductionHeld = try first.outcome[.production].heldReason != nil
        for (index, environment) in Environment.standard.enumerated() {
            // The allowed copies of staging depend on the folder of production after the earlier pass.
            if environment == .staging, isProductionHeld, !cluster.configuration.sharesIdentities { continue }
            let result = try outcome[environment]
            let expected = try first.outcome[environment]
            let folder = try cluster.folder(environment)
            if expected.heldReason != nil {
                #expect(result.heldReason == expected.heldReason, step)
                #expect(folder == before[index], step)
            } else {
                #expect(result.heldReason == nil, step)
                try expectFolder(
                    of: environment, equals: first.folders[index], after: result, before: before[index], step)
            }
            // Errors are reported at every pass, and with them the other diagnostics.
            if !result.isUnchanged || expected.diagnostics.contains(where: { $0.severity == .error }) {
                #expect(result.diagnostics.filter(\.isEssential) == expected.diagnostics.filter(\.isEssential), step)
            }
            try compare(plan, with: result, step)
        }
        #expect(try foreignEntries() == foreign, step)
        try await compareStatus(of: instance, with: outcome, step)
    }

    /// A folder is the rendering of a first pass; foreign files may stay until the next change.
    private func expectFolder(
        of environment: Environment, equals expected: String, after result: SyncOutcome.EnvironmentOutcome,
        before: String, _ step: Comment
    ) throws {
        let folder = try cluster.folder(environment)
        #expect(result.isUnchanged == (folder == before), step)
        let hasExtra = try cluster.remote.exists("flux:flux/\(environment.name)/\(Self.extra)")
        guard hasExtra, result.isUnchanged else {
            // A folder that has had resources stays, with an empty file.
            let isEmpty = try !folder.isEmpty && cluster.files(environment) == [".gitkeep": ""]
            #expect((isEmpty ? "" : folder) == expected, step)
            return
        }
        #expect(result.diagnostics.contains { $0.code.name == "target/foreign-file" }, step)
        let rest = try cluster.remote.git("ls-tree", folder).text.split(separator: "\n").filter {
            !$0.hasSuffix(Self.extra) && !$0.hasSuffix(".gitkeep")
        }
        let lines = rest.map { "\($0)\n" }.joined()
        // Without the foreign file the folder has the expected files.
        let tree = rest.isEmpty ? "" : try cluster.remote.git("mktree", input: Array(lines.utf8)).text
        #expect(tree == expected, step)
    }

    /// Each commit of infra-sync is the rendering of its source.
    func verify(_ step: Comment) async throws {
        guard try cluster.remote.exists("flux") else { return }
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        // Source branches had forced pushes.
        let verification = try await cluster.synchronizer().verification(of: .all, allowingSourceReset: true)
        for report in verification.commits {
            #expect(report.verdict == .proven || report.verdict == .foreign, step)
            let isOurs = try cluster.remote.git("log", "-1", "--format=%an", report.commit.hex).text == "In Fra"
            #expect(isOurs == (report.verdict == .proven), step)
        }
    }

    /// A plan reports the changes of the next pass.
    private func compare(
        _ plan: SyncPlan?, with result: SyncOutcome.EnvironmentOutcome, _ step: Comment
    ) throws {
        guard let plan else { return }
        let planned = try #require(plan.environments.first { $0.environment == result.environment })
        #expect(planned.heldReason == result.heldReason, step)
        let files = result.changes.map { ($0.added + $0.changed + $0.removed).sorted() } ?? []
        #expect(planned.changes.map(\.file) == files, step)
    }

    /// After a pass each environment is up to date or held.
    private func compareStatus(
        of instance: Synchronizer, with outcome: SyncOutcome, _ step: Comment
    ) async throws {
        guard happens(one: 3) else { return }
        for status in try await instance.status().environments {
            let reason = try outcome[status.environment].state.holdReason
            #expect(status.state == reason.map(EnvironmentState.held) ?? .upToDate, step)
        }
    }

    /// Returns one of two instances with separate storage directories, sometimes a new one.
    private func nextInstance() throws -> Synchronizer {
        let index = Int.random(in: 0..<2, using: &numbers)
        if let instance = instances[index], !happens(one: 3) { return instance }
        cluster.configuration.storageDirectory = cluster.directory.path("storage\(index)")
        let instance = try cluster.synchronizer()
        instances[index] = instance
        return instance
    }

    /// Renders the same branches into another remote, with another storage directory.
    private func firstPass() async throws -> (outcome: SyncOutcome, folders: [String]) {
        let other = try Cluster([:])
        try cluster.remote.git("push", "--quiet", other.remote.path, "production", "staging")
        other.configuration.errorPolicy = cluster.configuration.errorPolicy
        other.configuration.strictValues = cluster.configuration.strictValues
        other.configuration.sharesIdentities = cluster.configuration.sharesIdentities
        let outcome = try await other.pass()
        return (outcome, try Environment.standard.map(other.folder))
    }

    private func foreignEntries() throws -> [String: String] {
        try cluster.remote.entries(of: "flux").filter {
            !$0.key.hasPrefix("flux/production/") && !$0.key.hasPrefix("flux/staging/")
        }
    }
}

extension Diagnostic {
    /// Whether every pass reports a diagnostic.
    ///
    /// Warnings about values depend on the files that a pass reads; warnings about foreign changes and forced pushes are
    /// reported once.
    fileprivate var isEssential: Bool {
        (!isAboutValues || severity == .error) && !code.isAboutTarget && code != .sourceReset
    }
}
