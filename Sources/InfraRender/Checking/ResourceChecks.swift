internal import InfraModel

/// What is found in one resource.
enum ResourceChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Finding] {
        let remarks = FluxRemarks.remarks(on: resource.value)
        let flux = remarks.map { remark in
            Finding(
                remark.code == .untypedChart ? .note : .warning, remark.code.description,
                at: node(remark.path, of: resource, isKey: remark.isAboutKey), remark.message, hint: remark.hint)
        }
        return flux + SecretCheck.findings(in: resource) + StringCheck.findings(in: resource)
            + emptyNamespace(resource)
    }

    /// What is found in texts of another language, at its place in them.
    static func findings(in resource: ManifestFile.Resource, of file: ManifestFile) -> [Finding] {
        FluxRemarks.tomlTexts(in: resource.value).compactMap { path in
            let value = path.reduce(resource.value as Value?) { $0?[$1] }
            guard let text = value?.string, let problem = TOMLProblem(in: text) else { return nil }
            let start = file.position(of: path, in: resource)
            let isBlock = file.isBlockScalar(at: start)
            return Finding(
                .warning, "helm/invalid-toml", at: node(path, of: resource),
                place: isBlock ? YAML.Position(line: start.line + problem.line, column: 1) : start,
                "this is no TOML: \(problem.reason)\(isBlock ? "" : " in line \(problem.line) of the text")")
        }
    }

    /// A node of the document that the resource stands in.
    static func node(_ path: [String], of resource: ManifestFile.Resource, isKey: Bool = false) -> Finding.Node {
        Finding.Node(document: resource.document, path: resource.path + path, isKey: isKey)
    }

    private static func emptyNamespace(_ resource: ManifestFile.Resource) -> [Finding] {
        guard resource.value["metadata"]?["namespace"]?.string == "" else { return [] }
        return [
            Finding(
                .warning, "api/empty-namespace", at: node(["metadata", "namespace"], of: resource),
                "an empty namespace is the same as none", hint: "name one, or take the line away")
        ]
    }
}

/// Finds secrets that anybody who can read the repository can read.
private enum SecretCheck {
    static func findings(in resource: ManifestFile.Resource) -> [Finding] {
        let value = resource.value
        guard value["kind"]?.string == "Secret", value["apiVersion"]?.string == "v1", value["sops"] == nil else {
            return []
        }
        let annotations = value["metadata"]?["annotations"]
        guard annotations?["fluxcd.io/ignore"] == nil,
            annotations?["kustomize.toolkit.fluxcd.io/reconcile"]?.string != "disabled"
        else { return [] }
        return ["data", "stringData"].compactMap { key -> Finding? in
            let members = value[key]?.mapping?.members ?? []
            guard members.contains(where: { !$0.value.isEmptyText }) else { return nil }
            return Finding(
                .warning, "secret/plain", at: ResourceChecks.node([key], of: resource, isKey: true),
                "the Secret stands in the repository for all to read",
                hint: "encrypt it with SOPS or as a SealedSecret, or put a placeholder there with fluxcd.io/ignore")
        }
    }
}

extension Value {
    fileprivate var isEmptyText: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return isNull || scalar.text.isEmpty
    }
}
