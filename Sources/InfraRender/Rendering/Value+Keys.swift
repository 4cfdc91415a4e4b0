internal import InfraModel

/// A key that cannot be written.
struct KeyProblem: Error {
    var code: Diagnostic.Code
    /// The path of the member.
    var path: [String]
    var reason: String

    /// The problem of a key that is too long.
    static func long(at path: [String]) -> KeyProblem {
        KeyProblem(code: .yamlUnsafeKey, path: path, reason: longKeyReason)
    }

    /// The message about a key that is too long.
    static let longKeyReason = "kustomize rejects keys of more than \(YAML.maximumKeyLength) bytes: shorten the key"
}

extension Value {
    /// Returns the value with all keys as the strings that `kubectl` reads: `404:` becomes `"404":`, `yes:` becomes
    /// `"true":`.
    ///
    /// kustomize rejects keys of other types.
    ///
    /// - Returns: The value.
    /// - Throws: ``KeyProblem`` for a key that `kubectl` rejects, for two keys that it reads as the same text, or for a
    ///   key that is too long.
    func withTextKeys() throws(KeyProblem) -> Value { try withTextKeys(at: []) }

    private func withTextKeys(at path: [String]) throws(KeyProblem) -> Value {
        switch self {
        case .scalar: return self
        case .sequence(let items):
            var result: [Value] = []
            result.reserveCapacity(items.count)
            for (index, item) in items.enumerated() {
                result.append(try item.withTextKeys(at: path + [String(index)]))
            }
            return .sequence(result)
        case .mapping(let mapping):
            var members: [Mapping.Member] = []
            members.reserveCapacity(mapping.members.count)
            var typedKeys = false
            for member in mapping.members {
                let key = try member.key.asText(at: path)
                typedKeys = typedKeys || !key.hasSameText(as: member.key)
                members.append(
                    Mapping.Member(key: key, value: try member.value.withTextKeys(at: path + [member.key.text])))
            }
            if typedKeys { try Self.rejectDuplicates(among: members, at: path) }
            return .mapping(Mapping(uniqueMembers: members))
        }
    }

    private static func rejectDuplicates(among members: [Mapping.Member], at path: [String]) throws(KeyProblem) {
        var keys: Set<Scalar> = []
        for member in members where !keys.insert(.quoted(member.key.text)).inserted {
            throw KeyProblem(
                code: .yamlDuplicateKey, path: path + [member.key.text],
                reason: "two keys are \(member.key.text.quotedForMessage) for kubectl: remove one")
        }
    }
}

extension Scalar {
    /// Returns the key as a string: a plain key that is a string keeps its style.
    fileprivate func asText(at path: [String]) throws(KeyProblem) -> Scalar {
        guard text.utf8.count <= YAML.maximumKeyLength else { throw .long(at: path + [text]) }
        guard style == .plain else { return self }
        if case .string = reading { return self }
        guard let text = keyText else {
            throw KeyProblem(
                code: .yamlInvalidKey, path: path + [self.text],
                reason: "kubectl rejects the key \(self.text.quotedForMessage): quote it")
        }
        return .quoted(text)
    }
}
