/// Separates what a remote sends over one stream: data, messages for people, and its last words.
///
/// Source: gitprotocol-pack, "Packfile Data", capability `side-band-64k`.
struct Sideband {
    /// A band's content.
    enum Part {
        case data(ArraySlice<UInt8>)
        case end
    }

    private let reader: PacketReader
    private let context: RemoteContext
    /// What it means that the remote gives up: a push it has turned down then.
    private let surrender: GitError.Code
    private var message: [UInt8] = []
    /// How many bytes of messages are still listened to: a server may print for ever.
    private var room = 64 << 20
    /// The complete lines of messages so far, the oldest first; bounded.
    private(set) var messages: [String] = []

    init(_ reader: PacketReader, surrender: GitError.Code = .remoteFailure, context: RemoteContext) {
        self.reader = reader
        self.surrender = surrender
        self.context = context
    }

    /// The next piece of data, or the end of it; messages on the way are kept.
    mutating func next() throws(GitError) -> Part {
        while true {
            guard try reader.next() == .data else {
                endMessage()
                return .end
            }
            let payload = reader.payload
            switch payload.first {
            case 1: return .data(payload.dropFirst())
            case 2:
                room -= payload.count
                guard room >= 0 else { throw context.error(.protocolViolation, "the remote's messages do not end") }
                append(payload.dropFirst())
            case 3:
                let reason = String(decoding: payload.dropFirst(), as: UTF8.self)
                throw context.error(surrender, "the remote gave up: \(reason)")
            case nil: continue
            default: throw context.error(.protocolViolation, "the remote sent a sideband that git does not have")
            }
        }
    }

    /// Messages arrive in arbitrary pieces, and progress meters rewrite their line with a carriage return.
    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { endMessage() } else { message.append(byte) }
        }
        if message.count > 4096 { endMessage() }
    }

    private mutating func endMessage() {
        defer { message.removeAll() }
        let text = context.concealed(String(String(decoding: message, as: UTF8.self).trimmed))
        guard !text.isEmpty, messages.count < 100 else { return }
        messages.append(text)
    }
}
