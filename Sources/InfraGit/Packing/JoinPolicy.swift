/// The rules for when packs are joined, and which.
///
/// The sizes are those of the packs with their indexes, in bytes.
enum JoinPolicy {
    /// The maximum number of packs: each one costs two open files, and slows down look-ups.
    private static let maximumCount = 20
    /// The number of packs that are left by a join.
    private static let settledCount = 10
    /// The sum of the other packs that needs no join if the largest one has at least this size, so that a small cache is
    /// not rewritten each time.
    private static let freeBytes = 32 << 10

    /// Returns whether packs have to be joined.
    ///
    /// The largest pack has no object twice, so the sum of all packs stays below twice the size of their objects if
    /// the others are small.
    static func isDue(_ sizes: [Int]) -> Bool {
        let largest = sizes.max() ?? 0
        return sizes.count > maximumCount || sizes.reduce(-largest, +) > allowance(largest: largest)
    }

    /// Returns the maximum sum of all packs but the largest.
    private static func allowance(largest: Int) -> Int { max(largest / 2, min(largest, freeBytes)) }

    /// Returns the number of packs to join: the smallest ones, until the result is less than half of the next pack.
    ///
    /// So each byte is written again only after its pack has grown by half, a number of times that is logarithmic in
    /// the size of the cache.
    ///
    /// - Parameters:
    ///   - sizes: The sizes of all packs, in ascending order.
    ///   - space: The maximum size of the new pack.
    ///   - joinedSize: Returns the size of the pack that would replace the first packs, called with increasing numbers.
    /// - Returns: The number of packs; 0 if joining them would not help, or the disk has no space for it.
    /// - Throws: The error of `joinedSize`.
    static func count<Failure>(
        of sizes: [Int], space: Int, joinedSize: (Int) throws(Failure) -> Int
    ) throws(Failure) -> Int {
        var best = 0
        var saved = 0
        for count in stride(from: 2, through: sizes.count, by: 1) {
            let joined = try joinedSize(count)
            guard joined <= space else { break }
            best = count
            saved = sizes[..<count].reduce(-joined, +)
            if isSettled(joined, sizes[count...]) { return count }
        }
        // A full disk prevents a larger join.
        return sizes.count > maximumCount || saved >= freeBytes ? best : 0
    }

    /// Returns whether a new pack and the others need no join for a while.
    private static func isSettled(_ joined: Int, _ others: ArraySlice<Int>) -> Bool {
        guard let next = others.first, let largest = others.last else { return true }
        let small = others.dropLast().reduce(joined, +)
        return others.count < settledCount && next >= 2 * joined && small <= allowance(largest: largest) / 2
    }
}
