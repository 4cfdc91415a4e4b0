public import InfraSystem

/// A client for a git remote that lists references, fetches, and pushes.
///
/// Each call opens its own connection and blocks until the operation completes: call it outside of Swift's cooperative
/// thread pool. No state is kept between calls.
public struct Remote: Sendable {
    /// The name of the remote in errors, see ``GitError/remoteName``.
    public let name: String?
    /// The location of the repository.
    public let location: RemoteLocation
    /// The options for connections.
    public let options: RemoteOptions
    let cancellation: CancellationHandle
    private let notice: @Sendable (String) -> Void

    /// Creates a remote.
    ///
    /// No connection is made yet.
    ///
    /// - Parameters:
    ///   - name: The name of the remote in errors.
    ///   - location: The location of the repository.
    ///   - options: The options for connections.
    ///   - cancellation: A handle that cancels the current call and all later ones.
    ///   - notice: A closure called with messages that are not errors, such as a redirect of the URL. Each operation
    ///     repeats its messages.
    public init(
        name: String? = nil, location: RemoteLocation, options: RemoteOptions = RemoteOptions(),
        cancellation: CancellationHandle = CancellationHandle(),
        notice: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.name = name
        self.location = location
        self.options = options
        self.cancellation = cancellation
        self.notice = notice
    }

    /// Lists references.
    ///
    /// With protocol version 2, the server sends only the requested references; with older versions, it sends all of
    /// them.
    ///
    /// - Parameter names: The full names, such as `refs/heads/main`.
    /// - Returns: The ids of the references that exist.
    /// - Throws: ``GitError`` if the references cannot be listed; its code is the kind of failure.
    public func list(_ names: [String]) throws(GitError) -> References {
        let context = context("list \(quoted(names)) of \(location)")
        let session = try UploadPack(try connect(.uploadPack, context), of: names, context: context)
        let listing = try session.list()
        session.close()
        return listing
    }

    func context(_ attempted: String) -> RemoteContext {
        RemoteContext(
            attempted: attempted, remoteName: name, timeout: options.timeout, cancellation: cancellation, notice: notice
        )
    }

    /// Formats reference names for an error message: `"refs/heads/a", "refs/heads/b"`.
    func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    /// Opens a channel to the remote: starts the child process, or prepares an HTTP connection.
    func connect(_ service: Service, _ context: RemoteContext) throws(GitError) -> any Channel {
        try context.checkCancellation()
        switch location.access {
        case .http(let address):
            return try HTTPChannel(address, service: service, options: options, context: context)
        case .ssh(let address):
            return try connect(to: address, service, context)
        case .local(let path):
            // A prefix and not "--", which a replacement for the git program may not support.
            let command = [options.programs.git, service.command, path.hasBytePrefix("-") ? "./\(path)" : path]
            return ProcessChannel(
                try start(command, from: "git", context), context: context,
                explain: { errors, _ in ProcessFailure.explain(errors) })
        }
    }

    /// Starts a program that connects to a remote.
    func start(_ command: [String], from package: String, _ context: RemoteContext) throws(GitError) -> ChildProcess {
        do throws(Errno) {
            return try ChildEnvironment.start(
                command, environment: ChildEnvironment.variables(protocolVersion: options.programs.protocolVersion))
        } catch {
            let hint = error == .noSuchFile ? ", is it installed? (Debian package \(package))" : ""
            throw context.error(.unreachable, "cannot start \(command[0]): \(error.reason)\(hint)")
        }
    }
}
