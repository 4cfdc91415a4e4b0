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
            let place = YAML.position(of: [], inDocument: index, of: text)
            try require(place == document.position, "the document \(index) is not found at \(document.position)")
        }
    }

    func checkJSON(_ text: [UInt8]) throws(FuzzViolation) {
        for diagnostic in Checker(limits: Self.limits).diagnostics(of: "a.json", text: text) {
            try requirePrintable(diagnostic.description)
        }
        guard let values = try? JSON.values(in: text, limits: Self.limits) else { return }
        for (index, value) in values.enumerated() {
            try checkWriting(value.value)
            let place = JSON.position(of: [], inDocument: index, of: text)
            try require(place == value.position, "the value \(index) is not found at \(value.position)")
        }
    }

    /// Both forms of a value are read back as the same value.
    func checkWriting(_ value: Value) throws(FuzzViolation) {
        let text = YAML.bytes(of: value)
        let shown = String(decoding: text, as: UTF8.self)
        var limits = YAML.Limits()
        limits.depth = 200
        guard let again = try? YAML.documents(in: text, limits: limits), again.count == 1 else {
            throw FuzzViolation("canonical YAML is not one document: \(shown.debugDescription)")
        }
        try require(again[0].value.isEquivalent(to: value), "canonical YAML is read as another value: \(shown)")
        try require(YAML.bytes(of: again[0].value) == text, "canonical YAML is not canonical: \(shown)")
        // An infinity has no JSON form.
        guard let json = try? JSON.bytes(of: value) else { return }
        guard let values = try? JSON.values(in: json, limits: limits), values.count == 1 else {
            // Different keys of YAML, such as `1` and `0x1`, may be one key of JSON.
            return
        }
        // Numbers may be spelled otherwise now, but that is the last time.
        let second = try? JSON.bytes(of: values[0].value)
        let third = second.flatMap { try? JSON.values(in: $0, limits: limits) }.flatMap {
            try? JSON.bytes(of: $0[0].value)
        }
        try require(
            second != nil && second == third,
            "JSON is read back as another value: \(String(decoding: json, as: UTF8.self))")
    }
}
