import InfraSync

extension HoldReason {
    /// The reason with the options that let the environment go on, in one line.
    var advice: String {
        switch self {
        case .fileInPlaceOfFolder: "\(self), or use another --target-dir"
        case .foreignContent: "\(self); if this is intended, use --adopt"
        case .deletionLimit: "\(self), or raise --max-deletions"
        default: description
        }
    }
}
