import InfraModel
import InfraRender
import Testing

/// Parses a YAML text with a single document.
func document(_ text: String) throws -> Value {
    let documents = try YAML.documents(in: Array(text.utf8))
    try #require(documents.count == 1)
    return documents[0].value
}

/// Formats a value as JSON text.
func json(_ value: Value) throws -> String { String(decoding: try JSON.bytes(of: value), as: UTF8.self) }
