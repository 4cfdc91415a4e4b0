// A user who cancels a request needs no further import.
@_exported public import InfraSystem
