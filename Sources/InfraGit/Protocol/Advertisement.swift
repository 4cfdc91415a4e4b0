/// What a server says first: the protocol's version, what it can do, and (before version 2) all of its references.
///
/// Source: gitprotocol-pack, "Reference Discovery"; gitprotocol-v2, "Capability Advertisement"; gitprotocol-http.
struct Advertisement {
    /// 0, 1 or 2.
    private(set) var version = 0
    /// The references; empty in version 2, where they are asked for.
    private(set) var references = References()
    private var capabilities: [String] = []
    /// Whether the repository has only the end of its history; version 2 says so when it is fetched from.
    private(set) var isShallow = false

    /// Reads the advertisement.
    init(_ reader: PacketReader, context: RemoteContext) throws(GitError) {
        var isFirst = true
        var room = Self.largestListing
        while try (isFirst && version == 0 ? reader.first() : reader.next()) == .data {
            let line = reader.line
            try context.take(line, from: &room)
            if isFirst, line.hasBytePrefix("# service=") {
                // Over HTTP the greeting has a line of its own, which some servers leave out in version 2.
                guard try reader.next() == .flush else {
                    throw context.error(.protocolViolation, "the remote's greeting does not end")
                }
                continue
            }
            if isFirst, line.hasBytePrefix("version "), let number = Int(line.dropFirst(8)) {
                version = number
                continue
            }
            if version == 2 { capabilities.append(line) } else { try read(reader.lineBytes, isFirst: isFirst, context) }
            isFirst = false
        }
        guard (0...2).contains(version) else {
            throw context.error(.protocolViolation, "the remote answers in version \(version) of git's protocol")
        }
        guard value(of: "object-format") ?? "sha1" == "sha1" else {
            throw context.error(
                .protocolViolation, "the repository has SHA-256 object ids, and only SHA-1 is supported")
        }
    }

    /// The size in bytes that a server's list of references may have; a million of them need about half of it.
    static let largestListing = 128 << 20

    /// Whether the server offers something, with or without a value.
    func offers(_ capability: String) -> Bool {
        capabilities.contains { $0.hasSameBytes(as: capability) || $0.hasBytePrefix("\(capability)=") }
    }

    /// Of these capabilities, those that the server offers.
    func offered(among capabilities: [String]) -> [String] {
        capabilities.filter(offers)
    }

    private func value(of capability: String) -> Substring? {
        capabilities.first { $0.hasBytePrefix("\(capability)=") }.map {
            Substring($0.utf8.dropFirst(capability.utf8.count + 1))
        }
    }

    /// Reads `id SP name`, on the first line followed by NUL and the capabilities.
    private mutating func read(
        _ line: ArraySlice<UInt8>, isFirst: Bool, _ context: RemoteContext
    ) throws(GitError) {
        let parts = line.split(separator: 0, maxSplits: 1)
        if isFirst, parts.count == 2 {
            capabilities = parts[1].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        }
        let words = (parts.first ?? []).split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard words.count == 2 else {
            let text = String(decoding: line, as: UTF8.self)
            throw context.error(.protocolViolation, "the remote's list of references has the line \"\(text)\"")
        }
        if words[0].elementsEqual("shallow".utf8) { isShallow = true }
        // SHA-256 ids are refused with better words later on.
        guard let id = ObjectID(hexDigits: words[0]), id != .zero else { return }
        references[bytes: words[1]] = id
    }
}

extension RemoteContext {
    /// Takes a line of a list that has only so much room, since a server may go on for ever.
    func take(_ line: String, from room: inout Int) throws(GitError) {
        room -= line.utf8.count
        guard room >= 0 else {
            throw error(
                .protocolViolation,
                "the remote's list of references has more than \(Advertisement.largestListing) bytes")
        }
    }
}
