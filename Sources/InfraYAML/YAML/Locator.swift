internal import InfraModel

extension YAML {
    /// Finds the places of values while a text is read, of all that are wanted in one reading.
    ///
    /// Places are not kept with values: they would be paid for in every pass, and asked for only when something is wrong.
    package final class Locator {
        /// A value that is looked for.
        package struct Wanted: Hashable {
            /// Which document of the stream, counted from 0.
            package var document: Int
            /// The way to it from the document's root.
            package var path: [String]

            package init(document: Int, path: [String]) {
                self.document = document
                self.path = path
            }
        }

        /// A step on the way to something that is looked for.
        private final class Step {
            var position: Position?
            var next: [Scalar: Step] = [:]
        }

        private var roots: [Int: Step] = [:]

        package init(_ wanted: some Sequence<Wanted>) {
            for wanted in wanted {
                var step = roots[wanted.document] ?? Step()
                roots[wanted.document] = step
                for key in wanted.path {
                    let next = step.next[.quoted(key)] ?? Step()
                    step.next[.quoted(key)] = next
                    step = next
                }
            }
        }

        /// Takes a value into account.
        func visit(
            _ path: some Sequence<String>, inDocument document: Int, at position: @autoclosure () -> Position
        ) {
            guard var step = roots[document] else { return }
            for key in path {
                guard !step.next.isEmpty, let next = step.next[.quoted(key)] else { return }
                step = next
            }
            step.position = position()
        }

        /// The place of a value that was looked for, or of the nearest one around it; `nil` when there is no such document.
        package func position(of path: [String], inDocument document: Int) -> Position? {
            guard var step = roots[document] else { return nil }
            var position = step.position
            for key in path {
                guard let next = step.next[.quoted(key)] else { break }
                step = next
                position = step.position ?? position
            }
            return position
        }
    }
}
