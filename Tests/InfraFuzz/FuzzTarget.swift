import InfraModel
import InfraRender

/// A part of infra-sync that accepts arbitrary bytes, with the properties that must hold for all of them.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// The YAML parser and emitter, and the checks of texts.
    case yaml
    /// The JSON parser and emitter.
    case json
    /// Texts in a Helm release: TOML, YAML and templates of both.
    case toml
    /// Patches in all dialects: a stream of two documents, in which the second one patches the first one.
    case patch
    /// Patterns of `.sourceignore`: the rules, a zero byte, then one path per line.
    case ignore
    /// A complete rendering: see ``FuzzedTrees``.
    case rendering
    /// The output of a git server: the first byte selects the part that reads it.
    case git

    /// Runs the target with an input.
    ///
    /// - Parameter input: The bytes.
    /// - Throws: ``FuzzViolation`` if a property does not hold. Rejecting the input is not a violation.
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

    /// Small limits, which inputs of a fuzzer can reach.
    static let limits: YAML.Limits = {
        var limits = YAML.Limits()
        limits.size = 1 << 16
        limits.depth = 40
        limits.expandedSize = 1 << 18
        return limits
    }()
}

/// A property that should hold for every input but does not.
public struct FuzzViolation: Error, CustomStringConvertible {
    /// The property and the input that violates it.
    public let description: String

    init(_ description: String) { self.description = description }
}

/// Throws if a condition does not hold.
func require(_ condition: Bool, _ message: @autoclosure () -> String) throws(FuzzViolation) {
    if !condition { throw FuzzViolation(message()) }
}

/// Checks that a message is one line without characters that a terminal interprets.
func requirePrintable(_ message: String) throws(FuzzViolation) {
    let isPrintable = message.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
    try require(isPrintable, "a message is not printable: \(message.debugDescription)")
}
