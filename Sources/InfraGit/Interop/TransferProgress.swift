/// How far an incoming pack has come.
public struct TransferProgress: Hashable, Sendable {
    /// The bytes received so far.
    public var receivedBytes: Int
    /// The objects received so far.
    public var receivedObjects: Int
    /// The objects that the pack announces.
    public var totalObjects: Int
}
