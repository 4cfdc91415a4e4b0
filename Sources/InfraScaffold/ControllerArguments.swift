/// The command-line arguments of infra-sync in the cluster.
///
/// `init` writes them into a Deployment, and `check` reads them there. The options are those of the program's subcommand `run`.
public struct ControllerArguments: Sendable, Hashable {
    /// A command-line option that takes a value.
    public enum Option: String, Sendable, Hashable, CaseIterable {
        /// The repository with the source branches.
        case repository = "--repo"
        /// The repository of the target branch.
        case targetRepository = "--target-repo"
        /// The branch whose staged resources are rendered.
        case stagingBranch = "--staging-branch"
        /// The branch with the desired state.
        case productionBranch = "--production-branch"
        /// The directory of the manifests on the source branches.
        case sourceDirectory = "--source-dir"
        /// The branch that Flux applies.
        case targetBranch = "--target-branch"
        /// The directory on the target branch that gets a folder for each environment.
        case targetDirectory = "--target-dir"
        /// The number of seconds between two passes.
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

    /// The target branch without ``Option/targetBranch``.
    public static let defaultTargetBranch = "flux"
    /// The target directory without ``Option/targetDirectory``.
    public static let defaultTargetDirectory = "flux"

    /// The words of the command line, without the program's name.
    public var words: [String]

    /// Creates arguments of the words of a command line.
    ///
    /// - Parameter words: The words, without the program's name.
    public init(words: [String]) { self.words = words }

    /// Creates arguments of options and their values.
    ///
    /// - Parameter values: The options in the order of the command line.
    public init(_ values: KeyValuePairs<Option, String>) {
        words = values.flatMap { [$0.key.rawValue, $0.value] }
    }

    /// Returns the value of an option, written as the next word or behind an equals sign.
    ///
    /// - Parameter option: The option.
    /// - Returns: The value and the index of the word that holds it; `nil` when the option is not among the words.
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
