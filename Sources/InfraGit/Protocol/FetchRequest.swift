/// A request for objects and all objects that are reachable from them, with exceptions.
struct FetchRequest {
    /// The commits that are announced to the server, which omits objects that are reachable from them.
    enum Announcement {
        /// No commits.
        case nothing
        /// The commits at the references of the cache, and some of their ancestors.
        case cache
        /// One commit.
        case commit(ObjectID)
    }

    /// The condition for the server to send a pack; without it, the request ends without one.
    enum Condition {
        case always
        /// The server finds announced commits in the history of all wanted objects.
        case relatedHistory
        /// The server knows one of the announced commits.
        case commonCommit
    }

    /// The objects.
    var wants: [ObjectID]
    var announcement = Announcement.nothing
    var condition = Condition.always
    /// The number of commits of each history, counted from the wanted commit; `nil` for the whole history.
    var depth: Int?
    /// The largest depth, for the whole history of commits that the cache has without their parents.
    static let unlimitedDepth = 0x7fff_ffff
    var filter: ObjectFilter?
    /// Whether objects may be stored as differences to objects of the announced commits.
    var isThin = false
}
