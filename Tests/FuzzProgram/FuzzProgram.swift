import Glibc
import InfraFuzz

/// Runs a fuzz target: `infra-sync-fuzz TARGET`, followed by the arguments of libFuzzer.
@main
enum FuzzProgram {
    // SAFETY: written once before the fuzzer starts, and then only read by the fuzzer on the same thread.
    nonisolated(unsafe) private static var target = FuzzTarget.yaml

    static func main() {
        var arguments = CommandLine.arguments
        guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments.remove(at: 1)) else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
            print("usage: infra-sync-fuzz \(names) [options of libFuzzer]")
            exit(64)
        }
        // SAFETY: the target is set before the fuzzer starts. The fuzzer keeps the arguments until the process ends, so
        // they are not freed.
        unsafe Self.target = target
        var count = Int32(arguments.count)
        var strings = unsafe arguments.map { unsafe strdup($0) } + [nil]
        let status = unsafe strings.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return unsafe runFuzzer(&count, &start) { bytes, size in
                unsafe FuzzProgram.run(UnsafeBufferPointer(start: bytes, count: size))
                return 0
            }
        }
        exit(status)
    }

    /// Runs an input; a violation ends the process, which the fuzzer reports as a crash.
    private static func run(_ input: UnsafeBufferPointer<UInt8>) {
        do {
            // SAFETY: the target is no longer written, and the bytes of the fuzzer are copied.
            try unsafe target.run([UInt8](input))
        } catch {
            fatalError("\(error)")
        }
    }
}

/// The corresponding C function is `LLVMFuzzerRunDriver` of libFuzzer.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
