package import InfraModel

extension YAML {
    /// The positions of values and keys, all found by parsing the text once.
    ///
    /// Values have no positions, since only diagnostics need them.
    package final class Locator {
        /// A node of the tree of requested paths.
        private final class Node {
            var position: Position?
            var keyPosition: Position?
            var children: [Scalar: Node] = [:]
        }

        private var roots: [Int: Node] = [:]

        /// Creates a locator of paths, for a parser that visits the values.
        init(_ paths: some Sequence<NodePath>) {
            for path in paths {
                var node = roots[path.document] ?? Node()
                roots[path.document] = node
                for key in path.steps {
                    let child = node.children[.quoted(key)] ?? Node()
                    node.children[.quoted(key)] = child
                    node = child
                }
            }
        }

        /// Records the position of a value; for a collection that of its key, since its first member is on another
        /// line.
        func visit(
            _ path: some Sequence<String>, inDocument document: Int, at position: @autoclosure () -> Position
        ) {
            node(path, inDocument: document)?.position = position()
        }

        /// Records the position of a key.
        func visit(
            key: String, of path: some Sequence<String>, inDocument document: Int,
            at position: @autoclosure () -> Position
        ) {
            node(path, inDocument: document)?.children[.quoted(key)]?.keyPosition = position()
        }

        private func node(_ path: some Sequence<String>, inDocument document: Int) -> Node? {
            guard var node = roots[document] else { return nil }
            for key in path {
                guard !node.children.isEmpty, let child = node.children[.quoted(key)] else { return nil }
                node = child
            }
            return node
        }

        /// Returns the position of a requested path.
        ///
        /// - Parameter path: The path.
        /// - Returns: The position; that of the nearest ancestor for a value from an alias or a merge key; `nil` if
        ///   there is no such document.
        package func position(of path: NodePath) -> Position? {
            guard var node = roots[path.document] else { return nil }
            var position = node.position
            for key in path.steps {
                guard let child = node.children[.quoted(key)] else { return position }
                node = child
                position = node.position ?? position
            }
            return path.isKey ? node.keyPosition ?? position : position
        }
    }
}

extension YAML.Locator {
    /// Creates a locator of paths in a text that has been parsed before.
    ///
    /// - Parameters:
    ///   - paths: The paths.
    ///   - text: The text.
    ///   - isJSON: Whether the text is JSON.
    ///   - limits: The limits of the text.
    package convenience init(
        _ paths: some Sequence<NodePath>, in text: [UInt8], isJSON: Bool = false, limits: YAML.Limits = YAML.Limits()
    ) {
        self.init(paths)
        // A syntax error after the last requested value has no effect.
        if isJSON {
            var reader = JSONReader(text, limits: limits, locator: self)
            _ = try? reader.values()
        } else {
            _ = try? Composer(text, limits: limits, locator: self).composed()
        }
    }
}
