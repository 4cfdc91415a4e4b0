extension YAML {
    /// Finds the place of a value while a text is read.
    ///
    /// Places are not kept with values: they would be paid for in every pass, and asked for only when something is wrong.
    final class Locator {
        /// Which document of the stream is meant.
        let document: Int
        /// The place found so far, of the value itself or of one around it.
        private(set) var position: Position?

        private let wanted: [String]
        private var depth = 0

        init(wanted: [String], document: Int) {
            self.wanted = wanted
            self.document = document
        }

        /// Takes a value into account.
        func visit(_ path: [String], at position: Position) {
            guard path.count >= depth, path.count <= wanted.count,
                zip(path, wanted).allSatisfy({ $0.utf8.elementsEqual($1.utf8) })
            else { return }
            depth = path.count
            self.position = position
        }
    }
}
