import Foundation

/// A server on the loopback interface that imitates the start of an SSH server, and sends text that clients repeat.
public final class SSHImpostor: Sendable {
    /// The message that contains the text.
    public enum Message: String, Sendable, CaseIterable {
        /// The message that ends the connection, with its reason.
        case disconnection
        /// The message with the host key algorithms of the server.
        case hostKeyAlgorithms
    }

    /// The port on 127.0.0.1.
    public let port: Int
    private let process: ChildProcess

    /// Starts listening.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - message: The message that contains the text.
    /// - Throws: ``Command/Failure`` if no port is available.
    public init(sending text: String, in message: Message) throws {
        let script = """
            import socket, struct, sys
            content, message = sys.argv[1].encode(), sys.argv[2]
            def text(value): return struct.pack('>I', len(value)) + value
            def packet(payload):
                padding = 8 - (len(payload) + 5) % 8
                padding += 8 if padding < 4 else 0
                return struct.pack('>IB', len(payload) + padding + 1, padding) + payload + bytes(padding)
            if message == 'disconnection':
                payload = struct.pack('>BI', 1, 2) + text(content) + text(b'')
            else:
                ciphers, hashes = [b'aes128-ctr'] * 2, [b'hmac-sha2-256'] * 2
                lists = [b'curve25519-sha256', content] + ciphers + hashes + [b'none'] * 2 + [b''] * 2
                payload = bytes([20]) + bytes(16) + b''.join(map(text, lists)) + bytes(5)
            s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(5)
            print(s.getsockname()[1], flush=True)
            while True:
                c = s.accept()[0]
                c.sendall(b'SSH-2.0-impostor\\r\\n' + packet(payload))
                c.shutdown(socket.SHUT_WR)
                while c.recv(4096): pass
                c.close()
            """
        let answers = Pipe()
        process = try ChildProcess(
            ["python3", "-c", script, text, message.rawValue], input: FileHandle.nullDevice.fileDescriptor,
            output: answers.fileHandleForWriting.fileDescriptor, errors: 2)
        try answers.fileHandleForWriting.close()
        let line = String(decoding: answers.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.filter(\.isNumber)) else {
            throw Command.Failure(description: "no port to listen on")
        }
        self.port = port
    }

    deinit {
        process.stop()
    }
}
