/// Reads packets from a channel, and records the progress of the remote.
final class PacketReader {
    private let channel: any Channel
    private let context: RemoteContext
    private var buffer = [UInt8](repeating: 0, count: 1 << 17)
    private var filled = 0..<0
    private var payloadRange = 0..<0
    /// The number of bytes outside of packets since the last progress.
    private var remainderCount = 0

    init(_ channel: any Channel, context: RemoteContext) {
        self.channel = channel
        self.context = context
    }

    /// The payload of the last packet.
    var payload: ArraySlice<UInt8> { buffer[payloadRange] }

    /// The payload without its final line feed.
    var lineBytes: ArraySlice<UInt8> { payload.last == .lineFeed ? payload.dropLast() : payload }

    /// The payload as text, without its final line feed.
    var line: String { String(decoding: lineBytes, as: UTF8.self) }

    /// Reads the first packet of the connection, after checking that its beginning is plausible.
    ///
    /// The output of a login script may begin like a length (`2024-05-01`); the announced bytes would never arrive.
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
    /// An error packet of the remote (`ERR ...`) is thrown as an error.
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
            // A packet with only the number of a band keeps the connection alive, and is not progress.
            if payload.count > 1 { context.stallTimer.reset() }
            if payload.starts(with: "ERR ".utf8) { throw remoteError(String(line.dropFirst(4))) }
            return .data
        }
    }

    /// Reads bytes that follow the last packet without being packets themselves; empty at the end of the stream.
    func remainder() throws(GitError) -> ArraySlice<UInt8> {
        if filled.isEmpty { filled = 0..<(try channel.receive(into: &buffer, from: 0)) }
        let bytes = buffer[filled]
        filled = 0..<0
        remainderCount += bytes.count
        if remainderCount >= PacketReader.progressSize {
            remainderCount = 0
            context.stallTimer.reset()
        }
        return bytes
    }

    /// The number of bytes that count as progress.
    private static let progressSize = 1024

    /// The length of the packet at the start of the buffer; `nil` if its header is malformed.
    private var announcedLength: Int? {
        let digits = buffer[filled.prefix(4)].compactMap(hexValue)
        return digits.count == 4 ? digits.reduce(0) { $0 << 4 | Int($1) } : nil
    }

    /// Reads until the buffer contains a number of bytes.
    ///
    /// Each kilobyte of a large packet counts as progress, a single byte does not.
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
            guard arrived >= PacketReader.progressSize else { continue }
            arrived = 0
            context.stallTimer.reset()
        }
    }

    /// Creates the error for text in place of a packet, which usually is the output of a login script.
    private func malformedPacket() -> GitError {
        let lines = buffer[filled].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        // Secrets are redacted before the text is truncated; the end of the buffer may be truncated already.
        let detail =
            lines.first.map { "\"\(context.secrets.redacted($0, isTruncated: true).prefix(60))\"" } ?? "empty lines"
        return context.error(.protocolViolation, "the remote does not speak git's protocol: it sent \(detail)")
    }

    /// Creates the error for an error packet, whose text differs between servers.
    private func remoteError(_ reason: String) -> GitError {
        let lowercased = reason.asciiLowercased
        let mentions = { (words: [String]) in words.contains { lowercased.contains($0) } }
        // The first pattern is git's, the second one is JGit's.
        let code: GitError.Code =
            if mentions(["not our ref", " not valid"]) {
                .objectUnavailable
            } else {
                mentions(["not found", "not exist", "no such"]) ? .notFound : .rejected
            }
        return context.error(code, "the remote reported an error: \(reason)")
    }
}
