public import InfraSystem

/// One conversation with a remote at a time: list, fetch, or push one reference.
///
/// Each call opens its own connection and blocks until it is done; call it off the cooperative pool. Nothing is kept
/// between calls.
public struct Remote: Sendable {
    /// The name by which errors tell the remote from others, see ``GitError/remoteName``.
    public let name: String?
    /// Where the repository is.
    public let location: RemoteLocation
    /// How to talk to it.
    public let options: RemoteOptions
    let cancellation: CancellationHandle
    private let notice: @Sendable (String) -> Void

    /// Names a remote.
    ///
    /// Nothing is contacted yet.
    ///
    /// - Parameters:
    ///   - name: The name by which errors tell the remote from others.
    ///   - location: Where the repository is.
    ///   - options: How to talk to it.
    ///   - cancellation: Ends whatever call is blocked, and all later ones.
    ///   - notice: Is told, by each operation anew, what is no failure but should be known: that the remote has moved.
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

    /// Asks which objects some references name.
    ///
    /// With protocol version 2 only these names cross the network, else all of the remote's references do.
    ///
    /// - Parameter names: Full names, such as `refs/heads/main`.
    /// - Returns: The ids of those that exist.
    /// - Throws: ``GitError`` when the remote cannot be asked, with the code that says why.
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

    /// Reference names for an error: `"refs/heads/a", "refs/heads/b"`.
    func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    /// Makes the channel to the remote: starts the program that reaches it, or gets ready to ask over HTTP.
    func connect(_ service: Service, _ context: RemoteContext) throws(GitError) -> any Channel {
        try context.checkCancellation()
        switch location.access {
        case .http(let address):
            return try HTTPChannel(address, service: service, options: options, context: context)
        case .ssh(let address):
            return try connect(to: address, service, context)
        case .local(let path):
            // "--" would do as well, but not for a program that stands in for git.
            let command = [options.programs.git, service.command, path.hasBytePrefix("-") ? "./\(path)" : path]
            return ProcessChannel(
                try start(command, from: "git", context), context: context,
                explain: { errors, _ in ProcessFailure.explain(errors) })
        }
    }

    /// Starts a program that reaches remotes.
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
