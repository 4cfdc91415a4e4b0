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

extension Patch {
    /// The patch as a document that ``init(_:dialect:)`` accepts.
    public var document: Value {
        switch self {
        case .operations(let operations, _): .sequence(operations.map(\.document))
        case .merge(let document): document
        }
    }
}

extension PatchOperation {
    /// The operation as a mapping with `op`, `path` and its other members (RFC 6902 section 4).
    public var document: Value {
        switch self {
        case .add(let path, let value): ["op": "add", "path": .string("\(path)"), "value": value]
        case .remove(let path): ["op": "remove", "path": .string("\(path)")]
        case .replace(let path, let value): ["op": "replace", "path": .string("\(path)"), "value": value]
        case .move(let from, let path): ["op": "move", "from": .string("\(from)"), "path": .string("\(path)")]
        case .copy(let from, let path): ["op": "copy", "from": .string("\(from)"), "path": .string("\(path)")]
        case .test(let path, let value): ["op": "test", "path": .string("\(path)"), "value": value]
        }
    }
}
