internal import CCurl
internal import InfraSystem

/// `CURLAUTH_BASIC`, a macro that Swift cannot import.
private let basicAuthentication = 1

/// An easy handle of libcurl: requests one after the other with their options, and the result of the last one.
@safe
final class CurlTransfer {
    let handle: UnsafeMutableRawPointer
    private let errorBuffer: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?
    /// The environment variable of the last request's proxy; `nil` without a proxy.
    private(set) var proxyVariable: String?

    /// The reason why libcurl could not be loaded and initialised; `nil` if it was.
    ///
    /// The library is loaded once, on first use, and never unloaded: it depends on three dozen other libraries, which
    /// cost time in programs without HTTP.
    // SAFETY: Swift runs this once, before any other call; the reason is copied.
    private static let failure: String? = unsafe infra_curl_load().map { unsafe String(cString: $0) }

    /// Creates a transfer; nothing is connected yet.
    init(caFile: String?, limit: Duration) throws(HTTPError) {
        if let failure = CurlTransfer.failure {
            throw HTTPError(
                code: .unreachable, host: nil,
                reason: "cannot load libcurl, is it installed? (Debian package libcurl4): \(failure)")
        }
        // SAFETY: the handle and the buffer, which is filled with zeros, are owned by this object and freed in deinit.
        guard let handle = unsafe infra_curl_easy_init() else {
            throw HTTPError(
                code: .unreachable, host: nil, reason: "there is not enough memory for a request")
        }
        unsafe self.handle = unsafe handle
        unsafe errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        configure(caFile: caFile, limit: limit)
    }

    deinit {
        // SAFETY: the handle, the list and the buffer are owned by this object, and freed only here after their last
        // use.
        unsafe infra_curl_easy_cleanup(handle)
        unsafe infra_curl_list_free(headers)
        unsafe errorBuffer.deallocate()
    }

    /// Sets the options that all requests have in common.
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
        // Requests are sequential, so the concurrent streams of HTTP/2 have no advantage.
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(limit.milliseconds))
        // No signal handlers, and no waiting for a name lookup whose result is no longer needed.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_BUFFERSIZE, 1 << 17)
        // Some servers and proxies compress without being asked, and curl only decodes what it has asked for.
        set(CURLOPT_ACCEPT_ENCODING, "gzip")
        guard let caFile else { return }
        set(CURLOPT_CAINFO, caFile)
        // Without this option, curl would also trust the system's directory of certificates.
        set(CURLOPT_CAPATH, nil)
    }

    /// Sets the options of the next request.
    func prepare(_ request: HTTPRequest, headers lines: [String]) {
        proxyVariable = nil
        set(CURLOPT_URL, request.url)
        set(request.body == nil ? CURLOPT_HTTPGET : CURLOPT_POST, 1)
        if let body = request.body {
            // SAFETY: the option takes a number of this size.
            unsafe infra_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, body.reduce(0) { $0 + $1.count })
        }
        // SAFETY: curl copies the lines, and the list is kept until the next list replaces it.
        let former = unsafe headers
        // Without the empty header, curl would wait for the server's consent (100-continue) before it sends a large
        // body.
        unsafe headers = (request.body == nil ? lines : lines + ["Expect:"]).reduce(nil) {
            unsafe infra_curl_list_append($0, $1)
        }
        unsafe infra_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headers)
        unsafe infra_curl_list_free(former)
        set(CURLOPT_USERNAME, request.credentials?.username)
        set(CURLOPT_PASSWORD, request.credentials?.password)
    }

    /// Reads the name of the proxy's variable from curl's verbose output, the only place where curl reports it.
    private static func readProxyVariable(
        _ kind: curl_infotype, _ text: UnsafeMutablePointer<CChar>?, count: Int, for this: UnsafeMutableRawPointer?
    ) -> Int32 {
        // SAFETY: the check only compares the pointer with nil. It is the object's own, set above, and curl calls back
        // only while the object uses the handle.
        guard kind == CURLINFO_TEXT, let this = unsafe this else { return 0 }
        let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(this).takeUnretainedValue()
        // SAFETY: curl passes the number of bytes, which are copied.
        let line = unsafe String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
        let words = line.split(separator: " ", maxSplits: 5)
        guard words.starts(with: ["Uses", "proxy", "env", "variable"]), words.count > 4 else { return 0 }
        if words[4].lowercased() != "no_proxy" { transfer.proxyVariable = String(words[4]) }
        return 0
    }
}

// MARK: - Results

extension CurlTransfer {
    /// The status of the response; 0 without a response.
    var status: Int { number(CURLINFO_RESPONSE_CODE) }
    /// The status of the proxy's response to `CONNECT`; 0 without one.
    var proxyStatus: Int { number(CURLINFO_HTTP_CONNECTCODE) }
    /// The content type of the response, without parameters such as the character set.
    var contentType: String? {
        text(CURLINFO_CONTENT_TYPE).map { $0.prefix { $0 != ";" && $0 != " " }.lowercased() }
    }
    /// The redirect target of the response, as an absolute URL.
    var redirectURL: String? { text(CURLINFO_REDIRECT_URL) }
    /// The time to wait before the next request, if the server sent one.
    var retryAfter: Duration? {
        let seconds = size(CURLINFO_RETRY_AFTER)
        return seconds > 0 ? .seconds(seconds) : nil
    }
    /// The result of verifying the server's certificate, as a number of OpenSSL.
    var verification: Int { number(CURLINFO_SSL_VERIFYRESULT) }
    /// The result of verifying the proxy's certificate, as a number of OpenSSL.
    var proxyVerification: Int { number(CURLINFO_PROXY_SSL_VERIFYRESULT) }
    /// Whether a connection to the server was established, directly or through a proxy.
    var hasConnected: Bool { size(CURLINFO_PRETRANSFER_TIME_T) > 0 }
    /// The progress of the request: the number of bytes sent and the status of the response; zero without a connection.
    ///
    /// The progress of the response's body is measured by its reader.
    var progress: Int {
        size(CURLINFO_SIZE_UPLOAD_T) + number(CURLINFO_REQUEST_SIZE) + status
    }
    /// The system's error number for the connection; 0 without an error.
    var systemError: Int32 { Int32(truncatingIfNeeded: number(CURLINFO_OS_ERRNO)) }
    /// Returns curl's description of the result of a request.
    ///
    /// If curl cannot parse the URL of a proxy, the description contains the whole URL.
    func explanation(of result: CURLcode) -> String {
        // SAFETY: the buffer ends in a zero.
        let text = unsafe String(cString: errorBuffer)
        // SAFETY: curl's texts are constants.
        return text.isEmpty ? unsafe String(cString: infra_curl_easy_strerror(result)) : text
    }

    private func set(_ option: CURLoption, _ value: Int) {
        // SAFETY: all options that this method sets take a number.
        unsafe infra_curl_set_number(handle, option, value)
    }

    private func set(_ option: CURLoption, _ value: String?) {
        // SAFETY: all options that this method sets take a text, which curl copies, or a null pointer for no value.
        unsafe infra_curl_set_text(handle, option, value)
    }

    private func number(_ info: CURLINFO) -> Int {
        // SAFETY: all values that this method reads are of type long.
        unsafe infra_curl_get_number(handle, info)
    }

    private func size(_ info: CURLINFO) -> Int {
        // SAFETY: all values that this method reads are of type curl_off_t.
        unsafe infra_curl_get_size(handle, info)
    }

    private func text(_ info: CURLINFO) -> String? {
        // SAFETY: the text is copied before the next call to curl.
        unsafe infra_curl_get_text(handle, info).map { unsafe String(cString: $0) }
    }
}
