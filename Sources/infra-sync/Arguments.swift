public import ArgumentParser
public import InfraGit
public import InfraRender
public import InfraSync

// Library types that are arguments of the command line.
extension DiagnosticReport: ExpressibleByArgument {}
extension Environment: ExpressibleByArgument {}
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
