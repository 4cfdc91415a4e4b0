extension UploadPack {
    /// The capabilities requested for a pack.
    ///
    /// `no-progress` is not requested: progress messages show that a server that builds a large pack is still working.
    private static let packOptions = ["thin-pack", "ofs-delta"]

    /// Negotiates the common commits until the server is ready to send the pack, whose data follows.
    func negotiate(wants: [ObjectID], haves: HaveWalk) throws(GitError) {
        if advertisement.version == 2 {
            guard advertisement.offers("fetch") else {
                throw context.error(.protocolViolation, "the remote does not offer to be fetched from")
            }
            try negotiateVersion2(wants, haves)
        } else {
            guard !advertisement.isShallow else { throw shallowness }
            guard advertisement.offers("side-band-64k") else {
                throw context.error(.protocolViolation, "the remote's git is too old: it has no side-band-64k")
            }
            try negotiateVersion0(wants, haves)
        }
    }

    /// Negotiates in version 2, where the server keeps no state: each request repeats the wanted and the common
    /// commits.
    private func negotiateVersion2(_ wants: [ObjectID], _ haves: HaveWalk) throws(GitError) {
        var haves = haves
        while true {
            let batch = haves.next()
            var packets = request("fetch")
            for option in UploadPack.packOptions { packets.append(option) }
            for want in wants { packets.append("want \(want)") }
            for have in haves.common.sorted() + batch { packets.append("have \(have)") }
            if batch.isEmpty { packets.append("done") }
            packets.flush()
            try channel.send(packets.bytes[...])
            if try answerVersion2(&haves) { return }
            guard !batch.isEmpty else {
                throw context.error(.protocolViolation, "the remote was asked for a pack and sent none")
            }
        }
    }

    /// Reads the sections before the pack.
    ///
    /// Returns `false` if the server requests more commits.
    private func answerVersion2(_ haves: inout HaveWalk) throws(GitError) -> Bool {
        var room = UploadPack.mostAnswers
        while true {
            guard try nextAnswer(&room) == .data else { return false }
            if reader.line == "packfile" { return true }
            let isAcknowledgments = reader.line == "acknowledgments"
            let isShallowInfo = reader.line == "shallow-info"
            var packet = try nextAnswer(&room)
            while packet == .data {
                if isShallowInfo, reader.line.hasBytePrefix("shallow ") { throw shallowness }
                if isAcknowledgments, reader.line.hasBytePrefix("ACK ") { haves.acknowledge(reader.line.dropFirst(4)) }
                packet = try nextAnswer(&room)
            }
            guard packet == .delimiter else { return false }
        }
    }

    /// The maximum number of packets in an answer: two for each announced commit, and some for the sections.
    private static let mostAnswers = 2 * HaveWalk.limit + 32

    private func nextAnswer(_ room: inout Int) throws(GitError) -> Packet {
        try context.use(1, of: &room, orThrow: "the remote's answer to the list of our commits does not end")
        return try reader.next()
    }

    /// The error for a shallow repository: its history cannot show the author of a change, or whether a push is a
    /// fast-forward.
    private var shallowness: GitError {
        context.error(
            .configuration,
            """
            the repository is shallow, the beginning of its history is missing: complete it there (git fetch --unshallow), or \
            name the one that it was cloned from
            """)
    }

    private func negotiateVersion0(_ wants: [ObjectID], _ haves: HaveWalk) throws(GitError) {
        var haves = haves
        let isDetailed = advertisement.offers("multi_ack_detailed")
        var options = advertisement.offered(among: ["multi_ack_detailed", "side-band-64k"] + UploadPack.packOptions)
        if advertisement.offers("agent") { options.append("agent=\(Remote.agent)") }
        var opening = PacketWriter()
        for (index, want) in wants.enumerated() {
            opening.append(index == 0 ? "want \(want) \(options.joined(separator: " "))" : "want \(want)")
        }
        opening.flush()
        var packets = opening
        var isReady = false
        while !isReady {
            let batch = haves.next()
            for have in batch { packets.append("have \(have)") }
            if batch.isEmpty { break }
            // Without detailed acknowledgments there is no sign when to stop: all commits are announced in one request.
            guard isDetailed else { continue }
            packets.flush()
            try channel.send(packets.bytes[...])
            isReady = try answerVersion0(&haves)
            packets = PacketWriter()
            guard channel.isStateless else { continue }
            packets = opening
            for have in haves.common.sorted() { packets.append("have \(have)") }
        }
        packets.append("done")
        try channel.send(packets.bytes[...])
        _ = try answerVersion0(&haves)
    }

    /// Reads acknowledgments up to the last one, `NAK` or an `ACK` with only an id; returns whether one was `ready`.
    private func answerVersion0(_ haves: inout HaveWalk) throws(GitError) -> Bool {
        var isReady = false
        var room = UploadPack.mostAnswers
        while try nextAnswer(&room) == .data {
            let words = reader.line.split(separator: " ")
            if words.first == "NAK" { return isReady }
            guard words.first == "ACK", words.count >= 2 else {
                throw context.error(.protocolViolation, "the remote answered \"\(reader.line)\" to what we have")
            }
            guard words.count > 2 else { return isReady }
            haves.acknowledge(words[1])
            if words[2] == "ready" { isReady = true }
        }
        throw context.error(.protocolViolation, "the remote stopped answering to what we have")
    }
}
