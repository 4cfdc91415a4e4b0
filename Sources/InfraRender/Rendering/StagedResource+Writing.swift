public import InfraModel

extension StagedResource {
    /// The ConfigMap that asks for a patched copy of a resource in staging.
    ///
    /// It belongs into the resource's own namespace, which it takes from it.
    ///
    /// - Parameters:
    ///   - name: The ConfigMap's name.
    ///   - target: The resource.
    ///   - patch: What is different in staging. In its keys and strings `{ENV}` stands for the environment's name; a brace
    ///     that is meant as one is written twice.
    /// - Returns: The ConfigMap.
    public static func configMap(named name: String, patching target: some ResourceModel, with patch: Patch) -> Value {
        var configMap: Value = ["apiVersion": "v1", "kind": "ConfigMap"]
        configMap["metadata"] = ["name": .string(name)]
        configMap["metadata"]?["namespace"] = target.document["metadata"]?["namespace"]
        var annotations: Value = [Annotation.stagedResource.rawValue: "true"]
        if case .operations(_, let dialect) = patch, dialect != .staged {
            annotations[Annotation.patchDialect.rawValue] = .string(dialect.rawValue)
        }
        configMap["metadata"]?["annotations"] = annotations
        configMap["data"] = [
            "apiVersion": target.document["apiVersion"] ?? .null,
            "kind": target.document["kind"] ?? .null,
            "name": target.document["metadata"]?["name"] ?? .null,
            // Without the mark of a document, which a text inside of one has no need of.
            "patch": .string(String(YAML.string(of: patch.document).trimmingPrefix("---\n"))),
        ]
        return configMap
    }
}
