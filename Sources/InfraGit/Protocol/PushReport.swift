/// What a server reports about a push.
///
/// Source: gitprotocol-pack, "Report Status".
struct PushReport {
    /// Why the reference was not updated; `nil` when it was.
    let refusal: String?
    /// The lines that hooks printed, without the `remote:` that git's client puts in front.
    let messages: [String]

    /// Reads the report, from the first band of a sideband or from the stream itself.
    init(
        _ reader: PacketReader, of reference: String, hasSideband: Bool, context: RemoteContext
    ) throws(GitError) {
        guard hasSideband else {
            refusal = try PushReport.read(reader, reference, context)
            messages = []
            return
        }
        var sideband = Sideband(reader, context: context)
        var report: [UInt8] = []
        while case .data(let bytes) = try sideband.next() {
            guard report.count < 1 << 20 else {
                throw context.error(.protocolViolation, "the remote's report does not end")
            }
            report.append(contentsOf: bytes)
        }
        messages = sideband.messages
        let inner = PacketReader(BytesChannel(report, context: context), context: context)
        refusal = try PushReport.read(inner, reference, context)
    }

    /// Reads `unpack STATUS`, then `ok NAME` or `ng NAME REASON`; options of the second version are of no interest.
    private static func read(
        _ reader: PacketReader, _ reference: String, _ context: RemoteContext
    ) throws(GitError) -> String? {
        var unpacked: Substring?
        var refusal: Substring?
        var isUpdated = false
        while try reader.next() == .data {
            let words = reader.line.split(separator: " ", maxSplits: 2)
            switch words.first {
            case "unpack": unpacked = reader.line.dropFirst(7)
            case "ok" where words.count > 1 && words[1] == reference: isUpdated = true
            case "ng" where words.count > 1 && words[1] == reference:
                refusal = words.count > 2 ? words[2] : "no reason given"
            default: continue
            }
        }
        if let unpacked, unpacked != "ok" { return "the remote could not unpack the objects: \(unpacked)" }
        if let refusal { return String(refusal) }
        guard isUpdated else {
            throw context.error(.protocolViolation, "the remote did not report about the reference")
        }
        return nil
    }
}

/// A channel that has already received everything.
final class BytesChannel: Channel {
    let isStateless = false
    private var rest: ArraySlice<UInt8>
    private let context: RemoteContext

    init(_ bytes: [UInt8], context: RemoteContext) {
        rest = bytes[...]
        self.context = context
    }

    func send(_ bytes: ArraySlice<UInt8>) {}

    func receive(into buffer: inout [UInt8], from start: Int) -> Int {
        let part = rest.prefix(buffer.count - start)
        buffer.replaceSubrange(start..<(start + part.count), with: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }

    func unexpectedEnd() -> GitError {
        context.error(.protocolViolation, "the remote's answer is cut short")
    }

    func finish() {}
}
