extension Remote {
    /// Starts a push: connects, so that the remote's server starts while the caller prepares the pack.
    ///
    /// - Parameter name: The full name of the reference to update, such as `refs/heads/flux`.
    /// - Returns: The started push, to be sent or abandoned.
    /// - Throws: ``GitError`` if the connection cannot be started.
    public func startPush(of name: String) throws(GitError) -> StartedPush { try StartedPush(self, name) }
}

/// A connection to the receive-pack service of a remote, before the push command is sent.
public final class StartedPush {
    private let remote: Remote
    private let name: String
    private let channel: any Channel
    private let context: RemoteContext
    private let reader: PacketReader
    private var receivedAdvertisement: Advertisement?
    private var isFinished = false

    fileprivate init(_ remote: Remote, _ name: String) throws(GitError) {
        self.remote = remote
        self.name = name
        context = remote.context("push \"\(name)\" to \(remote.location)")
        channel = try remote.connect(.receivePack, context)
        reader = PacketReader(channel, context: context)
    }

    deinit { abandon() }

    /// Closes the connection without pushing.
    public func abandon() {
        guard !isFinished else { return }
        isFinished = true
        var packets = PacketWriter()
        packets.flush()
        // No command was sent, so a failure to close the connection has no effect.
        try? channel.send(packets.bytes[...])
        channel.finish()
    }

    /// Returns whether the server accepts a pack from ``PackWriter/finish()``.
    ///
    /// Otherwise it needs one from ``PackWriter/finishWithBases()``. This method waits for the server's first message.
    ///
    /// - Returns: `false` if the server announces that it cannot complete a thin pack.
    /// - Throws: ``GitError`` if the remote cannot be reached.
    public func acceptsThinPacks() throws(GitError) -> Bool { try !advertisement().offers("no-thin") }

    /// Reads the advertisement of the server, once.
    private func advertisement() throws(GitError) -> Advertisement {
        if let receivedAdvertisement { return receivedAdvertisement }
        let advertisement = try Advertisement(reader, of: [name], context: context)
        receivedAdvertisement = advertisement
        return advertisement
    }

    /// Updates one reference of the remote if it has the expected value.
    ///
    /// The value is compared twice. If the server lists another id than `old`, nothing is sent. The push command also
    /// carries the old id, so the server compares again during the update. If the server rejects the push, the
    /// reference is listed again: if it has moved, the push lost a race. The text of the rejection is not parsed,
    /// because it differs between servers.
    ///
    /// - Parameters:
    ///   - old: The expected id of the reference; `nil` if the reference must not exist.
    ///   - new: The new id of the reference.
    ///   - pack: The objects that the remote lacks, see ``acceptsThinPacks()``.
    ///   - meanwhile: The work to do while the server processes the pack.
    /// - Returns: The outcome of the push.
    /// - Throws: ``GitError`` if the remote cannot be reached, or if the connection fails or times out before the
    ///   server responds and the reference has not moved. The server may still complete the push after such an error;
    ///   after `cancelled` it may already have done so.
    public func send(
        from old: ObjectID?, to new: ObjectID, pack: Pack, meanwhile: () -> Void = {}
    ) throws(GitError) -> PushOutcome {
        let advertisement = try advertisement()
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
            throw context.error(
                .protocolViolation,
                """
                the remote does not report the result of a push (report-status); retrying does not help: update git on \
                the server
                """)
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

    /// Adds to an error that the remote may still complete the push: it has the command, and its hook may only be slow.
    private func undetermined(_ error: GitError) -> GitError {
        guard [.timedOut, .unreachable].contains(error.code) else { return error }
        var undetermined = context.error(
            error.code, "\(error.reason); the remote may still complete the push: check the branch",
            remedies: error.remedies)
        undetermined.retryAfter = error.retryAfter
        return undetermined
    }

    /// Lists the reference again; `nil` if it has not moved or cannot be listed.
    private func outcome(from old: ObjectID?, to new: ObjectID) -> PushOutcome? {
        guard let listing = try? remote.list([name]) else { return nil }
        let actual = listing[name]
        if actual == new { return .updated }
        return actual == old ? nil : .stale(actual)
    }
}
