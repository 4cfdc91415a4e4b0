/// The annotations that control Flux v1.
private enum FluxV1Annotation {
    /// The resource is not applied.
    case ignore
    /// Settings for automatic image updates.
    case imageUpdates
    /// Other annotations of Flux v1 or its Helm operator.
    case other

    init?(_ key: String) {
        let prefixes = [
            "filter.fluxcd.io/", "repository.fluxcd.io/", "fluxcd.io/", "flux.weave.works/", "helm.fluxcd.io/",
        ]
        guard let prefix = prefixes.first(where: key.hasPrefix) else { return nil }
        switch key.dropFirst(prefix.count) {
        case "ignore": self = .ignore
        case let name where name == "automated" || name.hasPrefix("tag.") || name.hasPrefix("locked"):
            self = .imageUpdates
        default: self = prefix == "filter.fluxcd.io/" || prefix == "repository.fluxcd.io/" ? .imageUpdates : .other
        }
    }

    static let v2Ignore = Mapping.Member(key: .quoted("kustomize.toolkit.fluxcd.io/reconcile"), value: "disabled")

    /// Returns whether the value of the `ignore` annotation makes Flux v1 skip the resource.
    static func isOn(_ value: Value) -> Bool {
        guard case .scalar(let scalar) = value else { return false }
        return scalar.text == "true" || scalar.text == "sync_only"
    }
}

extension Value {
    /// The metadata for Flux v2: annotations of Flux v1 are removed, and an ignored resource stays ignored.
    var withoutFluxV1Annotations: Value {
        guard case .mapping(let annotations)? = self["annotations"] else { return self }
        var members: [Mapping.Member] = []
        for member in annotations.members {
            switch FluxV1Annotation(member.key.text) {
            case nil: members.append(member)
            case .ignore:
                let hasAnnotation = (members + annotations.members).contains {
                    $0.key.hasSameText(as: FluxV1Annotation.v2Ignore.key)
                }
                if FluxV1Annotation.isOn(member.value), !hasAnnotation { members.append(FluxV1Annotation.v2Ignore) }
            default: break
            }
        }
        guard members != annotations.members else { return self }
        var copy = self
        copy["annotations"] = members.isEmpty ? nil : .mapping(Mapping(uniqueMembers: members))
        return copy
    }

    /// Returns diagnostics about the Flux v1 annotations of a resource.
    ///
    /// - Parameter isConverted: Whether the resource is a release that is converted, so that its annotations are
    ///   removed.
    /// - Returns: A warning about each annotation that has no counterpart in Flux v2 or has to be replaced by hand.
    package func fluxV1AnnotationDiagnostics(isConverted: Bool) -> [Diagnostic] {
        let annotations = self["metadata"]?["annotations"]
        let isDisabled = annotations?[FluxV1Annotation.v2Ignore.key.text]?.string == "disabled"
        return (annotations?.mapping?.members ?? []).compactMap { member in
            let key = member.key.text
            let path = ["metadata", "annotations", key]
            switch FluxV1Annotation(key) {
            case .ignore where !isConverted && !isDisabled && FluxV1Annotation.isOn(member.value):
                return Diagnostic(
                    .warning, .convertIgnored, path: NodePath(path),
                    "Flux v2 would apply this resource: add kustomize.toolkit.fluxcd.io/reconcile: disabled")
            case .imageUpdates:
                return Diagnostic(
                    .warning, .convertImageUpdates, path: NodePath(path),
                    "\(key) is for Flux v1: images are updated by an ImagePolicy and an ImageUpdateAutomation")
            case .other where isConverted:
                return Diagnostic(
                    .warning, .convertNoCounterpart, path: NodePath(path), "\(key) is for Flux v1 only: removed")
            default: return nil
            }
        }
    }
}
