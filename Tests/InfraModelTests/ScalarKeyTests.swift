import InfraModel
import Testing

/// The expected texts are those that kubectl 1.32 reads.
@Suite("Keys that are no strings")
struct ScalarKeyTests {
    @Test(arguments: [
        ("404", "404"), ("0x194", "404"), ("017", "15"), ("0o17", "15"), ("0b+1", "1"), ("1_000", "1000"),
        ("9223372036854775807", "9223372036854775807"), ("-1", "-1"),
        // Beyond 64 bits a key is a float, which is rounded to 32 bits.
        ("18446744073709551616", "1.8446744e+19"), ("16777217.0", "1.6777216e+07"), ("123456789.0", "1.2345679e+08"),
        ("3.4028236e39", ".inf"), (".inf", ".inf"), ("-.inf", "-.inf"), (".nan", ".nan"),
        ("1.50", "1.5"), ("1e3", "1000"), ("100000.0", "100000"), ("1000000.0", "1e+06"), ("1234567.0", "1.234567e+06"),
        ("0.1", "0.1"), ("0.0001", "0.0001"), ("0.00001", "1e-05"), ("1e-7", "1e-07"), ("1e21", "1e+21"), ("0.0", "0"),
        ("-0.0", "-0"), ("12.5", "12.5"), ("-2.25", "-2.25"),
        ("yes", "true"), ("TRUE", "true"), ("no", "false"), ("n", "false"),
        ("0o-7", "0o-7"), ("2001-01-01", "2001-01-01"), ("=", "="), ("a", "a"),
    ])
    func aKeyIsTheTextThatKubectlReads(key: String, text: String) {
        #expect(Scalar.plain(key).keyText == text)
        #expect(Scalar.quoted(key).keyText == key)
    }

    @Test(arguments: ["", "~", "null", "9223372036854775808", "18446744073709551615"])
    func kubectlRejectsNullAndUnsignedIntegers(key: String) {
        #expect(Scalar.plain(key).keyText == nil)
    }
}
