extension UploadPack {
    /// The capabilities requested for a pack.
    ///
    /// `no-progress` is not requested: progress messages show that a server that builds a large pack is still working.
    private static let packOptions = ["thin-pack", "ofs-delta"]

    /// The capability for messages in addition to the pack in version 0; `nil` if the server has none.
    var sideband: String? { ["side-band-64k", "side-band"].first(where: advertisement.offers) }

    /// Negotiates the common commits until the server is ready to send the pack, whose data follows.
    func negotiate(wants: [ObjectID], with negotiator: Negotiator) throws(GitError) {
        if advertisement.version == 2 {
            guard advertisement.offers("fetch") else {
                throw context.error(.protocolViolation, "the remote does not support fetching")
            }
            try negotiateVersion2(wants, negotiator)
        } else {
            guard !advertisement.isShallow else { throw shallowRepositoryError }
            try negotiateVersion0(wants, negotiator)
        }
    }

    /// Negotiates in version 2, where the server keeps no state: each request repeats the wanted and the common
    /// commits.
    private func negotiateVersion2(_ wants: [ObjectID], _ negotiator: Negotiator) throws(GitError) {
        var negotiator = negotiator
        while true {
            let batch = negotiator.next()
            var packets = request("fetch")
            for option in UploadPack.packOptions { packets.append(option) }
            for want in wants { packets.append("want \(want)") }
            for have in negotiator.common.sorted() + batch { packets.append("have \(have)") }
            if batch.isEmpty { packets.append("done") }
            packets.flush()
            try channel.send(packets.bytes[...])
            if try readResponseVersion2(&negotiator) { return }
            guard !batch.isEmpty else {
                throw context.error(.protocolViolation, "the remote did not send the requested pack")
            }
        }
    }

    /// Reads the sections before the pack.
    ///
    /// Returns `false` if the server requests more commits.
    private func readResponseVersion2(_ negotiator: inout Negotiator) throws(GitError) -> Bool {
        var budget = UploadPack.maximumResponsePackets
        while true {
            guard try nextResponsePacket(&budget) == .data else { return false }
            if reader.line == "packfile" { return true }
            let isAcknowledgments = reader.line == "acknowledgments"
            let isShallowInfo = reader.line == "shallow-info"
            var packet = try nextResponsePacket(&budget)
            while packet == .data {
                if isShallowInfo, reader.line.hasBytePrefix("shallow ") { throw shallowRepositoryError }
                if isAcknowledgments, reader.line.hasBytePrefix("ACK ") {
                    negotiator.acknowledge(reader.line.dropFirst(4))
                }
                packet = try nextResponsePacket(&budget)
            }
            guard packet == .delimiter else { return false }
        }
    }

    /// The maximum number of packets in a response: two for each announced commit, and some for the sections.
    private static let maximumResponsePackets = 2 * Negotiator.limit + 32

    private func nextResponsePacket(_ budget: inout Int) throws(GitError) -> Packet {
        try context.consume(1, of: &budget, orThrow: "the remote's response to the negotiation exceeds the size limit")
        return try reader.next()
    }

    /// The error for a shallow repository: its history cannot show the author of a change, or whether a push is a
    /// fast-forward.
    private var shallowRepositoryError: GitError {
        context.error(
            .configuration,
            """
            the repository is shallow: complete its history (git fetch --unshallow), or \
            use the repository that it was cloned from
            """)
    }

    private func negotiateVersion0(_ wants: [ObjectID], _ negotiator: Negotiator) throws(GitError) {
        var negotiator = negotiator
        let isDetailed = advertisement.offers("multi_ack_detailed")
        var options = advertisement.offered(among: ["multi_ack_detailed"] + UploadPack.packOptions)
        if let sideband { options.append(sideband) }
        if advertisement.offers("agent") { options.append("agent=\(RemoteContext.agent)") }
        var opening = PacketWriter()
        for (index, want) in wants.enumerated() {
            opening.append(index == 0 ? "want \(want) \(options.joined(separator: " "))" : "want \(want)")
        }
        opening.flush()
        var packets = opening
        var isReady = false
        while !isReady {
            let batch = negotiator.next()
            for have in batch { packets.append("have \(have)") }
            if batch.isEmpty { break }
            // Without detailed acknowledgments there is no sign when to stop: all commits are announced in one request.
            guard isDetailed else { continue }
            packets.flush()
            try channel.send(packets.bytes[...])
            isReady = try readResponseVersion0(&negotiator)
            packets = PacketWriter()
            guard channel.isStateless else { continue }
            packets = opening
            for have in negotiator.common.sorted() { packets.append("have \(have)") }
        }
        packets.append("done")
        try channel.send(packets.bytes[...])
        _ = try readResponseVersion0(&negotiator)
    }

    /// Reads acknowledgments up to the last one, `NAK` or an `ACK` with only an id; returns whether one was `ready`.
    private func readResponseVersion0(_ negotiator: inout Negotiator) throws(GitError) -> Bool {
        var isReady = false
        var budget = UploadPack.maximumResponsePackets
        while try nextResponsePacket(&budget) == .data {
            let words = reader.line.split(separator: " ")
            if words.first == "NAK" { return isReady }
            guard words.first == "ACK", words.count >= 2 else {
                throw context.error(
                    .protocolViolation, "the remote's negotiation response \"\(reader.line)\" is malformed")
            }
            guard words.count > 2 else { return isReady }
            negotiator.acknowledge(words[1])
            if words[2] == "ready" { isReady = true }
        }
        throw context.error(.protocolViolation, "the remote ended the negotiation without a final acknowledgment")
    }
}
