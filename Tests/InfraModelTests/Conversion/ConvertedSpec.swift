import InfraModel

/// A converted Flux v1 release with some fields.
struct ConvertedSpec {
    let conversion: ReleaseConversion

    // The fields are added to a specification with a chart, which they may replace.
    init(
        _ fields: Value, metadata: Value = ["name": "web", "namespace": "apps"],
        sources: inout ChartSources
    ) throws {
        var document: Value = [
            "apiVersion": "helm.fluxcd.io/v1", "kind": "HelmRelease",
            "spec": [
                "chart": ["repository": "https://charts.example.org/stable", "name": "web", "version": "1.2.3"]
            ],
        ]
        document["metadata"] = metadata
        for member in fields.mapping?.members ?? [] { document["spec"]?[member.key.text] = member.value }
        conversion = try ReleaseConversion(of: document, sources: &sources)
    }

    init(_ fields: Value, metadata: Value = ["name": "web", "namespace": "apps"]) throws {
        var sources = ChartSources()
        try self.init(fields, metadata: metadata, sources: &sources)
    }

    /// The value at a dotted path of the converted specification.
    subscript(path: String) -> Value? {
        path.split(separator: ".").reduce(conversion.release["spec"]) { value, key in
            Int(key).map { value?.sequence?.indices.contains($0) == true ? value?.sequence?[$0] : nil }
                ?? value?[String(key)]
        }
    }

    /// The diagnostics in the form `code path`.
    var diagnostics: [String] {
        conversion.diagnostics.map { "\($0.code) \($0.path?.steps.joined(separator: ".") ?? "")" }
    }
}
