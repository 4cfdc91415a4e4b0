internal import InfraModel

extension Renderer {
    /// How many times a resource may stand in a source before that is no slip any more.
    private static let mostCopies = 10

    /// Leaves one claim to each identity.
    ///
    /// Copies with the same rendered form are a slip, real repositories have them; different ones are an error, and as
    /// nobody can tell which one is meant, the last one is kept for those who go on in spite of errors.
    func settle(_ claims: inout [Claim], _ rendering: inout Rendering) {
        var places: [ResourceIdentity: Int] = [:]
        var copies: [ResourceIdentity: Int] = [:]
        places.reserveCapacity(claims.count)
        var settled: [Claim] = []
        settled.reserveCapacity(claims.count)
        for claim in claims {
            guard let index = places.updateValue(settled.count, forKey: claim.identity) else {
                settled.append(claim)
                continue
            }
            places[claim.identity] = index
            copies[claim.identity, default: 1] += 1
            report(claim, copyOf: settled[index], number: copies[claim.identity] ?? 2, &rendering)
            settled[index] = claim
        }
        claims = settled
    }

    private func report(_ claim: Claim, copyOf first: Claim, number: Int, _ rendering: inout Rendering) {
        guard claim.content == first.content, claim.isIgnored == first.isIgnored else {
            rendering.report(
                .error, "resource/duplicate", claim.place,
                "\(claim.identity) stands here and, with other content, at \(first.place): remove one")
            return
        }
        if number <= Self.mostCopies {
            rendering.report(
                .warning, "resource/copy", claim.place, "\(claim.identity) stands at \(first.place) too: remove one")
        } else if number == Self.mostCopies + 1 {
            rendering.report(
                .error, "resource/duplicate", claim.place,
                "\(claim.identity) stands more than \(Self.mostCopies) times: remove all but one")
        }
    }

    /// Gives each claim its file.
    func layOut(_ claims: [Claim], _ rendering: inout Rendering) {
        let claims = claims.filter { !$0.isIgnored }
        let stems = claims.map(\.identity.fileStem)
        let counts = Dictionary(stems.map { ($0, 1) }, uniquingKeysWith: +)
        rendering.files.reserveCapacity(claims.count)
        for (claim, stem) in zip(claims, stems) {
            let suffix = counts[stem] == 1 ? "" : "~" + claim.identity.shortHash
            let name = stem + suffix + ".yaml"
            guard name.utf8.count <= 255 else {
                rendering.report(
                    .error, "resource/file-name", claim.place,
                    "\(claim.identity) needs a file name of \(name.utf8.count) bytes, file systems take 255: shorten its name"
                )
                continue
            }
            rendering.files.append(
                Rendering.File(
                    name: name, content: claim.content, identity: claim.identity, source: claim.place.file,
                    position: claim.place.position))
        }
        rendering.files.sort { $0.name < $1.name }
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
