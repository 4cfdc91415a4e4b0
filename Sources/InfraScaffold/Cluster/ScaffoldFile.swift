public import InfraModel
internal import InfraRender

/// A file of a new cluster.
public struct ScaffoldFile: Sendable, Hashable {
    /// The path from the root of the repository, separated by slashes.
    public let path: String
    /// The content.
    public let bytes: [UInt8]
    /// Whether the file is executable.
    public let isExecutable: Bool

    init(_ path: String, text: String, isExecutable: Bool = false) {
        self.path = path
        bytes = Array(text.utf8)
        self.isExecutable = isExecutable
    }

    /// Creates a manifest from documents, with a comment at its start.
    init(_ path: String, comment: String = "", documents: [Value]) {
        let lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "#" : "# \($0)"
        }
        let header = comment.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
        self.init(path, text: header + documents.map { YAML.string(of: $0) }.joined())
    }

    /// Creates a manifest from typed resources, which are validated.
    init(_ path: String, comment: String = "", models: any ResourceModel...) throws(ModelError) {
        for model in models { try model.checkTypes() }
        self.init(path, comment: comment, documents: models.map(\.document))
    }
}

extension ClusterDescription {
    /// Returns the files of the cluster, sorted by path.
    ///
    /// - Returns: The files.
    /// - Throws: `ModelError` if a property has a value that a manifest cannot contain.
    public func files() throws(ModelError) -> [ScaffoldFile] {
        let files = try [bootstrapScript()] + fluxFiles() + controllerFiles() + releaseFiles()
        return files.sorted { $0.path < $1.path }
    }

    /// Creates the file of a Namespace.
    func namespaceFile(_ name: String) -> ScaffoldFile {
        ScaffoldFile(
            manifestPath(name, "namespace"),
            documents: [["apiVersion": "v1", "kind": "Namespace", "metadata": ["name": .string(name)]]])
    }

    /// Returns the path of a manifest in the directory of a namespace.
    func manifestPath(_ namespace: String, _ name: String) -> String {
        "\(sourceDirectory.isEmpty ? "" : "\(sourceDirectory)/")\(namespace)/\(name).yaml"
    }
}
