package import InfraRender

/// An in-memory content store that records accesses.
package final class MemoryStore: ContentStore {
    /// An error: the store has no content with the id.
    package struct UnknownContent: Error {}

    private var ids: [[UInt8]: ContentID] = [:]
    private var contents: [ContentID: [UInt8]] = [:]

    /// Creates an empty store.
    package init() {}

    /// The ids of read contents, in order.
    package private(set) var reads: [ContentID] = []
    /// The number of added contents, including known ones.
    package private(set) var additions = 0

    /// Adds a source to the store, without counting it as an addition.
    package func source(_ text: String) -> ContentID { source(Array(text.utf8)) }

    /// Adds a source to the store, without counting it as an addition.
    package func source(_ bytes: [UInt8]) -> ContentID {
        if let id = ids[bytes] { return id }
        let number = UInt64(ids.count + 1)
        // Ids are as random as hashes.
        let id = ContentID(
            high: number &* 0x9E37_79B9_7F4A_7C15, middle: number, low: UInt32(truncatingIfNeeded: number))
        ids[bytes] = id
        contents[id] = bytes
        return id
    }

    /// Clears ``reads``.
    package func forgetReads() { reads = [] }

    /// The contents that were lost and not added again.
    private var lost: Set<ContentID> = []

    /// Makes ``contains(_:)`` return `false` for a content until the content is added again.
    package func lose(_ id: ContentID) { lost.insert(id) }

    package func contains(_ id: ContentID) -> Bool { !lost.contains(id) }

    package func text(of id: ContentID) throws -> String {
        guard let bytes = contents[id] else { throw UnknownContent() }
        return String(decoding: bytes, as: UTF8.self)
    }

    package func size(of id: ContentID) throws -> Int {
        guard let bytes = contents[id] else { throw UnknownContent() }
        return bytes.count
    }

    package func bytes(of id: ContentID) throws -> [UInt8] {
        guard let bytes = contents[id] else { throw UnknownContent() }
        reads.append(id)
        return bytes
    }

    package func add(_ bytes: [UInt8]) throws -> ContentID {
        additions += 1
        let id = source(bytes)
        lost.remove(id)
        return id
    }
}
