import InfraModel
import Testing

@Suite("Scalars of the Kubernetes API")
struct KubernetesScalarTests {
    @Test(arguments: ["1", "0.5", "100m", "512Mi", "2G", "1e3", "12E2", ".5", "1.", "-3", "1Ei", "3.5G"])
    func acceptsQuantities(text: String) { #expect(Quantity(text)?.text == text) }

    @Test(arguments: ["", "m", "1 Gi", "1gb", "1e", "one", "1KiB", "--1", "1.2.3"])
    func rejectsInvalidQuantities(text: String) { #expect(Quantity(text) == nil) }

    @Test func quantitiesMayBeNumbers() {
        #expect(Quantity(untyped: 2)?.untyped == 2)
        #expect(Quantity(untyped: 1.5)?.text == "1.5")
        #expect(Quantity(untyped: true) == nil)
        #expect(Quantity(untyped: []) == nil)
    }

    @Test(arguments: ["30s", "5m0s", "1h30m", "1.5h", "250ms"])
    func acceptsDurations(text: String) { #expect(GoDuration(text)?.description == text) }

    @Test(arguments: ["", "30", "5 m", "1d", "m", "1.s", "-1s"])
    func rejectsInvalidDurations(text: String) { #expect(GoDuration(text) == nil) }

    @Test(arguments: [(0, "0s"), (59, "59s"), (60, "1m0s"), (300, "5m0s"), (3661, "1h1m1s"), (7200, "2h0m0s")])
    func formatsSecondsLikeGo(seconds: Int, text: String) {
        #expect(GoDuration(seconds: seconds).description == text)
    }

    @Test func portsAreNumbersOrNames() {
        #expect(IntOrString(untyped: 80) == 80)
        #expect(IntOrString(untyped: "http") == "http")
        // A quoted number is a name.
        #expect(IntOrString(untyped: "80") == "80")
        #expect(IntOrString(untyped: true) == nil)
    }
}
