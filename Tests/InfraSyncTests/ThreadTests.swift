import Glibc
import InfraSync
import Testing

@Suite struct ThreadTests {
    /// In a separate process, where the stack of a new thread exceeds the memory limit.
    @Test func aThreadThatCannotStartIsAnError() async {
        await #expect(processExitsWith: .success) {
            let configuration = try Cluster([:]).configuration
            // A function of the C library that its module does not export.
            typealias SetDefault = @convention(c) (UnsafeMutablePointer<pthread_attr_t>) -> Int32
            // SAFETY: the function has that type, and its attributes are initialised before it reads them.
            let symbol = unsafe dlsym(nil, "pthread_setattr_default_np")
            let setDefault = unsafe unsafeBitCast(symbol, to: SetDefault.self)
            let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
            defer { unsafe attributes.deallocate() }
            unsafe pthread_attr_init(attributes)
            unsafe pthread_attr_setstacksize(attributes, 1 << 46)
            #expect(unsafe setDefault(attributes) == 0)
            let error = #expect(throws: SyncError.self) { _ = try Synchronizer(configuration) }
            #expect(error?.code == .resources)
            #expect(error?.isRetryable == true)
            #expect(
                error?.reason.hasPrefix("start a thread: Resource temporarily unavailable: raise the limit") == true)
        }
    }
}
