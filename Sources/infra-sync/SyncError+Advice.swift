import InfraGit
import InfraRender
import InfraSync

extension SyncError {
    /// The error, and the options that remove its cause, in one line.
    var advice: String {
        if let remedy { return "\(reason) (\(remedy.option))" }
        guard let cause, !cause.remedies.isEmpty else { return reason }
        let advice = cause.remedies.map { $0.advice(forTarget: concernsTargetRemote) }
        return "\(reason); \(advice.joined(separator: ", or "))"
    }
}

extension SyncError.Remedy {
    /// The option with the value to change.
    fileprivate var option: String {
        switch self {
        case .changeBranch(let environment): "--\(environment.name)-branch"
        case .changeTargetBranch: "--target-branch"
        case .changeSourceDirectory: "--source-dir"
        case .changeTargetDirectory: "--target-dir"
        case .changeStorageDirectory: "--storage-dir"
        }
    }
}

extension GitError.Remedy {
    /// Returns the remedy with its option.
    ///
    /// - Parameter isTarget: Whether the remote is that of the target branch, with options of its own.
    /// - Returns: The advice.
    fileprivate func advice(forTarget isTarget: Bool) -> String {
        switch self {
        case .provideToken: "provide a token (\(isTarget ? "--target-token-file" : "--token-file"))"
        case .provideUsername: "provide the user name that belongs to the token (--username)"
        case .provideDeployKey: "provide another SSH key (\(isTarget ? "--target-deploy-key" : "--deploy-key"))"
        case .provideKnownHosts: "provide another known hosts file (--known-hosts)"
        case .acceptNewHostKeys: "or, less safely, accept the keys of unknown SSH hosts (--host-key-policy accept-new)"
        case .requireKnownHostKeys: "record the host keys and require known ones (--host-key-policy strict)"
        case .provideCACertificate:
            "provide the certificate of the authority (\(isTarget ? "--target-ca-file" : "--ca-file"))"
        case .raiseTimeout: "raise the timeout (--timeout)"
        default: description
        }
    }
}
