internal import InfraModel
internal import InfraRender

/// The checks of resources of any kind.
enum ResourceChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        SecretCheck.findings(in: resource) + emptyNamespace(resource)
    }

    private static func emptyNamespace(_ resource: ManifestFile.Resource) -> [Diagnostic] {
        guard resource.value["metadata"]?["namespace"]?.string == "" else { return [] }
        return [
            Diagnostic(
                .warning, .apiEmptyNamespace, path: resource.path(to: ["metadata", "namespace"]),
                "an empty namespace is the same as none", hint: "set a namespace, or remove the line")
        ]
    }
}

/// Detects Secrets with unencrypted data in the repository.
private enum SecretCheck {
    static func findings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        let value = resource.value
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
                .warning, .secretPlain, path: resource.path(to: [key], part: .key),
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
