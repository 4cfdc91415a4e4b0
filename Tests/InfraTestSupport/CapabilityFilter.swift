/// A filter for the output of git's server programs that changes the announced capabilities.
///
/// It represents servers that are older than git, or are other programs.
public struct CapabilityFilter: Sendable {
    /// The command of a shell script that reads the output of git's program and writes the changed output.
    public let command: String
    private let rejectsThinPacks: Bool

    /// Creates a filter.
    ///
    /// - Parameters:
    ///   - changes: The capabilities to add, `+no-thin`, and to remove, `-quiet`.
    ///   - directory: The directory for the program.
    /// - Throws: The error of the file system.
    public init(_ changes: String, in directory: TemporaryDirectory) throws {
        let program = try directory.write("capabilities.py", CapabilityFilter.program)
        command = "python3 \(program) \(changes)"
        rejectsThinPacks = changes.contains("+no-thin")
    }

    /// A script in place of git for repositories on this machine.
    ///
    /// Its server programs have the changed capabilities and version 0 of the protocol. With `no-thin`, they reject thin
    /// packs.
    public var script: String {
        """
        unset GIT_PROTOCOL
        case $1 in
        receive-pack) git receive-pack \(rejectsThinPacks ? "--reject-thin-pack-for-testing" : "") "$2" | \(command);;
        upload-pack) git upload-pack "$2" | \(command);;
        *) exec git "$@";;
        esac
        """
    }

    /// Changes the first line with capabilities, which follow a NUL, and passes all other bytes on as they arrive.
    private static let program = #"""
        import os, re, sys

        def changed(match):
            removed = [word[1:].encode() for word in sys.argv[1:] if word[0] == "-"]
            words = [word for word in match[2].split() if word.split(b"=")[0] not in removed]
            words += [word[1:].encode() for word in sys.argv[1:] if word[0] == "+"]
            line = match[1] + b"\0" + b" ".join(words) + b"\n"
            return b"%04x" % (len(line) + 4) + line

        data = b""
        while b"\n" not in data.partition(b"\0")[2]:
            piece = os.read(0, 1 << 16)
            if not piece:
                break
            data += piece
        data = re.sub(rb"[0-9a-f]{4}([0-9a-f]{40} [^\0\n]*)\0([^\n]*)\n", changed, data, count=1)
        try:
            while data:
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()
                data = os.read(0, 1 << 16)
        except BrokenPipeError:
            os._exit(1)
        """#
}
