import ArgumentParser
import InfraModel
import InfraRender

/// A form in which values are printed.
enum DocumentForm: String, ExpressibleByArgument, CaseIterable {
    case yaml, json

    /// The text of a value that is the file's, or made of it.
    func bytes(of value: Value, in file: String) throws(Failure) -> [UInt8] {
        switch self {
        case .yaml: return YAML.bytes(of: value)
        case .json:
            do throws(ModelError) {
                return try JSON.bytes(of: value) + [UInt8(ascii: "\n")]
            } catch {
                throw Failure(.held, "\(file): \(error)")
            }
        }
    }
}
