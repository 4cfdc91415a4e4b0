import InfraModel
import InfraRender

/// A part of infra-sync that is given any bytes whatever, with what must hold for all of them.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// The reader and the writer of YAML, and the checks of texts.
    case yaml
    /// The reader and the writer of JSON.
    case json
    /// Texts inside of a Helm release: TOML, YAML and templates of either.
    case toml
    /// Patches of all dialects: a stream of two documents, the second of which patches the first.
    case patch
    /// Patterns of `.sourceignore`: the rules, a zero byte, then paths, one on a line.
    case ignore
    /// A whole rendering: see ``FuzzedTrees``.
    case rendering
    /// What comes from a git server: the first byte says which part of it.
    case git

    /// Gives a part some bytes.
    ///
    /// - Parameter input: The bytes.
    /// - Throws: ``FuzzViolation`` when something does not hold. Refusing the bytes is no violation.
    public func run(_ input: [UInt8]) throws(FuzzViolation) {
        switch self {
        case .yaml: try checkYAML(input)
        case .json: try checkJSON(input)
        case .toml: try checkTexts(input)
        case .patch: try checkPatch(input)
        case .ignore: try checkIgnoreRules(input)
        case .rendering: try checkRendering(input)
        case .git: try checkGit(input)
        }
    }

    /// Small ones, so that inputs as a fuzzer makes them reach them.
    static let limits: YAML.Limits = {
        var limits = YAML.Limits()
        limits.size = 1 << 16
        limits.depth = 40
        limits.expandedSize = 1 << 18
        return limits
    }()
}

/// Something that should hold for every input and does not.
public struct FuzzViolation: Error, CustomStringConvertible {
    /// What does not hold, and for what.
    public let description: String

    init(_ description: String) { self.description = description }
}

/// Makes sure that something holds.
func require(_ condition: Bool, _ message: @autoclosure () -> String) throws(FuzzViolation) {
    if !condition { throw FuzzViolation(message()) }
}

/// Makes sure that a message is one line that a terminal may have.
func requirePrintable(_ message: String) throws(FuzzViolation) {
    let isPrintable = message.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
    try require(isPrintable, "a message for people is not printable: \(message.debugDescription)")
}
