/// The first message of a server: the protocol version, the capabilities, and, before version 2, all references.
///
/// Source: gitprotocol-pack, "Reference Discovery"; gitprotocol-v2, "Capability Advertisement"; gitprotocol-http.
struct Advertisement {
    /// The protocol version: 0, 1 or 2.
    private(set) var version = 0
    /// The requested references; empty in version 2, which has a separate request for them.
    var references: References { list.references }
    private var list: ReferenceList
    private var capabilities: [String] = []
    /// The commits of a shallow repository that it lacks a parent of; version 2 lists them during a fetch.
    private(set) var shallowCommits: Set<ObjectID> = []

    /// Reads the advertisement.
    ///
    /// - Parameters:
    ///   - reader: The reader at the start of the server's output.
    ///   - names: The full names of the references to keep.
    ///   - context: The operation.
    /// - Throws: ``GitError`` with `protocolViolation` if the output is not an advertisement.
    init(_ reader: PacketReader, of names: [String], context: RemoteContext) throws(GitError) {
        list = ReferenceList(of: names, context: context)
        var packet = try reader.first()
        if packet == .data, reader.line.hasBytePrefix("# service=") {
            // Over HTTP, a service line comes first, which some servers omit in version 2.
            guard try reader.next() == .flush else {
                throw context.error(
                    .protocolViolation, "the remote's advertisement has no flush packet after the service line")
            }
            packet = try reader.first()
        }
        if packet == .data, reader.line.hasBytePrefix("version "), let number = Int(reader.line.dropFirst(8)) {
            version = number
            packet = try reader.next()
        }
        try read(reader, from: packet, context)
        guard (0...2).contains(version) else {
            throw context.error(
                .protocolViolation, "version \(version) of git's protocol is not supported; retrying does not help")
        }
        guard value(of: "object-format") ?? "sha1" == "sha1" else {
            throw context.error(
                .protocolViolation,
                """
                the repository uses SHA-256 object ids, but only SHA-1 is supported; retrying does not help: use a \
                repository with SHA-1 object ids
                """)
        }
    }

    /// The maximum size in bytes of the capabilities of version 2, each in a packet of its own.
    private static let maximumCapabilitiesSize = 1 << 16

    /// Returns whether the server offers a capability, with or without a value.
    func offers(_ capability: String) -> Bool {
        capabilities.contains { $0.hasSameBytes(as: capability) || $0.hasBytePrefix("\(capability)=") }
    }

    /// Returns whether the server supports a feature of fetching: a capability, or from version 2 on a word in the value
    /// of the capability `fetch`.
    func supports(_ feature: String) -> Bool {
        guard version == 2 else { return offers(feature) }
        return value(of: "fetch").map { $0.split(separator: " ").contains { $0.hasSameBytes(as: feature) } } ?? false
    }

    /// Returns the capabilities of a list that the server offers.
    func offered(among capabilities: [String]) -> [String] {
        capabilities.filter(offers)
    }

    private func value(of capability: String) -> Substring? {
        capabilities.first { $0.hasBytePrefix("\(capability)=") }.map {
            Substring($0.utf8.dropFirst(capability.utf8.count + 1))
        }
    }

    /// Reads the lines from the current packet to the last.
    private mutating func read(
        _ reader: PacketReader, from first: Packet, _ context: RemoteContext
    ) throws(GitError) {
        var packet = first
        var isFirst = true
        var budget = Self.maximumCapabilitiesSize
        while packet == .data {
            if version == 2 {
                try context.consume(
                    reader.payload.count + 4, of: &budget,
                    orThrow: "the remote's list of capabilities exceeds the size limit")
                capabilities.append(reader.line)
            } else {
                try read(reader.lineBytes, isFirst: isFirst, context)
            }
            isFirst = false
            packet = try reader.next()
        }
    }

    /// Reads `id SP name`; on the first line, NUL and the capabilities follow.
    private mutating func read(
        _ line: ArraySlice<UInt8>, isFirst: Bool, _ context: RemoteContext
    ) throws(GitError) {
        var line = line
        if isFirst, let end = line.firstIndex(of: 0) {
            let words = line[(end + 1)...].split(separator: UInt8(ascii: " "))
            capabilities = words.map { String(decoding: $0, as: UTF8.self) }
            line = line[..<end]
        }
        guard let (id, name) = try list.split(line) else {
            let text = String(decoding: line, as: UTF8.self)
            throw context.error(
                .protocolViolation, "the remote's list of references has the malformed line \"\(text)\"")
        }
        if id.elementsEqual("shallow".utf8), let commit = ObjectID(hexDigits: name) { shallowCommits.insert(commit) }
        list.add(id, name)
    }
}
