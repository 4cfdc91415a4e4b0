import Foundation
import InfraTestSupport

/// A remote with two source branches, and the options that render them to its branch `flux`.
final class Cluster: Sendable {
    let remote: GitRepository
    let directory: TemporaryDirectory

    static let web = "apps-v1-Deployment-default-web.yaml"
    static let files: [String: String?] = [
        "k8s/web.yaml": Manifest.deployment("web"),
        "k8s/staged.yaml": Manifest.staged(
            "staged", for: "web", ["spec: {replicas: 3}", "metadata: {name: 'web-{ENV}'}"]),
    ]

    init(_ files: [String: String?] = Cluster.files) throws {
        remote = try GitRepository()
        directory = try TemporaryDirectory()
        for branch in ["production", "staging"] { try remote.commit(files, to: branch) }
    }

    var options: [String] { ["--repo", remote.path, "--storage-dir", directory.path("storage")] }

    func run(_ subcommand: String, _ arguments: String...) throws -> Command.Result {
        try Program.run([subcommand] + options + arguments)
    }

    /// Commits another number of replicas to a branch.
    func change(replicas: Int, on branch: String = "production") throws {
        try remote.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)], to: branch)
    }

    /// The number of replicas on the target branch.
    func replicas(_ environment: String = "production") throws -> String? {
        let name = environment == "staging" ? Cluster.web.replacing("web", with: "web-staging") : Cluster.web
        return try remote.texts(of: "flux:flux/\(environment)")[name]?.split(separator: " ").last.map {
            $0.trimmingCharacters(in: .newlines)
        }
    }
}
