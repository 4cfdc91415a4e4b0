/// What is to be said about a resource that Flux reads.
public struct FluxRemarks {
    /// A value that is a text in another language.
    public struct EmbeddedText: Sendable, Hashable {
        /// What such a text can be.
        public enum Language: Sendable, Hashable {
            /// A TOML document.
            case toml
            /// YAML, a sequence.
            case yamlSequence
            /// YAML, a mapping.
            case yamlMapping
        }

        /// The way to the text from the document's root.
        public var path: [String]
        /// The text.
        public var text: String
        /// What it is.
        public var language: Language
    }

    /// What is to be said, in the order in which it stands.
    public let remarks: [Remark]
    /// The values that are texts in another language, for those who can read it.
    public let texts: [EmbeddedText]

    /// Looks at a resource; there is nothing to be said about those of other kinds than Flux's.
    ///
    /// - Parameter document: The resource.
    public init(on document: Value) {
        let models: [any ResourceModel.Type] = [HelmRepository.self, GitRepository.self, Kustomization.self]
        if HelmRelease<FreeForm>.describes(document) {
            let release = ReleaseRemarks(document)
            remarks = release.remarks
            texts = release.texts
        } else {
            let model = models.first { $0.describes(document) }
            remarks =
                model.map {
                    Self.missingFields(in: document, $0)
                        + Self.remarks(on: $0.findings(in: document), in: document) { _ in nil }
                } ?? []
            texts = []
        }
    }

    /// What Flux's API requires of its smaller resources.
    private static func missingFields(in document: Value, _ model: any ResourceModel.Type) -> [Remark] {
        let required = [
            HelmRepository.kind: ["url"], GitRepository.kind: ["url", "interval"],
            Kustomization.kind: ["interval", "prune", "sourceRef.kind", "sourceRef.name"],
        ]
        return (required[model.kind] ?? []).compactMap { field in
            let path = ["spec"] + field.split(separator: ".").map(String.init)
            guard document[path: path]?.isBlank ?? true else { return nil }
            return Remark(.missingField, at: ["spec"], "a \(model.kind) needs \(field)")
        }
    }

    /// How much of a kind is said about one resource: what comes first tells what to do, and a hint takes its time.
    static let most = 100

    /// What findings outside of a chart's values come down to.
    ///
    /// - Parameters:
    ///   - findings: What the types have found.
    ///   - document: The resource.
    ///   - hint: What is better known about an unknown field.
    /// - Returns: The remarks.
    static func remarks(
        on findings: Findings, in document: Value, hint: (UnknownKey) -> Remark?
    ) -> [Remark] {
        var remarks: [Remark] = []
        for error in findings.mistyped.prefix(most) where !error.path.starts(with: ["metadata"]) {
            let value = document[path: error.path]
            guard value?.string?.isSubstituted != true else { continue }
            let code: Remark.Code = error.code == .invalid ? .invalidField : .wrongFieldType
            remarks.append(Remark(code, at: error.path, error.reason, hint: value.flatMap(error.repair)))
        }
        for key in findings.unknownKeys.prefix(most) where !key.path.starts(with: ["metadata"]) {
            remarks.append(
                hint(key)
                    ?? Remark(
                        .unknownField, at: key.path, isAboutKey: true, "the resource has no such field",
                        hint: key.path.last.flatMap(key.knownKeys.nearest).map { "did you mean \($0)?" }))
        }
        return remarks
    }
}

extension ModelError {
    /// What to do about a value of another type, when it is only a matter of its spelling.
    func repair(_ value: Value) -> String? {
        let wantsText = reason.hasPrefix("expected a string")
        switch value {
        case .scalar(let scalar) where scalar.style == .plain && wantsText && !value.isNull: return "quote it"
        case .sequence where reason.hasPrefix("expected \(YAMLText.typeName)"),
            .mapping where reason.hasPrefix("expected \(YAMLText.typeName)"):
            return "make it a text with | behind the key"
        case .scalar(let scalar) where scalar.style == .quoted:
            if reason.hasPrefix("expected a sequence") || reason.hasPrefix("expected a mapping") {
                return scalar.text.utf8.contains(UInt8(ascii: "\n")) ? "take the | behind the key away" : nil
            }
            let reading = Scalar.plain(scalar.text).reading
            if case .string = reading { return nil }
            return reason.hasPrefix("expected \(reading.typeName)") ? "write it without quotes" : nil
        default: return nil
        }
    }
}

extension Value {
    /// The value that a way leads to.
    subscript(path path: some Sequence<String>) -> Value? {
        path.reduce(self as Value?) { value, step in
            guard case .sequence(let items)? = value else { return value?[step] }
            return Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
        }
    }

    /// Whether there is nothing in it that could count: null, an empty text, sequence or mapping.
    var isBlank: Bool {
        switch self {
        case .scalar(let scalar): isNull || scalar.text.isEmpty
        case .sequence(let items): items.isEmpty
        case .mapping(let members): members.isEmpty
        }
    }
}

extension String {
    /// Whether Flux's variable substitution will make something else of the text.
    var isSubstituted: Bool { splitAtFirst("${") != nil }

    /// What stands before and behind the first occurrence of a text.
    func splitAtFirst(_ separator: String) -> (before: Substring, behind: Substring)? {
        let wanted = Array(separator.utf8)
        var rest = utf8[...]
        while let start = rest.firstIndex(of: wanted[0]) {
            rest = rest[start...]
            if rest.starts(with: wanted) {
                return (self[..<start], Substring(rest.dropFirst(wanted.count)))
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
