public import InfraModel
internal import InfraYAML
internal import Testing

/// Reads the only document of a YAML text.
///
/// - Parameter text: The text.
/// - Returns: The document's value.
/// - Throws: `YAMLError`, or an issue of the test if the text has another number of documents.
public func document(_ text: String) throws -> Value {
    let documents = try YAML.documents(in: Array(text.utf8))
    try #require(documents.count == 1)
    return documents[0].value
}

/// Writes a value as JSON text.
///
/// - Parameter value: The value.
/// - Returns: The text.
/// - Throws: `ModelError` if a number is not finite.
public func json(_ value: Value) throws -> String { String(decoding: try JSON.bytes(of: value), as: UTF8.self) }
