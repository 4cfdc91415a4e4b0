/// A channel over bytes that have already been received.
final class BytesChannel: Channel {
    let isStateless = false
    private var rest: ArraySlice<UInt8>
    private let context: RemoteContext

    init(_ bytes: [UInt8], context: RemoteContext) {
        rest = bytes[...]
        self.context = context
    }

    func send(_ bytes: ArraySlice<UInt8>) {}

    func receive(into buffer: inout [UInt8], from start: Int) -> Int {
        let part = rest.prefix(buffer.count - start)
        buffer.replaceSubrange(start..<(start + part.count), with: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }

    func unexpectedEnd() -> GitError {
        context.error(.protocolViolation, "the remote's response is truncated")
    }

    func finish() {}
}
