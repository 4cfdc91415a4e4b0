/// An environment: a name, and the mode in which its sources are rendered.
public struct Environment: Sendable, Hashable {
    /// The name, which is also the name of the environment's folder on the target branch.
    public let name: String
    /// The mode in which the sources are rendered.
    public let mode: RenderingMode

    /// Creates an environment.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - mode: The mode in which the sources are rendered.
    public init(name: String, mode: RenderingMode) {
        self.name = name
        self.mode = mode
    }

    /// The environment that has every resource of its source.
    public static let production = Environment(name: "production", mode: .allResources)
    /// The environment that has the patched copies of the resources that staged resources name.
    public static let staging = Environment(name: "staging", mode: .stagedCopies)

    /// The environments of a cluster, production first.
    public static let standard = [production, staging]

    /// Returns one of the ``standard`` environments.
    ///
    /// - Parameter name: The environment's name.
    public init?(named name: String) {
        guard let environment = Self.standard.first(where: { $0.name == name }) else { return nil }
        self = environment
    }
}

/// The resources that an environment gets from a source tree.
public enum RenderingMode: Sendable, Hashable {
    /// Every resource of the source.
    case allResources
    /// The patched copies of the resources that staged resources name.
    case stagedCopies
}
