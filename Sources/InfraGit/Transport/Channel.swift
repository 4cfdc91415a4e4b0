/// A byte stream to one service of a remote and back: the one thing that kinds of remotes differ in.
///
/// The conversation is strictly alternating. A channel over HTTP therefore collects what is sent and makes it one request
/// when the answer is first asked for.
protocol Channel: AnyObject {
    /// Whether the remote forgets what was said once it has answered, so that each request must stand on its own.
    var isStateless: Bool { get }

    /// Sends all the bytes, and keeps what arrives meanwhile.
    ///
    /// A remote that has hung up is no error here: the next ``receive(into:from:)`` may still find its last words.
    func send(_ bytes: ArraySlice<UInt8>) throws(GitError)

    /// Waits for bytes, puts them into the buffer from an offset on, and returns their number; zero at the end.
    func receive(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int

    /// Why the stream ended where it should not have, as well as that can be told.
    func unexpectedEnd() -> GitError

    /// Ends the conversation politely: the other side may finish what it does.
    func finish()
}
