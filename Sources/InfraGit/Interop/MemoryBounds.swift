internal import CGit2Allocator

/// Bounds for the memory that a call of libgit2 allocates.
///
/// Objects of a pack are compressed, or stored as instructions to copy pieces of another object. A few kilobytes can stand for gigabytes that way, and
/// libgit2 allocates whatever size an object claims to have.
struct MemoryBounds {
    /// The largest object that is unpacked into memory.
    let object: Int
    /// How much may be allocated at a time.
    let peak: Int
    /// The sum of all allocations, which bounds the time that a pack can cost.
    let total: Int

    /// The largest object that a delta may make or be applied to.
    ///
    /// git itself stores objects from 512 MiB on (`core.bigFileThreshold`) without deltas. Those are not unpacked into memory when they arrive.
    static let maximumDeltaSize = 256 << 20

    /// The largest commit, tag or tree that is read: more than a million entries of a directory.
    static let maximumHeaderSize = 64 << 20

    /// Bounds for reading one object, or the ancestors of one.
    ///
    /// - Parameter size: The largest object.
    init(readingUpTo size: Int) {
        object = size
        // The base, the delta and the result, and two objects that libgit2 keeps.
        peak = 5 * size
        total = .max
    }

    /// Bounds for resolving the deltas of a pack.
    ///
    /// Texts seldom shrink to less than a thirtieth, so that an object cannot be much larger than all that has ever been received. The factor of the
    /// sum is large, since libgit2 unpacks an object of more than a megabyte anew for each delta that leads to it: a file of that size with
    /// thousands of small changes costs some 200,000 bytes for each byte of its deltas.
    ///
    /// - Parameters:
    ///   - received: The size of the pack in bytes.
    ///   - objects: The number of its objects.
    ///   - stored: The size of all packs of the cache, which have the bases of a thin pack.
    init(resolvingDeltasIn received: Int, objects: Int, stored: Int) {
        let volume = min(received + stored, 1 << 40)
        object = min(max(volume * 32, 32 << 20), Self.maximumDeltaSize)
        peak = 4 * object + objects * 512
        total = 4 << 30 + min(received, 1 << 40) << 18 + volume << 10
    }

    /// Calls libgit2 within the bounds.
    ///
    /// - Parameter body: The call.
    /// - Returns: The status of the call, and whether it failed for having reached a bound.
    func apply(_ body: () -> Int32) -> (status: Int32, isReached: Bool) {
        // One byte more: libgit2 ends each object with a zero.
        infra_git2_begin_bounds(object + 1, peak, total)
        let status = body()
        let isReached = infra_git2_end_bounds()
        return (status, status < 0 && isReached)
    }
}
