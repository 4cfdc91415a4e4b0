// A user who cancels an operation needs no further import.
@_exported public import InfraSystem
