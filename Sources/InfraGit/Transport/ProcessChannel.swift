import Glibc

/// A channel through a child process: ssh, or git itself for a repository on this machine.
final class ProcessChannel: Channel {
    let isStateless = false
    private let child: ChildProcess
    private let context: RemoteContext
    private let messages: MessagePipe?
    private let explain: (_ errors: String, _ messages: String) -> (GitError.Code, String)?
    /// What arrived while we were sending.
    private var inbox: [UInt8] = []
    /// The child's standard error, as far as it is kept.
    private var complaints: [UInt8] = []
    private var streamHasEnded = false
    private var complaintsHaveEnded = false

    /// Takes over a child that was just started.
    ///
    /// - Parameters:
    ///   - child: The child.
    ///   - context: What is being attempted, and how long it may take.
    ///   - messages: The pipe for the child's own messages, if it writes them elsewhere than to its standard error.
    ///   - explain: Finds the reason of a failure in what the child wrote to its standard error, and in its own messages.
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
        // The reason is mostly on its way: ssh and git complain before they exit.
        let text = lastComplaints()
        child.stop()
        messages?.take()
        if let (code, reason) = explain(text, messages?.text ?? "") { return context.error(code, reason) }
        return context.error(.unreachable, "the remote ended the conversation without a reason")
    }

    func finish() {
        guard !streamHasEnded else { return }
        shutdown(child.stream, Int32(SHUT_WR))
        // What the remote does now no longer matters to us, but it may to others: hooks run after a push.
        var scratch = [UInt8](repeating: 0, count: 4096)
        // It is not listened to for ever.
        var room = 1 << 20
        while room > 0, case let count = (try? receive(into: &scratch, from: 0)) ?? 0, count > 0 { room -= count }
        if streamHasEnded { _ = child.wait(atMost: .seconds(2)) }
        child.stop()
    }

    /// Tells the child that nothing more will come, and takes in all that it says until it exits.
    ///
    /// - Returns: What it wrote to its standard output and to its standard error.
    func rest() throws(GitError) -> (output: [UInt8], complaints: String) {
        shutdown(child.stream, Int32(SHUT_WR))
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = try receive(into: &buffer, from: 0), count > 0 { output += buffer[..<count] }
        let text = lastComplaints()
        _ = child.wait(atMost: .seconds(2))
        return (output, text)
    }

    /// What the child has complained about, once it has stopped to.
    private func lastComplaints() -> String {
        let deadline = ContinuousClock.now + .seconds(1)
        while !complaintsHaveEnded, ContinuousClock.now < deadline {
            _ = readiness(forSending: false, streamToo: false, milliseconds: 100)
        }
        return String(decoding: complaints, as: UTF8.self)
    }

    /// Reads once without waiting; `nil` when there was nothing after all, zero at the end.
    private func read(into buffer: inout [UInt8], from start: Int) -> Int? {
        // SAFETY: recv writes no more than the bytes behind the offset, and only during the call.
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
            let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
            return unsafe recv(child.stream, target.baseAddress, target.count, Int32(MSG_DONTWAIT))
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return nil }
        // A child that exits with unread input resets the connection: that is an end like any other.
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

    /// The limit for data received while a request is sent, which is short: acknowledgements and progress.
    private static let inboxLimit = 16 << 20

    /// Waits until the stream is ready; throws when the remote gets nowhere for too long, or on cancellation.
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

    /// Keeps the beginning of what the child complains about, and reads on so that it never blocks.
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
