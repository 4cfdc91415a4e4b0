package import InfraModel

extension YAML {
    /// Finds the positions of values and keys while a text is read, all of them in one reading.
    ///
    /// Values do not keep their positions: every pass would pay for them, and they are needed only when something is wrong.
    package final class Locator {
        /// A step on the way to a wanted value.
        private final class Step {
            var position: Position?
            var keyPosition: Position?
            var next: [Scalar: Step] = [:]
        }

        private var roots: [Int: Step] = [:]

        /// Creates a locator of paths, for a reader that visits the values.
        init(_ wanted: some Sequence<NodePath>) {
            for path in wanted {
                var step = roots[path.document] ?? Step()
                roots[path.document] = step
                for key in path.steps {
                    let next = step.next[.quoted(key)] ?? Step()
                    step.next[.quoted(key)] = next
                    step = next
                }
            }
        }

        /// Notes the position of a value: of a collection its key's, since its first member is on another line.
        func visit(
            _ path: some Sequence<String>, inDocument document: Int, at position: @autoclosure () -> Position
        ) {
            step(path, inDocument: document)?.position = position()
        }

        /// Notes the position of a key.
        func visit(
            key: String, of path: some Sequence<String>, inDocument document: Int,
            at position: @autoclosure () -> Position
        ) {
            step(path, inDocument: document)?.next[.quoted(key)]?.keyPosition = position()
        }

        private func step(_ path: some Sequence<String>, inDocument document: Int) -> Step? {
            guard var step = roots[document] else { return nil }
            for key in path {
                guard !step.next.isEmpty, let next = step.next[.quoted(key)] else { return nil }
                step = next
            }
            return step
        }

        /// Returns the position of a wanted path.
        ///
        /// - Parameter path: The path.
        /// - Returns: The position; that of the nearest value around it for a value that came from an alias or a merge key;
        ///   `nil` when there is no such document.
        package func position(of path: NodePath) -> Position? {
            guard var step = roots[path.document] else { return nil }
            var position = step.position
            for key in path.steps {
                guard let next = step.next[.quoted(key)] else { return position }
                step = next
                position = step.position ?? position
            }
            return path.isKey ? step.keyPosition ?? position : position
        }
    }
}

extension YAML.Locator {
    /// Creates a locator of paths in a text that has been read before.
    ///
    /// - Parameters:
    ///   - wanted: The paths.
    ///   - text: The text.
    ///   - isJSON: Whether the text is read by JSON's rules.
    ///   - limits: The limits of the text.
    package convenience init(
        _ wanted: some Sequence<NodePath>, in text: [UInt8], isJSON: Bool = false, limits: YAML.Limits = YAML.Limits()
    ) {
        self.init(wanted)
        // The text may be broken after the last wanted value.
        if isJSON {
            var reader = JSONReader(text, limits: limits, locator: self)
            _ = try? reader.values()
        } else {
            _ = try? Composer(text, limits: limits, locator: self).composed()
        }
    }
}
