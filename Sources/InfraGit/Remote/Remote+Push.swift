extension Remote {
    /// Moves one reference of the remote, if it still is where we believe it to be.
    ///
    /// The comparison is made twice. When the server's list of references shows another id than `old`, nothing is sent.
    /// And the command itself carries the old id, so the server compares again at the moment of the update. Whether a
    /// refusal was a lost race is not read out of its words, which differ from server to server: the reference is
    /// listed again, and if it moved, that was it.
    ///
    /// - Parameters:
    ///   - name: The full name, such as `refs/heads/flux`.
    ///   - old: Where the reference is expected to be; `nil`: it must not exist.
    ///   - new: Where to move it.
    ///   - pack: The objects that the remote lacks.
    ///   - meanwhile: What there is to do while the server takes the pack in.
    /// - Returns: How it ended.
    /// - Throws: ``GitError`` when the remote could not be asked, or hung up before it answered and has not moved the
    ///   reference. After `cancelled` the reference may have been moved or not.
    public func push(
        _ name: String, from old: ObjectID?, to new: ObjectID, pack: Pack, meanwhile: () -> Void = {}
    ) throws(GitError) -> PushOutcome {
        let context = context("push \(quoted([name])) to \(location)")
        let channel = try connect(.receivePack, context)
        let reader = PacketReader(channel, context: context)
        let advertisement = try Advertisement(reader, context: context)
        let actual = advertisement.references[name]
        if actual == new || actual != old {
            var packets = PacketWriter()
            packets.flush()
            // Nothing was asked for: a failure to say goodbye changes nothing.
            try? channel.send(packets.bytes[...])
            channel.finish()
            return actual == new ? .updated : .stale(actual)
        }
        let report: PushReport
        do throws(GitError) {
            try send(pack, "\(old ?? .zero) \(new) \(name)", channel, advertisement, context)
            meanwhile()
            report = try PushReport(
                reader, of: name, hasSideband: advertisement.offers("side-band-64k"), context: context)
            channel.finish()
        } catch {
            guard error.code != .cancelled, let outcome = outcome(of: name, from: old, to: new) else { throw error }
            return outcome
        }
        guard let refusal = report.refusal else { return .updated }
        return outcome(of: name, from: old, to: new)
            ?? .rejected(reason: refusal, messages: report.messages)
    }

    /// Sends the command and the pack.
    private func send(
        _ pack: Pack, _ command: String, _ channel: any Channel, _ advertisement: Advertisement,
        _ context: RemoteContext
    ) throws(GitError) {
        let report = ["report-status-v2", "report-status"].first(where: advertisement.offers)
        guard let report else {
            throw context.error(.protocolViolation, "the remote does not offer to report what became of a push")
        }
        var options = [report] + advertisement.offered(among: ["side-band-64k", "quiet"])
        if advertisement.offers("object-format") { options.append("object-format=sha1") }
        if advertisement.offers("agent") { options.append("agent=\(agent)") }
        var packets = PacketWriter()
        packets.append(payload: "\(command)\0 \(options.joined(separator: " "))")
        packets.flush()
        try channel.send(packets.bytes[...])
        for chunk in pack.chunks { try channel.send(chunk[...]) }
    }

    /// Looks again where the reference is; `nil` when it has not moved, or the remote cannot be asked.
    private func outcome(of name: String, from old: ObjectID?, to new: ObjectID) -> PushOutcome? {
        guard let listing = try? list([name]) else { return nil }
        let actual = listing[name]
        if actual == new { return .updated }
        return actual == old ? nil : .stale(actual)
    }
}
