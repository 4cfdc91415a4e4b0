internal import InfraModel

extension Renderer {
    /// Selects one candidate per identity and assigns file names.
    func layOut(_ candidates: [OutputCandidate], _ rendering: inout Rendering) {
        let candidates = candidates.sorted { left, right in
            left.resource.fileName == right.resource.fileName
                ? left.order < right.order : left.resource.fileName < right.resource.fileName
        }
        rendering.files.reserveCapacity(candidates.count)
        var rest = candidates[...]
        while let first = rest.first {
            let sameName = rest.prefix { $0.resource.fileName == first.resource.fileName }
            rest = rest.dropFirst(sameName.count)
            if sameName.count == 1 {
                add(first, named: first.resource.shortFileName, &rendering)
            } else {
                rendering.reservedNames = nil
                resolveDuplicates(among: sameName, &rendering)
            }
        }
        // A suffix may change the sort order.
        let names = rendering.files.lazy.map(\.name)
        if zip(names, names.dropFirst()).contains(where: { $0 > $1 }) { rendering.files.sort { $0.name < $1.name } }
        rejectDuplicates(&rendering)
    }

    /// Rejects files with the same name: a name with a suffix may be the preferred name of another resource.
    private func rejectDuplicates(_ rendering: inout Rendering) {
        let files = rendering.files
        var duplicates: Set<String> = []
        for (file, next) in zip(files, files.dropFirst()) where file.name == next.name {
            duplicates.insert(file.name)
            rendering.report(
                .error, .resourceFileName, at: next.location,
                "this resource and the one at \(file.location) both need the file name \(file.name): rename one of them"
            )
        }
        if !duplicates.isEmpty { rendering.files.removeAll { duplicates.contains($0.name) } }
    }

    private func add(_ candidate: OutputCandidate, named name: String, _ rendering: inout Rendering) {
        guard !candidate.resource.isIgnored else { return }
        rendering.resourceDiagnostics += candidate.diagnostics
        rendering.files.append(
            Rendering.File(
                name: name, content: candidate.content, source: candidate.source, position: candidate.resource.position,
                preferredName: candidate.resource.fileName, lengths: candidate.resource.lengths))
    }

    /// Selects one candidate per identity, and gives different identities with the same file name distinct names.
    ///
    /// Copies with the same rendered form are a warning, since real repositories have them. Different copies are an
    /// error; the last one is kept for callers that continue in spite of errors.
    private func resolveDuplicates(among candidates: ArraySlice<OutputCandidate>, _ rendering: inout Rendering) {
        var selected: [(identity: ResourceIdentity, candidate: OutputCandidate, copies: Int)] = []
        var indices: [ResourceIdentity: Int] = [:]
        for candidate in candidates {
            let identity = candidate.resource.identity
            guard let index = indices[identity] else {
                indices[identity] = selected.count
                selected.append((identity, candidate, 1))
                continue
            }
            selected[index].copies += 1
            report(candidate, copyOf: selected[index].candidate, number: selected[index].copies, &rendering)
            selected[index].candidate = candidate
        }
        for (identity, candidate, _) in selected {
            add(
                candidate,
                named: selected.count == 1 ? candidate.resource.shortFileName : identity.distinguishedFileName,
                &rendering)
        }
    }

    private func report(
        _ candidate: OutputCandidate, copyOf first: OutputCandidate, number: Int, _ rendering: inout Rendering
    ) {
        let identity = candidate.resource.identity
        // Ignored resources are not rendered, so their contents are unknown; the target does not depend on them.
        let areIgnored = candidate.resource.isIgnored && first.resource.isIgnored
        guard
            areIgnored
                || (candidate.content == first.content && candidate.resource.isIgnored == first.resource.isIgnored)
        else {
            rendering.report(
                .error, .resourceDuplicate, at: candidate.location,
                "\(identity) is defined here and, with different content, at \(first.location): remove one")
            return
        }
        if number <= RenderingBudget.maximumCopies {
            rendering.report(
                .warning, .resourceCopy, at: candidate.location,
                "\(identity) is also defined at \(first.location): remove one")
        } else if number == RenderingBudget.maximumCopies + 1 {
            rendering.report(
                .error, .resourceDuplicate, at: candidate.location,
                "\(identity) is defined more than \(RenderingBudget.maximumCopies) times: remove all but one")
        }
    }
}

extension FileDigest.Resource {
    /// The name of the rendered file: a name that is too long for file systems is shortened.
    var shortFileName: String {
        fileName.utf8.count <= ResourceIdentity.maximumFileNameLength ? fileName : identity.distinguishedFileName
    }
}

extension ResourceIdentity {
    /// The maximum length of a file name in bytes.
    static let maximumFileNameLength = 255

    /// The name of a file whose usual name is too long, or is also that of another resource.
    ///
    /// It has a tilde and eight hexadecimal digits at its end, and as many bytes of the stem as file systems allow.
    fileprivate var distinguishedFileName: String {
        let end = "~\(shortHash)\(Self.fileSuffix)"
        // All characters are ASCII.
        return fileStem.prefix(Self.maximumFileNameLength - end.utf8.count) + end
    }

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
