internal import InfraSystem

extension Remote {
    /// Checks the files that OpenSSH's client needs, and starts the client.
    func connect(
        to address: RemoteLocation.SSHAddress, _ service: Service, _ context: RemoteContext
    ) throws(GitError) -> ProcessChannel {
        let files = SSHFiles(options: options, context: context)
        try files.checkOptions()
        var command = SSHCommand(address: address, options: options, service: service)
        do throws(GitError) {
            command.configuration = try configuration(of: command, context)
        } catch  where error.reason.contains("Bad configuration option: knownhostscommand") {
            command.hasKnownHostsCommand = false
            command.configuration = try configuration(of: command, context)
        }
        try files.checkKnownHosts(command.configuration)
        let failure = SSHFailure(address: address, options: options, configuration: command.configuration)
        let messages: MessagePipe
        do throws(Errno) {
            messages = try MessagePipe()
        } catch {
            throw context.error(.unreachable, "cannot create a pipe for ssh's messages: \(error.reason)")
        }
        command.messages = messages.path
        return ProcessChannel(
            try start(command.arguments, from: "openssh-client", context), context: context, messages: messages,
            explain: failure.explain)
    }

    private func configuration(
        of command: SSHCommand, _ context: RemoteContext
    ) throws(GitError) -> SSHConfiguration {
        try SSHConfiguration(of: command) { (query) throws(GitError) in try run(query, context) }
    }

    /// Runs ssh to completion, without a connection.
    private func run(_ query: [String], _ context: RemoteContext) throws(GitError) -> [String] {
        let child = try start(query, from: "openssh-client", context)
        let (output, errors) = try ProcessChannel(child, context: context) { _, _ in nil }.readToEnd()
        guard child.hasSucceeded else {
            let failure = ProcessFailure(errors.split(whereSeparator: \.isNewline))
            if let reason = failure.missingUser { throw context.error(reason) }
            let detail = failure.lines.joined(separator: "; ")
            throw context.error(.configuration, "ssh rejects its configuration: \(detail)")
        }
        return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
