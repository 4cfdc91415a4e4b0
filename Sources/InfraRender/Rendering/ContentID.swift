/// An opaque content identifier: equal ids mean equal bytes.
///
/// A rendering compares ids instead of contents. The ``ContentStore`` defines the ids; in a git repository they are the
/// ids of blobs.
public struct ContentID: Sendable, Hashable {
    /// The first eight bytes.
    public var high: UInt64
    /// The next eight bytes.
    public var middle: UInt64
    /// The last four bytes.
    public var low: UInt32

    /// Creates an id from its 20 bytes.
    ///
    /// - Parameters:
    ///   - high: The first eight bytes.
    ///   - middle: The next eight bytes.
    ///   - low: The last four bytes.
    public init(high: UInt64, middle: UInt64, low: UInt32) {
        self.high = high
        self.middle = middle
        self.low = low
    }
}

extension ContentID {
    /// Hashes the first eight bytes only, since ids are as random as hashes.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) { hasher.combine(high) }
}

/// A store of source and rendered contents.
public protocol ContentStore {
    /// Returns the size of a content in bytes, without reading it.
    ///
    /// - Parameter id: The id of the content.
    /// - Returns: The size.
    /// - Throws: An error if the store cannot be read.
    func size(of id: ContentID) throws -> Int

    /// Returns a content.
    ///
    /// - Parameter id: The id of the content.
    /// - Returns: The bytes.
    /// - Throws: An error if the store cannot be read.
    func bytes(of id: ContentID) throws -> [UInt8]

    /// Adds a content to the store.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The id of the content; equal bytes have the same id.
    /// - Throws: An error if the store cannot be written.
    func add(_ bytes: [UInt8]) throws -> ContentID

    /// Returns whether the store still has a rendered content that is in the renderer's cache.
    ///
    /// A missing content is rendered and added again.
    ///
    /// - Parameter id: The id of the content.
    /// - Returns: Whether the store has the content.
    func contains(_ id: ContentID) -> Bool

    /// Throws an error if the rendering has been cancelled.
    ///
    /// The renderer calls this method before it reads a file and before it applies a patch.
    ///
    /// - Throws: An error that ends the rendering.
    func checkCancellation() throws
}

extension ContentStore {
    /// Returns `true`: by default, a store never loses a content.
    ///
    /// - Parameter id: The id of the content.
    /// - Returns: `true`.
    public func contains(_ id: ContentID) -> Bool { true }

    /// Does nothing: by default, a rendering cannot be cancelled.
    public func checkCancellation() {}
}
