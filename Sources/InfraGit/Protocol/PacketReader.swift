/// Reads packets from a channel.
final class PacketReader {
    private let channel: any Channel
    private let context: RemoteContext
    private var buffer = [UInt8](repeating: 0, count: 1 << 17)
    private var filled = 0..<0
    private var payloadRange = 0..<0

    init(_ channel: any Channel, context: RemoteContext) {
        self.channel = channel
        self.context = context
    }

    /// The payload of the packet that was read last.
    var payload: ArraySlice<UInt8> { buffer[payloadRange] }

    /// The payload as text, without its final line feed.
    var line: String {
        let text = payload.last == UInt8(ascii: "\n") ? payload.dropLast() : payload
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads the next packet.
    ///
    /// A remote that reports an error (`ERR ...`) makes it an error of ours.
    func next() throws(GitError) -> Packet {
        guard let packet = try nextOrEnd() else { throw channel.unexpectedEnd() }
        return packet
    }

    /// Reads the next packet; `nil` when the remote closed the stream between two packets.
    func nextOrEnd() throws(GitError) -> Packet? {
        guard try fill(4, allowingEnd: true) else { return nil }
        let digits = buffer[filled.prefix(4)].compactMap(hexValue)
        guard digits.count == 4 else { throw gibberish() }
        let length = digits.reduce(0) { $0 << 4 | Int($1) }
        switch length {
        case 0, 1, 2:
            filled = (filled.lowerBound + 4)..<filled.upperBound
            payloadRange = 0..<0
            return [.flush, .delimiter, .responseEnd][length]
        case 3: throw gibberish()
        default:
            _ = try fill(length, allowingEnd: false)
            payloadRange = (filled.lowerBound + 4)..<(filled.lowerBound + length)
            filled = payloadRange.upperBound..<filled.upperBound
            if payload.starts(with: "ERR ".utf8) { throw refusal(String(line.dropFirst(4))) }
            return .data
        }
    }

    /// Makes sure that so many bytes are in the buffer.
    private func fill(_ count: Int, allowingEnd: Bool) throws(GitError) -> Bool {
        if filled.count < count, filled.lowerBound + count > buffer.count || filled.isEmpty {
            buffer.replaceSubrange(0..<filled.count, with: Array(buffer[filled]))
            filled = 0..<filled.count
        }
        while filled.count < count {
            let received = try channel.receive(into: &buffer, from: filled.upperBound)
            if received == 0 {
                if allowingEnd, filled.isEmpty { return false }
                throw channel.unexpectedEnd()
            }
            filled = filled.lowerBound..<(filled.upperBound + received)
        }
        return true
    }

    /// A login script that prints something is the usual reason for text where a packet should be.
    private func gibberish() -> GitError {
        let text = buffer[filled].prefix(60).prefix { $0 != UInt8(ascii: "\n") }
        let shown = String(decoding: text, as: UTF8.self)
        return context.error(.protocolViolation, "the remote does not speak git's protocol, it sent \"\(shown)\"")
    }

    private func refusal(_ reason: String) -> GitError {
        // Between the listing and the request the reference moved, and the server has thrown the old commit away.
        if reason.contains("not our ref") {
            return context.error(.unreachable, "the remote's references moved while we fetched, try again: \(reason)")
        }
        let isAbsent = ["not found", "not exist", "no such"].contains { reason.lowercased().contains($0) }
        return context.error(isAbsent ? .notFound : .rejected, "the remote refused: \(reason)")
    }
}
