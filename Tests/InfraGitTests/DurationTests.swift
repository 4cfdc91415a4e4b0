import InfraSystem
import Testing

@Suite struct DurationTests {
    @Test(
        arguments: [
            (.milliseconds(600), "0.6 seconds"), (.zero, "0 seconds"), (.seconds(1), "1 second"),
            (.seconds(90), "90 seconds"), (.seconds(120), "120 seconds"), (.seconds(300), "5 minutes"),
            (.seconds(3601), "61 minutes"), (.seconds(28_800), "8 hours"), (.seconds(63_167_765), "732 days"),
            (.seconds(Int64.max), "106751991167301 days"),
        ] as [(Duration, String)])
    func writesADurationForPeople(duration: Duration, text: String) { #expect(duration.text == text) }
}
