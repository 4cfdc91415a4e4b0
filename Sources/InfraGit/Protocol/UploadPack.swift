/// The conversation with `git upload-pack`: list references, then optionally fetch, in the protocol version of the
/// server.
///
/// Source: gitprotocol-v2; gitprotocol-pack for servers that do not receive the request for version 2 (a stock sshd).
final class UploadPack {
    let channel: any Channel
    let reader: PacketReader
    let context: RemoteContext
    let advertisement: Advertisement
    /// The commits that the server sent without their parents.
    var boundary: Set<ObjectID> = []
    let names: [String]

    /// Starts the conversation on a new connection and reads the advertisement of the server.
    ///
    /// - Parameters:
    ///   - channel: The connection.
    ///   - names: The full names of the references to list.
    ///   - context: The operation.
    /// - Throws: ``GitError`` if the server does not send an advertisement.
    init(_ channel: any Channel, of names: [String] = [], context: RemoteContext) throws(GitError) {
        self.channel = channel
        self.names = names
        self.context = context
        reader = PacketReader(channel, context: context)
        advertisement = try Advertisement(reader, of: names, context: context)
    }

    /// Returns the ids of the requested references that exist.
    func list() throws(GitError) -> References {
        try advertisement.version == 2 ? requestReferences() : advertisement.references
    }

    /// Ends the conversation; the server waits for a flush packet or for the end of the stream.
    func close() {
        var packets = PacketWriter()
        packets.flush()
        // All data has been received, so a failure to close the connection has no effect.
        try? channel.send(packets.bytes[...])
        channel.finish()
    }

    /// Returns the beginning of a request in version 2.
    func request(_ command: String) -> PacketWriter {
        var packets = PacketWriter()
        packets.append("command=\(command)")
        if advertisement.offers("agent") { packets.append("agent=\(RemoteContext.agent)") }
        if advertisement.offers("object-format") { packets.append("object-format=sha1") }
        packets.delimiter()
        return packets
    }

    /// Lists references with `ls-refs`.
    ///
    /// A prefix also matches longer names, which are dropped.
    private func requestReferences() throws(GitError) -> References {
        var packets = request("ls-refs")
        for name in names { packets.append("ref-prefix \(name)") }
        packets.flush()
        try channel.send(packets.bytes[...])
        var list = ReferenceList(of: names, context: context)
        while try reader.next() == .data {
            guard let (id, rest) = try list.split(reader.lineBytes) else { continue }
            list.add(id, rest, hasAttributes: true)
        }
        return list.references
    }

    /// Requests objects, and indexes the pack as it arrives.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - repository: The cache.
    ///   - progress: A closure called after each piece of the pack.
    /// - Returns: Whether the server sent a pack; `false` if the condition of the request is not met.
    /// - Throws: ``GitError`` if the server rejects the request, or if the pack cannot be used.
    func fetch(
        _ request: FetchRequest, into repository: Repository, progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) -> Bool {
        if request.filter != nil { try repository.markPartial() }
        guard try negotiate(request, for: repository) else { return false }
        let receiver = try PackReceiver(
            repository.database, cancellation: context.cancellation, attempted: context.attempted)
        let hasBands = advertisement.version == 2 || sideband != nil
        var sideband = Sideband(reader, hasBands: hasBands, context: context)
        while case .data(let bytes) = try sideband.next() {
            try receiver.append(bytes)
            progress(receiver.transferred)
        }
        guard hasBands || receiver.isComplete else { throw channel.unexpectedEnd() }
        try receiver.commit()
        progress(receiver.transferred)
        try repository.updateBoundary(adding: boundary)
        return true
    }
}
