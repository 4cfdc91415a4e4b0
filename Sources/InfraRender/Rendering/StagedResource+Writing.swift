public import InfraModel

extension StagedResource {
    /// Creates a ConfigMap that requests a patched copy of a resource in staging.
    ///
    /// Its namespace is that of the resource.
    ///
    /// - Parameters:
    ///   - name: The name of the ConfigMap.
    ///   - target: The resource.
    ///   - patch: The changes for staging. `{ENV}` in keys and strings is replaced by the name of the environment;
    ///     literal braces are doubled.
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
            // A document marker is not needed in the text of a patch.
            "patch": .string(String(YAML.string(of: patch.document).trimmingPrefix("---\n"))),
        ]
        return configMap
    }
}
