public import ArgumentParser
public import InfraRender

// Types of the libraries that a person writes on the command line.
extension Environment: ExpressibleByArgument {}
extension PatchDialect: ExpressibleByArgument {}
