internal import InfraModel

/// An annotation of a resource that controls its rendering.
package enum Annotation: String {
    /// Leaves a resource out of the target.
    case ignore = "cd.spack.io/ignore"
    /// Marks a ConfigMap as a staged resource.
    case stagedResource = "cd.spack.io/staged-resource"
    /// The patch dialect of a staged resource.
    case patchDialect = "cd.spack.io/patch-dialect"
    /// Additional permissions for patches of the resource.
    case allowPatch = "cd.spack.io/allow-patch"

    /// Returns the annotation's value in lower case; `nil` if the resource has no such annotation or its value is not a
    /// scalar.
    package func text(on resource: Value) -> String? {
        guard case .scalar(let scalar) = resource["metadata"]?["annotations"]?[rawValue] else { return nil }
        return scalar.text.asciiLowercased
    }

    /// Returns whether the annotation has a true value such as `true` or `yes`.
    package func isEnabled(on resource: Value) -> Bool {
        text(on: resource).map { ["true", "1", "on", "yes", "enabled"].contains($0) } ?? false
    }

    /// Returns whether the annotation is present and does not have a false value such as `no` or `off`.
    package func isNotDisabled(on resource: Value) -> Bool {
        text(on: resource).map { !["false", "0", "off", "no", "disabled"].contains($0) } ?? false
    }
}
