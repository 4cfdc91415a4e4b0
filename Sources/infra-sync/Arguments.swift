public import ArgumentParser
public import InfraCheck
public import InfraGit
public import InfraRender
public import InfraSync

// Types of the libraries that a person writes on the command line.
extension DiagnosticReport: ExpressibleByArgument {}
extension Environment: ExpressibleByArgument {}
extension PatchDialect: ExpressibleByArgument {}
extension RemoteOptions.HostKeyPolicy: ExpressibleByArgument {}
extension SyncConfiguration.ErrorPolicy: ExpressibleByArgument {}

extension DeletionLimit: ExpressibleByArgument {
    /// Reads `20` or `25%`.
    ///
    /// - Parameter argument: The text.
    public init?(argument: String) { self.init(argument) }

    /// `20` or `25%`, as the help page says it.
    public var defaultValueDescription: String { description }
}
