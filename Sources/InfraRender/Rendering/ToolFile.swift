internal import InfraModel

/// A document that another tool reads, and that is not a Kubernetes object.
///
/// Such files are often kept next to manifests. Flux and `kubectl` cannot apply them.
enum ToolFile {
    /// A kustomization, or another input of kustomize.
    case kustomization
    /// A generator or transformer of kustomize.
    case generator
    /// A configuration of Skaffold.
    case skaffold
    /// The metadata of a Helm chart.
    case chart
    /// The values of a Helm chart.
    case values

    /// Recognizes a document by its API version, or by the name of its file if it has neither an API version of
    /// Kubernetes nor a kind.
    ///
    /// - Parameters:
    ///   - document: The document; the result is `nil` if it may be an object.
    ///   - file: The path of the file.
    init?(_ document: Mapping, in file: String) {
        let apiVersion = document["apiVersion"]?.string ?? ""
        if apiVersion.hasBytePrefix("kustomize.config.k8s.io/") {
            self = .kustomization
        } else if apiVersion == "builtin" {
            self = .generator
        } else if apiVersion.hasBytePrefix("skaffold/") {
            self = .skaffold
        } else {
            guard document["kind"] == nil else { return nil }
            self.init(fileName: file.split(atByte: "/").last ?? "", hasVersion: !apiVersion.isEmpty)
        }
    }

    private init?(fileName: String, hasVersion: Bool) {
        let parts = fileName.split(separator: ".").map(String.init)
        guard parts.count > 1, let stem = parts.first else { return nil }
        switch stem {
        // The API version in these files is that of the format of charts.
        case "Chart", "requirements": self = .chart
        case "kustomization" where !hasVersion: self = .kustomization
        default:
            let words = parts.dropLast().flatMap { $0.split(separator: "-") }
            guard !hasVersion, words.first == "values" || words.last == "values" else { return nil }
            self = .values
        }
    }

    /// The kind of the document and the tool, for messages.
    private var names: (document: String, tool: String) {
        switch self {
        case .kustomization: ("a kustomization", "kustomize")
        case .generator: ("a generator or transformer of kustomize", "kustomize")
        case .skaffold: ("a configuration of Skaffold", "Skaffold")
        case .chart: ("the metadata of a Helm chart", "Helm")
        case .values: ("the values of a Helm chart", "Helm")
        }
    }

    /// The message of the error.
    var message: String {
        "found \(names.document) instead of a Kubernetes object: infra-sync does not run \(names.tool)"
    }

    /// The remedy.
    var hint: String { "exclude it with a line in \(SourceTree.ignoreFileName), or move it to another directory" }
}
