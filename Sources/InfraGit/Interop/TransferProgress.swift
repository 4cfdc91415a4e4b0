/// The progress of an incoming pack.
public struct TransferProgress: Hashable, Sendable {
    /// The number of bytes received so far.
    public var receivedBytes: Int
    /// The number of objects received so far.
    public var receivedObjects: Int
    /// The number of objects that the pack announces.
    public var totalObjects: Int
}
