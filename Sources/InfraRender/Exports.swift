@_exported public import InfraModel
@_exported public import InfraYAML
