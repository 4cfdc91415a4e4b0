extension Collection<String> {
    /// Returns the most likely correction of a misspelled word.
    ///
    /// - Parameter word: The misspelled word.
    /// - Returns: The word with the smallest distance, unless the distance is too large.
    package func nearest(to word: String) -> String? {
        // The comparison is slow for long words, and no declared name is that long.
        guard word.utf8.count <= 100 else { return nil }
        let letters = Array(word.lowercased().utf8)
        let maximumDistance = Swift.min(3, Swift.max(1, letters.count / 3))
        let candidates = map { (word: $0, distance: $0.distance(from: letters)) }
        let nearest = candidates.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        return nearest.flatMap { $0.distance <= maximumDistance ? $0.word : nil }
    }
}

extension String {
    /// Returns the number of inserted, deleted, replaced and transposed letters; case, hyphens and underscores are
    /// ignored.
    fileprivate func distance(from other: [UInt8]) -> Int {
        func significant(_ letters: some Sequence<UInt8>) -> [UInt8] {
            letters.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        }
        let left = significant(lowercased().utf8)
        let right = significant(other)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, otherLetter) in right.enumerated() {
                let replaced = last[column] + (letter == otherLetter ? 0 : 1)
                var best = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == otherLetter {
                    best = Swift.min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
