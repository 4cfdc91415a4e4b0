internal import InfraModel
internal import InfraRender

/// The options that can change what a source renders to, as in the trailer `Rendering-Options`.
struct RenderingOptions: Hashable {
    /// Whether staged copies may have identities that production has too.
    var sharesIdentities = false
    /// The reaction to errors.
    var errorPolicy = SyncConfiguration.ErrorPolicy.hold
    /// Whether warnings about values are errors.
    var strictValues = false
    /// The settings of the severities of codes.
    var severities: [Diagnostic.Code: Diagnostic.SeveritySetting] = [:]

    /// Creates the default options.
    init() {}

    /// Selects the options of a configuration that can change the rendering of an environment.
    ///
    /// Severities have no effect on the files if errors are skipped. If errors hold the environment, an additional error
    /// changes no commit.
    init(of environment: Environment, _ configuration: SyncConfiguration) {
        sharesIdentities = environment.mode == .stagedCopies && configuration.sharesIdentities
        errorPolicy = configuration.errorPolicy
        switch errorPolicy {
        case .hold: severities = configuration.severities.filter { $0.value != .error }
        case .skip: break
        case .keep:
            severities = configuration.severities
            strictValues = configuration.strictValues
        }
    }

    /// The options that differ from the defaults, in the order of the trailer.
    var words: [String] {
        var words: [String] = []
        if errorPolicy != .hold { words.append(Self.errorPolicy + errorPolicy.rawValue) }
        words += severities.map { "\(Self.severity)\($0.key)=\($0.value.rawValue)" }.sorted()
        if sharesIdentities { words.append(Self.sharedIdentities) }
        if strictValues { words.append(Self.strictValues) }
        return words
    }

    /// The option that allows an environment to have resources that production has too.
    static let sharedIdentities = "shared-identities"
    private static let strictValues = "strict-values"
    private static let errorPolicy = "on-error="
    private static let severity = "severity:"

    /// Adds an option of a commit.
    ///
    /// - Parameters:
    ///   - word: The option as in the trailer.
    ///   - environment: The environment of the commit.
    /// - Returns: `false` for an unknown option, or one that the environment does not have.
    mutating func add(_ word: String, for environment: Environment) -> Bool {
        switch word {
        case Self.sharedIdentities where environment.mode == .stagedCopies: sharesIdentities = true
        case Self.strictValues: strictValues = true
        default:
            if word.hasBytePrefix(Self.errorPolicy),
                let policy = SyncConfiguration.ErrorPolicy(rawValue: String(word.dropFirst(Self.errorPolicy.count)))
            {
                errorPolicy = policy
            } else if word.hasBytePrefix(Self.severity) {
                let parts = word.dropFirst(Self.severity.count).split(separator: "=").map(String.init)
                guard parts.count == 2, let setting = Diagnostic.SeveritySetting(rawValue: parts[1]) else {
                    return false
                }
                severities[Diagnostic.Code(parts[0])] = setting
            } else {
                return false
            }
        }
        return true
    }
}
