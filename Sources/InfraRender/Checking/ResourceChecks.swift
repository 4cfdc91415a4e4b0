internal import InfraModel

/// What is found in one resource.
enum ResourceChecks {
    static func findings(in resource: ManifestFile.Resource) -> [Finding] {
        []
    }
}
