/// Separates the bands of a stream: data, messages for the user, and a fatal error.
///
/// Without the capability, there is only data, which is not in packets and ends with the stream.
///
/// Source: gitprotocol-pack, "Packfile Data", capabilities `side-band-64k` and `side-band`.
struct Sideband {
    /// A part of the data band.
    enum Part {
        case data(ArraySlice<UInt8>)
        case end
    }

    private let reader: PacketReader
    private let context: RemoteContext
    /// The code of a fatal error of the remote; for a push, the remote has rejected it.
    private let failureCode: GitError.Code
    private let hasBands: Bool
    private var message: [UInt8] = []
    /// The remaining number of bytes of messages and of empty packets.
    private var budget = 64 << 20
    /// The complete lines of the first messages, the oldest first.
    private(set) var messages: [String] = []

    init(
        _ reader: PacketReader, hasBands: Bool = true, failureCode: GitError.Code = .remoteFailure,
        context: RemoteContext
    ) {
        self.reader = reader
        self.hasBands = hasBands
        self.failureCode = failureCode
        self.context = context
    }

    /// Returns the next piece of data, or the end of the data; messages in between are collected.
    mutating func next() throws(GitError) -> Part {
        guard hasBands else {
            let bytes = try reader.remainder()
            return bytes.isEmpty ? .end : .data(bytes)
        }
        while true {
            guard try reader.next() == .data else {
                endMessage()
                return .end
            }
            let payload = reader.payload
            if payload.first == 1, payload.count > 1 { return .data(payload.dropFirst()) }
            try context.consume(
                max(payload.count, Sideband.minimumPacketCost), of: &budget,
                orThrow: "the remote's messages exceed the size limit"
            )
            switch payload.first {
            case 1: continue
            case 2: append(payload.dropFirst())
            case 3:
                let reason = String(decoding: payload.dropFirst(), as: UTF8.self)
                throw context.error(failureCode, "the remote reported a fatal error: \(reason)")
            case nil: continue
            default: throw context.error(.protocolViolation, "the remote sent an unknown sideband")
            }
        }
    }

    /// Appends to the current message; messages arrive in pieces, and progress meters end lines with a carriage return.
    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard messages.count < Sideband.maximumMessageCount else { return }
        for byte in bytes {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { endMessage() } else { message.append(byte) }
        }
        // A possible beginning of a secret stays in the buffer, because a secret split in two would not be recognised.
        if message.count > 4096 { keep(context.secrets.takeRedacted(from: &message)) }
    }

    private mutating func endMessage() {
        keep(context.secrets.redacted(message[...]))
        message.removeAll(keepingCapacity: true)
    }

    private mutating func keep(_ text: String) {
        let line = String(text.trimmed)
        if !ProcessFailure.isFrame(line), messages.count < Sideband.maximumMessageCount { messages.append(line) }
    }

    private static let maximumMessageCount = 100
    /// The size that a short packet counts as, so that empty packets reach the limit too.
    private static let minimumPacketCost = 256
}
