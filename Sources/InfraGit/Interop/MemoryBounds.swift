internal import CGit2Allocator

/// Bounds for the memory that a call of libgit2 allocates.
///
/// Objects of a pack are compressed, or stored as deltas that copy pieces of another object. A few kilobytes can thus
/// expand to gigabytes, and libgit2 allocates whatever size an object claims to have.
struct MemoryBounds {
    /// The maximum size in bytes of an object that is unpacked into memory.
    let object: Int
    /// The maximum number of bytes that are allocated at a time.
    let peak: Int
    /// The maximum sum of all allocations in bytes, which limits the time that a pack can take.
    let total: Int

    /// The maximum size in bytes of an object that a delta produces or is applied to.
    ///
    /// git itself stores objects of 512 MiB or more (`core.bigFileThreshold`) without deltas. Such objects are not
    /// unpacked into memory when they arrive.
    static let maximumDeltaSize = 256 << 20

    /// The maximum size in bytes of a commit, tag or tree that is read: more than a million directory entries.
    static let maximumHeaderSize = 64 << 20

    /// Creates bounds for reading one object, or the ancestors of a commit.
    ///
    /// - Parameter size: The maximum size of an object in bytes.
    init(readingUpTo size: Int) {
        object = size
        // The base, the delta and the result, and two objects that libgit2 keeps.
        peak = 5 * size
        total = .max
    }

    /// Creates bounds for resolving the deltas of a pack.
    ///
    /// Text rarely shrinks to less than a thirtieth, so an object is expected to have at most 32 times the size of all
    /// received data. The factor for the sum is large, because libgit2 unpacks an object of more than a megabyte again
    /// for each delta based on it: a file of that size with thousands of small changes costs about 200,000 bytes for
    /// each byte of its deltas.
    ///
    /// - Parameters:
    ///   - received: The size of the pack in bytes.
    ///   - objects: The number of objects in the pack.
    ///   - stored: The size in bytes of all packs in the cache, which contain the bases of a thin pack.
    init(resolvingDeltasIn received: Int, objects: Int, stored: Int) {
        let volume = min(received + stored, 1 << 40)
        object = min(max(volume * 32, 32 << 20), Self.maximumDeltaSize)
        peak = 4 * object + objects * 512
        total = 4 << 30 + min(received, 1 << 40) << 18 + volume << 10
    }

    /// Calls libgit2 within the bounds.
    ///
    /// - Parameter body: The call.
    /// - Returns: The status of the call, and whether the call failed because a bound was reached.
    func apply(_ body: () -> Int32) -> (status: Int32, isReached: Bool) {
        // One byte more, because libgit2 ends each object with a zero.
        infra_git2_begin_bounds(object + 1, peak, total)
        let status = body()
        let isReached = infra_git2_end_bounds()
        return (status, status < 0 && isReached)
    }
}
