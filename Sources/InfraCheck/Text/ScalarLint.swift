internal import InfraModel
internal import InfraRender

/// Checks a scalar of a text.
struct ScalarLint {
    let scalar: Scalar
    let node: NodePath
    let position: Position?
    let tag: String?
    let isInFlow: Bool
    /// Whether the scalar is a merge key, which is checked separately.
    var isMergeKey = false

    /// Returns the findings.
    ///
    /// - Parameter showsText: Whether messages may quote the text; keys are always quoted.
    /// - Returns: The findings.
    func findings(showsText: Bool) -> [Diagnostic] {
        guard !isMergeKey else { return [] }
        let showsText = showsText || node.isKey
        let text = showsText ? scalar.text.quotedForMessage : "this value"
        let isResolved = scalar.style == .plain && tag == nil
        let ofStyle = isResolved ? plainFindings(text, showsText: showsText) : [unsafeKey(text)]
        return ([ambiguousTag] + ofStyle + [unsafeCharacter]).compactMap { $0 }
    }

    private func warning(_ code: Diagnostic.Code, _ message: String, hint: String) -> Diagnostic {
        Diagnostic(.warning, code, at: position, path: node, message, hint: hint)
    }

    private var ambiguousTag: Diagnostic? {
        guard let tag, isAmbiguousTag(tag) else { return nil }
        return warning(
            .yamlTag, "parsers read the tag \(tag.quotedForMessage) differently", hint: "remove the tag")
    }

    /// Checks a plain, untagged scalar, whose type each parser resolves by itself.
    private func plainFindings(_ text: String, showsText: Bool) -> [Diagnostic?] {
        [missingValue, ambiguity(text, showsText: showsText), tab(text)]
    }

    private var missingValue: Diagnostic? {
        guard isInFlow, !node.isKey, scalar.text.isEmpty else { return nil }
        return warning(
            .yamlMissingValue, "kustomize reads the missing value as an empty string", hint: "write null or \"\"")
    }

    private func ambiguity(_ text: String, showsText: Bool) -> Diagnostic? {
        let resolution = ScalarResolution(scalar.text)
        if !resolution.isUnambiguous {
            let summary = showsText ? " is \(resolution.summary)" : " is not the same for all parsers"
            return warning(.yamlAmbiguousScalar, text + summary, hint: hint(for: resolution, showsText: showsText))
        }
        guard node.isKey, resolution.kubectl != .text else { return nil }
        return warning(
            .yamlAmbiguousKey, "the key \(text) is not a string, which kustomize rejects", hint: "quote it")
    }

    private func tab(_ text: String) -> Diagnostic? {
        guard scalar.text.utf8.contains(UInt8(ascii: "\t")) else { return nil }
        return warning(.yamlUnsafeCharacter, "\(text) contains a tab, which not all parsers keep", hint: "quote it")
    }

    /// Returns a warning about a key that kustomize cannot process, even if quoted.
    private func unsafeKey(_ text: String) -> Diagnostic? {
        guard node.isKey else { return nil }
        if scalar.text == "<<" {
            return warning(
                .yamlUnsafeKey, "kustomize drops the key \"<<\" with its contents", hint: "rename the key")
        }
        guard node.steps.dropLast().last == "annotations", !ScalarResolution(scalar.text).isText else { return nil }
        return warning(
            .yamlUnsafeKey, "kustomize fails on the annotation \(text), even if it is quoted",
            hint: "rename the key")
    }

    private var unsafeCharacter: Diagnostic? {
        scalar.text.unsafeCharacter(isPlain: scalar.style == .plain).map {
            warning(.yamlUnsafeCharacter, "the character \($0.name) \($0.effect)", hint: "replace the character")
        }
    }

    /// Returns whether parsers treat a tag differently.
    ///
    /// The core types are unambiguous, except timestamps: kubectl keeps them, and kustomize rewrites them.
    private func isAmbiguousTag(_ tag: String) -> Bool {
        !["str", "int", "float", "bool", "null", "binary"].contains { tag == "tag:yaml.org,2002:\($0)" }
    }

    private func hint(for resolution: ScalarResolution, showsText: Bool) -> String {
        // Kubernetes reads every key as a string.
        if node.isKey { return "quote it" }
        return switch resolution.kubectl {
        case .number(.integer(let number)) where showsText: "write \(number), or quote it if it is a string"
        case .number(.fraction), .number(.integer): "write the number in plain decimal digits, or quote it"
        case .bool(let flag): "write \(flag), or quote it if it is a string"
        default: "quote it"
        }
    }
}

extension ScalarResolution {
    /// Whether all parsers read a string.
    fileprivate var isText: Bool { isUnambiguous && kubectl == .text }
}

extension String {
    /// Returns the first character that a parser rejects or changes, with the effect.
    fileprivate func unsafeCharacter(isPlain: Bool) -> (name: String, effect: String)? {
        // A fast path for ASCII text.
        if utf8.allSatisfy({ $0 < 0x7F }) { return nil }
        let isLong = utf8.contains(UInt8(ascii: "\n"))
        let last = unicodeScalars.last
        for scalar in unicodeScalars {
            let name = scalar.codePoint
            switch scalar.value {
            case 0x85: return (name, isPlain ? "is a line break for some parsers" : "becomes a space in kustomize")
            case 0x7F..<0xA0, 0xFFFE, 0xFFFF: return (name, "is rejected by kustomize")
            case 0x2028, 0x2029:
                if isPlain { return (name, "is a line break for some parsers") }
                if isLong, scalar == last {
                    return (name, "at the end of a multi-line string makes kustomize lose the next document")
                }
            default: break
            }
        }
        return nil
    }
}
