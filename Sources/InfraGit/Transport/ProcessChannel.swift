import Glibc

/// A channel through a child process: ssh, or git for a repository on this machine.
final class ProcessChannel: Channel {
    let isStateless = false
    private let child: ChildProcess
    private let context: RemoteContext
    private let messages: MessagePipe?
    private let explain: (_ errors: String, _ messages: String) -> (GitError.Code, String)?
    /// The bytes that arrived while sending.
    private var inbox: [UInt8] = []
    /// The first bytes of the child's standard error.
    private var complaints: [UInt8] = []
    private var streamHasEnded = false
    private var complaintsHaveEnded = false

    /// Creates a channel for a child process that was just started.
    ///
    /// - Parameters:
    ///   - child: The child process.
    ///   - context: The operation and its time limits.
    ///   - messages: The pipe for the child's own messages, if they do not go to its standard error.
    ///   - explain: A closure that finds the reason for a failure in the child's standard error and its own messages.
    init(
        _ child: ChildProcess, context: RemoteContext, messages: MessagePipe? = nil,
        explain: @escaping (_ errors: String, _ messages: String) -> (GitError.Code, String)?
    ) {
        self.child = child
        self.context = context
        self.messages = messages
        self.explain = explain
    }

    func send(_ bytes: ArraySlice<UInt8>) throws(GitError) {
        var rest = bytes
        while !rest.isEmpty {
            let ready = try wait(forSending: true)
            if ready.receive { try takeIn() }
            guard ready.send else { continue }
            // SAFETY: the bytes are only read, and only during the call.
            let count = unsafe rest.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    child.stream, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
                context.patience.restore()
            } else if count < 0, errno != EAGAIN, errno != EINTR {
                return
            }
        }
    }

    func receive(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        if !inbox.isEmpty {
            let count = min(inbox.count, buffer.count - start)
            buffer.replaceSubrange(start..<(start + count), with: inbox[..<count])
            inbox.removeFirst(count)
            return count
        }
        while !streamHasEnded {
            guard try wait(forSending: false).receive else { continue }
            if let count = read(into: &buffer, from: start) { return count }
        }
        return 0
    }

    func unexpectedEnd() -> GitError {
        // The reason is usually still on its way: ssh and git print it before they exit.
        let text = lastComplaints()
        child.stop()
        messages?.take()
        if let (code, reason) = explain(text, messages?.text ?? "") { return context.error(code, reason) }
        return context.error(.unreachable, "the remote ended the conversation without a reason")
    }

    func finish() {
        guard !streamHasEnded else { return }
        shutdown(child.stream, Int32(SHUT_WR))
        // The remaining work of the remote does not matter here, but may matter to others: hooks run after a push.
        var scratch = [UInt8](repeating: 0, count: 4096)
        // The output is read up to a limit.
        var room = 1 << 20
        while room > 0, case let count = (try? receive(into: &scratch, from: 0)) ?? 0, count > 0 { room -= count }
        if streamHasEnded { _ = child.wait(atMost: .seconds(2)) }
        child.stop()
    }

    /// Closes the child's input, and reads its output until it exits.
    ///
    /// - Returns: The child's standard output and standard error.
    func rest() throws(GitError) -> (output: [UInt8], complaints: String) {
        shutdown(child.stream, Int32(SHUT_WR))
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = try receive(into: &buffer, from: 0), count > 0 { output += buffer[..<count] }
        let text = lastComplaints()
        _ = child.wait(atMost: .seconds(2))
        return (output, text)
    }

    /// Reads the child's standard error to the end, for at most one second.
    private func lastComplaints() -> String {
        let deadline = ContinuousClock.now + .seconds(1)
        while !complaintsHaveEnded, ContinuousClock.now < deadline {
            _ = readiness(forSending: false, streamToo: false, milliseconds: 100)
        }
        return String(decoding: complaints, as: UTF8.self)
    }

    /// Reads once without waiting; `nil` if no bytes are available, zero at the end.
    private func read(into buffer: inout [UInt8], from start: Int) -> Int? {
        // SAFETY: recv writes no more than the bytes after the offset, and only during the call.
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
            let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
            return unsafe recv(child.stream, target.baseAddress, target.count, Int32(MSG_DONTWAIT))
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return nil }
        // A child that exits with unread input resets the connection, which also is the end of the stream.
        if count <= 0 { streamHasEnded = true }
        return max(count, 0)
    }

    private func takeIn() throws(GitError) {
        guard inbox.count < ProcessChannel.inboxLimit else {
            throw context.error(
                .protocolViolation,
                "the remote sent more than \(ProcessChannel.inboxLimit) bytes before it had read the request")
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        if let count = read(into: &buffer, from: 0) { inbox.append(contentsOf: buffer[..<count]) }
    }

    /// The maximum size of data received while a request is sent: acknowledgements and progress, which are short.
    private static let inboxLimit = 16 << 20

    /// Waits until the stream is ready; throws if the remote times out or the operation is cancelled.
    private func wait(forSending: Bool) throws(GitError) -> (send: Bool, receive: Bool) {
        while true {
            try context.checkCancellation()
            guard !context.patience.isExhausted else {
                child.stop()
                throw context.stagnation
            }
            let ready = context.patience.spend {
                readiness(forSending: forSending, streamToo: true, milliseconds: $0)
            }
            if ready.send || ready.receive { return ready }
        }
    }

    private func readiness(
        forSending: Bool, streamToo: Bool, milliseconds: Int32
    ) -> (send: Bool, receive: Bool) {
        let canReceive = streamToo && !streamHasEnded
        let events = (canReceive ? POLLIN : 0) | (forSending ? POLLOUT : 0)
        var descriptors = [
            pollfd(fd: streamToo ? child.stream : -1, events: Int16(events), revents: 0),
            pollfd(fd: complaintsHaveEnded ? -1 : child.complaints, events: Int16(POLLIN), revents: 0),
            pollfd(fd: context.cancellation.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: messages?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        // SAFETY: the array has as many elements as are announced.
        guard unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds) > 0 else { return (false, false) }
        if descriptors[1].revents != 0 { takeComplaints() }
        if descriptors[3].revents != 0 { messages?.take() }
        let stream = Int32(descriptors[0].revents)
        let isBroken = stream & (POLLHUP | POLLERR | POLLNVAL) != 0
        return (
            forSending && (stream & POLLOUT != 0 || isBroken), canReceive && (stream & POLLIN != 0 || isBroken)
        )
    }

    /// Keeps the first bytes of the child's standard error, and reads the rest so that the child never blocks.
    private func takeComplaints() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        // SAFETY: read writes no more than the buffer holds. It does not block: poll has just seen bytes or the end.
        let count = unsafe Glibc.read(child.complaints, &buffer, buffer.count)
        if count <= 0 { complaintsHaveEnded = errno != EINTR || count == 0 }
        let room = ProcessChannel.complaintsLimit - complaints.count
        if count > 0, room > 0 { complaints.append(contentsOf: buffer[..<min(count, room)]) }
    }

    private static let complaintsLimit = 16 << 10
}
