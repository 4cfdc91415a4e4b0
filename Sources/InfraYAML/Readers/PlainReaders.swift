internal import InfraModel

/// The readings of a plain scalar by four families of YAML parsers.
///
/// They are those that a manifest meets on its way: scripts (PyYAML, YAML 1.1), editors and newer libraries (the core schema
/// of YAML 1.2), `kubectl` and the API machinery (go-yaml 2), and kustomize, hence Flux (go-yaml 3).
package struct PlainReaders {
    /// The value that a parser reads.
    package enum Reading: Hashable {
        case null
        case bool(Bool)
        case number(Number)
        case text
        /// A timestamp, in its output spelling.
        case time(String)
        /// The parser rejects the whole document.
        case refused
    }

    /// A number, for comparisons.
    package enum Number: Hashable {
        case integer(Int64)
        case fraction(Double)
        /// An integer that does not fit into 64 signed bits, an infinity or not-a-number: values that some parsers
        /// cannot represent.
        case unbearable

        init(_ number: Double) {
            guard number.isFinite else {
                self = .unbearable
                return
            }
            let isWhole = number >= -0x1p63 && number < 0x1p63 && Double(Int64(number)) == number
            self = isWhole ? .integer(Int64(number)) : .fraction(number)
        }
    }

    let python: Reading
    let core: Reading
    package let kubectl: Reading
    package let kustomize: Reading

    package init(_ text: String) {
        python = PythonReader.reading(of: text)
        core = CoreReader.reading(of: text)
        kubectl = Self.kubectlReading(of: text)
        kustomize = Self.kustomizeReading(of: text, kubectl)
    }

    /// Whether all parsers read the same value, and all can represent it.
    package var agree: Bool {
        let readings = [python, core, kubectl, kustomize]
        return Set(readings).count == 1 && !readings.contains(.number(.unbearable))
    }

    /// The reading of each parser: `the number 10 for PyYAML, kubectl and kustomize, text for YAML 1.2`.
    package var summary: String {
        let all = [("PyYAML", python), ("YAML 1.2", core), ("kubectl", kubectl), ("kustomize", kustomize)]
        var groups: [(reading: Reading, readers: [String])] = []
        for (reader, reading) in all {
            if let index = groups.firstIndex(where: { $0.reading == reading }) {
                groups[index].readers.append(reader)
            } else {
                groups.append((reading, [reader]))
            }
        }
        return groups.map { "\($0.reading.name) for \($0.readers.asList)" }.joined(separator: ", ")
    }

    /// Returns the reading of `kubectl`, which is that of the typed models.
    private static func kubectlReading(of text: String) -> Reading {
        switch Scalar.plain(text).reading {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .integer(let number): .number(.integer(number))
        case .unsigned: .number(.unbearable)
        case .float(let number): .number(Number(number))
        case .string: .text
        }
    }

    /// Returns the reading of kustomize, which differs only for words and timestamps.
    private static func kustomizeReading(of text: String, _ kubectl: Reading) -> Reading {
        if let time = GoTime.spelling(of: text) { return .time(time) }
        guard case .bool = kubectl else { return kubectl }
        return CoreReader.words[text] ?? .text
    }
}

extension PlainReaders.Reading {
    fileprivate var name: String {
        switch self {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .number(.integer(let number)): "the number \(number)"
        case .number(.fraction(let number)): "the number \(Scalar.spelling(of: number))"
        case .number(.unbearable): "a number that not all can represent"
        case .text: "text"
        case .time(let spelling): "the time \(spelling)"
        case .refused: "an error"
        }
    }
}

extension [String] {
    /// `a, b and c`.
    fileprivate var asList: String {
        count < 2 ? joined() : "\(dropLast().joined(separator: ", ")) and \(self[count - 1])"
    }
}
