internal import InfraModel

extension ManifestFile.Resource {
    /// Rejects a resource that kubectl or Flux does not apply as exactly the one resource in the rendered file's name.
    ///
    /// kustomize replaces each kind that ends in `List` by its `items`; kubectl and Flux replace any resource that has
    /// `items`. Annotations of kustomize exclude or rename a resource. The limit of deletions and the checks of identities
    /// rely on the names of rendered files.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - identity: The identity of the resource.
    /// - Throws: `ModelError` if the resource is applied as several resources, as a different one, or not at all.
    static func checkIsApplied(_ resource: Value, as identity: ResourceIdentity) throws(ModelError) {
        guard resource["items"] == nil else {
            throw ModelError(
                .list, at: ["items"],
                "expected a single resource, found a list: kubectl and Flux apply the items of any resource")
        }
        // A custom kind may end in `List` and have no items.
        guard identity.kind != "List", !identity.isBuiltIn || !identity.kind.hasSuffix("List") else {
            throw ModelError(.list, at: ["kind"], "expected a single resource, found a \(identity.kind) without items")
        }
        for member in resource["metadata"]?["annotations"]?.mapping?.members ?? [] {
            try check(annotation: member.key.text, member.value)
        }
    }

    /// Rejects an annotation that makes kustomize leave the resource out or rename it.
    private static func check(annotation name: String, _ value: Value) throws(ModelError) {
        let path = ["metadata", "annotations", name]
        if name.utf8.starts(with: "internal.config.kubernetes.io/".utf8) {
            throw ModelError(
                .annotation, at: path,
                "kustomize reserves this annotation and may rename the resource: remove the annotation")
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
    /// A list in place of a single resource.
    fileprivate static let list = ModelError.Code("list")
    /// An annotation that changes the applied resource.
    fileprivate static let annotation = ModelError.Code("annotation")
}
