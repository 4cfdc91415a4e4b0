internal import InfraModel

/// Detects Secrets with unencrypted data in the repository.
enum SecretCheck {
    /// Checks a mapping, which need not be a valid resource.
    ///
    /// - Parameters:
    ///   - value: The mapping.
    ///   - path: Its path in the stream of the file.
    /// - Returns: A warning for each member with data.
    static func findings(in value: Value, at path: NodePath) -> [Diagnostic] {
        guard value["kind"]?.string == "Secret", value["apiVersion"]?.string == "v1", value["sops"] == nil else {
            return []
        }
        let annotations = value["metadata"]?["annotations"]
        guard annotations?["fluxcd.io/ignore"] == nil,
            annotations?["kustomize.toolkit.fluxcd.io/reconcile"]?.string != "disabled"
        else { return [] }
        return ["data", "stringData"].compactMap { key -> Diagnostic? in
            let members = value[key]?.mapping?.members ?? []
            guard members.contains(where: { !$0.value.isEmptyText }) else { return nil }
            return Diagnostic(
                .warning, .secretPlain, path: NodePath(path.steps + [key], inDocument: path.document, part: .key),
                "the Secret is stored unencrypted in the repository",
                hint: "encrypt it with SOPS or as a SealedSecret, or commit a placeholder with fluxcd.io/ignore")
        }
    }
}

extension Value {
    fileprivate var isEmptyText: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return isNull || scalar.text.isEmpty
    }
}
