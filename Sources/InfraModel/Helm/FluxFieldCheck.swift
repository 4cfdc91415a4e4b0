/// The check of the fields of a Flux resource, and of the values of a chart in a release.
package struct FluxFieldCheck {
    /// A value that contains text in another language.
    package struct EmbeddedText: Sendable, Hashable {
        /// The language of a text.
        package enum Language: Sendable, Hashable {
            /// A TOML document.
            case toml
            /// A YAML sequence.
            case yamlSequence
            /// A YAML mapping.
            case yamlMapping
        }

        /// The path of the text from the root of the document.
        package var path: [String]
        /// The text.
        package var text: String
        /// The language.
        package var language: Language
    }

    /// The diagnostics, with paths from the root of the resource.
    ///
    /// An unchecked chart is a note, all others are warnings.
    package let diagnostics: [Diagnostic]
    /// The values that contain text in another language, for further checks.
    package let texts: [EmbeddedText]

    /// Checks a resource; the result is empty for kinds that Flux does not define.
    ///
    /// - Parameter document: The resource.
    package init(of document: Value) {
        let models: [any ResourceModel.Type] = [HelmRepository.self, GitRepository.self, Kustomization.self]
        if HelmRelease<FreeForm>.describes(document) {
            let release = ReleaseCheck(document)
            diagnostics = release.diagnostics
            texts = release.texts
        } else {
            let model = models.first { $0.describes(document) }
            diagnostics =
                model.map {
                    Self.missingFields(in: document, $0)
                        + Self.diagnostics(of: $0.findings(in: document), in: document) { _ in nil }
                } ?? []
            texts = []
        }
    }

    /// Returns warnings about missing fields that Flux's API requires.
    private static func missingFields(in document: Value, _ model: any ResourceModel.Type) -> [Diagnostic] {
        let required = [
            HelmRepository.kind: ["url"], GitRepository.kind: ["url", "interval"],
            Kustomization.kind: ["interval", "prune", "sourceRef.kind", "sourceRef.name"],
        ]
        return (required[model.kind] ?? []).compactMap { field in
            let path = ["spec"] + field.split(separator: ".").map(String.init)
            guard document[path: path]?.isBlank ?? true else { return nil }
            return Diagnostic(
                .warning, .fluxMissingField, path: NodePath(["spec"]), "a \(model.kind) needs \(field)")
        }
    }

    /// Returns diagnostics of the findings outside the values of a chart; metadata is left to the API server.
    ///
    /// - Parameters:
    ///   - findings: The findings.
    ///   - document: The resource.
    ///   - explanation: Returns a better explanation of an unknown field, if there is one.
    /// - Returns: The diagnostics.
    static func diagnostics(
        of findings: Findings, in document: Value, explanation: (Findings.UnknownKey) -> Diagnostic?
    ) -> [Diagnostic] {
        findings.filtered { !$0.starts(with: ["metadata"]) }.diagnostics(
            in: document, codes: Findings.Codes(wrongType: .fluxWrongType, invalid: .fluxInvalidValue)
        ) { key in
            explanation(key)
                ?? Diagnostic(
                    .warning, .fluxUnknownField, path: NodePath(key.path, part: .key), "the resource has no such field",
                    hint: key.path.last.flatMap(key.knownKeys.nearest).map { "did you mean \($0)?" })
        }
    }
}

extension ModelError {
    /// Returns a suggestion for a value of a wrong type, if a different notation is sufficient.
    func repair(_ value: Value) -> String? {
        let expectsString = reason.hasPrefix("expected a string")
        switch value {
        case .scalar(let scalar) where scalar.style == .plain && expectsString && !value.isNull: return "quote it"
        case .sequence where reason.hasPrefix("expected \(YAMLText.typeName)"),
            .mapping where reason.hasPrefix("expected \(YAMLText.typeName)"):
            return "make it a block scalar with | after the key"
        case .scalar(let scalar) where scalar.style == .quoted:
            if reason.hasPrefix("expected a sequence") || reason.hasPrefix("expected a mapping") {
                return scalar.text.utf8.contains(UInt8(ascii: "\n")) ? "remove the | after the key" : nil
            }
            let reading = Scalar.plain(scalar.text).reading
            if case .string = reading { return nil }
            return reason.hasPrefix("expected \(reading.typeName)") ? "write it without quotes" : nil
        default: return nil
        }
    }
}

extension Value {
    /// The value at a path.
    subscript(path path: some Sequence<String>) -> Value? {
        path.reduce(self as Value?) { value, step in
            guard case .sequence(let items)? = value else { return value?[step] }
            return Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
        }
    }

    /// Whether the value is null, or an empty string, sequence or mapping.
    var isBlank: Bool {
        switch self {
        case .scalar(let scalar): isNull || scalar.text.isEmpty
        case .sequence(let items): items.isEmpty
        case .mapping(let members): members.isEmpty
        }
    }
}

extension String {
    /// Whether the text contains a variable of Flux's substitution.
    var isSubstituted: Bool { splitAtFirst("${") != nil }

    /// Splits the text at the first occurrence of a separator.
    func splitAtFirst(_ separator: String) -> (before: Substring, after: Substring)? {
        let separator = Array(separator.utf8)
        var rest = utf8[...]
        while let start = rest.firstIndex(of: separator[0]) {
            rest = rest[start...]
            if rest.starts(with: separator) {
                return (self[..<start], Substring(rest.dropFirst(separator.count)))
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
