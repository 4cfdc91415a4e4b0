/// The command-line arguments of infra-sync in the cluster.
///
/// `infra-sync init` writes them to a Deployment, and `infra-sync check` reads them from it. The options are those of
/// `infra-sync run`.
public struct ControllerArguments: Sendable, Hashable {
    /// A command-line option that takes a value.
    public enum Option: String, Sendable, Hashable, CaseIterable {
        /// The repository with the source branches.
        case repository = "--repo"
        /// The repository of the target branch.
        case targetRepository = "--target-repo"
        /// The branch with the staged resources.
        case stagingBranch = "--staging-branch"
        /// The branch with the desired state.
        case productionBranch = "--production-branch"
        /// The directory of the manifests on the source branches.
        case sourceDirectory = "--source-dir"
        /// The branch that Flux applies.
        case targetBranch = "--target-branch"
        /// The directory on the target branch with one folder per environment.
        case targetDirectory = "--target-dir"
        /// The interval between passes in seconds.
        case interval = "--interval"
        /// The path of the SSH deploy key.
        case deployKey = "--deploy-key"
        /// The email address of the author and committer.
        case userEmail = "--user-email"
        /// The name of the author and committer.
        case userName = "--user-name"
        /// The path of the cache directory.
        case storageDirectory = "--storage-dir"
    }

    /// The default value of ``Option/targetBranch``.
    public static let defaultTargetBranch = "flux"
    /// The default value of ``Option/targetDirectory``.
    public static let defaultTargetDirectory = "flux"

    /// The words of the command line, without the name of the program.
    public var words: [String]

    /// Creates arguments from the words of a command line.
    ///
    /// - Parameter words: The words, without the name of the program.
    public init(words: [String]) { self.words = words }

    /// Creates arguments from options and their values.
    ///
    /// - Parameter values: The options in the order of the command line.
    public init(_ values: KeyValuePairs<Option, String>) {
        words = values.flatMap { [$0.key.rawValue, $0.value] }
    }

    /// Returns the value of an option, which is the next word or follows an equals sign.
    ///
    /// - Parameter option: The option.
    /// - Returns: The value and the index of its word; `nil` if the option is missing.
    public func value(of option: Option) -> (text: String, index: Int)? {
        for (index, word) in words.enumerated() {
            if word == option.rawValue, index + 1 < words.count { return (words[index + 1], index + 1) }
            if word.hasPrefix("\(option.rawValue)=") {
                return (String(word.dropFirst(option.rawValue.utf8.count + 1)), index)
            }
        }
        return nil
    }
}
