internal import CCurl
public import InfraSystem

/// A connection that sends HTTP requests one after the other, and stays open between them.
///
/// A request is sent as a whole. Its response is read piece by piece: the network is read only while the buffer is empty.
@safe
public final class HTTPConnection {
    let transfer: CurlTransfer
    private let multi: UnsafeMutableRawPointer
    private let stallTimer: StallTimer
    private let cancellation: CancellationHandle
    /// The host of the request, for errors.
    private var host: String?
    /// The body of the request, and the position up to which curl has read it.
    private var body: [ArraySlice<UInt8>] = []
    private var position = (piece: 0, offset: 0)
    /// The received bytes, and how many of them were taken.
    private var received: [UInt8] = []
    private var readCount = 0
    /// The progress of the request at the last check.
    private var lastProgress = 0
    private var isAdded = false
    /// The result of the request; `nil` while it is running.
    private var result: CURLcode?

    /// Creates a connection; nothing is connected yet.
    ///
    /// - Parameters:
    ///   - options: The options.
    ///   - cancellation: A handle that cancels the current request and all later ones.
    /// - Throws: ``HTTPError`` with `unreachable` if libcurl is not installed.
    public convenience init(
        options: HTTPOptions = HTTPOptions(), cancellation: CancellationHandle = CancellationHandle()
    ) throws(HTTPError) {
        try self.init(
            caFile: options.caFile, stallTimer: StallTimer(options.timeout), cancellation: cancellation)
    }

    /// Creates a connection whose reader resets the timer when it has made progress.
    package init(
        caFile: String?, stallTimer: StallTimer, cancellation: CancellationHandle
    ) throws(HTTPError) {
        transfer = try CurlTransfer(caFile: caFile, limit: stallTimer.limit)
        // SAFETY: the handle is owned by this object and freed in deinit.
        guard let multi = unsafe infra_curl_multi_init() else {
            throw HTTPError(code: .unreachable, host: nil, reason: "there is not enough memory for a connection")
        }
        unsafe self.multi = unsafe multi
        self.stallTimer = stallTimer
        self.cancellation = cancellation
        // SAFETY: curl keeps the pointer as long as the transfer's handle, which only this object owns. It calls the
        // functions only from methods of this object, with the pointer that was set.
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe infra_curl_set_pointer(transfer.handle, CURLOPT_WRITEDATA, this)
        unsafe infra_curl_set_pointer(transfer.handle, CURLOPT_READDATA, this)
        unsafe infra_curl_set_pointer(transfer.handle, CURLOPT_SEEKDATA, this)
        unsafe infra_curl_set_transfer(transfer.handle, CURLOPT_WRITEFUNCTION) {
            unsafe HTTPConnection.receive($0, count: $1 * $2, by: $3)
        }
        unsafe infra_curl_set_transfer(transfer.handle, CURLOPT_READFUNCTION) {
            unsafe HTTPConnection.fill($0, capacity: $1 * $2, by: $3)
        }
        unsafe infra_curl_set_seek(transfer.handle) { this, offset, origin in
            unsafe HTTPConnection.rewind(this, to: offset, from: origin)
        }
    }

    deinit {
        // SAFETY: the handle is owned by this object and freed only here, before the transfer frees its own.
        if isAdded { unsafe infra_curl_multi_remove(multi, transfer.handle) }
        unsafe infra_curl_multi_cleanup(multi)
    }

    /// Sends a request and waits for the head of its response; the unread rest of the previous response is dropped.
    ///
    /// - Parameter request: The request.
    /// - Returns: The head of the response.
    /// - Throws: ``HTTPError`` if there is no response.
    public func send(_ request: HTTPRequest) throws(HTTPError) -> HTTPResponse {
        host = request.host
        guard let headers = request.headerLines else {
            throw error(.invalidRequest, "a header of the request has a line break")
        }
        // SAFETY: the handles are valid until deinit.
        if isAdded { unsafe infra_curl_multi_remove(multi, transfer.handle) }
        received.removeAll(keepingCapacity: true)
        readCount = 0
        result = nil
        lastProgress = 0
        stallTimer.reset()
        body = request.body ?? []
        position = (0, 0)
        transfer.prepare(request, headers: headers)
        // SAFETY: the handle was removed above.
        unsafe infra_curl_multi_add(multi, transfer.handle)
        isAdded = true
        try waitForResponse()
        if received.isEmpty, let failure { throw failure }
        return HTTPResponse(
            status: transfer.status, contentType: transfer.contentType, redirectURL: transfer.redirectURL,
            retryAfter: transfer.retryAfter)
    }

    /// Reads bytes of the response's body into a buffer, waiting for them.
    ///
    /// - Parameters:
    ///   - buffer: The buffer.
    ///   - start: The offset in the buffer.
    /// - Returns: The number of bytes; 0 at the end.
    /// - Throws: ``HTTPError`` if the response is incomplete.
    public func read(into buffer: inout [UInt8], from start: Int = 0) throws(HTTPError) -> Int {
        try waitForResponse()
        let count = min(received.count - readCount, buffer.count - start)
        buffer.replaceSubrange(start..<(start + count), with: received[readCount..<(readCount + count)])
        readCount += count
        if readCount == received.count {
            received.removeAll(keepingCapacity: true)
            readCount = 0
        }
        if count == 0, let failure { throw failure }
        return count
    }

    /// Reads the response's body, or its beginning.
    ///
    /// - Parameter limit: The maximum number of bytes to read.
    /// - Returns: The body, truncated at the limit.
    /// - Throws: ``HTTPError`` if the response is incomplete.
    public func readBody(upTo limit: Int) throws(HTTPError) -> [UInt8] {
        var body: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while body.count < limit {
            let count = try read(into: &buffer)
            guard count > 0 else { break }
            body += buffer[..<min(count, limit - body.count)]
            stallTimer.reset()
        }
        return body
    }

    /// Waits until a part of the response's body has arrived, or the request has ended.
    private func waitForResponse() throws(HTTPError) {
        while received.isEmpty, result == nil {
            guard !cancellation.isCancelled else { throw error(.cancelled, "cancelled") }
            // SAFETY: the handle is valid until deinit.
            unsafe infra_curl_multi_perform(multi)
            readResult()
            guard received.isEmpty, result == nil else { return }
            updateProgress()
            guard !stallTimer.hasExpired else { throw error(.timedOut, timeoutReason, remedies: [.raiseTimeout]) }
            poll()
        }
    }

    /// The reason why the request ended without a complete response; `nil` if it did not.
    private var failure: HTTPError? {
        guard let result, result != CURLE_OK else { return nil }
        let failure = CurlFailure(
            result: result, transfer: transfer, host: host ?? "", timeoutReason: timeoutReason)
        return error(failure.code, failure.reason, remedies: failure.remedies)
    }

    private var timeoutReason: String {
        guard transfer.progress > 0 else { return "no connection within \(stallTimer.limit.text)" }
        guard !stallTimer.hasReachedTotalLimit else { return stallTimer.reason }
        return """
            \(stallTimer.reason), or a proxy in front of it buffers responses and holds back the progress (nginx: \
            proxy_buffering off)
            """
    }

    private func error(_ code: HTTPError.Code, _ reason: String, remedies: [HTTPError.Remedy] = []) -> HTTPError {
        HTTPError(code: code, host: host, reason: reason, remedies: remedies)
    }

    private func poll() {
        let descriptor = cancellation.descriptor
        var waited = curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        stallTimer.wait { milliseconds in
            // SAFETY: the number of descriptors is one, or zero if there is none.
            unsafe infra_curl_multi_poll(multi, &waited, descriptor < 0 ? 0 : 1, milliseconds)
        }
    }

    private func updateProgress() {
        let progress = transfer.progress
        guard progress != lastProgress else { return }
        lastProgress = progress
        stallTimer.reset()
    }

    private func readResult() {
        // SAFETY: the message is read before the next call to curl.
        while let message = unsafe infra_curl_multi_read(multi) {
            if unsafe message.pointee.msg == CURLMSG_DONE { result = unsafe message.pointee.data.result }
        }
    }
}

// MARK: - Callbacks of curl

extension HTTPConnection {
    /// Returns the connection that a pointer of a callback refers to.
    private static func connection(at this: UnsafeMutableRawPointer?) -> HTTPConnection? {
        // SAFETY: the pointer is the object's own, set above, and curl calls back only from the object's methods.
        unsafe this.map { unsafe Unmanaged<HTTPConnection>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The maximum number of bytes that arrive at a time: a compressed response can expand to a thousand times its size.
    private static let receivedLimit = 64 << 20

    private static func receive(_ bytes: UnsafeMutablePointer<CChar>?, count: Int, by this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `connection(at:)`; curl passes the number of bytes, which are copied.
        guard let connection = unsafe connection(at: this) else { return 0 }
        guard connection.received.count + count <= receivedLimit else { return 0 }
        unsafe connection.received.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
    }

    private static func fill(_ target: UnsafeMutablePointer<CChar>?, capacity: Int, by this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `connection(at:)`.
        guard let connection = unsafe connection(at: this), connection.position.piece < connection.body.count else {
            return 0
        }
        let rest = connection.body[connection.position.piece].dropFirst(connection.position.offset)
        let part = rest.prefix(capacity)
        // SAFETY: curl passes the size of the buffer, and no more is copied.
        unsafe UnsafeMutableRawBufferPointer(start: target, count: capacity).copyBytes(from: part)
        connection.position.offset += part.count
        if part.count == rest.count { connection.position = (connection.position.piece + 1, 0) }
        return part.count
    }

    /// Restarts the body, if an idle connection turned out to be closed.
    private static func rewind(_ this: UnsafeMutableRawPointer?, to offset: curl_off_t, from origin: Int32) -> Int32 {
        // SAFETY: see `connection(at:)`.
        guard let connection = unsafe connection(at: this), offset == 0, origin == infra_curl_seek_start else {
            return CURL_SEEKFUNC_CANTSEEK
        }
        connection.position = (0, 0)
        return CURL_SEEKFUNC_OK
    }
}
