import ArgumentParser
import InfraModel
import InfraRender

/// A form in which values are printed.
enum DocumentForm: String, ExpressibleByArgument, CaseIterable {
    case yaml, json

    func bytes(of value: Value) throws -> [UInt8] {
        switch self {
        case .yaml: YAML.bytes(of: value)
        case .json: try JSON.bytes(of: value) + [UInt8(ascii: "\n")]
        }
    }
}
