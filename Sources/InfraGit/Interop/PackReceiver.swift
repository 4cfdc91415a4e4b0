internal import CLibgit2
internal import InfraSystem

/// Receives a pack as it arrives, indexes it, and completes a thin pack with bases from the cache.
///
/// A pack that is not committed leaves no files behind.
@safe
final class PackReceiver {
    private let writer: UnsafeMutablePointer<git_odb_writepack>
    private let database: ObjectDatabase
    private let cancellation: CancellationHandle
    private let attempted: String
    private var progress = git_indexer_progress()
    /// The number of received bytes, which libgit2 counts only in its own transports.
    private var receivedBytes = 0
    /// The number of bytes that were received after the last object was complete.
    private var trailingBytes = 0

    private static let headerSize = 12
    private static let checksumSize = 20

    /// Opens a writer in the pack directory of the cache (`git_odb_write_pack`).
    init(_ database: ObjectDatabase, cancellation: CancellationHandle, attempted: String) throws(GitError) {
        var writer: UnsafeMutablePointer<git_odb_writepack>?
        // SAFETY: this object keeps the handle alive, and frees the writer that has its address in deinit.
        let payload = unsafe Unmanaged.passUnretained(cancellation).toOpaque()
        // SAFETY: the writer is written during the call.
        let status = unsafe git_odb_write_pack(
            &writer, database.objects,
            { _, payload in
                guard let payload = unsafe payload else { return 0 }
                // SAFETY: the payload is the handle passed above.
                let handle = unsafe Unmanaged<CancellationHandle>.fromOpaque(payload).takeUnretainedValue()
                return handle.isCancelled ? -1 : 0
            }, payload)
        guard let writer = unsafe writer, status >= 0 else { throw Libgit2.error(status, attempted) }
        unsafe self.writer = unsafe writer
        self.database = database
        self.cancellation = cancellation
        self.attempted = attempted
    }

    deinit {
        // SAFETY: the writer is owned by this object, and freed only here.
        unsafe writer.pointee.free?(writer)
    }

    /// The progress of the pack.
    var transferred: TransferProgress {
        TransferProgress(
            receivedBytes: receivedBytes, receivedObjects: Int(progress.received_objects),
            totalObjects: Int(progress.total_objects))
    }

    /// Whether all objects that the header of the pack announces were received.
    var isComplete: Bool { receivedBytes >= Self.headerSize && progress.received_objects == progress.total_objects }

    /// Appends the next bytes of the pack.
    ///
    /// Only the checksum of the pack may follow the last object; libgit2 would write further bytes to the file.
    func append(_ bytes: ArraySlice<UInt8>) throws(GitError) {
        if isComplete { trailingBytes += bytes.count }
        guard trailingBytes <= Self.checksumSize else {
            throw GitError(
                code: .protocolViolation, attempted: attempted,
                reason: "the pack cannot be used: data follows its last object")
        }
        // SAFETY: libgit2 copies the bytes during the call.
        let status = unsafe bytes.withUnsafeBytes { buffer in
            unsafe writer.pointee.append?(writer, buffer.baseAddress, buffer.count, &progress) ?? 0
        }
        try check(status)
        receivedBytes += bytes.count
    }

    /// Resolves the deltas, writes the index, and makes the objects readable.
    func commit() throws(GitError) {
        let bounds = MemoryBounds(
            resolvingDeltasIn: receivedBytes, objects: Int(progress.received_objects),
            stored: database.packDirectory.byteCount)
        // SAFETY: the writer is valid until deinit.
        let (status, isTooLarge) = bounds.apply { unsafe writer.pointee.commit?(writer, &progress) ?? 0 }
        guard !isTooLarge else {
            git_error_clear()
            throw GitError(
                code: .protocolViolation, attempted: attempted,
                reason: """
                    the pack cannot be used: its \(receivedBytes) bytes unpack to objects of more than \
                    \(bounds.object) bytes, or to too many of them; if the repository is valid, lower \
                    core.bigFileThreshold on the server and repack it
                    """)
        }
        try check(status)
        // SAFETY: the handle is valid as long as the database.
        try check(unsafe git_odb_refresh(database.objects))
        FileSystem.makePrivate(filesIn: database.packDirectory.path)
    }

    private func check(_ status: Int32) throws(GitError) {
        guard status < 0 else { return }
        let error = Libgit2.error(status, attempted)
        guard !cancellation.isCancelled else {
            throw GitError(code: .cancelled, attempted: attempted, reason: "cancelled")
        }
        guard error.code != .storage else { throw error }
        throw GitError(code: .corrupt, attempted: attempted, reason: "the pack cannot be used: \(error.reason)")
    }
}
