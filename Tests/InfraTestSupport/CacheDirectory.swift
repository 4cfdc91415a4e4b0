internal import Foundation

/// The directory of the only remote repository that is cached below a storage directory.
///
/// - Parameter storage: The storage directory, as `--storage-dir` names it.
/// - Returns: The path of the directory that has `repository-1.git`.
/// - Throws: `CocoaError` when nothing is cached, or more than one repository.
public func cacheDirectory(in storage: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(storage)/infra-sync")
    guard names.count == 1 else { throw CocoaError(.fileNoSuchFile) }
    return "\(storage)/infra-sync/\(names[0])"
}
