extension Remote {
    /// Starts OpenSSH's client once the files that it needs are in order.
    func connect(
        to address: RemoteLocation.SSHAddress, _ service: Service, _ context: RemoteContext
    ) throws(GitError) -> ProcessChannel {
        let files = SSHFiles(options: options, context: context)
        try files.checkOptions()
        var command = SSHCommand(address: address, options: options, service: service)
        command.configuration = try SSHConfiguration(of: command) { (inquiry) throws(GitError) in
            try answer(to: inquiry, context)
        }
        try files.checkKnownHosts(command.configuration)
        let complaints = SSHComplaints(address: address, options: options, configuration: command.configuration)
        return ProcessChannel(
            try start(command.arguments, from: "openssh-client", context), context: context, explain: complaints.explain
        )
    }

    /// Runs ssh to its end, which contacts nobody.
    private func answer(to inquiry: [String], _ context: RemoteContext) throws(GitError) -> [String] {
        let child = try start(inquiry, from: "openssh-client", context)
        let (output, complaints) = try ProcessChannel(child, context: context) { _ in nil }.rest()
        guard child.hasSucceeded else {
            let said = complaints.split(whereSeparator: \.isNewline).joined(separator: "; ")
            throw context.error(.configuration, "ssh does not understand its configuration: \(said)")
        }
        return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
