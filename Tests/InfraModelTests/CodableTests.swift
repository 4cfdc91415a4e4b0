import InfraModel
import Testing

@Suite struct CodableTests {
    private struct Port: Codable, Equatable {
        var name: String
        var port: Int
        var isPublic: Bool?
    }

    private enum Shape: Codable, Equatable {
        case point
        case circle(radius: Double)
        case path(String, closed: Bool)
    }

    private struct Everything: Codable, Equatable {
        var shapes: [Shape]
        var byName: [String: Port]
        var byNumber: [Int: String]
        var free: Value
        var nothing: Int?
    }

    private static func plain(_ text: String) -> Value { .scalar(.plain(text)) }

    @Test func keepsTheOrderOfMembers() throws {
        let value = try Value(encoding: [Port(name: "http", port: 80), Port(name: "", port: 1, isPublic: true)])
        #expect(value.description == #"[{name: "http", port: 80}, {name: "", port: 1, isPublic: true}]"#)
        #expect(try value.decode([Port].self).count == 2)
    }

    @Test func anEncodedValueDecodesToTheSameValue() throws {
        let everything = Everything(
            shapes: [.point, .circle(radius: 1.5), .path("a", closed: true)],
            byName: ["a": Port(name: "a", port: 1)], byNumber: [1: "one"],
            free: ["b": Self.plain("0644"), "a": [.null]], nothing: nil)
        let value = try Value(encoding: everything)
        #expect(
            value["shapes"] == [
                ["point": [:]], ["circle": ["radius": 1.5]], ["path": ["_0": "a", "closed": true]],
            ])
        #expect(value["byNumber"] == ["1": "one"])
        #expect(value["nothing"] == nil)
        #expect(value["free"]?.hasSameSpelling(as: everything.free) == true)
        let copy = try value.decode(Everything.self)
        #expect(copy == everything)
        #expect(copy.free.hasSameSpelling(as: everything.free))
    }

    @Test func decodesScalarsWithTheTypesThatKubernetesReads() throws {
        #expect(try Self.plain("yes").decode(Bool.self))
        #expect(try Self.plain("0x10").decode(UInt8.self) == 16)
        #expect(try Self.plain("3.0").decode(Int.self) == 3)
        #expect(try Self.plain("3").decode(Double.self) == 3)
        #expect(try Self.plain("18446744073709551615").decode(UInt64.self) == .max)
        #expect(try Value.null.decode(Int?.self) == nil)
        #expect(try Self.plain("~").decode([Int]?.self) == nil)
        #expect(try Value(encoding: Float(0.1)).hasSameSpelling(as: Self.plain("0.1")))
        #expect(try Value(encoding: UInt64.max) == Value(UInt64.max))
        #expect(try Value(encoding: Int?.none) == .null)
    }

    @Test(
        arguments: [
            ([["name": "a"]], "0.port: expected a value, found nothing"),
            ([["name": "a", "port": "80"]], "0.port: expected an integer, found a string"),
            ([["name": 1, "port": 80]], "0.name: expected a string, found an integer"),
            ([["name": "a", "port": 1], ["name": "b", "port": .null]], "1.port: expected an integer, found null"),
            ([["name": "a", "port": 1.5]], "0.port: expected an integer, found a number"),
            (
                [["name": "a", "port": plain("9223372036854775808")]],
                "0.port: expected an integer from -9223372036854775808 to 9223372036854775807, found 9223372036854775808"
            ),
            (["a": 1], "expected a sequence, found a mapping"), ([[1]], "0: expected a mapping, found a sequence"),
        ] as [(Value, String)])
    func anErrorContainsThePath(value: Value, message: String) throws {
        let error = #expect(throws: ModelError.self) { try value.decode([Port].self) }
        #expect(error?.description == message)
    }

    @Test func rejectsNumbersOutsideTheRangeOfTheType() {
        #expect(throws: ModelError.self) { try Value(256).decode(UInt8.self) }
        #expect(throws: ModelError.self) { try Value(-1).decode(UInt.self) }
        #expect(throws: ModelError.self) { try Self.plain("1e300").decode(Float.self) }
        #expect(throws: ModelError.self) { try Self.plain(".nan").decode(Double.self) }
        let error = #expect(throws: ModelError.self) { try Value(encoding: ["a": [1, Double.infinity]]) }
        #expect(error?.description == "a.1: expected a finite number, found inf")
    }

    /// A type that uses the containers in ways that the compiler does not generate.
    private struct Unusual: Codable, Equatable {
        class Base: Codable {
            var base = 1
        }
        enum Key: String, CodingKey {
            case items, nested, base
        }

        static let note = CodingUserInfoKey(rawValue: "note")
        var count = 2
        var note = ""

        init() {}

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            var items = try members.nestedUnkeyedContainer(forKey: .items)
            #expect(items.count == 3)
            #expect(items.codingPath.map(\.stringValue) == ["items"])
            count = try items.decode(Int.self)
            #expect(try items.decodeNil())
            #expect(try items.nestedContainer(keyedBy: Key.self).allKeys == [.base])
            #expect(items.isAtEnd)
            #expect(throws: DecodingError.self) { try items.decode(Int.self) }
            #expect(try members.nestedContainer(keyedBy: Key.self, forKey: .nested).allKeys == [])
            #expect(try Base(from: members.superDecoder()).base == 1)
            #expect(try Base(from: members.superDecoder(forKey: .base)).base == 1)
            note = Self.note.flatMap { decoder.userInfo[$0] as? String } ?? ""
        }

        func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: Key.self)
            var items = members.nestedUnkeyedContainer(forKey: .items)
            _ = members.nestedContainer(keyedBy: Key.self, forKey: .nested)
            try items.encode(count)
            try Base().encode(to: members.superEncoder())
            try items.encodeNil()
            var last = items.nestedContainer(keyedBy: Key.self)
            try last.encode(true, forKey: .base)
            try Base().encode(to: members.superEncoder(forKey: .base))
        }
    }

    @Test func encodesNestedContainersAndSuperclasses() throws {
        let value = try Value(encoding: Unusual())
        #expect(
            value.hasSameSpelling(as: [
                "items": [2, .null, ["base": true]], "nested": [:], "super": ["base": 1], "base": ["base": 1],
            ]))
        let key = try #require(Unusual.note)
        #expect(try value.decode(Unusual.self, userInfo: [key: "hello"]).note == "hello")
    }

    private struct Conflict: Encodable {
        func encode(to encoder: any Encoder) throws {
            _ = encoder.unkeyedContainer()
            _ = encoder.container(keyedBy: Unusual.Key.self)
        }
    }

    @Test func rejectsContainersOfDifferentKindsForOneValue() {
        let error = #expect(throws: ModelError.self) { try Value(encoding: ["a": Conflict()]) }
        #expect(error?.path == ["a"])
    }
}
