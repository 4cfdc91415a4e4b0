/// Writes packets: four hexadecimal digits for the length, then the payload.
///
/// Source: gitprotocol-common, "pkt-line Format".
struct PacketWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends a line of text and a final line feed.
    mutating func append(_ line: String) {
        append(payload: line + "\n")
    }

    /// Appends a packet with an unchanged payload.
    mutating func append(payload: String) {
        let length = payload.utf8.count + 4
        for shift in [12, 8, 4, 0] { bytes.append(hexDigit(UInt8(length >> shift & 15))) }
        bytes.append(contentsOf: payload.utf8)
    }

    /// Appends a flush packet, which ends a message.
    mutating func flush() { bytes.append(contentsOf: "0000".utf8) }

    /// Appends a delimiter packet, which separates the sections of a message (version 2).
    mutating func delimiter() { bytes.append(contentsOf: "0001".utf8) }
}

/// The type of a packet.
enum Packet: Equatable {
    /// A payload, which stays in the reader until the next packet is read.
    case data
    /// A flush packet, `0000`: the end of a message.
    case flush
    /// A delimiter packet, `0001`: the border between two sections.
    case delimiter
    /// A response-end packet, `0002`: the end of a response over a stateless connection.
    case responseEnd
}
