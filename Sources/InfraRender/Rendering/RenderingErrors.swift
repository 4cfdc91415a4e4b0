public import InfraModel

extension Diagnostic.Code {
    /// The codes of errors that always prevent the rendering of a resource, so that their severity cannot be lowered.
    public static let renderingErrors: Set<Diagnostic.Code> = [
        .yamlSyntax, .yamlEncoding, .yamlLineBreak, .yamlDuplicateKey, .yamlInvalidKey, .yamlAlias, .yamlMergeKey,
        .yamlLimit, .yamlNumber, .resourceMore, .resourceToolFile, .resourceType, .resourceList, .resourceAnnotation,
        .resourceMissing, .resourceWrongType, .resourceInvalid, .resourceDuplicate, .resourceFileName, .stagedMalformed,
        .stagedMissingTarget, .stagedResult, .stagedSharedIdentity, .stagedAllowPatch, .patchMalformed, .patchLimit,
        .patchMissing, .patchTestFailed, .patchNotPermitted, .patchPlaceholder, .sourceLimit,
    ]
}
