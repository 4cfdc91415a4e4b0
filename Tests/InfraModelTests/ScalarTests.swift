import InfraModel
import Testing

@Suite struct ScalarTests {
    private static let composed = "caf\u{E9}"
    private static let decomposed = "cafe\u{301}"

    @Test func comparesScalarsByBytes() {
        // Swift considers both strings equal.
        #expect(Self.composed == Self.decomposed)
        #expect(Scalar.quoted(Self.composed) != Scalar.quoted(Self.decomposed))
        #expect(!Scalar.quoted(Self.composed).hasSameText(as: Self.decomposed))
        #expect(Set([Scalar.quoted(Self.composed), .quoted(Self.decomposed), .quoted(Self.composed)]).count == 2)
    }

    @Test func equalityIncludesTheStyle() {
        #expect(Scalar.plain("1") != Scalar.quoted("1"))
        #expect(Scalar.plain("1").hasSameText(as: Scalar.quoted("1")))
        #expect(Set([Scalar.plain("1"), .quoted("1")]).count == 2)
    }

    @Test(
        arguments: [
            // A dot in the mantissa and a sign in the exponent, regardless of Swift's format.
            (0, "0.0"), (1, "1.0"), (-1.5, "-1.5"), (0.1, "0.1"), (1e16, "1.0e+16"), (1.5e300, "1.5e+300"),
            (1e-7, "1.0e-07"), (-0.0, "-0.0"), (123456789.125, "123456789.125"),
            (.leastNonzeroMagnitude, "5.0e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),

            // Numbers that JSON does not have.
            (.infinity, ".inf"), (-.infinity, "-.inf"), (.nan, ".nan"),
        ] as [(Double, String)])
    func spellsNumbersForEveryParser(number: Double, spelling: String) {
        #expect(Scalar.spelling(of: number) == spelling)
        #expect(Value(number) == .scalar(.plain(spelling)))
    }

    @Test(
        arguments: [0, 1.0 / 3, 1e16, 1e22, 1e23, .leastNonzeroMagnitude, .pi, 2.5e-5, 1.7976931348623157e308]
            as [Double])
    func aNumberIsReadBackFromItsSpelling(number: Double) {
        #expect(Scalar.plain(Scalar.spelling(of: number)).reading == .float(number))
        #expect(Scalar.plain(Scalar.spelling(of: -number)).reading == .float(-number))
    }

    @Test(arguments: [
        // Only an exponent is respelled.
        ("1", "1"), ("-0", "-0"), ("1.50", "1.50"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("1e3", "1.0e+3"), ("1E3", "1.0e+3"), ("1e+3", "1.0e+3"), ("1e-3", "1.0e-3"), ("1.5E3", "1.5e+3"),
        ("-2e00", "-2.0e+00"),
    ])
    func aJSONNumberKeepsItsDigits(json: String, spelling: String) {
        #expect(Scalar.spelling(ofJSONNumber: json) == spelling)
    }
}
