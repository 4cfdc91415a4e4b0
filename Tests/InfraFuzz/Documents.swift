import InfraCheck
import InfraModel
import InfraRender

extension FuzzTarget {
    func checkYAML(_ text: [UInt8]) throws(FuzzViolation) {
        for diagnostic in Checker(limits: Self.limits).diagnostics(of: "a.yaml", text: text) {
            try requirePrintable(diagnostic.description)
        }
        guard let documents = try? YAML.documents(in: text, limits: Self.limits) else { return }
        for (index, document) in documents.enumerated() where !document.isEmpty {
            try checkWriting(document.value)
            let position = YAML.position(of: [], inDocument: index, of: text)
            try require(position == document.position, "the document \(index) is not found at \(document.position)")
        }
    }

    func checkJSON(_ text: [UInt8]) throws(FuzzViolation) {
        for diagnostic in Checker(limits: Self.limits).diagnostics(of: "a.json", text: text) {
            try requirePrintable(diagnostic.description)
        }
        guard let values = try? JSON.values(in: text, limits: Self.limits) else { return }
        for (index, value) in values.enumerated() {
            try checkWriting(value.value)
            let position = JSON.position(of: [], inDocument: index, of: text)
            try require(position == value.position, "the value \(index) is not found at \(value.position)")
        }
    }

    /// Checks that both serialisations of a value are parsed as the same value.
    func checkWriting(_ value: Value) throws(FuzzViolation) {
        let text = YAML.bytes(of: value)
        let shown = String(decoding: text, as: UTF8.self)
        var limits = YAML.Limits()
        limits.depth = 200
        guard let again = try? YAML.documents(in: text, limits: limits), again.count == 1 else {
            throw FuzzViolation("canonical YAML is not one document: \(shown.debugDescription)")
        }
        try require(again[0].value == value, "canonical YAML is read as another value: \(shown)")
        try require(YAML.bytes(of: again[0].value) == text, "canonical YAML is not canonical: \(shown)")
        try checkJSONWriting(value, limits)
    }

    /// Checks that the JSON form of a value has the same meaning, if there is a JSON form.
    private func checkJSONWriting(_ value: Value, _ limits: YAML.Limits) throws(FuzzViolation) {
        guard let json = try? JSON.bytes(of: value) else {
            return try require(value.hasInfinity, "\(value) has no JSON form")
        }
        // Different YAML keys, such as `1` and `0x1`, may be the same JSON key.
        guard let expected = value.withKeysOfJSON else { return }
        let shown = String(decoding: json, as: UTF8.self)
        guard let values = try? JSON.values(in: json, limits: limits), values.count == 1 else {
            throw FuzzViolation("JSON cannot be read back: \(shown)")
        }
        try require(values[0].value == expected, "JSON is read back as another value: \(shown)")
        // The spelling of numbers may change once, but must then be stable.
        let second = try? JSON.bytes(of: values[0].value)
        let third = second.flatMap { try? JSON.values(in: $0, limits: limits) }.flatMap {
            try? JSON.bytes(of: $0[0].value)
        }
        try require(second != nil && second == third, "the spelling of JSON is not stable: \(shown)")
    }
}

extension Value {
    /// Whether the value contains a number that JSON does not support.
    fileprivate var hasInfinity: Bool {
        switch self {
        case .scalar(let scalar): if case .float(let number) = scalar.reading { !number.isFinite } else { false }
        case .sequence(let items): items.contains(where: \.hasInfinity)
        case .mapping(let mapping): mapping.members.contains { $0.value.hasInfinity }
        }
    }

    /// The value with text keys, as in JSON; `nil` if two keys become equal.
    fileprivate var withKeysOfJSON: Value? {
        switch self {
        case .scalar: return self
        case .sequence(let items):
            let converted = items.compactMap(\.withKeysOfJSON)
            return converted.count == items.count ? .sequence(converted) : nil
        case .mapping(let mapping):
            var members: [Mapping.Member] = []
            var known: Set<[UInt8]> = []
            for member in mapping.members {
                let key: String =
                    switch member.key.reading {
                    case .bool(let value): "\(value)"
                    case .integer(let number): "\(number)"
                    case .unsigned(let number): "\(number)"
                    default: member.key.text
                    }
                guard known.insert(Array(key.utf8)).inserted, let value = member.value.withKeysOfJSON else {
                    return nil
                }
                members.append(Mapping.Member(key: .quoted(key), value: value))
            }
            return .mapping(Mapping(uniqueMembers: members))
        }
    }
}
