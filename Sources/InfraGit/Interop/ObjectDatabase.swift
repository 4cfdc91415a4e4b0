internal import CLibgit2

/// The owner of a `git_repository` and its `git_odb`.
///
/// The object frees both handles when it is released.
@safe
final class ObjectDatabase {
    let repository: OpaquePointer
    let objects: OpaquePointer
    /// The repository's directory, without a final slash.
    let path: String

    var packDirectory: PackDirectory { PackDirectory(path: "\(path)/objects/pack") }

    /// Opens the bare repository, or creates one in the directory.
    init(cacheAt path: String) throws(GitError) {
        let attempted = "open the cache \(path)"
        try Libgit2.initialize(for: attempted)
        var repository: OpaquePointer?
        // SAFETY: both calls write a handle only when they succeed; it is freed in deinit.
        if unsafe git_repository_open_bare(&repository, path) < 0 {
            git_error_clear()
            var options = unsafe git_repository_init_options()
            try Libgit2.check(
                unsafe git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)),
                attempted)
            // Not EXTERNAL_TEMPLATE: a cache needs no sample hooks, and the templates may be missing.
            unsafe options.flags = GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_MKPATH.rawValue
            let status = unsafe git_repository_init_ext(&repository, path, &options)
            guard status >= 0 else {
                let error = Libgit2.error(status, attempted)
                let code: GitError.Code = error.code == .corrupt ? .corrupt : .storage
                throw GitError(code: code, attempted: attempted, reason: error.reason)
            }
        }
        var objects: OpaquePointer?
        // SAFETY: the repository was opened above; the handle is freed in deinit.
        let status = unsafe git_repository_odb(&objects, repository)
        guard let repository = unsafe repository, let objects = unsafe objects, status >= 0 else {
            let error = Libgit2.error(status, attempted)
            unsafe git_repository_free(repository)
            throw error
        }
        self.path = path
        unsafe self.repository = unsafe repository
        unsafe self.objects = unsafe objects
    }

    deinit {
        // SAFETY: the handles are owned by this object, and nothing else keeps them.
        unsafe git_odb_free(objects)
        unsafe git_repository_free(repository)
    }

    /// Returns whether the database has an object; libgit2 looks for new packs before it reports a missing one.
    func contains(_ id: ObjectID) -> Bool {
        var oid = id.oid
        // SAFETY: both pointers are valid during the call.
        return unsafe git_odb_exists(objects, &oid) == 1
    }

    /// Reads an object: its kind as a number of libgit2, and a copy of its content.
    ///
    /// Returns `nil` if the object is missing. An object above the limit is not unpacked: `invalidObject`.
    func read(
        _ id: ObjectID, upTo limit: Int = MemoryBounds.maximumHeaderSize, _ attempted: @autoclosure () -> String
    ) throws(GitError) -> (kind: Int32, [UInt8])? {
        var oid = id.oid
        var object: OpaquePointer?
        // SAFETY: the object is freed below, after its content was copied.
        let (status, isTooLarge) = MemoryBounds(readingUpTo: limit).apply {
            unsafe git_odb_read(&object, objects, &oid)
        }
        guard !isTooLarge else { throw tooLarge(limit, attempted()) }
        if status == GIT_ENOTFOUND.rawValue {
            git_error_clear()
            return nil
        }
        try Libgit2.check(status, attempted())
        defer { unsafe git_odb_object_free(object) }
        let content = unsafe UnsafeRawBufferPointer(
            start: git_odb_object_data(object), count: git_odb_object_size(object))
        return (unsafe git_odb_object_type(object).rawValue, unsafe [UInt8](content))
    }

    private func tooLarge(_ limit: Int, _ attempted: String) -> GitError {
        git_error_clear()
        return GitError(
            code: .invalidObject, attempted: attempted,
            reason: "the object, or the base of its delta, has more than \(limit) bytes")
    }

    /// Returns the size of an object from its header; `nil` if the object is missing.
    func size(_ id: ObjectID, _ attempted: @autoclosure () -> String) throws(GitError) -> Int? {
        var oid = id.oid
        var size = 0
        var kind = GIT_OBJECT_INVALID
        // SAFETY: all pointers are valid during the call.
        let status = unsafe git_odb_read_header(&size, &kind, objects, &oid)
        if status == GIT_ENOTFOUND.rawValue {
            git_error_clear()
            return nil
        }
        try Libgit2.check(status, attempted())
        return size
    }
}
