/// The options of a connection.
public struct HTTPOptions: Hashable, Sendable {
    /// The PEM file of the trusted certificate authorities, which are the only ones that are trusted.
    ///
    /// By default, the authorities of the system are trusted.
    public var caFile: String?
    /// The time without progress after which a request fails; 60 seconds by default.
    ///
    /// Data that the server accepts and the head of the response are progress. Reading the body is progress only while
    /// the caller continues to read.
    public var timeout: Duration

    /// Creates options.
    ///
    /// - Parameters:
    ///   - caFile: The PEM file of the trusted certificate authorities.
    ///   - timeout: The time without progress after which a request fails.
    public init(caFile: String? = nil, timeout: Duration = .seconds(60)) {
        self.caFile = caFile
        self.timeout = timeout
    }
}
