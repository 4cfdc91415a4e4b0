internal import InfraModel

/// A scalar of a text, and what is wrong with it.
struct ScalarLint {
    let scalar: Scalar
    let node: Finding.Node
    let position: YAML.Position?
    let tag: String?
    let isInFlow: Bool

    /// Keys beyond this are refused by go-yaml.
    private static let longestKey = 1020

    /// What is found.
    ///
    /// - Parameter showsText: Whether messages may say what the text is.
    /// - Returns: The findings.
    func findings(showsText: Bool) -> [Finding] {
        let text = showsText || node.isKey ? scalar.text.quotedForMessage : "this value"
        var findings: [Finding] = []
        func warn(_ code: String, _ message: String, hint: String) {
            findings.append(Finding(.warning, code, at: node, place: position, message, hint: hint))
        }
        if let tag, isAmbiguousTag(tag) {
            warn("yaml/tag", "the tag \(tag.quotedForMessage) is not read alike everywhere", hint: "write it without")
        }
        if scalar.style == .plain, tag == nil {
            if isInFlow, !node.isKey, scalar.text.isEmpty {
                warn(
                    "yaml/missing-value", "kustomize makes an empty text of the missing value",
                    hint: "write null or \"\"")
            }
            let readers = PlainReaders(scalar.text)
            let isKeyOfText = node.isKey && scalar != .plain("<<")
            if !readers.agree, !node.isKey || isKeyOfText {
                let summary = showsText || node.isKey ? " is \(readers.summary)" : " is not the same for all readers"
                warn(
                    "yaml/ambiguous-scalar", text + summary,
                    hint: hint(for: readers, showsText: showsText || node.isKey))
            } else if isKeyOfText, readers.kubectl != .text {
                warn(
                    "yaml/ambiguous-key", "the key \(text) is not a string, which kustomize refuses", hint: "quote it")
            }
            if scalar.text.utf8.contains(UInt8(ascii: "\t")) {
                warn("yaml/unsafe-character", "\(text) has a tab, which not all readers keep", hint: "quote it")
            }
        } else if node.isKey {
            if scalar.text == "<<" {
                warn("yaml/unsafe-key", "kustomize drops the key \"<<\" with its contents", hint: "call it otherwise")
            } else if node.path.dropLast().last == "annotations", !PlainReaders(scalar.text).areText {
                warn(
                    "yaml/unsafe-key", "kustomize fails on the annotation \(text), even when it is quoted",
                    hint: "call it otherwise")
            }
        }
        if node.isKey, scalar.text.utf8.count > Self.longestKey {
            warn("yaml/unsafe-key", "kustomize refuses keys of more than \(Self.longestKey) bytes", hint: "shorten it")
        }
        if let character = scalar.text.unsafeCharacter(isPlain: scalar.style == .plain) {
            warn(
                "yaml/unsafe-character", "the character \(character.name) \(character.fate)", hint: "write it otherwise"
            )
        }
        return findings
    }

    /// Times are kept by kubectl and rewritten by kustomize; what is said of a text's type is read alike.
    private func isAmbiguousTag(_ tag: String) -> Bool {
        !["str", "int", "float", "bool", "null", "binary"].contains { tag == "tag:yaml.org,2002:\($0)" }
    }

    private func hint(for readers: PlainReaders, showsText: Bool) -> String {
        // A key is always a string for Kubernetes.
        if node.isKey { return "quote it" }
        return switch readers.kubectl {
        case .number(.integer(let number)) where showsText: "write \(number), or quote it when it is a text"
        case .number(.fraction), .number(.integer): "write the number in plain decimal digits, or quote it"
        case .bool(let flag): "write \(flag), or quote it when it is a text"
        default: "quote it"
        }
    }
}

extension PlainReaders {
    /// Whether all take it for text.
    fileprivate var areText: Bool { agree && kubectl == .text }
}

extension String {
    /// The first character that some reader refuses or changes, and what becomes of it.
    fileprivate func unsafeCharacter(isPlain: Bool) -> (name: String, fate: String)? {
        // A fast way out for what nearly every text is.
        if utf8.allSatisfy({ $0 < 0x7F }) { return nil }
        let isLong = utf8.contains(UInt8(ascii: "\n"))
        let last = unicodeScalars.last
        for scalar in unicodeScalars {
            let name =
                "U+" + String(repeating: "0", count: scalar.value < 0x100 ? 2 : 0)
                + String(scalar.value, radix: 16, uppercase: true)
            switch scalar.value {
            case 0x85: return (name, isPlain ? "is a line break for some readers" : "becomes a space in kustomize")
            case 0x7F..<0xA0, 0xFFFE, 0xFFFF: return (name, "is refused by kustomize")
            case 0x2028, 0x2029:
                if isPlain { return (name, "is a line break for some readers") }
                if isLong, scalar == last {
                    return (name, "at the end of a text of several lines makes kustomize lose the next document")
                }
            default: break
            }
        }
        return nil
    }
}
