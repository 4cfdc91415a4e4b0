public import InfraModel

/// JSON text to values, and values back to JSON.
public enum JSON {
    /// Reads the JSON values of a text, one behind the other; most texts have one.
    ///
    /// - Parameters:
    ///   - text: UTF-8; a byte order mark at the start is skipped.
    ///   - limits: What the text may ask for.
    /// - Returns: The values. Numbers keep their digits, with a spelling that YAML readers take for the same number.
    /// - Throws: ``YAMLError`` at the first thing that RFC 8259 does not allow; a duplicate member is one.
    public static func values(in text: [UInt8], limits: YAML.Limits = YAML.Limits()) throws(YAMLError) -> [YAML
        .Document]
    {
        var reader = JSONReader(text, limits: limits)
        return try reader.values()
    }

    /// Finds the place of a value, as ``YAML/position(of:inDocument:of:)`` does.
    ///
    /// - Parameters:
    ///   - path: Member names and item indices from the root.
    ///   - index: Which value of the text, counted from 0.
    ///   - text: The text.
    /// - Returns: The place of the value, or of the nearest one around it; `nil` when there is no such value.
    public static func position(of path: [String], inDocument index: Int, of text: [UInt8]) -> Position? {
        let path = NodePath(path, inDocument: index)
        return YAML.Locator([path], in: text, isJSON: true).position(of: path)
    }

    /// Writes a value as JSON on one line, typed as Kubernetes types it.
    ///
    /// - Parameter value: The value.
    /// - Returns: UTF-8, without a line break at the end.
    /// - Throws: `ModelError` when a number is infinite or none.
    public static func bytes(of value: Value) throws(ModelError) -> [UInt8] {
        var writer = JSONWriter()
        try writer.write(value)
        return writer.bytes
    }
}
