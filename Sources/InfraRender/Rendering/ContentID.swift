/// An opaque name of some bytes: equal ids are equal bytes.
///
/// The rendering compares ids instead of contents and never makes one itself. Whoever gives it a ``ContentStore``
/// decides what they are; in a git repository they are the ids of blobs.
public struct ContentID: Sendable, Hashable {
    /// The first eight bytes.
    public var high: UInt64
    /// The next eight bytes.
    public var middle: UInt64
    /// The last four bytes.
    public var low: UInt32

    /// An id of its 20 bytes.
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
    /// Feeds eight of the bytes to a hasher: ids of contents are as random as hashes.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) { hasher.combine(high) }
}

/// Where the rendering reads sources from and puts what it has rendered.
public protocol ContentStore {
    /// The size of a content in bytes, without reading it.
    ///
    /// - Parameter id: The content's id.
    /// - Returns: The size.
    /// - Throws: When the store cannot be read.
    func size(of id: ContentID) throws -> Int

    /// A content.
    ///
    /// - Parameter id: The content's id.
    /// - Returns: The bytes.
    /// - Throws: When the store cannot be read.
    func bytes(of id: ContentID) throws -> [UInt8]

    /// Puts a content into the store.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: Its id, the same for the same bytes.
    /// - Throws: When the store cannot be written.
    func add(_ bytes: [UInt8]) throws -> ContentID

    /// Returns whether the store still has a rendered content that the renderer's cache knows.
    ///
    /// A content that is missing is rendered and added again.
    ///
    /// - Parameter id: The content's id.
    func contains(_ id: ContentID) -> Bool

    /// Is called before each piece of work of a rendering.
    ///
    /// - Throws: When nobody waits for the rendering any more; it ends with this error.
    func checkCancellation() throws
}

extension ContentStore {
    /// Returns `true`, as a store does that never loses a content.
    ///
    /// - Parameter id: The content's id.
    public func contains(_ id: ContentID) -> Bool { true }

    /// Goes on.
    public func checkCancellation() {}
}
