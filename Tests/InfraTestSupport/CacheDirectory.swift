internal import Foundation

/// Returns the directory of the only remote repository that is cached in a storage directory.
///
/// - Parameter storage: The storage directory, the value of `--storage-dir`.
/// - Returns: The path of the directory that contains `repository-1.git`.
/// - Throws: `CocoaError` if no repository or more than one repository is cached.
public func cacheDirectory(in storage: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(storage)/infra-sync")
    guard names.count == 1 else { throw CocoaError(.fileNoSuchFile) }
    return "\(storage)/infra-sync/\(names[0])"
}
