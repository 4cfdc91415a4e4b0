import ArgumentParser
import InfraModel
import InfraRender

/// An output format for values.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case yaml, json

    /// Returns the encoded value; errors name the file that the value comes from.
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
