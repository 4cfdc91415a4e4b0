internal import CCurl
import Glibc

/// Sends HTTP requests one after the other, over a connection that stays open between them.
///
/// A request is sent as a whole. Its answer is read piece by piece: the network is read only while the buffer is empty.
@safe
final class CurlConnection {
    /// The request and its result.
    let transfer: CurlTransfer
    private let multi: UnsafeMutableRawPointer
    private let context: RemoteContext
    /// The body of the request, and the position up to which curl has read it.
    private var body: [ArraySlice<UInt8>] = []
    private var position = (piece: 0, offset: 0)
    /// The received bytes, and how many of them were taken.
    private var inbox: [UInt8] = []
    private var taken = 0
    /// The progress of the request at the last check.
    private var lastProgress = 0
    private var isAdded = false
    /// The result of the request; `nil` while it is running.
    private(set) var ending: CURLcode?

    /// Creates a connection; nothing is connected yet.
    init(caFile: String?, context: RemoteContext) throws(GitError) {
        transfer = try CurlTransfer(caFile: caFile, context: context)
        // SAFETY: the handle is owned by this object and freed in deinit.
        guard let multi = unsafe infra_curl_multi_init() else {
            throw context.error(.unreachable, "there is no memory left for a connection")
        }
        unsafe self.multi = unsafe multi
        self.context = context
        // SAFETY: curl keeps the pointer as long as the transfer's handle, which only this object owns. It calls the
        // functions only from methods of this object, with the pointer that was set.
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe infra_curl_set_pointer(transfer.handle, CURLOPT_WRITEDATA, this)
        unsafe infra_curl_set_pointer(transfer.handle, CURLOPT_READDATA, this)
        unsafe infra_curl_set_pointer(transfer.handle, CURLOPT_SEEKDATA, this)
        unsafe infra_curl_set_transfer(transfer.handle, CURLOPT_WRITEFUNCTION) {
            unsafe CurlConnection.receive($0, $1 * $2, $3)
        }
        unsafe infra_curl_set_transfer(transfer.handle, CURLOPT_READFUNCTION) {
            unsafe CurlConnection.send($0, $1 * $2, $3)
        }
        unsafe infra_curl_set_seek(transfer.handle) { this, offset, origin in
            unsafe CurlConnection.rewind(this, to: offset, from: origin)
        }
    }

    deinit {
        // SAFETY: the handle is owned by this object and freed only here, before the transfer frees its own.
        if isAdded { unsafe infra_curl_multi_remove(multi, transfer.handle) }
        unsafe infra_curl_multi_cleanup(multi)
    }

    /// Starts a request; the unread rest of the previous answer is dropped.
    func start(_ request: HTTPRequest) {
        // SAFETY: the handles are valid until deinit.
        if isAdded { unsafe infra_curl_multi_remove(multi, transfer.handle) }
        inbox.removeAll(keepingCapacity: true)
        taken = 0
        ending = nil
        lastProgress = 0
        context.patience.restore()
        body = request.body ?? []
        position = (0, 0)
        transfer.prepare(request)
        // SAFETY: the handle was removed above.
        unsafe infra_curl_multi_add(multi, transfer.handle)
        isAdded = true
    }

    /// Waits for bytes of the answer and moves them into a buffer from an offset on; returns their number, zero at the
    /// end.
    func take(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        try waitForAnswer()
        let count = min(inbox.count - taken, buffer.count - start)
        buffer.replaceSubrange(start..<(start + count), with: inbox[taken..<(taken + count)])
        taken += count
        if taken == inbox.count {
            inbox.removeAll(keepingCapacity: true)
            taken = 0
        }
        return count
    }

    /// Returns the beginning of the answer's body.
    func takeBeginning(upTo limit: Int) throws(GitError) -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = try take(into: &buffer, from: filled)
            guard count > 0 else { break }
            filled += count
        }
        return buffer[..<filled]
    }

    /// Waits until a part of the answer's body has arrived, or the request has ended.
    func waitForAnswer() throws(GitError) {
        while inbox.isEmpty, ending == nil {
            try context.checkCancellation()
            // SAFETY: the handle is valid until deinit.
            unsafe infra_curl_multi_perform(multi)
            noteEnding()
            guard inbox.isEmpty, ending == nil else { return }
            noteProgress()
            guard !context.patience.isExhausted else { throw stagnation }
            waitForNews()
        }
    }

    /// The error of a remote that made no progress, or did not finish, within its time limit.
    var stagnation: GitError {
        guard transfer.progress == 0 else { return context.stagnation }
        return context.error(.timedOut, "no connection within \(context.patience.limit)")
    }

    private func waitForNews() {
        let descriptor = context.cancellation.descriptor
        var cancellation = curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        context.patience.spend { milliseconds in
            // SAFETY: the number of descriptors is one, or zero if there is none.
            unsafe infra_curl_multi_poll(multi, &cancellation, descriptor < 0 ? 0 : 1, milliseconds)
        }
    }

    private func noteProgress() {
        let progress = transfer.progress
        guard progress != lastProgress else { return }
        lastProgress = progress
        context.patience.restore()
    }

    private func noteEnding() {
        // SAFETY: the message is read before the next call to curl.
        while let message = unsafe infra_curl_multi_read(multi) {
            if unsafe message.pointee.msg == CURLMSG_DONE { ending = unsafe message.pointee.data.result }
        }
    }
}

// MARK: - Callbacks of curl

extension CurlConnection {
    private static func of(_ this: UnsafeMutableRawPointer?) -> CurlConnection? {
        // SAFETY: the pointer is the object's own, set above, and curl calls back only from the object's methods.
        unsafe this.map { unsafe Unmanaged<CurlConnection>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `of`; curl passes the number of bytes, which are copied.
        unsafe of(this)?.inbox.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
    }

    private static func send(_ target: UnsafeMutablePointer<CChar>?, _ room: Int, _ this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `of`.
        guard let connection = unsafe of(this), connection.position.piece < connection.body.count else { return 0 }
        let rest = connection.body[connection.position.piece].dropFirst(connection.position.offset)
        let part = rest.prefix(room)
        // SAFETY: curl passes the size of the buffer, and no more is copied.
        unsafe UnsafeMutableRawBufferPointer(start: target, count: room).copyBytes(from: part)
        connection.position.offset += part.count
        if part.count == rest.count { connection.position = (connection.position.piece + 1, 0) }
        return part.count
    }

    /// Restarts the body, if an idle connection turned out to be closed.
    private static func rewind(_ this: UnsafeMutableRawPointer?, to offset: curl_off_t, from origin: Int32) -> Int32 {
        // SAFETY: see `of`.
        guard let connection = unsafe of(this), offset == 0, origin == SEEK_SET else { return CURL_SEEKFUNC_CANTSEEK }
        connection.position = (0, 0)
        return CURL_SEEKFUNC_OK
    }
}
