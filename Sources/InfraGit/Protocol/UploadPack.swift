/// The conversation with `git upload-pack`: list references, then perhaps fetch, in whichever version the server speaks.
///
/// Source: gitprotocol-v2 and, for servers that do not hand our wish for version 2 on (a stock sshd), gitprotocol-pack.
final class UploadPack {
    let channel: any Channel
    let reader: PacketReader
    let context: RemoteContext
    let advertisement: Advertisement

    /// Takes over a fresh connection and reads the server's greeting.
    init(_ channel: any Channel, context: RemoteContext) throws(GitError) {
        self.channel = channel
        self.context = context
        reader = PacketReader(channel, context: context)
        advertisement = try Advertisement(reader, context: context)
    }

    /// The ids of those of the references that exist.
    func list(_ names: [String]) throws(GitError) -> References {
        let references = try advertisement.version == 2 ? askForReferences(names) : advertisement.references
        return references.filtered(by: names)
    }

    /// Ends the conversation; the server waits for a flush packet or for the end of the stream.
    func hangUp() {
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
        if advertisement.offers("agent") { packets.append("agent=\(Remote.agent)") }
        if advertisement.offers("object-format") { packets.append("object-format=sha1") }
        packets.delimiter()
        return packets
    }

    /// Asks with `ls-refs`.
    ///
    /// A prefix also matches longer names, hence the filter behind it.
    private func askForReferences(_ names: [String]) throws(GitError) -> References {
        var packets = request("ls-refs")
        for name in names { packets.append("ref-prefix \(name)") }
        packets.flush()
        try channel.send(packets.bytes[...])
        var references = References()
        var room = Advertisement.largestListing
        while try reader.next() == .data {
            try context.take(reader.line, from: &room)
            let words = reader.lineBytes.split(separator: UInt8(ascii: " "))
            guard words.count >= 2, let id = ObjectID(hexDigits: words[0]) else { continue }
            references[bytes: words[1]] = id
        }
        return references
    }

    /// Asks for objects, with all that they lead to and the cache lacks, and passes the pack on as it arrives.
    func fetch(
        _ wants: [ObjectID], into repository: Repository, progress: (TransferProgress) -> Void
    ) throws(GitError) {
        try negotiate(wants: wants, haves: try HaveWalk(repository))
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
