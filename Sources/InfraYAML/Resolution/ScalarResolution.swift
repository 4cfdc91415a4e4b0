internal import InfraModel

/// The values that four families of YAML parsers resolve a plain scalar to.
///
/// All four process the same manifests: PyYAML in scripts (YAML 1.1), editors and newer libraries (the core schema of
/// YAML 1.2), `kubectl` and the API machinery (go-yaml 2), and kustomize, hence Flux (go-yaml 3).
package struct ScalarResolution {
    /// The value that one parser reads.
    package enum Reading: Hashable {
        case null
        case bool(Bool)
        case number(Number)
        case text
        /// A timestamp, in its output spelling.
        case time(String)
        /// The parser rejects the whole document.
        case rejected
    }

    /// A number, for comparisons.
    package enum Number: Hashable {
        case integer(Int64)
        case fraction(Double)
        /// An integer that does not fit into 64 signed bits, an infinity or not-a-number: values that some parsers
        /// cannot represent.
        case unrepresentable

        init(_ number: Double) {
            guard number.isFinite else {
                self = .unrepresentable
                return
            }
            let isWhole = number >= -0x1p63 && number < 0x1p63 && Double(Int64(number)) == number
            self = isWhole ? .integer(Int64(number)) : .fraction(number)
        }
    }

    /// The value that PyYAML reads.
    let python: Reading
    /// The value of the core schema of YAML 1.2.
    let core: Reading
    /// The value that `kubectl` and the API machinery read.
    package let kubectl: Reading
    /// The value that kustomize reads.
    package let kustomize: Reading

    /// Resolves a plain scalar.
    ///
    /// - Parameter text: The text of the scalar.
    package init(_ text: String) {
        python = PyYAMLResolver.reading(of: text)
        core = CoreSchemaResolver.reading(of: text)
        kubectl = Self.kubectlReading(of: text)
        kustomize = Self.kustomizeReading(of: text, kubectl)
    }

    /// Whether all parsers read the same value, and all can represent it.
    package var isUnambiguous: Bool {
        let readings = [python, core, kubectl, kustomize]
        return Set(readings).count == 1 && !readings.contains(.number(.unrepresentable))
    }

    /// The reading of each parser: `the number 10 for PyYAML, kubectl and kustomize, text for YAML 1.2`.
    package var summary: String {
        let all = [("PyYAML", python), ("YAML 1.2", core), ("kubectl", kubectl), ("kustomize", kustomize)]
        var groups: [(reading: Reading, parsers: [String])] = []
        for (parser, reading) in all {
            if let index = groups.firstIndex(where: { $0.reading == reading }) {
                groups[index].parsers.append(parser)
            } else {
                groups.append((reading, [parser]))
            }
        }
        return groups.map { "\($0.reading.name) for \($0.parsers.asList)" }.joined(separator: ", ")
    }

    /// Returns the reading of `kubectl`, which is that of the typed models.
    private static func kubectlReading(of text: String) -> Reading {
        switch Scalar.plain(text).reading {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .integer(let number): .number(.integer(number))
        case .unsigned: .number(.unrepresentable)
        case .float(let number): .number(Number(number))
        case .string: .text
        }
    }

    /// Returns the reading of kustomize, which differs only for words and timestamps.
    private static func kustomizeReading(of text: String, _ kubectl: Reading) -> Reading {
        if let time = GoTimestamp.spelling(of: text) { return .time(time) }
        guard case .bool = kubectl else { return kubectl }
        return CoreSchemaResolver.words[text] ?? .text
    }
}

extension ScalarResolution.Reading {
    fileprivate var name: String {
        switch self {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .number(.integer(let number)): "the number \(number)"
        case .number(.fraction(let number)): "the number \(Scalar.spelling(of: number))"
        case .number(.unrepresentable): "a number that not all parsers can represent"
        case .text: "text"
        case .time(let spelling): "the time \(spelling)"
        case .rejected: "an error"
        }
    }
}

extension [String] {
    /// The strings as a list: `a, b and c`.
    fileprivate var asList: String {
        count < 2 ? joined() : "\(dropLast().joined(separator: ", ")) and \(self[count - 1])"
    }
}
