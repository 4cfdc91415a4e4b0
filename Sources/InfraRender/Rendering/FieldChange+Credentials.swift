internal import InfraModel

extension ResourceChange.FieldChange {
    /// Returns the change with credentials hidden.
    ///
    /// A value is a credential if the name of its key or of its environment variable is that of a credential. References
    /// to other resources, such as `existingSecret` and `secretKeyRef`, and booleans remain visible.
    ///
    /// - Parameter resources: The resource before and after.
    /// - Returns: The change without credentials.
    func hidingCredentials(of resources: [Value?]) -> ResourceChange.FieldChange {
        var copy = self
        let isVariable = resources.contains { $0.map(isValueOfCredentialVariable) ?? false }
        let isBelowCredential = isVariable || path.tokens.contains(where: \.isCredentialName)
        copy.before = before?.hidingCredentials(key: path.tokens.last, isBelowCredential: isBelowCredential)
        copy.after = after?.hidingCredentials(key: path.tokens.last, isBelowCredential: isBelowCredential)
        return copy
    }

    private func isValueOfCredentialVariable(in resource: Value) -> Bool {
        guard path.tokens.last == "value" else { return false }
        let variable = path.tokens.dropLast().reduce(resource as Value?) { value, token in
            value?[token]
                ?? Int(token).flatMap { index in
                    value?.sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                }
        }
        return variable?["name"]?.string?.isCredentialName == true
    }
}

extension Value {
    fileprivate func hidingCredentials(key: String?, isBelowCredential: Bool) -> Value {
        switch self {
        case .scalar(let scalar):
            guard isBelowCredential, key?.isReferenceName != true else { return self }
            switch scalar.reading {
            case .null, .bool: return self
            default: return scalar.text.isEmpty ? self : .string("(hidden)")
            }
        case .sequence(let items):
            return .sequence(items.map { $0.hidingCredentials(key: key, isBelowCredential: isBelowCredential) })
        case .mapping(let mapping):
            let isVariable = mapping["name"]?.string?.isCredentialName == true
            let members = mapping.members.map { member in
                let key = member.key.text
                let isBelow = isBelowCredential || key.isCredentialName || isVariable && key == "value"
                let value = member.value.hidingCredentials(key: key, isBelowCredential: isBelow)
                return Mapping.Member(key: member.key, value: value)
            }
            return .mapping(Mapping(uniqueMembers: members))
        }
    }
}

extension String {
    /// The words in the names of credentials.
    private static let credentials: Set<String> = [
        "password", "passwd", "passphrase", "pass", "pwd", "secret", "token", "credential", "apikey", "privatekey",
        "accesskey",
    ]
    /// The words at the end of keys whose values are references and not credentials.
    private static let references: Set<String> = ["name", "ref", "key", "file", "path", "namespace", "kind"]

    /// A Boolean value that indicates whether a key or variable of this name holds a credential.
    fileprivate var isCredentialName: Bool {
        let words = words
        guard let last = words.last else { return false }
        // `existingSecret` and `imagePullSecrets` are references to Secrets.
        if last == "secret", words.contains("existing") || words.contains("pull") { return false }
        guard !Self.references.contains(last) || last == "key" else { return false }
        return words.contains(where: Self.credentials.contains)
            || zip(words, words.dropFirst()).contains { Self.credentials.contains($0 + $1) }
    }

    /// A Boolean value that indicates whether a key of this name, inside a credential, is a reference to another
    /// resource or to a part of one.
    fileprivate var isReferenceName: Bool {
        guard let last = words.last else { return false }
        return Self.references.contains(last) && !isCredentialName
    }

    /// The words of a name in camel case, snake case or kebab case, in lower case and without a plural `s`.
    private var words: [String] {
        var words: [String] = []
        var word = ""
        let scalars = Array(unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let properties = scalar.properties
            let followsSmall = index > 0 && !scalars[index - 1].properties.isUppercase
            let precedesSmall = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
            if !properties.isAlphabetic || properties.isUppercase && (followsSmall || precedesSmall) {
                words.append(word)
                word = ""
            }
            if properties.isAlphabetic { word += properties.lowercaseMapping }
        }
        words.append(word)
        return words.filter { !$0.isEmpty }.map {
            $0.hasSuffix("s") && !$0.hasSuffix("ss") ? String($0.dropLast()) : $0
        }
    }
}
