/// A minor version of Kubernetes, for example 1.31.
public struct KubernetesVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The number after `1.`.
    let minor: Int

    init(minor: Int) { self.minor = minor }

    /// Reads a version; the result is `nil` for other text and for versions without schemas.
    ///
    /// - Parameter text: The version, as Kubernetes and its tools write it: `1.31`, `v1.31` or `v1.31.4`.
    public init?(_ text: String) {
        let parts = (text.first == "v" ? text.dropFirst() : text[...]).split(
            separator: ".", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[0] == "1", let minor = Int(parts[1]),
            parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            (Self.oldest.minor...Self.newest.minor).contains(minor)
        else { return nil }
        self.init(minor: minor)
    }

    /// The oldest version with schemas.
    public static let oldest = KubernetesVersion(minor: 15)
    /// The newest version with schemas.
    public static let newest = KubernetesVersion(minor: 37)

    /// The version: `1.31`.
    public var description: String { "1.\(minor)" }

    /// Orders by age.
    ///
    /// - Parameters:
    ///   - left: A version.
    ///   - right: Another version.
    /// - Returns: Whether the first version is older.
    public static func < (left: KubernetesVersion, right: KubernetesVersion) -> Bool { left.minor < right.minor }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
