internal import InfraModel
internal import InfraRender

/// The checks of resources of any kind.
enum ResourceChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        SecretCheck.findings(in: resource.value, at: resource.path(to: [])) + StringCheck.findings(in: resource)
            + emptyNamespace(resource)
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
