import InfraModel
import Testing

@Suite struct ScalarReadingTests {
    @Test(
        arguments: [
            // An empty scalar, a tilde and three spellings of a word are null.
            ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
            ("nUll", .string("nUll")), ("nil", .string("nil")), ("~~", .string("~~")),

            // Booleans of YAML 1.1 in lower case, upper case, or with an initial capital.
            ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)),
            ("yes", .bool(true)), ("Yes", .bool(true)), ("YES", .bool(true)),
            ("on", .bool(true)), ("On", .bool(true)), ("ON", .bool(true)),
            ("y", .bool(true)), ("Y", .bool(true)),
            ("false", .bool(false)), ("False", .bool(false)), ("FALSE", .bool(false)),
            ("no", .bool(false)), ("No", .bool(false)), ("NO", .bool(false)),
            ("off", .bool(false)), ("Off", .bool(false)), ("OFF", .bool(false)),
            ("n", .bool(false)), ("N", .bool(false)),
            ("tRUE", .string("tRUE")), ("yEs", .string("yEs")), ("oN", .string("oN")), ("yess", .string("yess")),
            ("enabled", .string("enabled")),

            // Decimal integers up to 64 bits.
            ("0", .integer(0)), ("7", .integer(7)), ("-7", .integer(-7)), ("+7", .integer(7)), ("-0", .integer(0)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .unsigned(1 << 63)), ("18446744073709551615", .unsigned(.max)),

            // Beyond 64 bits, and beyond 63 bits with a sign, the value is a double.
            ("18446744073709551616", .float(18446744073709551616)),
            ("+9223372036854775808", .float(9223372036854775808)),
            ("-9223372036854775809", .float(-9223372036854775808)),

            // A leading zero means octal, unless the digits are not octal.
            ("0644", .integer(420)), ("00", .integer(0)), ("-017", .integer(-15)), ("+017", .integer(15)),
            ("08", .float(8)), ("-09", .float(-9)), ("0899", .float(899)), ("0o17", .integer(15)),
            ("0O17", .integer(15)),
            ("0o18", .string("0o18")), ("0o", .string("0o")),

            // Hexadecimal and binary numbers, with and without sign, in both cases.
            ("0x1F", .integer(31)), ("0X1f", .integer(31)), ("-0x1F", .integer(-31)), ("0xg", .string("0xg")),
            ("0xFFFFFFFFFFFFFFFF", .unsigned(.max)), ("0x10000000000000000", .string("0x10000000000000000")),
            ("0b101", .integer(5)), ("0B101", .integer(5)), ("-0b101", .integer(-5)), ("0b102", .string("0b102")),
            // A sign after the prefix is accepted in binary numbers only.
            ("0b+1", .integer(1)), ("0b-101", .integer(-5)), ("0b_+1", .integer(1)), ("-0b+1", .string("-0b+1")),
            ("0b+", .string("0b+")), ("0b+2", .string("0b+2")), ("0o-7", .string("0o-7")), ("0o+7", .string("0o+7")),
            ("0x", .string("0x")), ("0x-1", .string("0x-1")), ("+-1", .string("+-1")), ("--1", .string("--1")),

            // Underscores are ignored everywhere in a number, but a number cannot start with one.
            ("1_000", .integer(1000)), ("1__0", .integer(10)), ("1_", .integer(1)), ("+_1", .integer(1)),
            ("0_7", .integer(7)), ("0x_1F", .integer(31)), ("1_0.2_5", .float(10.25)), ("_1", .string("_1")),
            ("._5", .string("._5")), (".5_", .string(".5_")), (".1_5", .float(0.15)),

            // Fractions and exponents.
            ("1.5", .float(1.5)), ("1.20", .float(1.2)), (".5", .float(0.5)), ("5.", .float(5)), ("-.5", .float(-0.5)),
            ("+.5", .float(0.5)), ("1e3", .float(1000)), ("1E3", .float(1000)), ("1e+3", .float(1000)),
            ("1.0e-3", .float(0.001)), ("01.5", .float(1.5)), ("1e3.5", .string("1e3.5")), ("1e", .string("1e")),
            ("1e+", .string("1e+")), (".", .string(".")), ("-", .string("-")), ("+", .string("+")),
            ("-.", .string("-.")),
            ("e5", .string("e5")), (".e5", .string(".e5")), ("1.2.3", .string("1.2.3")), ("1,5", .string("1,5")),

            // Numbers beyond the range of a double are strings; numbers that round to zero are zero.
            ("1e309", .string("1e309")), ("-1e309", .string("-1e309")), ("1e-400", .float(0)),

            // Infinities and not-a-number.
            (".inf", .float(.infinity)), (".Inf", .float(.infinity)), (".INF", .float(.infinity)),
            ("+.inf", .float(.infinity)), ("-.inf", .float(-.infinity)), ("-.INF", .float(-.infinity)),
            (".iNF", .string(".iNF")), ("inf", .string("inf")), ("-inf", .string("-inf")), ("NaN", .string("NaN")),
            ("+.nan", .string("+.nan")), ("infinity", .string("infinity")),

            // Sexagesimal numbers, dates and times are strings.
            ("22:22", .string("22:22")), ("1:30", .string("1:30")), ("190:20:30", .string("190:20:30")),
            ("2001-01-01", .string("2001-01-01")), ("2001-1-1", .string("2001-1-1")),
            ("2001-13-01", .string("2001-13-01")), ("2001-12-14t21:59:43Z", .string("2001-12-14t21:59:43Z")),
            ("2001-12-14 21:59:43", .string("2001-12-14 21:59:43")),

            // Non-ASCII digits are not digits, and spaces are part of a string.
            ("１", .string("１")), ("1١", .string("1١")), ("1 ", .string("1 ")), (" 1", .string(" 1")),
            ("é", .string("é")), ("=", .string("=")), ("<<", .string("<<")),
        ] as [(String, ScalarReading)])
    func readsAPlainScalarLikeKubernetes(text: String, expected: ScalarReading) {
        #expect(Scalar.plain(text).reading == expected)
    }

    @Test(arguments: [".nan", ".NaN", ".NAN"])
    func notANumberIsAFloat(text: String) {
        guard case .float(let number) = Scalar.plain(text).reading else {
            Issue.record("\(text) is no number")
            return
        }
        #expect(number.isNaN)
    }

    @Test func minusZeroKeepsItsSignOnlyAsADouble() {
        #expect(Scalar.plain("-0").reading == .integer(0))
        guard case .float(let zero) = Scalar.plain("-0.0").reading else {
            Issue.record("-0.0 is no double")
            return
        }
        #expect(zero.sign == .minus)
    }

    @Test(arguments: ["", "null", "true", "12", "0644", ".inf", "1e3"])
    func aQuotedScalarIsAString(text: String) {
        #expect(Scalar.quoted(text).reading == .string(text))
    }

    @Test func veryLongNumbersAreStrings() {
        let digits = String(repeating: "1", count: 5000)
        #expect(Scalar.plain(digits).reading == .string(digits))
        // 300 digits are still a number, 400 digits exceed the range of a double.
        #expect(Scalar.plain(String(repeating: "1", count: 300)).reading.typeName == "a number")
        #expect(Scalar.plain(String(repeating: "1", count: 400)).reading.typeName == "a string")
        #expect(Scalar.plain("0." + String(repeating: "0", count: 3000) + "1").reading == .float(0))
    }

    @Test(arguments: [
        ("~", "null"), ("yes", "a boolean"), ("1", "an integer"), ("18446744073709551615", "an integer"),
        ("1.5", "a number"), ("x", "a string"),
    ])
    func typesHaveNames(text: String, name: String) {
        #expect(Scalar.plain(text).reading.typeName == name)
        #expect(Value.scalar(.plain(text)).typeName == name)
    }
}
