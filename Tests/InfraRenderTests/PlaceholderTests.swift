import InfraModel
import InfraRender
import InfraTestSupport
import Testing

@Suite struct PlaceholderTests {
    @Test(arguments: [
        ("'{ENV}'", #""staging""#), ("'web-{ENV}.example.com'", #""web-staging.example.com""#),
        ("'{ENV}{ENV}'", #""stagingstaging""#),

        // Doubled braces are literal braces.
        ("'{{'", #""{""#), ("'}}'", #""}""#), ("'{{ENV}}'", #""{ENV}""#), ("'{{{ENV}}}'", #""{staging}""#),
        ("'{{ .Values.x }}'", #""{ .Values.x }""#), ("'{{{{x}}}}'", #""{{x}}""#),

        // Keys, items and nested values.
        ("{'{ENV}': ['{ENV}', {a: 'x{ENV}'}]}", #"{"staging":["staging",{"a":"xstaging"}]}"#),

        // Text without braces is unchanged.
        ("[0644, yes, 'ENV', ~]", #"[420,true,"ENV",null]"#), ("$ENV", #""$ENV""#),

        // A result of substitution is a string, even if it looks like another type.
        ("a{{b", #""a{b""#),
    ])
    func substitutesTheEnvironment(text: String, expected: String) throws {
        #expect(try json(document(text).substitutingEnvironment("staging")) == expected)
    }

    @Test func aSubstitutedScalarIsAString() throws {
        let value = try Value.scalar(.plain("1{ENV}")).substitutingEnvironment("0")
        #expect(value == "10")
    }

    @Test(arguments: [
        "'{env}'", "'{'", "'}'", "'a{b}'", "'{ENV'", "'{ENV }'", "'ENV}'", "'{0}'", "'{}'", "{'a{x}': 1}",
        "[{a: ['{b']}]",
        "'{{{x'", "'{a long expression that goes on}'",
    ])
    func rejectsOtherBracesWithoutQuotingTheText(text: String) throws {
        let error = try #require(throws: PatchError.self) { try document(text).substitutingEnvironment("staging") }
        #expect(error.code == .patchPlaceholder)
        #expect(error.description == "expected {ENV}, or {{ and }} for braces, found a single brace")
    }
}
