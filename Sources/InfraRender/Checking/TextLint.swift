internal import InfraModel

/// What is found in a text as such.
enum TextLint {
    static func findings(in text: [UInt8], isJSON: Bool, limits: YAML.Limits) -> [Finding] {
        []
    }
}
