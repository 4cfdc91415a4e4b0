internal import InfraModel
internal import InfraRender

/// Detects values that the API server expects as strings, but that have another type.
struct StringCheck {
    /// The API groups whose resources have pods in the same structure.
    private static let groups: Set<String> = [ResourceIdentity.coreGroup, "apps", "batch", "extensions"]

    private let resource: ManifestFile.Resource
    private var findings: [Diagnostic] = []

    static func findings(in resource: ManifestFile.Resource) -> [Diagnostic] {
        var check = StringCheck(resource: resource)
        check.checkMetadata(resource.value, [])
        switch (resource.identity.group, resource.identity.kind) {
        case (ResourceIdentity.coreGroup, "ConfigMap"): check.checkTexts(resource.value["data"], ["data"])
        case (ResourceIdentity.coreGroup, "Secret"):
            check.checkTexts(resource.value["data"], ["data"])
            check.checkTexts(resource.value["stringData"], ["stringData"])
        case let (group, _) where groups.contains(group):
            check.visit(resource.value["spec"] ?? .null, ["spec"])
        default: break
        }
        return check.findings
    }

    private init(resource: ManifestFile.Resource) { self.resource = resource }

    /// Checks pod fields at any depth, since a CronJob nests them deeper than a Pod.
    private mutating func visit(_ value: Value, _ path: [String]) {
        switch value {
        case .scalar: break
        case .sequence(let items):
            for (index, item) in items.enumerated() { visit(item, path + [String(index)]) }
        case .mapping(let mapping):
            checkMetadata(value, path)
            for member in mapping.members {
                let key = member.key.text
                let path = path + [key]
                switch key {
                case "nodeSelector", "matchLabels": checkTexts(member.value, path)
                case "args", "command": checkItems(member.value, path)
                case "env": checkEnvironment(member.value, path)
                case "containerPort", "port", "nodePort", "hostPort": checkPort(member.value, key: key, path)
                default: visit(member.value, path)
                }
            }
        }
    }

    private mutating func checkMetadata(_ value: Value, _ path: [String]) {
        for key in ["labels", "annotations"] {
            checkTexts(value["metadata"]?[key], path + ["metadata", key])
        }
    }

    private mutating func checkTexts(_ value: Value?, _ path: [String]) {
        for member in value?.mapping?.members ?? [] { checkText(member.value, path + [member.key.text]) }
    }

    private mutating func checkItems(_ value: Value, _ path: [String]) {
        for (index, item) in (value.sequence ?? []).enumerated() { checkText(item, path + [String(index)]) }
    }

    private mutating func checkEnvironment(_ value: Value, _ path: [String]) {
        for (index, item) in (value.sequence ?? []).enumerated() {
            if let text = item["value"] { checkText(text, path + [String(index), "value"]) }
        }
    }

    private mutating func checkText(_ value: Value, _ path: [String]) {
        // The API server reads null as an empty string.
        guard value.string == nil, !value.isNull else { return }
        // Scalars that only some parsers read as another type are reported by the check of ambiguous scalars.
        if case .scalar(let scalar) = value, case .text = ScalarResolution(scalar.text).kustomize { return }
        var hint: String?
        if case .scalar = value { hint = "quote it" }
        report("expected a string, found \(value.typeName)", path, hint: hint)
    }

    /// Checks a port: a port of a probe or service may be a name, all other ports must be numbers without quotes.
    private mutating func checkPort(_ value: Value, key: String, _ path: [String]) {
        guard let text = value.string else { return }
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isNumber || key == "containerPort" || key == "nodePort" || key == "hostPort" else { return }
        report("expected an integer, found a string", path, hint: isNumber ? "write it without quotes" : nil)
    }

    private mutating func report(_ message: String, _ path: [String], hint: String?) {
        findings.append(
            Diagnostic(
                .error, .apiWrongType, path: resource.path(to: path),
                "\(message): the API server rejects the value", hint: hint))
    }
}
