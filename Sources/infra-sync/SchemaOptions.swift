import ArgumentParser
import FoundationEssentials
import InfraCheck
import InfraRender

/// The options that select the schemas of resources.
struct SchemaOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            The minor version of Kubernetes that resources are checked for, from \(KubernetesVersion.oldest) on.
            """, valueName: "version"))
    var kubeVersion = KubernetesVersion.newest

    @Option(
        help: ArgumentHelp(
            """
            A directory or file with CustomResourceDefinitions that are not in the source directory. Can be repeated.
            """, valueName: "path"),
        completion: .file())
    var schemas: [String] = []

    /// The rules with these schemas.
    func rules() throws -> ManifestRules {
        ManifestRules(kubernetesVersion: kubeVersion, definitions: try schemas.flatMap(Self.definitions))
    }

    private static func definitions(at path: String) throws -> [ManifestFile.Resource] {
        let files = try LocalFiles(path)
        var found: [ManifestFile.Resource] = []
        for entry in files.tree.entries {
            guard case .file(let content) = entry.kind else { continue }
            let file = ManifestFile(name: entry.path, text: try files.bytes(of: content))
            if let error = file.diagnostics.first(where: { $0.severity == .error }) {
                throw Failure(.configuration, "--schemas \(path): \(error)")
            }
            found += file.resources.filter { $0.identity.kind == "CustomResourceDefinition" }
        }
        guard !found.isEmpty else {
            throw Failure(
                .configuration, "--schemas \(path): no CustomResourceDefinition in a .yaml, .yml or .json file")
        }
        return found
    }
}
