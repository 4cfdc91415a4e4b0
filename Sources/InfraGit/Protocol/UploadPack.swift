/// The conversation with `git upload-pack`: list references, then perhaps fetch, in whichever version the server speaks.
///
/// Source: gitprotocol-v2 and, for servers that do not hand our wish for version 2 on (a stock sshd), gitprotocol-pack.
final class UploadPack {
    let channel: any Channel
    let reader: PacketReader
    let context: RemoteContext
    let advertisement: Advertisement
    private let names: [String]

    /// Takes over a fresh connection and reads the server's greeting.
    ///
    /// - Parameters:
    ///   - channel: The connection.
    ///   - names: The full names of the references that are going to be listed.
    ///   - context: The operation.
    /// - Throws: ``GitError`` when the server says something else.
    init(_ channel: any Channel, of names: [String] = [], context: RemoteContext) throws(GitError) {
        self.channel = channel
        self.names = names
        self.context = context
        reader = PacketReader(channel, context: context)
        advertisement = try Advertisement(reader, of: names, context: context)
    }

    /// The ids of those of the references that exist.
    func list() throws(GitError) -> References {
        try advertisement.version == 2 ? requestReferences() : advertisement.references
    }

    /// Ends the conversation; the server waits for a flush packet or for the end of the stream.
    func close() {
        var packets = PacketWriter()
        packets.flush()
        // Whatever was wanted has been received: a failure to say goodbye changes nothing.
        try? channel.send(packets.bytes[...])
        channel.finish()
    }

    /// The beginning of a request in version 2.
    func request(_ command: String) -> PacketWriter {
        var packets = PacketWriter()
        packets.append("command=\(command)")
        if advertisement.offers("agent") { packets.append("agent=\(RemoteContext.agent)") }
        if advertisement.offers("object-format") { packets.append("object-format=sha1") }
        packets.delimiter()
        return packets
    }

    /// Asks with `ls-refs`.
    ///
    /// A prefix also matches longer names, which are not kept.
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

    /// Asks for objects, with all that they lead to and the cache lacks, and passes the pack on as it arrives.
    func fetch(
        _ wants: [ObjectID], into repository: Repository, progress: (TransferProgress) -> Void
    ) throws(GitError) {
        try negotiate(wants: wants, with: try Negotiator(repository))
        let receiver = try PackReceiver(
            repository.database, cancellation: context.cancellation, attempted: context.attempted)
        var sideband = Sideband(reader, context: context)
        while case .data(let bytes) = try sideband.next() {
            try receiver.append(bytes)
            progress(receiver.transferred)
        }
        try receiver.commit()
        progress(receiver.transferred)
    }
}
