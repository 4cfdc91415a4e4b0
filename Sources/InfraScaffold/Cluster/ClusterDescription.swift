internal import InfraModel
public import InfraRender

/// The description of a new cluster, from which all of its files are generated consistently.
///
/// ```swift
/// let cluster = try ClusterDescription(name: "small", repository: "git@git.example.com:infra/small.git")
/// for file in try cluster.files() { print(file.path) }
/// ```
public struct ClusterDescription: Sendable, Hashable {
    /// The generations of Flux, which are separate products.
    public enum Flux: String, Sendable, Hashable, CaseIterable {
        /// Flux v1 with the Helm operator.
        case v1
        /// Flux v2 with its controllers.
        case v2
    }

    /// The name of the cluster, a DNS label.
    public let name: String
    /// The repository with the three branches.
    public let repository: RepositoryAddress
    /// The generation of Flux that applies the target branch.
    public var flux: Flux
    /// The branch with the desired state.
    public var productionBranch = "production"
    /// The branch with the staged resources.
    public var stagingBranch = "staging"
    /// The directory of the manifests on both branches.
    public var sourceDirectory = "k8s"
    /// The branch that Flux applies.
    public var targetBranch = ControllerArguments.defaultTargetBranch
    /// The directory on the target branch with one folder per environment.
    public var targetDirectory = ControllerArguments.defaultTargetDirectory
    /// The interval between passes in seconds.
    public var interval = 300
    /// The image of infra-sync.
    public var image: String

    /// Creates a description.
    ///
    /// - Parameters:
    ///   - name: The name of the cluster, a DNS label: lower-case letters, digits and hyphens.
    ///   - repository: The SSH address of the repository with the three branches.
    ///   - flux: The generation of Flux that applies the target branch.
    ///   - image: The image of infra-sync.
    /// - Throws: ``ScaffoldError`` if the name or the address is invalid.
    public init(
        name: String, repository: String, flux: Flux = .v2, image: String = "registry.example.com/infra-sync:latest"
    ) throws(ScaffoldError) {
        let isLabel = { (byte: UInt8) in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard (1...63).contains(name.utf8.count), name.utf8.allSatisfy(isLabel), !name.hasPrefix("-"),
            !name.hasSuffix("-")
        else {
            throw ScaffoldError(
                .name,
                "expected a name of up to 63 lower-case letters, digits and inner hyphens, found \(name.quotedForMessage)"
            )
        }
        self.name = name
        self.repository = try RepositoryAddress(repository)
        self.flux = flux
        self.image = image
    }

    /// The domain of the cluster, a placeholder.
    public var domain: String { "\(name).example.com" }

    /// Returns the directory of an environment on the target branch.
    ///
    /// - Parameter environment: The environment.
    /// - Returns: The path from the root of the branch.
    public func targetPath(of environment: Environment) -> String {
        targetDirectory.isEmpty ? environment.name : "\(targetDirectory)/\(environment.name)"
    }
}
