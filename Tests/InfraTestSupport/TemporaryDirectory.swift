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
    /// - Returns: The absolute path.
    /// - Throws: What the file system reports.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String {
        let file = path(name)
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// Writes a shell script that can be executed.
    ///
    /// Another program writes it: a descriptor of ours, open for writing, might be inherited by a process that another
    /// test starts at the same moment, and the system does not execute a file that is being written.
    ///
    /// - Parameters:
    ///   - name: The file's path in the directory.
    ///   - script: The script without its first line.
    /// - Returns: The absolute path.
    /// - Throws: ``Command/Failure`` when it cannot be written.
    @discardableResult
    public func write(script name: String, _ script: String) throws -> String {
        let file = path(name)
        try Command.check(
            ["install", "-D", "-m", "755", "/dev/stdin", file], input: Array("#!/bin/sh\n\(script)\n".utf8))
        return file
    }
}
