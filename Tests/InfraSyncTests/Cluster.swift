import InfraCheck
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// A repository of git, not the resource of Flux with the same name.
typealias GitRepository = InfraTestSupport.GitRepository

/// A remote with three branches, and a synchronizer with a storage directory.
final class Cluster {
    let remote: GitRepository
    let directory: TemporaryDirectory
    var configuration: SyncConfiguration

    /// The defaults of the command line; both source branches have one Deployment.
    init(_ files: [String: String] = ["k8s/web.yaml": Manifest.deployment("web")]) throws {
        remote = try GitRepository()
        directory = try TemporaryDirectory()
        configuration = try SyncConfiguration(
            repository: try RemoteLocation(remote.path), productionBranch: "production", stagingBranch: "staging",
            targetBranch: "flux", sourceDirectory: "k8s", targetDirectory: "flux", userName: "In Fra",
            userEmail: "in@example.com", storageDirectory: directory.path("storage"))
        configuration.rules = FluxRules()
        // As for environments on separate clusters, since most patches here do not change the name.
        configuration.sharesIdentities = true
        guard !files.isEmpty else { return }
        try commit(files)
        try commit(files, to: "staging")
    }

    @discardableResult
    func commit(
        _ files: [String: String?], to branch: String = "production", message: String = "Change\n",
        time: Int = 1_600_000_000
    ) throws -> String {
        try remote.commit(files, to: branch, message: message, time: time)
    }

    func synchronizer(progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }) throws -> Synchronizer {
        try Synchronizer(configuration, progress: progress)
    }

    /// Runs a pass of a new synchronizer with the same storage directory.
    @discardableResult
    func pass() async throws -> SyncOutcome { try await synchronizer().pass() }

    /// Replaces the last commit of the target branch by one with other files or another message.
    func amendTarget(_ files: [String: String?] = [:], _ edit: (String) -> String = { $0 }) throws {
        var content = String(decoding: try remote.git("cat-file", "commit", "flux").output, as: UTF8.self)
        if !files.isEmpty {
            let changed = try remote.commit(files, to: "amended", parent: try remote.id(of: "flux"))
            content.replace(try remote.id(of: "flux^{tree}"), with: try remote.id(of: "\(changed)^{tree}"))
            try remote.git("update-ref", "-d", "refs/heads/amended")
        }
        let id = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(edit(content).utf8)).text
        try remote.git("update-ref", "refs/heads/flux", id)
    }

    /// The files of an environment's folder by name.
    func files(_ environment: Environment) throws -> [String: String] {
        try remote.texts(of: "flux:flux/\(environment.name)")
    }

    /// The tree of an environment's folder; empty if the folder does not exist.
    func folder(_ environment: Environment) throws -> String {
        let name = "flux:flux/\(environment.name)"
        return try remote.exists(name) ? remote.id(of: name) : ""
    }
}

extension SyncOutcome {
    subscript(environment: Environment) -> EnvironmentOutcome {
        get throws { try #require(environments.first { $0.environment == environment }) }
    }
}

extension SyncOutcome.EnvironmentOutcome {
    var isUnchanged: Bool { state == .upToDate }

    var heldReason: String? { state.holdReason.map { "\($0)" } }

    var changes: FileChanges? { commit == nil ? nil : state.changes }
}

extension SyncPlan.EnvironmentChanges {
    var heldReason: String? { state.holdReason.map { "\($0)" } }
}

extension Diagnostic {
    /// `file:line: code`.
    var short: String { "\(file):\(position.map { String($0.line) } ?? ""): \(code)" }
}

extension FileChanges {
    /// The added, changed and removed files.
    var lists: [[String]] { [added, changed, removed] }
}
