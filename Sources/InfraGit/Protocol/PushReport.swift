/// The report of a server about a push.
///
/// Source: gitprotocol-pack, "Report Status".
struct PushReport {
    /// The reason why the reference was not updated; `nil` if it was.
    let refusal: String?
    /// The output of hooks, line by line, without the prefix `remote:` that git's client adds.
    let messages: [String]

    /// Reads the report, from the first band of a sideband or directly from the stream.
    init(
        _ reader: PacketReader, of reference: String, hasSideband: Bool, context: RemoteContext
    ) throws(GitError) {
        guard hasSideband else {
            refusal = try PushReport.read(reader, reference, context)
            messages = []
            return
        }
        var sideband = Sideband(reader, surrender: .rejected, context: context)
        var report: [UInt8] = []
        var room = PushReport.longest
        while case .data(let bytes) = try sideband.next() {
            try context.use(bytes.count, of: &room, orThrow: "the remote's report does not end")
            report.append(contentsOf: bytes)
        }
        messages = sideband.messages
        let inner = PacketReader(BytesChannel(report, context: context), context: context)
        refusal = try PushReport.read(inner, reference, context)
    }

    /// The maximum size of a report in bytes.
    private static let longest = 1 << 20

    /// Reads `unpack STATUS`, then `ok NAME` or `ng NAME REASON`; the option lines of `report-status-v2` are ignored.
    private static func read(
        _ reader: PacketReader, _ reference: String, _ context: RemoteContext
    ) throws(GitError) -> String? {
        var unpacked: Substring?
        var refusal: Substring?
        var isUpdated = false
        var room = longest
        while try reader.next() == .data {
            try context.use(reader.payload.count + 4, of: &room, orThrow: "the remote's report does not end")
            let words = reader.line.split(separator: " ", maxSplits: 2)
            switch words.first {
            case "unpack": unpacked = reader.line.dropFirst(7)
            case "ok" where words.count > 1 && words[1].hasSameBytes(as: reference): isUpdated = true
            case "ng" where words.count > 1 && words[1].hasSameBytes(as: reference):
                refusal = words.count > 2 ? words[2] : "no reason given"
            default: continue
            }
        }
        if let unpacked, unpacked != "ok" {
            return context.secrets.concealed("the remote could not unpack the objects: \(unpacked)")
        }
        if let refusal { return context.secrets.concealed(String(refusal)) }
        guard isUpdated else {
            throw context.error(.protocolViolation, "the remote did not report about the reference")
        }
        return nil
    }
}
