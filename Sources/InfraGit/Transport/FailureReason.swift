/// The kind and the reason of a failure, before it becomes the error of an operation.
struct FailureReason: Equatable {
    var code: GitError.Code
    /// The reason on one line.
    var text: String
    var remedies: [GitError.Remedy] = []
}
