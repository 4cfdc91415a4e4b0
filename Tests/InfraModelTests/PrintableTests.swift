import InfraModel
import Testing

@Suite struct PrintableTests {
    @Test(arguments: [
        // Visible characters are unchanged.
        ("", ""), ("k8s/web.yaml", "k8s/web.yaml"), ("é日😀❤️", "é日😀❤️"), ("a b\u{A0}c", "a b\u{A0}c"),
        // Line breaks, control characters, and direction controls.
        ("a\nb\r\tc", #"a\nb\r\tc"#), ("\u{1B}[31m\0\u{7}", #"\u{1B}[31m\0\u{07}"#),
        ("\u{7F}\u{9B}2J", #"\u{7F}\u{009B}2J"#),
        ("\u{202E}a\u{2066}b\u{200F}", #"\u{202E}a\u{2066}b\u{200F}"#), ("\u{2028}\u{FEFF}", #"\u{2028}\u{FEFF}"#),
        // Invisible characters, which could make names look equal or hide text.
        ("a\u{200B}b\u{AD}\u{2060}", #"a\u{200B}b\u{00AD}\u{2060}"#), ("👩\u{200D}👧", #"👩\u{200D}👧"#),
        ("a\u{E0061}\u{E0100}\u{3164}", #"a\u{000E0061}\u{000E0100}\u{3164}"#),
        // Bytes of a file name that are not UTF-8.
        ("a\u{10FFFF}", #"a\u{0010FFFF}"#),
    ])
    func escapesCharactersWithSideEffectsOnATerminal(text: String, printable: String) {
        #expect(text.printable == printable)
    }

    @Test func keepsLineFeeds() {
        #expect("a\u{1B}\n\nb\r\n".printableLines == "a\\u{1B}\n\nb\\r\n")
    }

    @Test func limitsTheLengthOfAQuotation() {
        #expect("a\"\n\u{202E}".quotedForMessage == #""a\"\n\u{202E}""#)
        #expect(String(repeating: "x", count: 1_000_000).quotedForMessage.utf8.count < 100)
    }
}
