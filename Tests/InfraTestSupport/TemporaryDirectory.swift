import Foundation

/// A directory of one test, removed with everything in it when the value goes away.
public final class TemporaryDirectory: Sendable {
    /// The absolute path.
    public let path: String

    /// Makes an empty directory.
    ///
    /// - Throws: What the file system reports.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("infra-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in the directory.
    ///
    /// - Parameter name: Its name, which may hold slashes.
    /// - Returns: The absolute path.
    public func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file and the directories above it.
    ///
    /// - Parameters:
    ///   - name: The file's path in the directory.
    ///   - text: Its content.
    ///   - permissions: Its permissions, `0600` by default.
    /// - Returns: The absolute path.
    /// - Throws: What the file system reports.
    @discardableResult
    public func write(_ name: String, _ text: String, permissions: Int = 0o600) throws -> String {
        let file = path(name)
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file)
        return file
    }
}
