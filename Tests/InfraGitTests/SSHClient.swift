import InfraTestSupport
import Testing

@testable import InfraGit

/// The SSH configuration of a user's machine.
struct SSHClient {
    /// The configuration file.
    var configuration = ""
    /// The private key in the user's agent.
    var agentKey: String?
}

/// Returns a remote behind an SSH server.
func remote(
    _ repository: GitRepository, _ server: SSHServer, key: String? = nil, knownHosts: String? = nil,
    policy: RemoteOptions.HostKeyPolicy = .strict
) throws -> Remote {
    let options = RemoteOptions(
        deployKey: key ?? server.userKey, knownHosts: knownHosts ?? server.knownHosts, hostKeyPolicy: policy,
        timeout: .seconds(20))
    return Remote(location: try RemoteLocation(server.url(of: repository)), options: options)
}

extension Remote {
    /// Returns the same remote, accessed from a user's machine.
    func from(_ client: SSHClient, _ directory: TemporaryDirectory) throws -> Remote {
        let configuration = try directory.write("client/config", client.configuration)
        var script = "exec ssh -F \(configuration) \"$@\""
        if let key = client.agentKey {
            let program = try directory.write(
                script: "client/ssh with agent", "ssh-add -q \(key) 2> /dev/null; \(script)")
            script = "exec ssh-agent '\(program)' \"$@\""
        }
        return with(\.programs.ssh, try directory.write(script: "client/ssh", script))
    }

    /// Returns the same remote with a changed option.
    func with<Value>(_ option: WritableKeyPath<RemoteOptions, Value>, _ value: Value) -> Remote {
        var options = options
        options[keyPath: option] = value
        return Remote(location: location, options: options)
    }

    /// Returns the error of listing the main branch.
    func failure() throws -> GitError {
        try #require(throws: GitError.self) { try list(["refs/heads/main"]) }
    }
}
