import Foundation

/// A directory for one test, which is deleted with its content when the value is released.
public final class TemporaryDirectory: Sendable {
    /// The absolute path.
    public let path: String

    /// Creates an empty directory.
    ///
    /// - Throws: The error of the file system.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("infra-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Returns the path of a file or directory in this directory.
    ///
    /// - Parameter name: The relative path, which may contain slashes.
    /// - Returns: The absolute path.
    public func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and creates its parent directories.
    ///
    /// - Parameters:
    ///   - name: The relative path of the file.
    ///   - text: The content.
    /// - Returns: The absolute path.
    /// - Throws: The error of the file system.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String {
        let file = path(name)
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// Writes an executable shell script.
    ///
    /// Another program writes the file: a child process that another test starts at the same time could inherit a
    /// descriptor that is open for writing, and the system does not execute a file that is open for writing.
    ///
    /// - Parameters:
    ///   - name: The relative path of the file.
    ///   - script: The script without its first line.
    /// - Returns: The absolute path.
    /// - Throws: ``Command/Failure`` if the file cannot be written.
    @discardableResult
    public func write(script name: String, _ script: String) throws -> String {
        let file = path(name)
        try Command.check(
            ["install", "-D", "-m", "755", "/dev/stdin", file], input: Array("#!/bin/sh\n\(script)\n".utf8))
        return file
    }
}
