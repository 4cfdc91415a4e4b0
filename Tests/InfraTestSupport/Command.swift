import Foundation

/// A program that is run to completion.
public struct Command: Sendable {
    /// The result of a program.
    public struct Result: Sendable {
        /// The exit status; 128 + the signal's number if the program was killed.
        public var status: Int32
        /// The bytes of standard output.
        public var output: [UInt8]
        /// Standard error as text.
        public var errors: String

        /// Standard output as text, without the final line feed.
        public var text: String {
            String(decoding: output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...], as: UTF8.self)
        }
    }

    /// The error of a program that ended with a status other than 0.
    public struct Failure: Error, CustomStringConvertible {
        /// The command and its error message.
        public let description: String

        /// Creates an error.
        ///
        /// - Parameter description: The command and its error message.
        public init(description: String) { self.description = description }
    }

    /// Runs a program.
    ///
    /// - Parameters:
    ///   - arguments: The program, looked up in `PATH`, and its arguments.
    ///   - input: The bytes of standard input.
    ///   - environment: The variables to set; `nil` removes a variable.
    /// - Returns: The result, whatever the exit status is.
    /// - Throws: ``Failure`` if the program cannot be started.
    public static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
    ) throws -> Result {
        let directory = try TemporaryDirectory()
        // Files and not pipes, so that no stream can block, however long it is.
        for name in ["input", "output", "errors"] { try directory.write(name, "") }
        try Data(input).write(to: URL(fileURLWithPath: directory.path("input")))
        let handles = [
            FileHandle(forReadingAtPath: directory.path("input")),
            FileHandle(forWritingAtPath: directory.path("output")),
            FileHandle(forWritingAtPath: directory.path("errors")),
        ].compactMap { $0 }
        // A handle is closed after its last use, even if its descriptor is still in use.
        let process = try withExtendedLifetime(handles) {
            try ChildProcess(
                arguments, environment: environment, input: handles[0].fileDescriptor,
                output: handles[1].fileDescriptor, errors: handles[2].fileDescriptor)
        }
        let status = process.wait()
        return Result(
            status: status,
            output: Array(FileManager.default.contents(atPath: directory.path("output")) ?? Data()),
            errors: String(
                decoding: FileManager.default.contents(atPath: directory.path("errors")) ?? Data(), as: UTF8.self))
    }

    /// Runs a program that must succeed.
    ///
    /// - Parameters:
    ///   - arguments: The program, looked up in `PATH`, and its arguments.
    ///   - input: The bytes of standard input.
    ///   - environment: The variables to set; `nil` removes a variable.
    /// - Returns: The result.
    /// - Throws: ``Failure`` if the program ended with a status other than 0.
    @discardableResult
    public static func check(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
    ) throws -> Result {
        let result = try run(arguments, input: input, environment: environment)
        guard result.status == 0 else {
            throw Failure(
                description: "\(arguments.joined(separator: " ")): status \(result.status): \(result.errors)")
        }
        return result
    }
}
