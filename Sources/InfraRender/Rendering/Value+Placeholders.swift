package import InfraModel

extension Value {
    /// Returns the value with `{ENV}` replaced in every scalar and key; `{{` and `}}` are literal braces.
    ///
    /// - Parameter name: The replacement for `{ENV}`.
    /// - Returns: The value. Scalars with replacements are strings.
    /// - Throws: ``PatchError`` if there is another brace expression.
    package func substitutingEnvironment(_ name: String) throws(PatchError) -> Value {
        switch self {
        case .scalar(let scalar):
            return .scalar(try scalar.substitutingEnvironment(name))
        case .sequence(let items):
            var result: [Value] = []
            for item in items { result.append(try item.substitutingEnvironment(name)) }
            return .sequence(result)
        case .mapping(let mapping):
            var members: [Mapping.Member] = []
            // If two keys become equal, the last value takes precedence.
            var indices: [Scalar: Int] = [:]
            for member in mapping.members {
                let key = try member.key.substitutingEnvironment(name)
                let value = try member.value.substitutingEnvironment(name)
                if let index = indices.updateValue(members.count, forKey: .quoted(key.text)) {
                    indices[.quoted(key.text)] = index
                    members[index].value = value
                } else {
                    members.append(Mapping.Member(key: key, value: value))
                }
            }
            return .mapping(Mapping(uniqueMembers: members))
        }
    }
}

extension Scalar {
    fileprivate func substitutingEnvironment(_ name: String) throws(PatchError) -> Scalar {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return self }
        var result: [UInt8] = []
        var rest = Substring(text).utf8
        while let byte = rest.first {
            if rest.starts(with: "{ENV}".utf8) {
                result += name.utf8
                rest = rest.dropFirst(5)
            } else if rest.starts(with: "{{".utf8) || rest.starts(with: "}}".utf8) {
                result.append(byte)
                rest = rest.dropFirst(2)
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
                // The message does not quote the text, which may be a credential.
                throw PatchError(.patchPlaceholder, "expected {ENV}, or {{ and }} for braces, found a single brace")
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return .quoted(String(decoding: result, as: UTF8.self))
    }
}
