import Foundation

/// A file system in memory of a given size.
public final class Volume: Sendable {
    private let path: String

    /// Whether this process may mount a file system.
    public static let isAvailable: Bool = {
        guard let directory = try? TemporaryDirectory(), let volume = try? Volume(directory.path("volume"), size: "1m")
        else { return false }
        withExtendedLifetime(volume) {}
        return true
    }()

    /// Mounts a file system.
    ///
    /// - Parameters:
    ///   - path: The directory, which is created if it is missing.
    ///   - size: The size, as `mount` takes it: `64m`.
    /// - Throws: ``Command/Failure`` if the file system cannot be mounted.
    public init(_ path: String, size: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Command.check(["mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path])
    }

    deinit { _ = try? Command.run(["umount", path]) }

    /// Changes options of the file system.
    ///
    /// - Parameter options: The options, as `mount` takes them: `ro`.
    /// - Throws: ``Command/Failure`` if they cannot be changed.
    public func remount(_ options: String) throws { try Command.check(["mount", "-o", "remount,\(options)", path]) }
}
