internal import InfraModel
internal import InfraRender

/// Compiles the schemas in a CustomResourceDefinition.
struct DefinitionReader {
    private var builder = ObjectSchema.Builder()
    /// Whether the API server keeps unknown fields everywhere.
    private let keepsUnknownFields: Bool

    private init(keepsUnknownFields: Bool) { self.keepsUnknownFields = keepsUnknownFields }

    /// Whether a resource defines a kind.
    static func isDefinition(_ identity: ResourceIdentity) -> Bool {
        identity.kind == "CustomResourceDefinition" && identity.group == "apiextensions.k8s.io"
    }

    /// Returns the schemas of a definition.
    ///
    /// - Parameters:
    ///   - definition: A CustomResourceDefinition of any version; an invalid one has no schemas.
    ///   - isNeeded: Returns whether the schema of a kind is needed.
    /// - Returns: The schemas that are needed. A version without a schema accepts everything and has none.
    static func schemas(
        in definition: Value, isNeeded: (ResourceKind) -> Bool
    ) -> [(kind: ResourceKind, schema: ObjectSchema)] {
        guard let spec = definition["spec"], let group = spec["group"]?.string,
            let kind = spec["names"]?["kind"]?.string
        else { return [] }
        let isBeta = definition["apiVersion"]?.string == "apiextensions.k8s.io/v1beta1"
        let keepsUnknownFields = spec["preserveUnknownFields"]?.bool ?? isBeta
        var versions = (spec["versions"]?.sequence ?? []).map { (name: $0["name"]?.string, schema: $0["schema"]) }
        if versions.isEmpty { versions = [(spec["version"]?.string, nil)] }
        return versions.compactMap { version in
            guard let name = version.name,
                let schema = (version.schema ?? spec["validation"])?["openAPIV3Schema"],
                schema.mapping != nil
            else { return nil }
            let resource = ResourceKind(group: group, version: name, kind: kind)
            guard isNeeded(resource) else { return nil }
            var reader = DefinitionReader(keepsUnknownFields: keepsUnknownFields)
            _ = reader.object(schema, isResource: true)
            return (resource, ObjectSchema(reader.builder))
        }
    }

    /// Adds the node of a schema.
    private mutating func node(_ schema: Value) -> Int32 {
        if schema["x-kubernetes-int-or-string"]?.bool == true { return builder.scalar(.intOrString) }
        switch schema["type"]?.string {
        case "object": return object(schema, isResource: schema["x-kubernetes-embedded-resource"]?.bool == true)
        case "array": return list(schema)
        case "string": return text(schema)
        case "integer": return builder.scalar(.int64)
        case "number": return builder.scalar(.number)
        case "boolean": return builder.scalar(.boolean)
        default: return builder.scalar(.any)
        }
    }

    private mutating func object(_ schema: Value, isResource: Bool) -> Int32 {
        let index = builder.reserve()
        var isOpen = keepsUnknownFields || schema["x-kubernetes-preserve-unknown-fields"]?.bool == true
        let properties = schema["properties"]?.mapping ?? Mapping()
        if properties.isEmpty {
            guard isResource else {
                // Without fields, nothing is known about the values, unless they have a schema of their own.
                let item = schema["additionalProperties"].flatMap { $0.mapping == nil ? nil : $0 }
                let values = item.map { node($0) } ?? builder.scalar(.any)
                builder.set(index, to: ObjectSchema.Node(type: .map, item: values))
                return index
            }
            isOpen = true
        }
        let required = (schema["required"]?.sequence ?? []).compactMap(\.string)
        let implied = isResource ? ["apiVersion", "kind", "metadata"] : []
        var fields = properties.filter { !implied.contains($0.key) }.map { name, property in
            // A default replaces a missing field before the resource is validated.
            ObjectSchema.Field(
                name: name, node: node(property),
                isRequired: required.contains(name) && property["default"] == nil)
        }
        fields += implied.map { name in
            ObjectSchema.Field(
                name: name, node: builder.scalar(name == "metadata" ? .metadata : .string), isRequired: false)
        }
        builder.set(index, toObjectWith: fields, isOpen: isOpen)
        return index
    }

    private mutating func list(_ schema: Value) -> Int32 {
        let index = builder.reserve()
        var list = ObjectSchema.Node(type: .list)
        list.item = schema["items"].map { node($0) } ?? builder.scalar(.any)
        switch schema["x-kubernetes-list-type"]?.string {
        case "set": list.isSet = true
        case "map":
            let keys = (schema["x-kubernetes-list-map-keys"]?.sequence ?? []).compactMap(\.string)
            list.range = builder.range(of: keys)
        default: break
        }
        builder.set(index, to: list)
        return index
    }

    private mutating func text(_ schema: Value) -> Int32 {
        guard let choices = schema["enum"]?.sequence?.map(\.string), !choices.isEmpty, !choices.contains(nil) else {
            return builder.scalar(.string)
        }
        let index = builder.reserve()
        let range = builder.range(of: choices.compactMap { $0 })
        builder.set(index, to: ObjectSchema.Node(type: .string, range: range))
        return index
    }
}
