import InfraModel
import Testing

@Suite struct MappingTests {
    private let mapping: Mapping = ["one": 1, "two": 2, "three": 3]

    @Test func membersKeepTheirOrder() {
        #expect(mapping.keys == ["one", "two", "three"])
        #expect(mapping.members.map(\.value) == [1, 2, 3])
        var members: [String] = []
        for (key, value) in mapping { members.append("\(key)=\(value)") }
        #expect(members == ["one=1", "two=2", "three=3"])
        #expect(mapping.count == 3)
        #expect(!mapping.isEmpty)
        #expect(Mapping().isEmpty)
    }

    @Test func settingAMemberKeepsItsPositionAndKey() {
        var copy = Mapping(uniqueMembers: [.init(key: .plain("1"), value: "a"), .init(key: .plain("2"), value: "b")])
        copy["1"] = "c"
        #expect(copy.members.map(\.key) == [.plain("1"), .plain("2")])
        copy[Scalar.quoted("2")] = "d"
        #expect(copy.members[1].key == .plain("2"))
        #expect(copy.members.map(\.value) == ["c", "d"])
    }

    @Test func appendsANewMember() {
        var copy = mapping
        copy["four"] = 4
        copy[Scalar.plain("5")] = 5
        #expect(copy.keys == ["one", "two", "three", "four", "5"])
        #expect(copy.members[3].key == .quoted("four"))
        #expect(copy.members[4].key == .plain("5"))
    }

    @Test func nilRemovesAMember() {
        var copy = mapping
        copy["two"] = nil
        #expect(copy.keys == ["one", "three"])
        copy["two"] = nil
        #expect(copy.keys == ["one", "three"])
        copy["two"] = 2
        #expect(copy.keys == ["one", "three", "two"])
    }

    @Test func comparesKeysByBytes() {
        var copy: Mapping = ["\u{E9}": 1]
        copy["e\u{301}"] = 2
        #expect(copy.count == 2)
        #expect(copy["\u{E9}"] == 1)
        #expect(copy["e\u{301}"] == 2)
        #expect(copy.index(of: "e\u{301}") == 1)
        copy["\u{E9}"] = nil
        #expect(copy.members == [.init(key: .quoted("e\u{301}"), value: 2)])
    }

    @Test func ofEqualKeysInALiteralTheLastOneTakesPrecedence() {
        let mapping: Mapping = ["a": 1, "b": 2, "a": 3]
        #expect(mapping.members == [.init(key: .quoted("a"), value: 3), .init(key: .quoted("b"), value: 2)])
    }

    @Test func updatesAMemberInPlace() throws {
        var copy = mapping
        let index = try #require(copy.index(of: "two"))
        let before = copy.update(at: index) { value in
            defer { value = ["deep": value] }
            return value
        }
        #expect(before == 2)
        #expect(copy["two"] == ["deep": 2])
        #expect(copy.keys == mapping.keys)
    }

    @Test func throwsTheErrorOfAnUpdate() {
        var copy = mapping
        let error = ModelError(.invalid, at: ["two"], "no")
        #expect(throws: error) {
            try copy.update(at: 1) { (_) throws(ModelError) in throw error }
        }
        #expect(copy == mapping)
    }
}
