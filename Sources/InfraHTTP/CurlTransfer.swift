internal import CCurl
internal import InfraSystem

/// `CURLAUTH_BASIC`, whose definition Swift cannot read.
private let basicAuthentication = 1

/// What libcurl calls an easy handle: one request after the other with their options, and what came of the last one.
@safe
final class CurlTransfer {
    let handle: UnsafeMutableRawPointer
    private let errorBuffer: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?
    /// The variable of the environment that has the proxy of the last request; `nil` when there was none.
    private(set) var proxyVariable: String?

    /// Loads and initialises the library once, and never gives it back; why that failed, or `nil`.
    ///
    /// It brings three dozen other libraries along, which a program that does not speak HTTP need not wait for.
    // SAFETY: Swift runs this once, before any other call; the reason is copied.
    private static let failure: String? = unsafe infra_curl_load().map { unsafe String(cString: $0) }

    /// Gets ready; nothing is connected yet.
    init(caFile: String?, limit: Duration) throws(HTTPError) {
        if let failure = CurlTransfer.failure {
            throw HTTPError(
                code: .unreachable, host: nil,
                reason: "cannot load libcurl, is it installed? (Debian package libcurl4): \(failure)")
        }
        // SAFETY: the handle and the buffer, all zero from the start, are ours and given back in deinit.
        guard let handle = unsafe infra_curl_easy_init() else {
            throw HTTPError(
                code: .unreachable, host: nil, reason: "there is no memory left for a request")
        }
        unsafe self.handle = unsafe handle
        unsafe errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        configure(caFile: caFile, limit: limit)
    }

    deinit {
        // SAFETY: the handle, the list and the buffer are ours, and given back only here; each is out of use by then.
        unsafe infra_curl_easy_cleanup(handle)
        unsafe infra_curl_list_free(headers)
        unsafe errorBuffer.deallocate()
    }

    /// What stays the same for all requests.
    private func configure(caFile: String?, limit: Duration) {
        // SAFETY: curl keeps the pointers as long as the handle lives, which is not longer than this object.
        unsafe infra_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorBuffer)
        unsafe infra_curl_set_pointer(handle, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(self).toOpaque())
        unsafe infra_curl_set_debug(handle) { _, kind, text, count, this in
            unsafe CurlTransfer.readProxyVariable(kind, text, count: count, for: this)
        }
        set(CURLOPT_VERBOSE, 1)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_HTTPAUTH, basicAuthentication)
        // Requests follow each other; a second one at the same time, which version 2 is about, never happens.
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(limit.milliseconds))
        // No signal handlers, and no waiting for a name server that nobody wants to hear of any more.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_BUFFERSIZE, 1 << 17)
        guard let caFile else { return }
        set(CURLOPT_CAINFO, caFile)
        // Without this the machine's directory of certificates would still be believed.
        set(CURLOPT_CAPATH, nil)
    }

    /// Makes it the next request.
    func prepare(_ request: HTTPRequest, headers lines: [String]) {
        proxyVariable = nil
        set(CURLOPT_URL, request.url)
        set(request.body == nil ? CURLOPT_HTTPGET : CURLOPT_POST, 1)
        if let body = request.body {
            // SAFETY: the option takes a number of this size.
            unsafe infra_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, body.reduce(0) { $0 + $1.count })
        }
        // SAFETY: curl copies the lines, and the list is kept until the next one takes its place.
        let former = unsafe headers
        // Without the empty line curl would wait for the server to agree before it sends a large body.
        unsafe headers = (request.body == nil ? lines : lines + ["Expect:"]).reduce(nil) {
            unsafe infra_curl_list_append($0, $1)
        }
        unsafe infra_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
        unsafe infra_curl_list_free(former)
        set(CURLOPT_USERNAME, request.credentials?.username)
        set(CURLOPT_PASSWORD, request.credentials?.password)
    }

    /// Finds the name of the proxy's variable in what curl says of its work: there is no other way to learn which one it took.
    private static func readProxyVariable(
        _ kind: curl_infotype, _ text: UnsafeMutablePointer<CChar>?, count: Int, for this: UnsafeMutableRawPointer?
    ) -> Int32 {
        // SAFETY: only whether there is a pointer is asked; it is the object's own, set above, and curl calls back only while
        // the object works with the handle.
        guard kind == CURLINFO_TEXT, let this = unsafe this else { return 0 }
        let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(this).takeUnretainedValue()
        // SAFETY: curl announces the number of bytes, which are copied.
        let line = unsafe String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
        let words = line.split(separator: " ", maxSplits: 5)
        guard words.starts(with: ["Uses", "proxy", "env", "variable"]), words.count > 4 else { return 0 }
        if words[4].lowercased() != "no_proxy" { transfer.proxyVariable = String(words[4]) }
        return 0
    }
}

// MARK: - What came of it

extension CurlTransfer {
    /// The status of the answer; 0 when there is none.
    var status: Int { number(CURLINFO_RESPONSE_CODE) }
    /// What a proxy answered that was asked to connect us; 0 when none was.
    var proxyStatus: Int { number(CURLINFO_HTTP_CONNECTCODE) }
    /// What the answer's body is, without parameters such as the character set.
    var contentType: String? {
        text(CURLINFO_CONTENT_TYPE).map { $0.prefix { $0 != ";" && $0 != " " }.lowercased() }
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
    /// What was found wrong with the certificate of the proxy.
    var proxyVerification: Int { number(CURLINFO_PROXY_SSL_VERIFYRESULT) }
    /// Whether there was a connection to the server, perhaps through a proxy, that the request could go over.
    var hasConnected: Bool { size(CURLINFO_PRETRANSFER_TIME_T) > 0 }
    /// How far the request has come: what was sent of it, and whether its answer has begun; zero without a connection.
    ///
    /// What the answer is worth, byte by byte, knows who reads it.
    var progress: Int {
        size(CURLINFO_SIZE_UPLOAD_T) + number(CURLINFO_REQUEST_SIZE) + status
    }
    /// The system's number of what went wrong with the connection; 0 for nothing.
    var systemError: Int32 { Int32(truncatingIfNeeded: number(CURLINFO_OS_ERRNO)) }
    /// Curl's own words about how the request ended.
    ///
    /// About a proxy whose URL it cannot read they repeat all of it.
    func explanation(of result: CURLcode) -> String {
        // SAFETY: the buffer is terminated.
        let text = unsafe String(cString: errorBuffer)
        // SAFETY: curl's texts are constants.
        return text.isEmpty ? unsafe String(cString: infra_curl_easy_strerror(result)) : text
    }

    private func set(_ option: CURLoption, _ value: Int) {
        // SAFETY: all options that are set with it take a number.
        unsafe infra_curl_set_number(handle, option, value)
    }

    private func set(_ option: CURLoption, _ value: String?) {
        // SAFETY: all options that are set with it take a text, which curl copies, or a null pointer for "none".
        unsafe infra_curl_set_text(handle, option, value)
    }

    private func number(_ info: CURLINFO) -> Int {
        // SAFETY: all that is asked for with it is a long.
        unsafe infra_curl_get_number(handle, info)
    }

    private func size(_ info: CURLINFO) -> Int {
        // SAFETY: all that is asked for with it is a curl_off_t.
        unsafe infra_curl_get_size(handle, info)
    }

    private func text(_ info: CURLINFO) -> String? {
        // SAFETY: the text is copied before the next call to curl.
        unsafe infra_curl_get_text(handle, info).map { unsafe String(cString: $0) }
    }
}
