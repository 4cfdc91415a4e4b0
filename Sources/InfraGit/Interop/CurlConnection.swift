internal import CCurl

/// One HTTP request after the other, over a connection that stays open between them.
///
/// A request is handed over whole. Its answer is taken piece by piece, and as long as nobody takes, nothing more is read
/// from the network than what arrives in one go.
@safe
final class CurlConnection {
    /// The request, and what came of it.
    let transfer: CurlTransfer
    private let multi: UnsafeMutableRawPointer
    private let context: RemoteContext
    /// The request's body, and how much of it curl has.
    private var body: [ArraySlice<UInt8>] = []
    private var position = (piece: 0, offset: 0)
    /// What has arrived, and how much of it was taken.
    private var received: [UInt8] = []
    private var readCount = 0
    /// How far the request had come when somebody last looked.
    private var lastProgress = 0
    private var isAdded = false
    /// How the request ended; `nil` while it is under way.
    private(set) var result: CURLcode?

    /// Gets ready; nothing is connected yet.
    init(caFile: String?, context: RemoteContext) throws(GitError) {
        transfer = try CurlTransfer(caFile: caFile, context: context)
        // SAFETY: the handle is ours and given back in deinit.
        guard let multi = unsafe infra_curl_multi_init() else {
            throw context.error(.unreachable, "there is no memory left for a connection")
        }
        unsafe self.multi = unsafe multi
        self.context = context
        // SAFETY: curl keeps the pointer as long as the transfer's handle lives, which only this object has. It calls the
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
        // SAFETY: the handle is ours and given back only here, and the transfer's goes after it.
        if isAdded { unsafe infra_curl_multi_remove(multi, transfer.handle) }
        unsafe infra_curl_multi_cleanup(multi)
    }

    /// Starts a request; what is left of the answer before it is dropped.
    func start(_ request: HTTPRequest) {
        // SAFETY: the handles are valid until deinit.
        if isAdded { unsafe infra_curl_multi_remove(multi, transfer.handle) }
        received.removeAll(keepingCapacity: true)
        readCount = 0
        result = nil
        lastProgress = 0
        context.stallTimer.reset()
        body = request.body ?? []
        position = (0, 0)
        transfer.prepare(request)
        // SAFETY: the handle was taken out above.
        unsafe infra_curl_multi_add(multi, transfer.handle)
        isAdded = true
    }

    /// Moves bytes of the answer into a buffer from an offset on, waiting for them; zero at the end.
    func read(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        try waitForAnswer()
        let count = min(received.count - readCount, buffer.count - start)
        buffer.replaceSubrange(start..<(start + count), with: received[readCount..<(readCount + count)])
        readCount += count
        if readCount == received.count {
            received.removeAll(keepingCapacity: true)
            readCount = 0
        }
        return count
    }

    /// The beginning of the answer's body.
    func readPrefix(upTo limit: Int) throws(GitError) -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = try read(into: &buffer, from: filled)
            guard count > 0 else { break }
            filled += count
        }
        return buffer[..<filled]
    }

    /// Waits until some of the answer's body is here, or the request has ended.
    func waitForAnswer() throws(GitError) {
        while received.isEmpty, result == nil {
            try context.checkCancellation()
            // SAFETY: the handle is valid until deinit.
            unsafe infra_curl_multi_perform(multi)
            readResult()
            guard received.isEmpty, result == nil else { return }
            updateProgress()
            guard !context.stallTimer.hasExpired else { throw timeoutError }
            poll()
        }
    }

    /// The remote got nowhere for as long as it may.
    var timeoutError: GitError {
        guard transfer.progress == 0 else { return context.timeoutError }
        return context.error(
            .timedOut, "no connection within \(context.stallTimer.limit)", remedies: [.raiseTimeout])
    }

    private func poll() {
        let descriptor = context.cancellation.descriptor
        var cancellation = curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        context.stallTimer.wait { milliseconds in
            // SAFETY: one descriptor is announced, or none if there is none.
            unsafe infra_curl_multi_poll(multi, &cancellation, descriptor < 0 ? 0 : 1, milliseconds)
        }
    }

    private func updateProgress() {
        let progress = transfer.progress
        guard progress != lastProgress else { return }
        lastProgress = progress
        context.stallTimer.reset()
    }

    private func readResult() {
        // SAFETY: the message is read before the next call to curl.
        while let message = unsafe infra_curl_multi_read(multi) {
            if unsafe message.pointee.msg == CURLMSG_DONE { result = unsafe message.pointee.data.result }
        }
    }
}

// MARK: - What curl calls

extension CurlConnection {
    private static func of(_ this: UnsafeMutableRawPointer?) -> CurlConnection? {
        // SAFETY: the pointer is the object's own, set above, and curl calls back only from the object's methods.
        unsafe this.map { unsafe Unmanaged<CurlConnection>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `of`; curl announces the number of bytes, which are copied.
        unsafe of(this)?.received.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
    }

    private static func send(_ target: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `of`.
        guard let connection = unsafe of(this), connection.position.piece < connection.body.count else { return 0 }
        let rest = connection.body[connection.position.piece].dropFirst(connection.position.offset)
        let part = rest.prefix(capacity)
        // SAFETY: curl announces the room, and no more is copied.
        unsafe UnsafeMutableRawBufferPointer(start: target, count: capacity).copyBytes(from: part)
        connection.position.offset += part.count
        if part.count == rest.count { connection.position = (connection.position.piece + 1, 0) }
        return part.count
    }

    /// Begins the body anew, when an idle connection turned out to be closed.
    private static func rewind(_ this: UnsafeMutableRawPointer?, to offset: curl_off_t, from origin: Int32) -> Int32 {
        // SAFETY: see `of`.
        guard let connection = unsafe of(this), offset == 0, origin == infra_curl_seek_start else {
            return CURL_SEEKFUNC_CANTSEEK
        }
        connection.position = (0, 0)
        return CURL_SEEKFUNC_OK
    }
}
