internal import InfraModel

/// What four families of readers take a plain scalar for.
///
/// They are those that a manifest meets on its way: scripts (PyYAML, YAML 1.1), editors and newer libraries (the core schema
/// of YAML 1.2), `kubectl` and the API machinery (go-yaml 2), and kustomize, hence Flux (go-yaml 3).
package struct PlainReaders {
    /// What a reader makes of the text.
    package enum Reading: Hashable {
        case null
        case bool(Bool)
        case number(Number)
        case text
        /// A point in time, in the spelling that becomes of it.
        case time(String)
        /// The whole document is refused.
        case refused
    }

    /// A number, as far as two of them have to be told apart.
    package enum Number: Hashable {
        case integer(Int64)
        case fraction(Double)
        /// An integer beyond 64 bits with a sign, an infinity or not-a-number: nothing that all readers can carry.
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

    /// Whether all read the same, and something that all can carry.
    package var agree: Bool {
        let readings = [python, core, kubectl, kustomize]
        return Set(readings).count == 1 && !readings.contains(.number(.unbearable))
    }

    /// What each makes of the text: `the number 10 for PyYAML, kubectl and kustomize, text for YAML 1.2`.
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

    /// The typed models read scalars as `kubectl` does.
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

    /// kustomize differs in words and times only.
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
        case .number(.unbearable): "a number that not all can carry"
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
