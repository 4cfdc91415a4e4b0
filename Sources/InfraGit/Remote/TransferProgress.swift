/// How far an incoming pack has come.
public struct TransferProgress: Hashable, Sendable {
    /// The bytes received so far.
    public var receivedBytes: Int
    /// The objects received so far.
    public var receivedObjects: Int
    /// The objects that the pack announces.
    public var totalObjects: Int

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - receivedBytes: The bytes received so far.
    ///   - receivedObjects: The objects received so far.
    ///   - totalObjects: The objects that the pack announces.
    public init(receivedBytes: Int, receivedObjects: Int, totalObjects: Int) {
        self.receivedBytes = receivedBytes
        self.receivedObjects = receivedObjects
        self.totalObjects = totalObjects
    }
}
