/// Reads packets from a channel, and tells by them whether the remote gets anywhere.
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

    /// The payload without its final line feed.
    var lineBytes: ArraySlice<UInt8> { payload.last == .lineFeed ? payload.dropLast() : payload }

    /// The payload as text, without its final line feed.
    var line: String { String(decoding: lineBytes, as: UTF8.self) }

    /// Reads the first packet of all, once its beginning shows that it is one.
    ///
    /// What a login script prints may begin like a length (`2024-05-01`), and nobody sends as much as it says.
    func first() throws(GitError) -> Packet {
        try fill(4)
        if let length = announcedLength, length > 4 {
            try fill(min(length, 12))
            let beginning = buffer[filled].dropFirst(4).prefix(8)
            let isWord = ["version ", "# servic", "ERR "].contains { beginning.starts(with: $0.utf8) }
            guard isWord || beginning.allSatisfy({ hexValue($0) != nil }) else { throw malformedPacket() }
        }
        return try next()
    }

    /// Reads the next packet.
    ///
    /// A remote that reports an error (`ERR ...`) makes it an error of ours.
    func next() throws(GitError) -> Packet {
        try fill(4)
        guard let length = announcedLength else { throw malformedPacket() }
        switch length {
        case 0, 1, 2:
            filled = (filled.lowerBound + 4)..<filled.upperBound
            payloadRange = 0..<0
            context.stallTimer.reset()
            return [.flush, .delimiter, .responseEnd][length]
        case 3: throw malformedPacket()
        default:
            try fill(length)
            payloadRange = (filled.lowerBound + 4)..<(filled.lowerBound + length)
            filled = payloadRange.upperBound..<filled.upperBound
            // With no more than the number of a band, it is to keep the connection alive while nothing happens.
            if payload.count > 1 { context.stallTimer.reset() }
            if payload.starts(with: "ERR ".utf8) { throw refusal(String(line.dropFirst(4))) }
            return .data
        }
    }

    /// How long the packet is whose beginning is in the buffer; `nil` when it is none.
    private var announcedLength: Int? {
        let digits = buffer[filled.prefix(4)].compactMap(hexValue)
        return digits.count == 4 ? digits.reduce(0) { $0 << 4 | Int($1) } : nil
    }

    /// Makes sure that so many bytes are in the buffer.
    ///
    /// A large packet may take its time, but not byte by byte.
    private func fill(_ count: Int) throws(GitError) {
        if filled.count < count, filled.lowerBound + count > buffer.count || filled.isEmpty {
            buffer.replaceSubrange(0..<filled.count, with: Array(buffer[filled]))
            filled = 0..<filled.count
        }
        var arrived = 0
        while filled.count < count {
            let received = try channel.receive(into: &buffer, from: filled.upperBound)
            guard received > 0 else { throw channel.unexpectedEnd() }
            arrived += min(received, count - filled.count)
            filled = filled.lowerBound..<(filled.upperBound + received)
            guard arrived >= 1024 else { continue }
            arrived = 0
            context.stallTimer.reset()
        }
    }

    /// A login script that prints something is the usual reason for text where a packet should be.
    private func malformedPacket() -> GitError {
        let lines = buffer[filled].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        // Concealed before it is cut; and what is in the buffer may be cut already.
        let said =
            lines.first.map { "\"\(context.secrets.redacted($0, isTruncated: true).prefix(60))\"" } ?? "empty lines"
        return context.error(.protocolViolation, "the remote does not speak git's protocol, it sent \(said)")
    }

    private func refusal(_ reason: String) -> GitError {
        let lowercased = reason.asciiLowercased
        let mentions = { (words: [String]) in words.contains { lowercased.contains($0) } }
        // Git says the one, JGit the other.
        let code: GitError.Code =
            if mentions(["not our ref", " not valid"]) {
                .objectUnavailable
            } else {
                mentions(["not found", "not exist", "no such"]) ? .notFound : .rejected
            }
        return context.error(code, "the remote refused: \(reason)")
    }
}
