internal import InfraSystem

/// A channel through a child process: ssh, or git for a repository on this machine.
final class ProcessChannel: Channel {
    let isStateless = false
    private let child: ChildProcess
    private let context: RemoteContext
    private let messages: MessagePipe?
    private let explain: (_ errors: String, _ messages: String) -> FailureReason?
    /// The bytes that arrived while sending.
    private var received: [UInt8] = []
    /// The first bytes of the child's standard error.
    private var errorOutput: [UInt8] = []
    private var isStreamAtEnd = false
    private var isErrorOutputAtEnd = false

    /// Creates a channel for a child process that was just started.
    ///
    /// - Parameters:
    ///   - child: The child process.
    ///   - context: The operation and its time limits.
    ///   - messages: The pipe for the child's own messages, if they do not go to its standard error.
    ///   - explain: A closure that finds the reason for a failure in the child's standard error and its own messages.
    init(
        _ child: ChildProcess, context: RemoteContext, messages: MessagePipe? = nil,
        explain: @escaping (_ errors: String, _ messages: String) -> FailureReason?
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
            if ready.receive { try receiveAhead() }
            guard ready.send else { continue }
            do throws(Errno) {
                rest = rest.dropFirst(try child.write(rest))
                context.stallTimer.reset()
            } catch {
                guard error == .wouldBlock || error == .interrupted else { return }
            }
        }
    }

    func receive(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        if !received.isEmpty {
            let count = min(received.count, buffer.count - start)
            buffer.replaceSubrange(start..<(start + count), with: received[..<count])
            received.removeFirst(count)
            return count
        }
        while !isStreamAtEnd {
            guard try wait(forSending: false).receive else { continue }
            if let count = read(into: &buffer, from: start) { return count }
        }
        return 0
    }

    func unexpectedEnd() -> GitError {
        // The reason is usually still on its way: ssh and git print it before they exit.
        let text = remainingErrorOutput()
        child.stop()
        messages?.read()
        if let reason = explain(text, messages?.text ?? "") { return context.error(reason) }
        return context.error(.unreachable, "the remote closed the connection without an error message")
    }

    func finish() {
        guard !isStreamAtEnd else { return }
        child.closeInput()
        // The remaining work of the remote does not matter here, but may matter to others: hooks run after a push.
        var scratch = [UInt8](repeating: 0, count: 4096)
        // The output is read up to a limit.
        var budget = 1 << 20
        while budget > 0, case let count = (try? receive(into: &scratch, from: 0)) ?? 0, count > 0 { budget -= count }
        if isStreamAtEnd { _ = child.wait(atMost: .seconds(2)) }
        child.stop()
    }

    /// Closes the child's input, and reads its output until it exits.
    ///
    /// - Returns: The child's standard output and standard error.
    func readToEnd() throws(GitError) -> (output: [UInt8], errorOutput: String) {
        child.closeInput()
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = try receive(into: &buffer, from: 0), count > 0 { output += buffer[..<count] }
        let text = remainingErrorOutput()
        _ = child.wait(atMost: .seconds(2))
        return (output, text)
    }

    /// Reads the child's standard error to the end, for at most one second.
    private func remainingErrorOutput() -> String {
        let deadline = ContinuousClock.now + .seconds(1)
        while !isErrorOutputAtEnd, ContinuousClock.now < deadline {
            _ = readiness(forSending: false, includingStream: false, milliseconds: 100)
        }
        return String(decoding: errorOutput, as: UTF8.self)
    }

    /// Reads once without waiting; `nil` if no bytes are available, zero at the end.
    private func read(into buffer: inout [UInt8], from start: Int) -> Int? {
        do throws(Errno) {
            let count = try child.read(into: &buffer, from: start)
            if count == 0 { isStreamAtEnd = true }
            return count
        } catch {
            if error == .wouldBlock || error == .interrupted { return nil }
            // A child that exits with unread input resets the connection, which also is the end of the stream.
            isStreamAtEnd = true
            return 0
        }
    }

    private func receiveAhead() throws(GitError) {
        guard received.count < ProcessChannel.receivedLimit else {
            throw context.error(
                .protocolViolation,
                "the remote sent more than \(ProcessChannel.receivedLimit) bytes before it read the request")
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        if let count = read(into: &buffer, from: 0) { received.append(contentsOf: buffer[..<count]) }
    }

    /// The maximum size of data received while a request is sent: acknowledgements and progress, which are short.
    private static let receivedLimit = 16 << 20

    /// Waits until the stream is ready; throws if the remote times out or the operation is cancelled.
    private func wait(forSending: Bool) throws(GitError) -> (send: Bool, receive: Bool) {
        while true {
            try context.checkCancellation()
            guard !context.stallTimer.hasExpired else {
                child.stop()
                throw context.timeoutError
            }
            let ready = context.stallTimer.wait {
                readiness(forSending: forSending, includingStream: true, milliseconds: $0)
            }
            if ready.send || ready.receive { return ready }
        }
    }

    private func readiness(
        forSending: Bool, includingStream: Bool, milliseconds: Int32
    ) -> (send: Bool, receive: Bool) {
        let canReceive = includingStream && !isStreamAtEnd
        var descriptors = [
            PollDescriptor(includingStream ? child.stream : -1, reading: canReceive, writing: forSending),
            PollDescriptor(isErrorOutputAtEnd ? -1 : child.errorOutput),
            PollDescriptor(context.cancellation.descriptor),
            PollDescriptor(messages?.descriptor ?? -1),
        ]
        guard PollDescriptor.wait(for: &descriptors, milliseconds: milliseconds) else { return (false, false) }
        if descriptors[1].hasEvents { readErrorOutput() }
        if descriptors[3].hasEvents { messages?.read() }
        let stream = descriptors[0]
        return (
            forSending && (stream.isWritable || stream.isBroken), canReceive && (stream.isReadable || stream.isBroken)
        )
    }

    /// Keeps the first bytes of the child's standard error, and reads the rest so that the child never blocks.
    private func readErrorOutput() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        do throws(Errno) {
            // The call does not block, because poll has just reported bytes or the end.
            let count = try child.readErrorOutput(into: &buffer)
            if count == 0 { isErrorOutputAtEnd = true }
            let space = max(0, ProcessChannel.errorOutputLimit - errorOutput.count)
            errorOutput.append(contentsOf: buffer[..<min(count, space)])
        } catch {
            if error != .interrupted { isErrorOutputAtEnd = true }
        }
    }

    private static let errorOutputLimit = 16 << 10
}
