/// Writes packets: four hexadecimal digits of length, then the payload.
///
/// Source: gitprotocol-common, "pkt-line Format".
struct PacketWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends a line of text, to which the final line feed is added.
    mutating func append(_ line: String) {
        append(payload: line + "\n")
    }

    /// Appends a packet as it is.
    mutating func append(payload: String) {
        let length = payload.utf8.count + 4
        for shift in [12, 8, 4, 0] { bytes.append(hexDigit(UInt8(length >> shift & 15))) }
        bytes.append(contentsOf: payload.utf8)
    }

    /// Ends a message.
    mutating func flush() { bytes.append(contentsOf: "0000".utf8) }

    /// Separates the sections of a message (version 2).
    mutating func delimiter() { bytes.append(contentsOf: "0001".utf8) }
}

/// What a packet is.
enum Packet: Equatable {
    /// A payload; its bytes are in the reader until the next packet is read.
    case data
    /// The end of a message, `0000`.
    case flush
    /// The border between two sections, `0001`.
    case delimiter
    /// The end of an answer over a stateless connection, `0002`.
    case responseEnd
}
