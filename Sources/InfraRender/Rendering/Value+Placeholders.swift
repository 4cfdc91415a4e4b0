public import InfraModel

extension Value {
    /// The value with `{ENV}` replaced in every scalar and key; `{{` and `}}` are literal braces.
    ///
    /// - Parameter name: What `{ENV}` stands for.
    /// - Returns: The value. What was replaced is a string.
    /// - Throws: ``PatchError`` when another brace expression is found.
    public func substitutingEnvironment(_ name: String) throws(PatchError) -> Value {
        switch self {
        case .scalar(let scalar):
            return .scalar(try scalar.substitutingEnvironment(name))
        case .sequence(let items):
            var result: [Value] = []
            for item in items { result.append(try item.substitutingEnvironment(name)) }
            return .sequence(result)
        case .mapping(let mapping):
            var members: [Mapping.Member] = []
            // Two keys may become one; the last value counts then.
            var places: [Scalar: Int] = [:]
            for member in mapping.members {
                let key = try member.key.substitutingEnvironment(name)
                let value = try member.value.substitutingEnvironment(name)
                if let place = places.updateValue(members.count, forKey: .quoted(key.text)) {
                    places[.quoted(key.text)] = place
                    members[place].value = value
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
                // The text may be a credential.
                throw PatchError(.patchPlaceholder, "expected {ENV}, or {{ and }} for braces, found a single brace")
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return .quoted(String(decoding: result, as: UTF8.self))
    }
}
