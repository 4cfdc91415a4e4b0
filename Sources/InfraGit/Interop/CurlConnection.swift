internal import CCurl
import Glibc

/// `CURLAUTH_BASIC`, whose definition Swift cannot read.
private let basicAuthentication = 1

/// One HTTP request after the other, over a connection that stays open between them.
///
/// A request is handed over whole. Its answer is taken piece by piece, and as long as nobody takes, nothing more is read
/// from the network than what arrives in one go.
@safe
final class CurlConnection {
    private let easy: UnsafeMutableRawPointer
    private let multi: UnsafeMutableRawPointer
    private let words: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?
    private let context: RemoteContext
    /// The request's body, and how much of it curl has.
    private var body: [ArraySlice<UInt8>] = []
    private var position = (piece: 0, offset: 0)
    /// What has arrived, and how much of it was taken.
    private var inbox: [UInt8] = []
    private var taken = 0
    /// How far the request had come when somebody last looked.
    private var lastProgress = 0
    private var isAdded = false
    /// How the request ended; `nil` while it is under way.
    private(set) var ending: CURLcode?

    /// Loads and initialises the library once, and never gives it back; why that failed, or `nil`.
    ///
    /// It brings three dozen other libraries along, which a program that does not speak HTTP need not wait for.
    // SAFETY: Swift runs this once, before any other call; the reason is copied.
    private static let failure: String? = unsafe infra_curl_load().map { unsafe String(cString: $0) }

    /// Gets ready; nothing is connected yet.
    init(caFile: String?, context: RemoteContext) throws(GitError) {
        if let failure = CurlConnection.failure {
            throw context.error(
                .unreachable, "cannot load libcurl, is it installed? (Debian package libcurl4): \(failure)")
        }
        // SAFETY: the handles and the buffer, all zero from the start, are ours and given back in deinit.
        guard let easy = unsafe infra_curl_easy_init(), let multi = unsafe infra_curl_multi_init() else {
            throw context.error(.unreachable, "there is no memory left for a connection")
        }
        unsafe self.easy = unsafe easy
        unsafe self.multi = unsafe multi
        unsafe words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        self.context = context
        configure(caFile: caFile)
    }

    deinit {
        // SAFETY: the handles, the list and the buffer are ours, and given back only here; each is out of use by then.
        if isAdded { unsafe infra_curl_multi_remove(multi, easy) }
        unsafe infra_curl_easy_cleanup(easy)
        unsafe infra_curl_multi_cleanup(multi)
        unsafe infra_curl_list_free(headers)
        unsafe words.deallocate()
    }

    /// What stays the same for all requests.
    private func configure(caFile: String?) {
        // SAFETY: curl keeps the two pointers as long as the handle lives, which is not longer than this object. It calls the
        // functions only from methods of this object, with the pointer that was set.
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe infra_curl_set_pointer(easy, CURLOPT_WRITEDATA, this)
        unsafe infra_curl_set_pointer(easy, CURLOPT_READDATA, this)
        unsafe infra_curl_set_pointer(easy, CURLOPT_SEEKDATA, this)
        unsafe infra_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, words)
        unsafe infra_curl_set_transfer(easy, CURLOPT_WRITEFUNCTION) { unsafe CurlConnection.receive($0, $1 * $2, $3) }
        unsafe infra_curl_set_transfer(easy, CURLOPT_READFUNCTION) { unsafe CurlConnection.send($0, $1 * $2, $3) }
        unsafe infra_curl_set_seek(easy) { this, offset, origin in
            unsafe CurlConnection.rewind(this, to: offset, from: origin)
        }
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_HTTPAUTH, basicAuthentication)
        // Requests follow each other; a second one at the same time, which version 2 is about, never happens.
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(context.patience.limit.milliseconds))
        // No signal handlers, and no waiting for a name server that nobody wants to hear of any more.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_BUFFERSIZE, 1 << 17)
        guard let caFile else { return }
        set(CURLOPT_CAINFO, caFile)
        // Without this the machine's directory of certificates would still be believed.
        // SAFETY: curl takes a null pointer for "none".
        unsafe infra_curl_set_text(easy, CURLOPT_CAPATH, nil)
    }

    /// Starts a request; what is left of the answer before it is dropped.
    func start(_ request: HTTPRequest) {
        // SAFETY: the handles are valid until deinit.
        if isAdded { unsafe infra_curl_multi_remove(multi, easy) }
        inbox.removeAll(keepingCapacity: true)
        taken = 0
        ending = nil
        lastProgress = 0
        context.patience.restore()
        body = request.body ?? []
        position = (0, 0)
        set(CURLOPT_URL, request.url)
        set(request.body == nil ? CURLOPT_HTTPGET : CURLOPT_POST, 1)
        if request.body != nil {
            // SAFETY: the option takes a number of this size.
            unsafe infra_curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, body.reduce(0) { $0 + $1.count })
        }
        // SAFETY: curl copies the lines, and the list is kept until the next one takes its place.
        let former = unsafe headers
        unsafe headers = request.headers.reduce(nil) { unsafe infra_curl_list_append($0, $1) }
        unsafe infra_curl_set_pointer(easy, CURLOPT_HTTPHEADER, headers)
        unsafe infra_curl_list_free(former)
        // SAFETY: curl copies both texts.
        unsafe infra_curl_set_text(easy, CURLOPT_USERNAME, request.credentials?.username)
        unsafe infra_curl_set_text(easy, CURLOPT_PASSWORD, request.credentials?.secret)
        // SAFETY: the handle was taken out above.
        unsafe infra_curl_multi_add(multi, easy)
        isAdded = true
    }

    /// Moves bytes of the answer into a buffer from an offset on, waiting for them; zero at the end.
    func take(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        try waitForAnswer()
        let count = min(inbox.count - taken, buffer.count - start)
        buffer.replaceSubrange(start..<(start + count), with: inbox[taken..<(taken + count)])
        taken += count
        if taken == inbox.count {
            inbox.removeAll(keepingCapacity: true)
            taken = 0
        }
        return count
    }

    /// The beginning of the answer's body, for people to read.
    func takeText(atMost limit: Int) throws(GitError) -> String {
        var buffer = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = try take(into: &buffer, from: filled)
            guard count > 0 else { break }
            filled += count
        }
        return String(decoding: buffer[..<filled], as: UTF8.self)
    }

    /// Waits until some of the answer's body is here, or the request has ended.
    func waitForAnswer() throws(GitError) {
        while inbox.isEmpty, ending == nil {
            try context.checkCancellation()
            // SAFETY: the handle is valid until deinit.
            unsafe infra_curl_multi_perform(multi)
            noteEnding()
            guard inbox.isEmpty, ending == nil else { return }
            noteProgress()
            guard !context.patience.isExhausted else { throw stagnation }
            waitForNews()
        }
    }

    /// The remote got nowhere for as long as it may.
    var stagnation: GitError {
        guard progress == 0 else { return context.stagnation }
        return context.error(.timedOut, "no connection within \(context.patience.limit)")
    }

    private func waitForNews() {
        let descriptor = context.cancellation.descriptor
        var cancellation = curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        context.patience.spend { milliseconds in
            // SAFETY: one descriptor is announced, or none if there is none.
            unsafe infra_curl_multi_poll(multi, &cancellation, descriptor < 0 ? 0 : 1, milliseconds)
        }
    }

    private func noteProgress() {
        guard progress != lastProgress else { return }
        lastProgress = progress
        context.patience.restore()
    }

    private func noteEnding() {
        // SAFETY: the message is read before the next call to curl.
        while let message = unsafe infra_curl_multi_read(multi) {
            if unsafe message.pointee.msg == CURLMSG_DONE { ending = unsafe message.pointee.data.result }
        }
    }

    /// How far the request has come: what was sent of it, and whether its answer has begun; zero without a connection.
    ///
    /// What the answer is worth, byte by byte, knows who reads it.
    private var progress: Int {
        size(CURLINFO_SIZE_UPLOAD_T) + number(CURLINFO_REQUEST_SIZE) + status
    }
}

// MARK: - What curl calls

extension CurlConnection {
    private static func of(_ this: UnsafeMutableRawPointer?) -> CurlConnection? {
        // SAFETY: the pointer is the object's own, set above, and curl calls back only from the object's methods.
        unsafe this.map { unsafe Unmanaged<CurlConnection>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `of`; curl announces the number of bytes, which are copied.
        unsafe of(this)?.inbox.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
    }

    private static func send(_ target: UnsafeMutablePointer<CChar>?, _ room: Int, _ this: UnsafeMutableRawPointer?)
        -> Int
    {
        // SAFETY: see `of`.
        guard let connection = unsafe of(this), connection.position.piece < connection.body.count else { return 0 }
        let rest = connection.body[connection.position.piece].dropFirst(connection.position.offset)
        let part = rest.prefix(room)
        // SAFETY: curl announces the room, and no more is copied.
        unsafe UnsafeMutableRawBufferPointer(start: target, count: room).copyBytes(from: part)
        connection.position.offset += part.count
        if part.count == rest.count { connection.position = (connection.position.piece + 1, 0) }
        return part.count
    }

    /// Begins the body anew, when an idle connection turned out to be closed.
    private static func rewind(_ this: UnsafeMutableRawPointer?, to offset: curl_off_t, from origin: Int32) -> Int32 {
        // SAFETY: see `of`.
        guard let connection = unsafe of(this), offset == 0, origin == SEEK_SET else { return CURL_SEEKFUNC_CANTSEEK }
        connection.position = (0, 0)
        return CURL_SEEKFUNC_OK
    }
}

// MARK: - Options and information

extension CurlConnection {
    /// The status of the answer; 0 when there is none.
    var status: Int { number(CURLINFO_RESPONSE_CODE) }
    /// What a proxy answered that was asked to connect us; 0 when none was.
    var proxyStatus: Int { number(CURLINFO_HTTP_CONNECTCODE) }
    /// What the answer's body is, without parameters such as the character set.
    var contentType: String? {
        text(CURLINFO_CONTENT_TYPE).map { $0.prefix { $0 != ";" }.trimmed.lowercased() }
    }
    /// Where the answer wants us to go, as an absolute URL.
    var redirectURL: String? { text(CURLINFO_REDIRECT_URL) }
    /// How long the server wants to be left alone.
    var retryAfter: Duration? {
        let seconds = size(CURLINFO_RETRY_AFTER)
        return seconds > 0 ? .seconds(seconds) : nil
    }
    /// What was found wrong with the server's certificate, as OpenSSL numbers it.
    var verification: Int { number(CURLINFO_SSL_VERIFYRESULT) }
    /// The system's number of what went wrong with the connection; 0 for nothing.
    var systemError: Int32 { Int32(truncatingIfNeeded: number(CURLINFO_OS_ERRNO)) }
    /// Curl's own words about the ending, from the last @ on: the URL of a proxy that curl cannot read may have a password.
    var explanation: String {
        // SAFETY: the buffer is terminated.
        let text = unsafe String(cString: words)
        if let at = text.lastIndex(of: "@") { return "...\(text[at...])" }
        guard text.isEmpty, let ending else { return text }
        // SAFETY: curl's texts are constants.
        return unsafe String(cString: infra_curl_easy_strerror(ending))
    }

    private func set(_ option: CURLoption, _ value: Int) {
        // SAFETY: all options that are set with it take a number.
        unsafe infra_curl_set_number(easy, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        // SAFETY: all options that are set with it take a text, which curl copies.
        unsafe infra_curl_set_text(easy, option, value)
    }

    private func number(_ info: CURLINFO) -> Int {
        // SAFETY: all that is asked for with it is a long.
        unsafe infra_curl_get_number(easy, info)
    }

    private func size(_ info: CURLINFO) -> Int {
        // SAFETY: all that is asked for with it is a curl_off_t.
        unsafe infra_curl_get_size(easy, info)
    }

    private func text(_ info: CURLINFO) -> String? {
        // SAFETY: the text is copied before the next call to curl.
        unsafe infra_curl_get_text(easy, info).map { unsafe String(cString: $0) }
    }
}
