public import ArgumentParser
public import InfraCheck
public import InfraGit
public import InfraRender
public import InfraSync

// Library types that are arguments of the command line.
extension DiagnosticReport: ExpressibleByArgument {}

extension Environment: ExpressibleByArgument {
    /// Reads the name of an environment.
    ///
    /// - Parameter argument: The name.
    public init?(argument: String) { self.init(named: argument) }

    /// The name, as the help page shows it.
    public var defaultValueDescription: String { name }

    /// The names of all environments.
    public static var allValueStrings: [String] { standard.map(\.name) }
}

extension PatchDialect: ExpressibleByArgument {}
extension RemoteOptions.HostKeyPolicy: ExpressibleByArgument {}
extension SyncConfiguration.ErrorPolicy: ExpressibleByArgument {}

extension DeletionLimit: ExpressibleByArgument {
    /// Parses `20` or `25%`.
    ///
    /// - Parameter argument: The argument.
    public init?(argument: String) { self.init(argument) }

    /// The default value for the help page, such as `20` or `25%`.
    public var defaultValueDescription: String { description }
}
