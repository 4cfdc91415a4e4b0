internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The file `hydrator.metadata`, which names the source of an environment's folder for other tools.
///
/// Its members are those that Argo CD's source hydrator writes and promotion tools read. It is part of commits that
/// change manifests, and never the only change of a commit.
struct HydratorMetadata {
    /// The name of the file in the folder; its extension is not one of a manifest.
    static let fileName = "hydrator.metadata"

    /// The content of the file.
    let bytes: [UInt8]

    /// Creates the metadata of a rendering.
    ///
    /// - Parameters:
    ///   - source: The source commit.
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
            let text = (try? JSON.bytes(of: .string(Self.truncated(value)))) ?? []
            return "  \"\(name)\": \(String(decoding: text, as: UTF8.self))"
        }
        bytes = Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
    }

    /// The maximum size of a member in bytes: the message of a source commit has no limit, and every commit would repeat
    /// it.
    static let maximumMemberSize = 1 << 16

    /// Returns a text truncated to the maximum size, without an incomplete character at its end.
    private static func truncated(_ text: String) -> String {
        guard text.utf8.count > maximumMemberSize else { return text }
        return String(text.unicodeScalars[..<text.utf8.index(text.startIndex, offsetBy: maximumMemberSize)])
    }
}
