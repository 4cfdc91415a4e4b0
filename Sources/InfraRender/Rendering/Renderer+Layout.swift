internal import InfraModel

extension Renderer {
    /// Gives each identity one claim and each claim its file.
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
        // A suffix may have moved a name behind others.
        let names = rendering.files.lazy.map(\.name)
        if zip(names, names.dropFirst()).contains(where: { $0 > $1 }) { rendering.files.sort { $0.name < $1.name } }
        refuseTwins(&rendering)
    }

    /// Leaves no file name to two files: a suffix may have made the name that another resource has by itself.
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
                \(claim.resource.identity) needs a file name of \(name.utf8.count) bytes, file systems take 255: shorten \
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

    /// Leaves one claim to each identity, and gives identities that want the same file name different ones.
    ///
    /// Copies with the same rendered form are a slip, real repositories have them; different ones are an error, and as
    /// nobody can tell which one is meant, the last one is kept for those who go on in spite of errors.
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
        // Of resources that are left out anyway no content is known; nothing in the target depends on them.
        let isLeftOut = claim.resource.isIgnored && first.resource.isIgnored
        guard isLeftOut || (claim.content == first.content && claim.resource.isIgnored == first.resource.isIgnored)
        else {
            rendering.report(
                .error, .resourceDuplicate, at: claim.location,
                "\(identity) stands here and, with other content, at \(first.location): remove one")
            return
        }
        if number <= RenderingBudget.mostCopies {
            rendering.report(
                .warning, .resourceCopy, at: claim.location, "\(identity) stands at \(first.location) too: remove one")
        } else if number == RenderingBudget.mostCopies + 1 {
            rendering.report(
                .error, .resourceDuplicate, at: claim.location,
                "\(identity) stands more than \(RenderingBudget.mostCopies) times: remove all but one")
        }
    }
}

extension ResourceIdentity {
    /// Eight hexadecimal digits that tell identities with the same stem apart: FNV-1a of the parts, each with a slash.
    fileprivate var shortHash: String {
        var hash: UInt32 = 0x811C_9DC5
        for byte in [group, version, kind, namespace, name].flatMap({ $0.utf8 + [UInt8(ascii: "/")] }) {
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
