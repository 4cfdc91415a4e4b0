public import ArgumentParser
import FoundationEssentials
internal import InfraRender
public import InfraScaffold
import InfraSync

/// The command `infra-sync init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Create the manifests of a new cluster.",
        discussion: """
            Example: infra-sync init --name small --repo git@git.example.com:infra/small.git --output small

            The files are the configuration of Flux, a script that installs Flux and infra-sync in the cluster, the \
            manifests of infra-sync, and Helm releases of GitLab, GitLab Runner, cluster-autoscaler and \
            ingress-nginx. Existing files are not overwritten.
            """
    )

    @Option(help: "The name of the cluster: lower-case letters, digits and hyphens.")
    var name: String

    @Option(
        help: ArgumentHelp("The URL of the repository with the manifests: ssh://, or user@host:path.", valueName: "url")
    )
    var repo: String

    @Option(help: ArgumentHelp("The output directory.", valueName: "directory"), completion: .directory)
    var output: String

    @Option(help: ArgumentHelp("The version of Flux that applies the target branch.", valueName: "version"))
    var flux = ClusterDescription.Flux.v2

    func validate() throws {
        guard !output.isEmpty else {
            throw ValidationError("--output must not be empty: use . for the working directory")
        }
    }

    func run() throws {
        let cluster = try description()
        let files = try cluster.files()
        let existing = files.map { path(of: $0) }.filter { Self.exists($0) }
        guard existing.isEmpty else {
            existing.forEach { Output.message("\($0): already exists") }
            throw Failure(.usage, "nothing was written: the files above would be overwritten")
        }
        for file in files { try write(file) }
        for file in files { try Output.line(path(of: file)) }
        Output.message(nextSteps(for: cluster))
    }

    private func description() throws -> ClusterDescription {
        do {
            return try ClusterDescription(
                name: name, repository: repo, flux: flux,
                image: "registry.example.com/infra-sync:\(ProductVersion.current)")
        } catch {
            throw Failure(.usage, "--\(error.code == .name ? "name" : "repo"): \(error)")
        }
    }

    private func path(of file: ScaffoldFile) -> String {
        output.hasSuffix("/") ? output + file.path : "\(output)/\(file.path)"
    }

    /// Whether the path exists; a broken symbolic link counts.
    private static func exists(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    }

    private func write(_ file: ScaffoldFile) throws {
        let path = path(of: file)
        let url = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url, options: .withoutOverwriting)
            if file.isExecutable {
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
            }
        } catch {
            throw Failure(.configuration, attempted: "write \"\(path)\"", error)
        }
    }

    private func nextSteps(for cluster: ClusterDescription) -> String {
        """

        Next:
        1. Push an image of infra-sync to a registry that the cluster can pull from, and replace
           \(cluster.image) with its name.
        2. Replace the domain \(cluster.domain) with that of the cluster, and follow the comments
           in the files.
        3. Commit the files to the branches \(cluster.productionBranch) and \(cluster.stagingBranch) of
           \(cluster.repository),
           and add a deploy key with write access to that repository.
        4. Run ./bootstrap.sh with the private key.
        """
    }
}

extension ClusterDescription.Flux: ExpressibleByArgument {}
