import FoundationEssentials
import Glibc

/// Colours for standard output, if it is a terminal and `NO_COLOR` is not set.
enum Style {
    private static let isOn = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    static func red(_ text: String) -> String { colour(31, text) }
    static func green(_ text: String) -> String { colour(32, text) }
    static func yellow(_ text: String) -> String { colour(33, text) }

    private static func colour(_ code: Int, _ text: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
