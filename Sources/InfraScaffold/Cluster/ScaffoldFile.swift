public import InfraModel
internal import InfraRender

/// A file of a new cluster.
public struct ScaffoldFile: Sendable, Hashable {
    /// The path from the repository's root, with slashes.
    public let path: String
    /// The content.
    public let bytes: [UInt8]
    /// Whether it is a program.
    public let isExecutable: Bool

    init(_ path: String, text: String, isExecutable: Bool = false) {
        self.path = path
        bytes = Array(text.utf8)
        self.isExecutable = isExecutable
    }

    /// A manifest of documents, with a comment for those who open the file.
    init(_ path: String, comment: String = "", documents: [Value]) {
        let lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "#" : "# \($0)"
        }
        let header = comment.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
        self.init(path, text: header + documents.map { YAML.string(of: $0) }.joined())
    }

    /// A manifest of typed resources, which are checked.
    init(_ path: String, comment: String = "", models: any ResourceModel...) throws(ModelError) {
        for model in models { try model.checkTypes() }
        self.init(path, comment: comment, documents: models.map(\.document))
    }
}

extension ClusterDescription {
    /// The files of the cluster, ordered by their paths.
    ///
    /// - Returns: The files.
    /// - Throws: `ModelError` when a property was set to something that a manifest cannot have.
    public func files() throws(ModelError) -> [ScaffoldFile] {
        let files = try [bootstrapScript()] + fluxFiles() + controllerFiles() + releaseFiles()
        return files.sorted { $0.path < $1.path }
    }

    /// A Namespace and the file it is in.
    func namespaceFile(_ name: String) -> ScaffoldFile {
        ScaffoldFile(
            manifestPath(name, "namespace"),
            documents: [["apiVersion": "v1", "kind": "Namespace", "metadata": ["name": .string(name)]]])
    }

    /// Where a manifest of a namespace is.
    func manifestPath(_ namespace: String, _ name: String) -> String {
        "\(sourceDirectory.isEmpty ? "" : "\(sourceDirectory)/")\(namespace)/\(name).yaml"
    }
}
