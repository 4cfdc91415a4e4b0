// Re-exported, so that cancelling an operation needs no further import.
@_exported public import InfraSystem
