extension UploadPack {
    /// The capabilities requested for a pack.
    ///
    /// `no-progress` is not requested: progress messages show that a server that builds a large pack is still working.
    private func packOptions(of request: FetchRequest) -> [String] {
        request.isThin ? ["thin-pack", "ofs-delta"] : ["ofs-delta"]
    }

    /// The capability for messages in addition to the pack in version 0; `nil` if the server has none.
    var sideband: String? { ["side-band-64k", "side-band"].first(where: advertisement.offers) }

    /// Sends a request, and negotiates the common commits until the server sends the pack, whose data follows.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - repository: The cache with the commits to announce.
    /// - Returns: Whether the pack follows; `false` if the condition of the request is not met.
    /// - Throws: ``GitError`` if the server does not support a part of the request, or does not send a pack.
    func negotiate(_ request: FetchRequest, for repository: Repository) throws(GitError) -> Bool {
        let negotiator = try Negotiator(request.announcement, from: repository)
        // The server must not expect the ancestors of these commits in the cache.
        let shallow = advertisement.supports("shallow") ? request.shallowCommits(in: repository).sorted() : []
        if advertisement.version == 2 {
            guard advertisement.offers("fetch") else {
                throw context.error(.protocolViolation, "the remote does not support fetching")
            }
            return try negotiateVersion2(request, shallow, negotiator)
        }
        boundary.formUnion(advertisement.shallowCommits)
        return try negotiateVersion0(request, shallow, negotiator)
    }

    /// Appends the wanted objects, the boundary of the cache, the depth and the filter.
    private func append(
        _ request: FetchRequest, _ shallow: [ObjectID], options: String = "", to packets: inout PacketWriter
    ) {
        for (index, want) in request.wants.enumerated() {
            packets.append(index == 0 && !options.isEmpty ? "want \(want) \(options)" : "want \(want)")
        }
        for id in shallow { packets.append("shallow \(id)") }
        if let depth = request.depth { packets.append("deepen \(depth)") }
        if let filter = request.filter { packets.append("filter \(filter.specification)") }
    }

    /// Reads a line about the boundary of the sent history: `shallow ID` or `unshallow ID`.
    private func readBoundaryLine() {
        guard reader.line.hasBytePrefix("shallow "), let id = ObjectID(hex: reader.line.dropFirst(8)) else { return }
        boundary.insert(id)
    }

    /// The maximum number of lines about the boundary, which has a commit for each branch that was merged.
    private static let maximumBoundaryLines = 1 << 20

    /// The maximum number of packets in a response: two for each announced commit, and some for the sections.
    private static let maximumResponsePackets = 2 * Negotiator.limit + 32

    private func next(_ budget: inout Int) throws(GitError) -> Packet {
        try context.consume(1, of: &budget, orThrow: "the remote's response to the negotiation exceeds the size limit")
        return try reader.next()
    }

    // MARK: - Version 2

    /// Negotiates in version 2, where the server keeps no state: each request repeats the wanted and the common
    /// commits.
    private func negotiateVersion2(
        _ request: FetchRequest, _ shallow: [ObjectID], _ negotiator: Negotiator
    ) throws(GitError) -> Bool {
        var negotiator = negotiator
        while true {
            let batch = negotiator.next()
            if batch.isEmpty, !request.condition.isMet(isReady: false, negotiator) { return false }
            var packets = self.request("fetch")
            for option in packOptions(of: request) { packets.append(option) }
            append(request, shallow, to: &packets)
            for have in negotiator.common.sorted() + batch { packets.append("have \(have)") }
            if batch.isEmpty { packets.append("done") }
            packets.flush()
            try channel.send(packets.bytes[...])
            if try readResponseVersion2(&negotiator) { return true }
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
            guard try next(&budget) == .data else { return false }
            if reader.line == "packfile" { return true }
            let isAcknowledgments = reader.line == "acknowledgments"
            let isBoundary = reader.line == "shallow-info"
            if isBoundary { budget += UploadPack.maximumBoundaryLines }
            var packet = try next(&budget)
            while packet == .data {
                if isBoundary { readBoundaryLine() }
                if isAcknowledgments, reader.line.hasBytePrefix("ACK ") {
                    negotiator.acknowledge(reader.line.dropFirst(4))
                }
                packet = try next(&budget)
            }
            guard packet == .delimiter else { return false }
        }
    }

    // MARK: - Version 0

    private func negotiateVersion0(
        _ request: FetchRequest, _ shallow: [ObjectID], _ negotiator: Negotiator
    ) throws(GitError) -> Bool {
        var negotiator = negotiator
        let acknowledgments = ["multi_ack_detailed", "multi_ack"].first(where: advertisement.offers)
        var options = [acknowledgments].compactMap(\.self)
        options += advertisement.offered(among: packOptions(of: request))
        if let sideband { options.append(sideband) }
        if request.filter != nil { options.append("filter") }
        if advertisement.offers("agent") { options.append("agent=\(RemoteContext.agent)") }
        var opening = PacketWriter()
        append(request, shallow, options: options.joined(separator: " "), to: &opening)
        opening.flush()
        var packets = opening
        // Over a connection with state, the boundary follows the opening; otherwise it begins each response.
        if request.depth != nil, !channel.isStateless {
            try channel.send(packets.bytes[...])
            try readBoundary()
            packets = PacketWriter()
        }
        let readsBoundary = request.depth != nil && channel.isStateless
        // Only detailed acknowledgments say when to stop; otherwise all commits are announced in one request.
        let isDetailed = acknowledgments == "multi_ack_detailed"
        var isReady = false
        var isAtEnd = false
        while !isReady, !isAtEnd {
            var batch = negotiator.next(isWhole: !isDetailed)
            if batch.isEmpty {
                // The server is ready only after a batch without unknown commits.
                guard isDetailed, request.condition == .relatedHistory, !negotiator.common.isEmpty else { break }
                batch = negotiator.common.sorted()
                isAtEnd = true
            }
            for have in batch { packets.append("have \(have)") }
            packets.flush()
            try channel.send(packets.bytes[...])
            if readsBoundary { try readBoundary() }
            isReady = try readAcknowledgments(&negotiator)
            packets = PacketWriter()
            guard channel.isStateless else { continue }
            packets = opening
            for have in negotiator.common.sorted() { packets.append("have \(have)") }
        }
        if !isDetailed { isReady = !negotiator.common.isEmpty }
        guard request.condition.isMet(isReady: isReady, negotiator) else { return false }
        packets.append("done")
        try channel.send(packets.bytes[...])
        if readsBoundary { try readBoundary() }
        // Without the capability, a server acknowledges the first common commit only.
        if acknowledgments != nil || channel.isStateless || negotiator.common.isEmpty {
            _ = try readAcknowledgments(&negotiator)
        }
        return true
    }

    /// Reads the boundary of the history up to a flush packet.
    private func readBoundary() throws(GitError) {
        var budget = UploadPack.maximumBoundaryLines
        while try next(&budget) == .data {
            guard reader.line.hasBytePrefix("shallow ") || reader.line.hasBytePrefix("unshallow ") else {
                throw context.error(
                    .protocolViolation, "the remote's response \"\(reader.line)\" to the depth is malformed")
            }
            readBoundaryLine()
        }
    }

    /// Reads acknowledgments up to the last one, `NAK` or an `ACK` with only an id; returns whether one was `ready`.
    private func readAcknowledgments(_ negotiator: inout Negotiator) throws(GitError) -> Bool {
        var isReady = false
        var budget = UploadPack.maximumResponsePackets
        while try next(&budget) == .data {
            let words = reader.line.split(separator: " ")
            if words.first == "NAK" { return isReady }
            guard words.first == "ACK", words.count >= 2 else {
                throw context.error(
                    .protocolViolation, "the remote's negotiation response \"\(reader.line)\" is malformed")
            }
            negotiator.acknowledge(words[1])
            guard words.count > 2 else { return isReady }
            if words[2] == "ready" { isReady = true }
        }
        throw context.error(.protocolViolation, "the remote ended the negotiation without a final acknowledgment")
    }
}

extension FetchRequest {
    /// The commits of the cache whose parents the server must not expect there.
    ///
    /// They limit the history that is sent too, so a request for the commits after a single one is made without them.
    fileprivate func shallowCommits(in repository: Repository) -> Set<ObjectID> {
        if case .cache = announcement { repository.shallowCommits } else { [] }
    }
}

extension FetchRequest.Condition {
    /// Returns whether the pack can be requested after all commits were announced.
    fileprivate func isMet(isReady: Bool, _ negotiator: Negotiator) -> Bool {
        switch self {
        case .always: true
        case .relatedHistory: isReady
        case .commonCommit: isReady || !negotiator.common.isEmpty
        }
    }
}
