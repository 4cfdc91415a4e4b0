internal import InfraModel
internal import InfraRender

/// A part of a resource that does not match the schema of its kind.
struct SchemaFinding {
    /// The kind of mismatch.
    enum Problem {
        /// A value of another type.
        case wrongType
        /// A value of the right type that is not allowed.
        case invalidValue
        /// A field that the kind does not have.
        case unknownField
        /// A required field is missing.
        case missingField
        /// Two items of a list with the same key.
        case duplicateItem
        /// Two environment variables with the same name.
        case duplicateVariable
    }

    var problem: Problem
    /// The path from the root of the resource: of the value, or of the mapping in which a field is missing.
    var path: [String]
    var message: String
    var hint: String?
}

extension SchemaFinding {
    /// Returns the diagnostic about a resource whose kind the API server or a definition declares.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - isCustom: Whether a CustomResourceDefinition declares the kind: a webhook of its controller can add fields, but
    ///     it is called only for resources that server-side apply accepts.
    /// - Returns: The diagnostic.
    func diagnostic(in resource: ManifestFile.Resource, isCustom: Bool = false) -> Diagnostic {
        let server = "the API server rejects the resource"
        return switch problem {
        case .wrongType: diagnostic(.error, .apiWrongType, in: resource, "\(message): the API server rejects the value")
        case .invalidValue: diagnostic(.error, .apiInvalidValue, in: resource, "\(message): \(server)")
        case .unknownField:
            diagnostic(.error, .apiUnknownField, in: resource, "\(message), and Flux does not apply unknown fields")
        case .missingField where isCustom:
            diagnostic(.warning, .apiMissingField, in: resource, "\(message), unless a webhook adds it")
        case .missingField: diagnostic(.error, .apiMissingField, in: resource, "\(message): \(server)")
        case .duplicateItem: diagnostic(.error, .apiDuplicateItem, in: resource, "\(message): \(server)")
        case .duplicateVariable: diagnostic(.warning, .apiDuplicateVariable, in: resource, message)
        }
    }

    /// Returns the diagnostic about a resource of Flux, whose version in the cluster is not known.
    func fluxDiagnostic(in resource: ManifestFile.Resource) -> Diagnostic {
        let code: Diagnostic.Code =
            switch problem {
            case .wrongType: .fluxWrongType
            case .invalidValue: .fluxInvalidValue
            case .unknownField: .fluxUnknownField
            case .missingField: .fluxMissingField
            case .duplicateItem, .duplicateVariable: .fluxInvalidValue
            }
        return diagnostic(.warning, code, in: resource, message)
    }

    private func diagnostic(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, in resource: ManifestFile.Resource, _ message: String
    ) -> Diagnostic {
        let part: NodePath.Part = problem == .unknownField ? .key : .value
        return Diagnostic(severity, code, path: resource.path(to: path, part: part), message, hint: hint)
    }
}
