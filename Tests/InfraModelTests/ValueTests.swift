import InfraModel
import Testing

@Suite struct ValueTests {
    private static func plain(_ text: String) -> Value { .scalar(.plain(text)) }

    @Test(
        arguments: [
            // Numbers are compared as numbers, regardless of spelling.
            (plain("1"), plain("1.0"), true), (plain("1"), plain("0x1"), true), (plain("16"), plain("020"), true),
            (plain("1e3"), plain("1000"), true), (plain("1"), plain("2"), false), (plain("0"), plain("-0.0"), true),

            // 2^53 + 1 is not a double; the nearest one is 2^53.
            (plain("9007199254740993"), plain("9007199254740992.0"), false),
            (plain("9007199254740992"), plain("9007199254740992.0"), true),
            (plain("18446744073709551615"), plain("18446744073709551616.0"), false),
            (plain("9223372036854775808"), plain("9223372036854775808.0"), true),
            (plain("9223372036854775807"), plain("9223372036854775808"), false),

            // The type matters: neither a boolean nor a string is a number.
            (plain("1"), true, false), (plain("1"), "1", false), (plain("true"), "true", false),
            (plain("yes"), true, true), (plain("~"), .null, true), (plain("~"), "", false), (plain(""), .null, true),

            // Strings are compared by bytes, whether plain or quoted.
            (plain("text"), "text", true), (plain("2001-01-01"), "2001-01-01", true), ("\u{E9}", "e\u{301}", false),

            // Not-a-number is equivalent to itself: the same document has the same values.
            (plain(".nan"), plain(".nan"), true), (plain(".inf"), plain(".INF"), true),
            (plain(".nan"), plain(".NaN"), true), (plain(".inf"), plain("-.inf"), false),

            // The order of items matters, the order of members does not.
            ([1, 2], [1, 2], true), ([1, 2], [2, 1], false), ([1], [1, 2], false), ([], [], true),
            (["a": 1, "b": 2], ["b": 2, "a": 1], true), (["a": 1, "b": 2], ["b": 1, "a": 2], false),
            (["a": 1], ["a": 1, "b": 2], false), (["a": 1, "b": 2], ["a": 1, "c": 2], false),
            (["a": [["x": 1, "y": 2]]], ["a": [["y": plain("2.0"), "x": 1]]], true),
            (["\u{E9}": 1, "e\u{301}": 2], ["e\u{301}": 2, "\u{E9}": 1], true),
            (["\u{E9}": 1, "e\u{301}": 2], ["e\u{301}": 1, "\u{E9}": 2], false),

            // Values of different kinds are not equivalent.
            ([], [:], false), ([:], .null, false), (["a"], "a", false),
        ] as [(Value, Value, Bool)])
    func comparesValuesAsJSON(left: Value, right: Value, isEqual: Bool) {
        #expect((left == right) == isEqual)
        #expect((right == left) == isEqual)
        if isEqual { #expect(left.hashValue == right.hashValue) }
    }

    @Test func comparesSpellingAndOrderOfMembers() {
        #expect(!Self.plain("1").hasSameSpelling(as: Self.plain("1.0")))
        #expect(!Self.plain("a").hasSameSpelling(as: "a"))
        #expect(!(["a": 1, "b": 2] as Value).hasSameSpelling(as: ["b": 2, "a": 1]))
        #expect((["a": [1, "b"]] as Value).hasSameSpelling(as: ["a": [1, "b"]]))
        #expect(!([1] as Value).hasSameSpelling(as: [1, 2]))
        #expect(Set<Value>([["a": 1, "b": 2], ["b": Self.plain("0x2"), "a": 1], ["a": 1]]).count == 2)
    }

    @Test func createsValuesFromLiterals() {
        #expect(("yes" as Value).string == "yes")
        #expect((1 as Value).reading == .integer(1))
        #expect((1.5 as Value).reading == .float(1.5))
        #expect((true as Value).reading == .bool(true))
        #expect(([1, "a"] as Value).sequence == [1, "a"])
        #expect((["b": 1, "a": 2, "b": 3] as Value).mapping?.keys == ["b", "a"])
        #expect((["b": 1, "a": 2, "b": 3] as Value)["b"] == 3)
        #expect(Value(UInt64.max).reading == .unsigned(.max))
    }

    @Test func accessorsReturnNilForOtherTypes() {
        #expect(Self.plain("~").isNull)
        #expect(!("" as Value).isNull)
        #expect(Self.plain("12").string == nil)
        #expect(("12" as Value).string == "12")
        #expect(([1] as Value).reading == nil)
        #expect(([1] as Value).mapping == nil)
        #expect((["a": 1] as Value).sequence == nil)
        #expect(([1] as Value)["a"] == nil)
        #expect(([] as Value).typeName == "a sequence")
        #expect(([:] as Value).typeName == "a mapping")
    }

    @Test func accessorsConvertNumbersToTheirTypeIfPossible() {
        #expect(Self.plain("0x1F").int == 31)
        #expect(Self.plain("2.0").int == 2)
        #expect(Self.plain("2.5").int == nil)
        #expect(Self.plain("18446744073709551615").int == nil)
        #expect(("2" as Value).int == nil)
        #expect(Self.plain("2").double == 2)
        #expect(Self.plain("yes").bool == true)
        #expect(("yes" as Value).bool == nil)
    }

    @Test func settingAMemberNeverReplacesAString() {
        for value in ["text", 1, true, [1]] as [Value] {
            var copy = value
            copy["a"] = 1
            #expect(copy == value)
        }
        var empty = Value.null
        empty["a"] = nil
        #expect(empty == .null)
        empty["a"] = 1
        #expect(empty == ["a": 1])
        var deep: Value = ["metadata": ["name": "web"]]
        deep["metadata"]?["name"] = "shop"
        deep["spec"]?["name"] = "shop"
        #expect(deep == ["metadata": ["name": "shop"]])
        deep["metadata"] = nil
        #expect(deep == [:])
    }

    @Test func anItemIsReadAndReplacedByItsIndex() {
        var value: Value = ["a": [1, ["b": 2]]]
        #expect(value["a"]?[0] == 1)
        #expect(value["a"]?[2] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value[0] == nil)
        value["a"]?[1]?["b"] = 3
        value["a"]?[2] = 4
        #expect(value == ["a": [1, ["b": 3]]])
        value["a"]?[0] = nil
        #expect(value == ["a": [["b": 3]]])
    }

    @Test(
        arguments: [
            (["name": "web", "ports": [80, plain("0x1F")]], #"{name: "web", ports: [80, 0x1F]}"#),
            (["a b": .null, "app.kubernetes.io/name": [:]], #"{"a b": null, app.kubernetes.io/name: {}}"#),
            (["", plain(""), "a\"b\n", plain("text")], #"["", null, "a\"b\n", text]"#),
        ] as [(Value, String)])
    func aDescriptionIsOneLineOfYAML(value: Value, expected: String) { #expect("\(value)" == expected) }
}
