internal import InfraModel

/// The annotations that tell infra-sync what to do with a resource.
package enum Annotation: String {
    /// Leaves a resource out of the target.
    case ignore = "cd.spack.io/ignore"
    /// Makes a ConfigMap a staged resource.
    case stagedResource = "cd.spack.io/staged-resource"
    /// What the operations of a staged resource's patch mean.
    case patchDialect = "cd.spack.io/patch-dialect"
    /// What patches may do to the resource that they may not do to others.
    case allowPatch = "cd.spack.io/allow-patch"

    /// The annotation's text on a resource, in lower case; `nil` when it is not there.
    package func text(on resource: Value) -> String? {
        guard case .scalar(let scalar) = resource["metadata"]?["annotations"]?[rawValue] else { return nil }
        return scalar.text.asciiLowercased
    }

    /// Whether an annotation that must be switched on is.
    package func isOn(_ resource: Value) -> Bool {
        text(on: resource).map { ["true", "1", "on", "yes", "enabled"].contains($0) } ?? false
    }

    /// Whether an annotation that counts unless it is switched off is there.
    package func isPresent(_ resource: Value) -> Bool {
        text(on: resource).map { !["false", "0", "off", "no", "disabled"].contains($0) } ?? false
    }
}
