/// The report of a server about a push.
///
/// Source: gitprotocol-pack, "Report Status".
struct PushReport {
    /// The reason why the reference was not updated; `nil` if it was.
    let rejection: String?
    /// The output of hooks, line by line, without the prefix `remote:` that git's client adds.
    let messages: [String]

    /// Reads the report, from the first band of a sideband or directly from the stream.
    init(
        _ reader: PacketReader, of reference: String, hasSideband: Bool, context: RemoteContext
    ) throws(GitError) {
        guard hasSideband else {
            rejection = try PushReport.read(reader, of: reference, context: context)
            messages = []
            return
        }
        var sideband = Sideband(reader, failureCode: .rejected, context: context)
        var report: [UInt8] = []
        var budget = PushReport.maximumSize
        while case .data(let bytes) = try sideband.next() {
            try context.consume(bytes.count, of: &budget, orThrow: "the remote's push report exceeds the size limit")
            report.append(contentsOf: bytes)
        }
        messages = sideband.messages
        let inner = PacketReader(BytesChannel(report, context: context), context: context)
        rejection = try PushReport.read(inner, of: reference, context: context)
    }

    /// The maximum size of a report in bytes.
    private static let maximumSize = 1 << 20

    /// Reads `unpack STATUS`, then `ok NAME` or `ng NAME REASON`; the option lines of `report-status-v2` are ignored.
    private static func read(
        _ reader: PacketReader, of reference: String, context: RemoteContext
    ) throws(GitError) -> String? {
        var unpacked: Substring?
        var rejection: Substring?
        var isUpdated = false
        var budget = maximumSize
        while try reader.next() == .data {
            try context.consume(
                reader.payload.count + 4, of: &budget, orThrow: "the remote's push report exceeds the size limit")
            let words = reader.line.split(separator: " ", maxSplits: 2)
            switch words.first {
            case "unpack": unpacked = reader.line.dropFirst(7)
            case "ok" where words.count > 1 && words[1].hasSameBytes(as: reference): isUpdated = true
            case "ng" where words.count > 1 && words[1].hasSameBytes(as: reference):
                rejection = words.count > 2 ? words[2] : "no reason given"
            default: continue
            }
        }
        if let unpacked, unpacked != "ok" {
            return context.secrets.redacted("the remote could not unpack the objects: \(unpacked)")
        }
        if let rejection { return context.secrets.redacted(String(rejection)) }
        guard isUpdated else {
            throw context.error(.protocolViolation, "the remote's push report does not contain the reference")
        }
        return nil
    }
}
