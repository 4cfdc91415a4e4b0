internal import CGit2Allocator
internal import CLibgit2

/// The initialisation and the error handling of libgit2.
enum Libgit2 {
    /// Initialises the library once and never shuts it down, because handles may outlive any scope.
    ///
    /// The cache ignores the configuration of the system and the user. It may belong to another user, as a volume that
    /// is mounted into a container does.
    private static let initialised: Int32 = {
        // Without the allocator, the size of an unpacked pack is unlimited.
        let allocation = infra_git2_use_bounded_allocator()
        guard allocation >= 0 else { return allocation }
        let status = git_libgit2_init()
        guard status >= 0 else { return status }
        infra_git2_disable_configuration_files()
        infra_git2_disable_owner_validation()
        // Each object is read once; the few objects that are used again are cached by this module.
        infra_git2_disable_object_cache()
        infra_git2_set_maximum_pack_objects(maximumObjectsPerPack)
        return status
    }()

    /// The maximum number of objects in a pack, for which libgit2 reserves memory by the number in the pack's header.
    ///
    /// The largest repositories have half as many.
    private static let maximumObjectsPerPack = 50_000_000

    /// Makes sure that the library is initialised.
    ///
    /// Initialisation takes some milliseconds, so it is delayed until it is needed.
    static func initialize(for attempted: @autoclosure () -> String) throws(GitError) {
        try check(initialised, attempted())
    }

    /// Throws the error of this thread for a negative status; to be called directly after each call of the library.
    @discardableResult
    static func check(_ status: Int32, _ attempted: @autoclosure () -> String) throws(GitError) -> Int32 {
        guard status < 0 else { return status }
        throw error(status, attempted())
    }

    /// Reads and clears the message of the last call on this thread.
    static func error(_ status: Int32, _ attempted: String) -> GitError {
        var reason = "libgit2 failed with status \(status)"
        var code = GitError.Code.corrupt
        // SAFETY: the pointer is checked; message and class are copied before any other call on this thread.
        if let last = unsafe git_error_last() {
            if let message = unsafe last.pointee.message { reason = unsafe String(cString: message) }
            switch unsafe git_error_t(UInt32(bitPattern: last.pointee.klass)) {
            case GIT_ERROR_OS, GIT_ERROR_FILESYSTEM, GIT_ERROR_NOMEMORY: code = .storage
            default: break
            }
        }
        git_error_clear()
        if status == GIT_ELOCKED.rawValue { code = .storage }
        return GitError(code: code, attempted: attempted, reason: reason)
    }
}

extension ObjectID {
    /// Copies the twenty bytes of a `git_oid`.
    init(_ oid: git_oid) {
        // SAFETY: git_oid consists of twenty bytes, and the buffer is only read during the call.
        self = unsafe withUnsafeBytes(of: oid) { unsafe ObjectID(first: $0) }
    }

    /// The id as a `git_oid`.
    var oid: git_oid {
        var oid = git_oid()
        // SAFETY: git_oid consists of twenty bytes, and as many are written.
        unsafe withUnsafeMutableBytes(of: &oid) { buffer in
            unsafe buffer.copyBytes(from: bytes)
        }
        return oid
    }
}
