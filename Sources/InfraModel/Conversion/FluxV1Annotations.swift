/// The annotations by which Flux v1 is told what to do with a resource.
private enum FluxV1Annotation {
    /// The resource is left alone.
    case ignore
    /// Images are updated, or how.
    case imageUpdates
    /// Something else that only Flux v1 or its Helm operator reads.
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

    /// Whether the annotation has Flux v1 leave the resource alone.
    static func isOn(_ value: Value) -> Bool {
        guard case .scalar(let scalar) = value else { return false }
        return scalar.text == "true" || scalar.text == "sync_only"
    }
}

extension Value {
    /// The metadata of a resource for Flux v2: left alone if Flux v1 did so, without what only Flux v1 reads.
    var withoutFluxV1Annotations: Value {
        guard case .mapping(let annotations)? = self["annotations"] else { return self }
        var members: [Mapping.Member] = []
        for member in annotations.members {
            switch FluxV1Annotation(member.key.text) {
            case nil: members.append(member)
            case .ignore:
                let isThere = (members + annotations.members).contains {
                    $0.key.hasSameText(as: FluxV1Annotation.v2Ignore.key)
                }
                if FluxV1Annotation.isOn(member.value), !isThere { members.append(FluxV1Annotation.v2Ignore) }
            default: break
            }
        }
        guard members != annotations.members else { return self }
        var copy = self
        copy["annotations"] = members.isEmpty ? nil : .mapping(Mapping(uniqueMembers: members))
        return copy
    }

    /// What a person should know about the annotations of a resource that only Flux v1 reads.
    ///
    /// - Parameter isConverted: Whether the resource is a release that is converted, so that they are left out.
    /// - Returns: A note for each that Flux v2 has no annotation for, or that it would miss.
    package func notesOnFluxV1Annotations(isConverted: Bool) -> [Diagnostic] {
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
                    .warning, .convertNoCounterpart, path: NodePath(path), "\(key) is for Flux v1 only: left out")
            default: return nil
            }
        }
    }
}
