internal import InfraModel

extension ManifestFile.Resource {
    /// Rejects a resource that is not applied as the one resource that its file is named after.
    ///
    /// kustomize replaces each kind that ends in `List` by its `items`; kubectl and Flux do so with `items` of whatever kind. kustomize's own
    /// annotations make it leave a resource out or rename it. Neither shows in the name of a rendered file, which is what the
    /// limit of deletions and the rules about identities rely on.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - identity: Its identity.
    /// - Throws: `ModelError` at what makes it another resource, several ones or none.
    static func checkIsApplied(_ resource: Value, as identity: ResourceIdentity) throws(ModelError) {
        guard resource["items"] == nil else {
            throw ModelError(
                .list, at: ["items"],
                "expected a single resource, found a list: kubectl and Flux apply the items of whatever has some")
        }
        // Custom kinds may be named so: they have no items.
        guard identity.kind != "List", !identity.isBuiltIn || !identity.kind.hasSuffix("List") else {
            throw ModelError(.list, at: ["kind"], "expected a single resource, found a \(identity.kind) without items")
        }
        for member in resource["metadata"]?["annotations"]?.mapping?.members ?? [] {
            try check(annotation: member.key.text, member.value)
        }
    }

    private static func check(annotation name: String, _ value: Value) throws(ModelError) {
        let path = ["metadata", "annotations", name]
        if name.utf8.starts(with: "internal.config.kubernetes.io/".utf8) {
            throw ModelError(
                .annotation, at: path,
                "kustomize keeps this annotation for itself, and may rename the resource for it: remove it")
        }
        guard name == "config.kubernetes.io/local-config" else { return }
        if case .scalar(let scalar) = value, scalar.text == "false" { return }
        throw ModelError(
            .annotation, at: path,
            "kustomize does not apply the resource: remove the annotation, or write \(Annotation.ignore.rawValue): \"true\""
        )
    }
}

extension ModelError.Code {
    /// A list stands where a single resource is expected.
    fileprivate static let list = ModelError.Code("list")
    /// An annotation that changes what is applied.
    fileprivate static let annotation = ModelError.Code("annotation")
}
