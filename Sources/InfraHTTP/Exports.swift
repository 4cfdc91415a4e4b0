// Re-exported, so that cancelling a request needs no further import.
@_exported public import InfraSystem
