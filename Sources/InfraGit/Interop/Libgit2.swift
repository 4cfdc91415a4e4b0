internal import CGit2Allocator
internal import CLibgit2

/// The one door to libgit2: initialisation, and what its status codes mean.
enum Libgit2 {
    /// Initialises the library once and never shuts it down: handles may outlive any scope we could name.
    ///
    /// No configuration of the machine or the user applies to the cache, and it may belong to another user, as a volume
    /// mounted into a container does.
    private static let initialised: Int32 = {
        // Without the allocator nothing bounds what a pack unpacks to.
        let allocation = infra_git2_use_bounded_allocator()
        guard allocation >= 0 else { return allocation }
        let status = git_libgit2_init()
        guard status >= 0 else { return status }
        infra_git2_ignore_configuration_files()
        infra_git2_allow_other_owners()
        // Each object is read once; what is worth keeping is kept here.
        infra_git2_keep_no_objects()
        infra_git2_limit_objects_of_a_pack(maximumObjectsPerPack)
        return status
    }()

    /// Memory for so many objects is reserved on the word of the pack's header alone.
    ///
    /// The largest repositories have half of it.
    private static let maximumObjectsPerPack = 50_000_000

    /// Makes sure that the library is initialised.
    ///
    /// It costs some milliseconds, hence not before it is needed.
    static func initialize(for attempted: @autoclosure () -> String) throws(GitError) {
        try check(initialised, attempted())
    }

    /// The choke point right behind each call: a negative status becomes the error of this thread.
    @discardableResult
    static func check(_ status: Int32, _ attempted: @autoclosure () -> String) throws(GitError) -> Int32 {
        guard status < 0 else { return status }
        throw error(status, attempted())
    }

    /// Reads and clears the message that the last call on this thread left behind.
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
    /// Copies libgit2's twenty bytes.
    init(_ oid: git_oid) {
        // SAFETY: git_oid is nothing but twenty bytes, and the buffer is only read during the call.
        self = unsafe withUnsafeBytes(of: oid) { unsafe ObjectID(first: $0) }
    }

    /// The same id for libgit2.
    var oid: git_oid {
        var oid = git_oid()
        // SAFETY: git_oid is nothing but twenty bytes, and as many are written.
        unsafe withUnsafeMutableBytes(of: &oid) { buffer in
            unsafe buffer.copyBytes(from: bytes)
        }
        return oid
    }
}
