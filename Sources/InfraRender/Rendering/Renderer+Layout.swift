internal import InfraModel

extension Renderer {
    /// Selects one claim per identity and assigns its file name.
    func layOut(_ claims: [Claim], _ rendering: inout Rendering) {
        let claims = claims.sorted { left, right in
            left.resource.fileName == right.resource.fileName
                ? left.order < right.order : left.resource.fileName < right.resource.fileName
        }
        rendering.files.reserveCapacity(claims.count)
        var rest = claims[...]
        while let first = rest.first {
            let rivals = rest.prefix { $0.resource.fileName == first.resource.fileName }
            rest = rest.dropFirst(rivals.count)
            if rivals.count == 1 {
                add(first, named: first.resource.fileName, &rendering)
            } else {
                rendering.reservedNames = nil
                settle(rivals, &rendering)
            }
        }
        // A suffix may change the sort order.
        let names = rendering.files.lazy.map(\.name)
        if zip(names, names.dropFirst()).contains(where: { $0 > $1 }) { rendering.files.sort { $0.name < $1.name } }
        refuseTwins(&rendering)
    }

    /// Removes files that need the same name: a suffix may produce the regular name of another resource.
    private func refuseTwins(_ rendering: inout Rendering) {
        let files = rendering.files
        var twins: Set<String> = []
        for (file, next) in zip(files, files.dropFirst()) where file.name == next.name {
            twins.insert(file.name)
            rendering.report(
                .error, .resourceFileName, at: next.location,
                "this resource and the one at \(file.location) both need the file name \(file.name): rename one of them"
            )
        }
        if !twins.isEmpty { rendering.files.removeAll { twins.contains($0.name) } }
    }

    private func add(_ claim: Claim, named name: String, _ rendering: inout Rendering) {
        guard !claim.resource.isIgnored else { return }
        guard name.utf8.count <= 255 else {
            rendering.report(
                .error, .resourceFileName, at: claim.location,
                """
                \(claim.resource.identity) needs a file name of \(name.utf8.count) bytes, file systems allow at most 255: shorten \
                its name
                """)
            return
        }
        rendering.remarks += claim.remarks
        guard !claim.remarks.contains(where: { $0.severity == .error }) else { return }
        rendering.files.append(
            Rendering.File(
                name: name, content: claim.content, source: claim.source, position: claim.resource.position,
                wantedName: claim.resource.fileName, lengths: claim.resource.lengths))
    }

    /// Selects one claim per identity, and gives different identities with the same file name distinct names.
    ///
    /// Copies with the same rendered form are a warning, since real repositories have them. Different copies are an
    /// error; the last
    /// one is kept for callers that continue in spite of errors.
    private func settle(_ rivals: ArraySlice<Claim>, _ rendering: inout Rendering) {
        var settled: [(identity: ResourceIdentity, claim: Claim, copies: Int)] = []
        var places: [ResourceIdentity: Int] = [:]
        for claim in rivals {
            let identity = claim.resource.identity
            guard let index = places[identity] else {
                places[identity] = settled.count
                settled.append((identity, claim, 1))
                continue
            }
            settled[index].copies += 1
            report(claim, identity, copyOf: settled[index].claim, number: settled[index].copies, &rendering)
            settled[index].claim = claim
        }
        for (identity, claim, _) in settled {
            let suffix = settled.count == 1 ? "" : "~" + identity.shortHash
            add(claim, named: identity.fileStem + suffix + ResourceIdentity.fileSuffix, &rendering)
        }
    }

    private func report(
        _ claim: Claim, _ identity: ResourceIdentity, copyOf first: Claim, number: Int, _ rendering: inout Rendering
    ) {
        // Ignored resources are not rendered, so their contents are unknown; the target does not depend on them.
        let isLeftOut = claim.resource.isIgnored && first.resource.isIgnored
        guard isLeftOut || (claim.content == first.content && claim.resource.isIgnored == first.resource.isIgnored)
        else {
            rendering.report(
                .error, .resourceDuplicate, at: claim.location,
                "\(identity) is defined here and, with different content, at \(first.location): remove one")
            return
        }
        if number <= RenderingBudget.mostCopies {
            rendering.report(
                .warning, .resourceCopy, at: claim.location,
                "\(identity) is also defined at \(first.location): remove one")
        } else if number == RenderingBudget.mostCopies + 1 {
            rendering.report(
                .error, .resourceDuplicate, at: claim.location,
                "\(identity) is defined more than \(RenderingBudget.mostCopies) times: remove all but one")
        }
    }
}

extension ResourceIdentity {
    /// Eight hexadecimal digits that distinguish identities with the same stem: FNV-1a of the parts, each followed by
    /// a slash.
    fileprivate var shortHash: String {
        var hash: UInt32 = 0x811C_9DC5
        for byte in [group, version, kind, namespace, name].flatMap({ $0.utf8 + [UInt8(ascii: "/")] }) {
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
