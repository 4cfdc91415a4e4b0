public import ArgumentParser
import FoundationEssentials
internal import InfraRender
public import InfraScaffold
import InfraSync

/// The command `infra-sync init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write the files of a new cluster.",
        discussion: """
            Example: infra-sync init --name small --repo git@git.example.com:infra/small.git --output small

            It writes the set-up of Flux, a script that puts Flux and infra-sync into the cluster, infra-sync's own \
            manifests, and the releases of GitLab, GitLab Runner, cluster-autoscaler and ingress-nginx. Files that exist \
            are not overwritten.
            """
    )

    @Option(help: "The name of the cluster: lower-case letters, digits and hyphens.")
    var name: String

    @Option(
        help: ArgumentHelp("The repository that the cluster shall follow: ssh://, or user@host:path.", valueName: "url")
    )
    var repo: String

    @Option(help: ArgumentHelp("The directory to write to.", valueName: "directory"), completion: .directory)
    var output: String

    @Option(help: "The generation of Flux that applies the target branch: v2 or v1.")
    var flux = ClusterDescription.Flux.v2

    func validate() throws {
        guard !output.isEmpty else { throw ValidationError("--output must be a directory, . for this one") }
    }

    func run() throws {
        let cluster = try description()
        let files = try cluster.files()
        let existing = files.map { path(of: $0) }.filter { Self.exists($0) }
        guard existing.isEmpty else {
            existing.forEach { Output.message("\($0): exists already") }
            throw Failure(.usage, "nothing is written: these files would be overwritten")
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

    /// Whether there is anything, be it a link to nowhere.
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
            throw Failure(.configuration, "write \"\(path)\"", error)
        }
    }

    private func nextSteps(for cluster: ClusterDescription) -> String {
        """

        Next:
        1. Put an image of infra-sync where the cluster can pull it, and its name in place of
           \(cluster.image).
        2. Put the cluster's own domain in place of \(cluster.domain), and see what else the
           comments in the files ask for.
        3. Commit the files to the branches \(cluster.productionBranch) and \(cluster.stagingBranch) of
           \(cluster.repository)
           and give it a deploy key that may write.
        4. Run ./bootstrap.sh with the private key.
        """
    }
}

extension ClusterDescription.Flux: ExpressibleByArgument {}
