import Glibc

/// A descriptor to wait for, and its state after the wait.
package struct PollDescriptor {
    private var entry: pollfd

    /// Creates an entry; a negative descriptor is ignored.
    package init(_ descriptor: Int32, reading: Bool = true, writing: Bool = false) {
        entry = pollfd(fd: descriptor, events: Int16((reading ? POLLIN : 0) | (writing ? POLLOUT : 0)), revents: 0)
    }

    /// Whether the descriptor is readable, or has an event such as a closed stream.
    package var hasEvents: Bool { entry.revents != 0 }
    /// Whether the descriptor has bytes to read.
    package var isReadable: Bool { Int32(entry.revents) & POLLIN != 0 }
    /// Whether the descriptor has space for bytes to write.
    package var isWritable: Bool { Int32(entry.revents) & POLLOUT != 0 }
    /// Whether the other side has closed the stream, or the stream has failed.
    package var isBroken: Bool { Int32(entry.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 }

    /// Waits until one of the descriptors is ready.
    ///
    /// - Parameters:
    ///   - descriptors: The descriptors, whose states are updated.
    ///   - milliseconds: The time limit; -1 for none.
    /// - Returns: Whether one is ready.
    package static func wait(for descriptors: inout [PollDescriptor], milliseconds: Int32) -> Bool {
        var entries = descriptors.map(\.entry)
        // SAFETY: the array has as many elements as are announced.
        let isReady = unsafe poll(&entries, nfds_t(entries.count), milliseconds) > 0
        for index in descriptors.indices { descriptors[index].entry = entries[index] }
        return isReady
    }
}
