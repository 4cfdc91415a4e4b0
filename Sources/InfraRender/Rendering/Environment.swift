/// An environment with its name and rendering mode.
public struct Environment: Sendable, Hashable {
    /// The name, which is also the name of the environment's folder on the target branch.
    public let name: String
    /// The rendering mode.
    public let mode: RenderingMode

    /// Creates an environment.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - mode: The rendering mode.
    public init(name: String, mode: RenderingMode) {
        self.name = name
        self.mode = mode
    }

    /// The environment with all resources of its source.
    public static let production = Environment(name: "production", mode: .allResources)
    /// The environment with the patched copies of the targets of staged resources.
    public static let staging = Environment(name: "staging", mode: .stagedCopies)

    /// The environments of a cluster, production first.
    public static let standard = [production, staging]

    /// Creates one of the ``standard`` environments; `nil` for another name.
    ///
    /// - Parameter name: The name of the environment.
    public init?(named name: String) {
        guard let environment = Self.standard.first(where: { $0.name == name }) else { return nil }
        self = environment
    }
}

/// A selection of the resources of a source tree.
public enum RenderingMode: Sendable, Hashable {
    /// All resources of the source.
    case allResources
    /// The patched copies of the targets of staged resources.
    case stagedCopies
}
