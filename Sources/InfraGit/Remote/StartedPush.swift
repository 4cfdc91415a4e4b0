extension Remote {
    /// Starts a push: connects, so that the remote's server gets ready while there still is something else to do.
    ///
    /// - Parameter name: The full name of the reference that is to be moved, such as `refs/heads/flux`.
    /// - Returns: The push that has been started; send it or abandon it.
    /// - Throws: ``GitError`` when the connection cannot even be attempted.
    public func startPush(of name: String) throws(GitError) -> StartedPush { try StartedPush(self, name) }
}

/// A connection to the service of a remote that takes objects, before it has been told what to do.
public final class StartedPush {
    private let remote: Remote
    private let name: String
    private let channel: any Channel
    private let context: RemoteContext
    private var isFinished = false

    fileprivate init(_ remote: Remote, _ name: String) throws(GitError) {
        self.remote = remote
        self.name = name
        context = remote.context("push \"\(name)\" to \(remote.location)")
        channel = try remote.connect(.receivePack, context)
    }

    deinit { abandon() }

    /// Ends the conversation without having asked for anything.
    public func abandon() {
        guard !isFinished else { return }
        isFinished = true
        var packets = PacketWriter()
        packets.flush()
        // Nothing was asked for: a failure to say goodbye changes nothing.
        try? channel.send(packets.bytes[...])
        channel.finish()
    }

    /// Moves one reference of the remote, if it still is where we believe it to be.
    ///
    /// The comparison is made twice. When the server's list of references shows another id than `old`, nothing is sent.
    /// And the command itself carries the old id, so the server compares again at the moment of the update. Whether a
    /// refusal was a lost race is not read out of its words, which differ from server to server: the reference is
    /// listed again, and if it moved, that was it.
    ///
    /// - Parameters:
    ///   - old: Where the reference is expected to be; `nil`: it must not exist.
    ///   - new: Where to move it.
    ///   - pack: The objects that the remote lacks.
    ///   - meanwhile: What there is to do while the server takes the pack in.
    /// - Returns: How it ended.
    /// - Throws: ``GitError`` when the remote could not be asked, or hung up or was given up before it answered and has not moved
    ///   the reference. It may still do so then, and after `cancelled` it may have done so already.
    public func send(
        from old: ObjectID?, to new: ObjectID, pack: Pack, meanwhile: () -> Void = {}
    ) throws(GitError) -> PushOutcome {
        let reader = PacketReader(channel, context: context)
        let advertisement = try Advertisement(reader, of: [name], context: context)
        let actual = advertisement.references[name]
        if actual == new || actual != old {
            abandon()
            return actual == new ? .updated : .stale(actual)
        }
        isFinished = true
        let report: PushReport
        do throws(GitError) {
            try send(pack, command: "\(old ?? .zero) \(new) \(name)", advertisement: advertisement)
            meanwhile()
            report = try PushReport(
                reader, of: name, hasSideband: advertisement.offers("side-band-64k"), context: context)
            channel.finish()
        } catch {
            guard error.code != .cancelled else { throw error }
            if let outcome = outcome(from: old, to: new) { return outcome }
            guard error.code == .rejected else { throw undetermined(error) }
            return .rejected(reason: error.reason, messages: [])
        }
        guard let rejection = report.rejection else { return .updated }
        return outcome(from: old, to: new)
            ?? .rejected(reason: rejection, messages: report.messages)
    }

    /// Sends the command and the pack.
    private func send(_ pack: Pack, command: String, advertisement: Advertisement) throws(GitError) {
        let report = ["report-status-v2", "report-status"].first(where: advertisement.offers)
        guard let report else {
            throw context.error(.protocolViolation, "the remote does not offer to report what became of a push")
        }
        var options = [report] + advertisement.offered(among: ["side-band-64k", "quiet"])
        if advertisement.offers("object-format") { options.append("object-format=sha1") }
        if advertisement.offers("agent") { options.append("agent=\(RemoteContext.agent)") }
        var packets = PacketWriter()
        packets.append(payload: "\(command)\0 \(options.joined(separator: " "))")
        packets.flush()
        try channel.send(packets.bytes[...])
        for chunk in pack.chunks { try channel.send(chunk[...]) }
    }

    /// What went wrong once the remote had the command: a hook of its own may only be slow.
    private func undetermined(_ error: GitError) -> GitError {
        guard [.timedOut, .unreachable].contains(error.code) else { return error }
        var undetermined = context.error(
            error.code, "\(error.reason); the remote may carry the push out all the same: the branch will tell",
            remedies: error.remedies)
        undetermined.retryAfter = error.retryAfter
        return undetermined
    }

    /// Looks again where the reference is; `nil` when it has not moved, or the remote cannot be asked.
    private func outcome(from old: ObjectID?, to new: ObjectID) -> PushOutcome? {
        guard let listing = try? remote.list([name]) else { return nil }
        let actual = listing[name]
        if actual == new { return .updated }
        return actual == old ? nil : .stale(actual)
    }
}
