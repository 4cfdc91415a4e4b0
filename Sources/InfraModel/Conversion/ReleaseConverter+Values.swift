extension ReleaseConverter {
    /// Converts the sources of values: `valueFileSecrets` come first, and files of the chart become part of the chart
    /// reference.
    mutating func convertValuesSources() {
        for secret in old.valueFileSecrets {
            new.valuesFrom.append(
                Typed {
                    $0.kind = .secret
                    $0.name = secret.name
                })
        }
        var files: [(path: String, isOptional: Bool)] = []
        for (index, item) in old.valuesFrom.enumerated() {
            let path = ["valuesFrom", String(index)]
            if let source = Self.source(item) {
                warnAboutNamespace(of: item, at: path)
                new.valuesFrom.append(source)
            } else if item.untyped?["externalSourceRef"]?.isNull == false {
                warn(
                    .convertNoCounterpart, at: path + ["externalSourceRef"],
                    "Flux v2 reads no values from a URL: store them in a ConfigMap"
                )
            } else if let file = item.chartFileRef.path, !file.isEmpty {
                if !new.valuesFrom.isEmpty {
                    warn(
                        .convertOrder, at: path + ["chartFileRef"],
                        "Flux v2 merges files of the chart before ConfigMaps and Secrets, and some of those precede it"
                    )
                }
                files.append((file, item.chartFileRef.optional == true))
            }
        }
        convert(files)
    }

    /// Converts a ConfigMap or Secret reference; `nil` for any other source.
    static func source(_ item: Typed<HelmOperatorValuesSource>) -> Typed<HelmValuesSource>? {
        let references = [(ValuesSourceKind.configMap, item.configMapKeyRef), (.secret, item.secretKeyRef)]
        guard let (kind, reference) = references.first(where: { $0.1.untyped?.mapping != nil }) else { return nil }
        return Typed {
            $0.kind = kind
            $0["name"] = reference["name"]
            if reference.key?.isEmpty == false { $0["valuesKey"] = reference["key"] }
            $0.optional = reference.optional
        }
    }

    private mutating func warnAboutNamespace(of item: Typed<HelmOperatorValuesSource>, at path: [String]) {
        for (key, reference) in [("configMapKeyRef", item.configMapKeyRef), ("secretKeyRef", item.secretKeyRef)] {
            guard let other = reference.namespace, !other.isEmpty, other != namespace else { continue }
            warn(
                .convertOtherNamespace, at: path + [key, "namespace"],
                "Flux v2 reads values from the release's own namespace \(namespace) only: copy the \(key == "secretKeyRef" ? "Secret" : "ConfigMap") of \(other)"
            )
        }
    }

    private mutating func convert(_ files: [(path: String, isOptional: Bool)]) {
        guard !files.isEmpty else { return }
        // Paths are relative to the chart in a Helm repository, and to the root in a git repository.
        let directory = chartDirectory.map { $0.isEmpty ? "" : "\($0)/" } ?? ""
        // The chart's own values apply only if they are listed.
        new.chart.spec.valuesFiles = TypedList(["values.yaml"] + files.map(\.path)).prefixed(with: directory)
        let optionalFiles = files.filter(\.isOptional)
        guard !optionalFiles.isEmpty else { return }
        new.chart.spec.ignoreMissingValuesFiles = true
        if optionalFiles.count < files.count {
            warn(
                .convertNoCounterpart, at: ["valuesFrom"],
                "some files of the chart may be missing and some may not: in Flux v2 all of them may")
        }
    }
}

extension TypedList<String> {
    fileprivate func prefixed(with directory: String) -> TypedList { TypedList(map { "\(directory)\($0)" }) }
}

extension Value {
    /// The value with every key that is not read as a string quoted.
    var withStringKeys: Value {
        switch self {
        case .scalar: self
        case .sequence(let items): .sequence(items.map(\.withStringKeys))
        case .mapping(let mapping):
            .mapping(
                Mapping(
                    uniqueMembers: mapping.members.map { member in
                        Mapping.Member(
                            key: member.key.isReadAsString ? member.key : .quoted(member.key.text),
                            value: member.value.withStringKeys)
                    }))
        }
    }
}

extension Scalar {
    /// Whether Kubernetes reads the scalar as a string.
    package var isReadAsString: Bool {
        if case .string = reading { true } else { false }
    }
}
