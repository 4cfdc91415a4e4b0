/// The options of a connection.
public struct HTTPOptions: Hashable, Sendable {
    /// The file of certificates, in PEM, of the authorities to trust, and no others.
    ///
    /// By default those of the machine.
    public var caFile: String?
    /// The time without progress after which a request fails; 60 seconds by default.
    ///
    /// Progress is what the server receives of the request, and the head of the response. Reading the body is progress only if the reader says so
    /// by reading on.
    public var timeout: Duration

    /// Creates options.
    ///
    /// - Parameters:
    ///   - caFile: The file of certificates of the authorities to trust.
    ///   - timeout: The time without progress after which a request fails.
    public init(caFile: String? = nil, timeout: Duration = .seconds(60)) {
        self.caFile = caFile
        self.timeout = timeout
    }
}
