/// Converts the specification of a Flux v1 release to Flux v2, field by field.
struct ReleaseConverter {
    let release: HelmRelease<FreeForm>
    let old: Typed<HelmOperatorSpec<FreeForm>>
    var new = Typed<HelmControllerSpec<FreeForm>>()
    var diagnostics: [Diagnostic] = []

    init(release: HelmRelease<FreeForm>, old: Typed<HelmOperatorSpec<FreeForm>>) {
        self.release = release
        self.old = old
    }

    /// The namespace of the release and of its ConfigMaps and Secrets.
    var namespace: String {
        release.metadata.namespace.flatMap { $0.isEmpty ? nil : $0 } ?? ResourceIdentity.defaultNamespace
    }

    mutating func warn(_ code: Diagnostic.Code, at path: [String], _ message: String) {
        diagnostics.append(Diagnostic(.warning, code, path: NodePath(["spec"] + path), message))
    }

    mutating func convert(_ source: ChartSource, named name: String) {
        warnAboutUnknownFields()
        new.interval = "5m"
        convertChart(source, named: name)
        convertName()
        new.timeout = old.timeout.map(GoDuration.init(seconds:))
        // The default of Flux v2 is 5.
        new["maxHistory"] = old.maxHistory == nil ? 10 : old["maxHistory"]
        convertActions()
        convertValuesSources()
        // Flux v2 applies manifests with kustomize, which rejects keys that are not strings.
        new["values"] = old["values"]?.withStringKeys
    }

    private mutating func warnAboutUnknownFields() {
        for key in release.findings.unknownKeys where key.path.first == "spec" || key.path.count == 1 {
            diagnostics.append(
                Diagnostic(
                    .warning, .convertUnknownField, path: NodePath(key.path),
                    "\(key.path.joined(separator: ".")) is not a field of a Flux v1 release and had no effect: removed"
                ))
        }
        if old.helmVersion == .v2 {
            warn(
                .convertNoCounterpart, at: ["helmVersion"],
                "Flux v2 does not support Helm 2: migrate the release to Helm 3 before it takes over")
        }
    }

    private mutating func convertChart(_ source: ChartSource, named name: String) {
        switch source.origin {
        case .helmRepository:
            new.chart.spec["chart"] = old.chart["name"]
            new.chart.spec["version"] = old.chart["version"]
        case .gitRepository:
            new.chart.spec.chart = "./\(chartDirectory ?? "")"
            // Flux v1 upgrades after every commit, not only if the chart's version changes.
            new.chart.spec.reconcileStrategy = .revision
        }
        new.chart.spec.sourceRef = Typed {
            $0.kind = source.kind
            $0.name = name
        }
        if old.chart.skipDepUpdate == true {
            warn(
                .convertNoCounterpart, at: ["chart", "skipDepUpdate"],
                "Flux v2 fetches those dependencies of a chart that are missing in git: removed")
        }
    }

    /// The directory of the chart in git, without leading and trailing slashes.
    var chartDirectory: String? {
        guard let path = old.chart.path, old.chart.git?.isEmpty == false else { return nil }
        return path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// Sets the release name explicitly, since the defaults of Flux v1 and v2 differ.
    private mutating func convertName() {
        let name = release.effectiveReleaseName
        new["releaseName"] = old.releaseName?.isEmpty == false ? old["releaseName"] : .string(name)
        if name.utf8.count > 53 {
            warn(
                .convertName, at: ["releaseName"],
                "a release's name has at most 53 characters, \(name.quotedForMessage) has more")
        }
        guard let target = old.targetNamespace, !target.isEmpty else { return }
        new["targetNamespace"] = old["targetNamespace"]
        // Flux v1 stores Helm's release records in the target namespace, Flux v2 by default in the namespace of the
        // resource.
        if target != namespace { new["storageNamespace"] = old["targetNamespace"] }
    }
}
