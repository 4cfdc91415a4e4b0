import Foundation
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Whatever happened before, a pass gives what a first pass onto nothing gives.
@Suite struct HistoryTests {
    /// `HISTORIES` asks for more of them.
    private static let count = ProcessInfo.processInfo.environment["HISTORIES"].flatMap(UInt64.init) ?? 6

    @Test(arguments: 1...count)
    func everyPassGivesWhatAFirstOneGives(seed: UInt64) async throws {
        let history = try History(seed: seed)
        for step in 1...20 {
            try history.change()
            try await history.passAndCompare("seed \(seed), step \(step)")
        }
        try await history.verify("seed \(seed)")
        try history.cluster.remote.verify()
    }
}

/// A remote to which everything happens that can happen, and two instances that keep it in step in turns.
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

    // MARK: - What people do

    private static let extra = "zz-extra.yaml"

    func change() throws {
        for environment in Environment.allCases {
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
        // Now and then by force: the history before is gone.
        let isForced = happens(one: 10)
        if isForced { changes = branch.files.merging(["k8s/README": "forced"]) { $1 } }
        try cluster.remote.commit(changes, to: environment.rawValue, parent: isForced ? "" : nil)
    }

    private func changeTarget() throws {
        let number = String(Int.random(in: 0..<1000, using: &numbers))
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0..<3:
            // What others have there.
            let path = ["README", "flux/README", "other/production/x.yaml"].randomElement(using: &numbers) ?? ""
            try cluster.commit([path: number], to: "flux")
        case 3:
            // Somebody meddles with what is ours.
            let path = "flux:flux/\(Bool.random(using: &numbers) ? "production" : "staging")"
            guard let name = try cluster.remote.entries(of: path).keys.sorted().first else { return }
            try cluster.commit(["\(path.dropFirst("flux:".count))/\(name)": number == "0" ? nil : number], to: "flux")
        case 4:
            // Somebody puts a file there that is none of ours.
            let folder = Bool.random(using: &numbers) ? "production" : "staging"
            guard try cluster.remote.exists("flux:flux/\(folder)") else { return }
            try cluster.commit(["flux/\(folder)/\(Self.extra)": number], to: "flux")
        case 5:
            // Rewound.
            guard try cluster.remote.exists("flux~1") else { return }
            try cluster.remote.git("update-ref", "refs/heads/flux", "flux~1")
        default:
            try cluster.remote.git("update-ref", "-d", "refs/heads/flux")
        }
    }

    // MARK: - What must hold

    func passAndCompare(_ place: Comment) async throws {
        let foreign = try foreignEntries()
        let before = try Environment.allCases.map(cluster.folder)
        let instance = try nextInstance()
        let plan = happens(one: 3) ? try await instance.plan() : nil
        let outcome = try await instance.pass()
        let first = try await firstPass()
        let isProductionHeld = try first.outcome[.production].heldReason != nil
        for (index, environment) in Environment.allCases.enumerated() {
            // What staging may have depends on what an earlier pass has left of production then.
            if environment == .staging, isProductionHeld, !cluster.configuration.sharesIdentities { continue }
            let result = try outcome[environment]
            let expected = try first.outcome[environment]
            let folder = try cluster.folder(environment)
            if expected.heldReason != nil {
                #expect(result.heldReason == expected.heldReason, place)
                #expect(folder == before[index], place)
            } else {
                #expect(result.heldReason == nil, place)
                try expectFolder(environment, first.folders[index], result, before[index], place)
            }
            // Errors are told again at every pass, and with them the rest.
            if !result.isUnchanged || expected.diagnostics.contains(where: { $0.severity == .error }) {
                #expect(result.diagnostics.filter(\.isEssential) == expected.diagnostics.filter(\.isEssential), place)
            }
            try compare(plan, result, place)
        }
        #expect(try foreignEntries() == foreign, place)
        try await compareStatus(instance, outcome, place)
    }

    /// A folder is what a first pass makes of the source; files of others may wait there for the next change.
    private func expectFolder(
        _ environment: Environment, _ expected: String, _ result: SyncOutcome.EnvironmentOutcome, _ before: String,
        _ place: Comment
    ) throws {
        let folder = try cluster.folder(environment)
        #expect(result.isUnchanged == (folder == before), place)
        let hasExtra = try cluster.remote.exists("flux:flux/\(environment.rawValue)/\(Self.extra)")
        guard hasExtra, result.isUnchanged else {
            #expect(folder == expected, place)
            return
        }
        #expect(result.diagnostics.contains { $0.code.name == "target/foreign-file" }, place)
        let rest = try cluster.remote.git("ls-tree", folder).text.split(separator: "\n").filter {
            !$0.hasSuffix(Self.extra)
        }
        let lines = rest.map { "\($0)\n" }.joined()
        // Without it the folder is as it would be.
        let tree = rest.isEmpty ? "" : try cluster.remote.git("mktree", input: Array(lines.utf8)).text
        #expect(tree == expected, place)
    }

    /// Whatever others did, each commit of ours is what its source renders to.
    func verify(_ place: Comment) async throws {
        guard try cluster.remote.exists("flux") else { return }
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        // Source branches were moved by force.
        let verification = try await cluster.synchronizer().verification(of: .all, allowingSourceReset: true)
        for report in verification.commits {
            #expect(report.verdict == .proven || report.verdict == .foreign, place)
            let isOurs = try cluster.remote.git("log", "-1", "--format=%an", report.commit.hex).text == "In Fra"
            #expect(isOurs == (report.verdict == .proven), place)
        }
    }

    /// A plan says what the pass then does.
    private func compare(
        _ plan: SyncPlan?, _ result: SyncOutcome.EnvironmentOutcome, _ place: Comment
    ) throws {
        guard let plan else { return }
        let planned = try #require(plan.environments.first { $0.environment == result.environment })
        #expect(planned.heldReason == result.heldReason, place)
        let files = result.changes.map { ($0.added + $0.changed + $0.removed).sorted() } ?? []
        #expect(planned.changes.map(\.file) == files, place)
    }

    /// Right after a pass everything is in step or held.
    private func compareStatus(_ instance: Synchronizer, _ outcome: SyncOutcome, _ place: Comment) async throws {
        guard happens(one: 3) else { return }
        for status in try await instance.status().environments {
            let reason = try outcome[status.environment].heldReason
            #expect(status.state == reason.map(SyncStatus.State.held) ?? .inStep, place)
        }
    }

    /// One of two instances with storage directories of their own; now and then a new process.
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
        return (outcome, try Environment.allCases.map(other.folder))
    }

    private func foreignEntries() throws -> [String: String] {
        try cluster.remote.entries(of: "flux").filter {
            !$0.key.hasPrefix("flux/production/") && !$0.key.hasPrefix("flux/staging/")
        }
    }
}

extension Diagnostic {
    /// Whether every pass tells it: not a warning about values, for those that read the file, nor what is said of a folder that
    /// others have changed, or of a source branch that was moved by force.
    fileprivate var isEssential: Bool {
        (!isAboutValues || severity == .error) && !code.isAboutTarget && code != .sourceReset
    }
}
