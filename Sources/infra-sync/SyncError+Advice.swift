import InfraRender
import InfraSync

extension SyncError {
    /// The error with the option that removes its cause, in one line.
    var advice: String {
        guard let remedy else { return description }
        return "\(self) (\(remedy.option))"
    }
}

extension SyncError.Remedy {
    /// The option that sets what has to change.
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
