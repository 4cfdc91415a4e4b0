internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The file that tells other tools what an environment's folder was rendered from.
///
/// Its members are those that Argo CD's source hydrator writes and promotion tools read. It is part of a commit that changes
/// manifests, and never the only reason for one.
struct HydratorMetadata {
    /// The file's name in the folder; nothing that reads manifests takes it for one.
    static let fileName = "hydrator.metadata"

    /// The file's content.
    let bytes: [UInt8]

    /// The metadata of a rendering.
    ///
    /// - Parameters:
    ///   - source: The commit that was rendered.
    ///   - repository: The source repository, without credentials.
    init(of source: Commit, in repository: String) {
        var members = [
            ("repoURL", repository), ("drySha", source.id.hex),
            ("author", "\(source.author.name) <\(source.author.email)>"), ("date", source.author.date),
            ("subject", source.subject),
        ]
        if !source.body.isEmpty { members.append(("body", source.body)) }
        let lines = members.map { name, value in
            // A string always has a JSON form.
            let text = (try? JSON.bytes(of: .string(Self.shortened(value)))) ?? []
            return "  \"\(name)\": \(String(decoding: text, as: UTF8.self))"
        }
        bytes = Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
    }

    /// The largest number of bytes of a member: the message of a source commit can be of any size, and each commit of ours would repeat it.
    static let longestMember = 1 << 16

    /// The text up to the largest number of bytes, without a part of a character at its end.
    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > longestMember else { return text }
        return String(text.unicodeScalars[..<text.utf8.index(text.startIndex, offsetBy: longestMember)])
    }
}

extension [TreeEntry] {
    /// The entries of a folder that are rendered resources, or should be: what only has the name of the metadata is none.
    var withoutMetadata: [TreeEntry] { filter { $0.name != HydratorMetadata.fileName || $0.mode != .file } }
}
