import InfraRender
import InfraSync

extension HoldReason {
    /// Returns the reason and the options that remove it, in one line.
    ///
    /// - Parameter environment: The environment that is held.
    /// - Returns: The text.
    func advice(for environment: Environment) -> String {
        switch self {
        case .missingBranch: "\(self): create it, or use another --\(environment.name)-branch"
        case .missingDirectory: "\(self): create it, or use another --source-dir"
        case .emptySource: "\(self): add one, or use another --source-dir"
        case .fileInPlaceOfFolder: "\(self), or use another --target-dir"
        case .foreignContent: "\(self); if this is intended, run \"infra-sync sync --adopt\" once"
        case .deletionLimit: "\(self), or raise --max-deletions"
        case .protectedDeletion: "\(self), or run \"infra-sync sync --max-deletions 100%\" once"
        default: description
        }
    }
}
