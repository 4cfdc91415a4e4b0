/// A byte stream to a service of a remote and back, implemented by each transport.
///
/// The conversation alternates strictly between requests and responses. A channel over HTTP therefore collects the sent
/// bytes and posts them as one request when the response is first read.
protocol Channel: AnyObject {
    /// Whether the remote keeps no state between requests, so that each request must be complete in itself.
    var isStateless: Bool { get }

    /// Sends all bytes, and buffers the bytes that arrive meanwhile.
    ///
    /// If the remote has closed the connection, this method does not throw: the next ``receive(into:from:)`` may still
    /// read its last messages.
    func send(_ bytes: ArraySlice<UInt8>) throws(GitError)

    /// Waits for bytes, writes them to the buffer from an offset on, and returns their number; zero at the end.
    func receive(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int

    /// Returns the reason for an unexpected end of the stream, as far as it can be determined.
    func unexpectedEnd() -> GitError

    /// Closes the conversation gracefully: the remote may finish its work.
    func finish()
}
