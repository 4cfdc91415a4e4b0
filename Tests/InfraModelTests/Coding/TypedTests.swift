import InfraModel
import Testing

private struct Engine: Schema {
    let power = Field<Int?>("power")
    let fuel = Field<Fuel?>("fuel")
    let isOn = Field<Bool?>("on")
    let parts = Field<TypedList<Typed<Part>>>("parts")
    let names = Field<TypedList<String>>("names")
    let labels = Field<TypedMap<String>>("labels")
    let arguments = Field<TypedMap<AnyScalar>>("args")
    let spare = Field<Typed<Spare>>("spare")
    let notes = Field<FreeMapping>("notes")
}

private struct Part: Schema {
    let name = Field<String?>("name")
    let weight = Field<Quantity?>("weight")
}

private struct Spare: Schema {
    let engine = Field<Typed<Engine>>("engine")
}

private enum Fuel: String, Choice {
    case petrol
    case diesel
}

private struct Car: ChartTable {
    let front = Field<Typed<Wheel>>("front", default: ["size": 18], "The front wheels.")
    let rear = Field<Typed<Wheel>>("rear", "The rear wheels.")
    let spare = Field<Typed<Rope>>("spare", "Something else.")
    let trailers = Field<TypedList<Typed<Wheel>>>("trailers", default: [], "The wheels of trailers.")
    let labels = Field<TypedMap<String>>("labels", default: ["colour": "red"], "The labels.")
    let color = Field<String?>("color", default: .null)
}

private struct Wheel: ChartTable {
    let size = Field<Int?>("size", default: 17, "The size in inches.")
    let width = Field<Int?>("width", "The width.")
    let inner = Field<Typed<Wheel>>("inner", "A wheel inside the wheel.")
}

private struct Rope: ChartTable {
    let length = Field<Int?>("length")
    let knot = Field<Typed<Knot>>("knot")
}

/// A recursive mapping.
private struct Knot: ChartTable {
    let rope = Field<Typed<Rope>>("rope")
}

@Suite("Typed mappings")
struct TypedTests {
    @Test func absentMembersReadAsEmptyAndCanBeSet() {
        var engine = Typed<Engine>()
        #expect(engine.power == nil)
        #expect(engine.labels.isEmpty)
        #expect(engine.spare.engine.parts.isEmpty)
        #expect(engine.untyped == nil)

        engine.spare.engine.labels["colour"] = "red"
        engine.parts.append(Typed { $0.name = "piston" })
        #expect(
            engine.untyped.hasSameSpelling(as: [
                "spare": ["engine": ["labels": ["colour": "red"]]], "parts": [["name": "piston"]],
            ]))
    }

    @Test func settingAbsentMembersToNilWritesNothing() {
        var engine = Typed<Engine>()
        engine.spare.engine.power = nil
        engine.labels["colour"] = nil
        engine.spare = Typed()
        engine.parts.removeAll()
        #expect(engine.untyped == nil)
    }

    @Test func settingAPropertyChangesOnlyItsMember() throws {
        let original: Value = [
            "unknown": ["deep": [1, 2]], "power": .scalar(.plain("0x10")), "empty": [:], "spare": .null,
            "labels": ["b": "2", "a": "1"], "on": .scalar(.plain("yes")),
        ]
        var engine = try #require(Typed<Engine>(untyped: original))
        engine.labels["a"] = "one"
        var expected = original
        expected["labels"]?["a"] = "one"
        #expect(engine.untyped.hasSameSpelling(as: expected))
    }

    @Test func settingTheCurrentValueChangesNothing() throws {
        let original: Value = [
            "power": .scalar(.plain("0x10")), "on": .scalar(.plain("yes")), "spare": .null, "fuel": .null,
            "parts": [["name": .scalar(.plain("piston")), "unknown": 1]], "labels": .null, "names": [],
        ]
        var engine = try #require(Typed<Engine>(untyped: original))
        engine.power = engine.power
        engine.isOn = engine.isOn
        engine.spare = engine.spare
        engine.fuel = nil
        engine.parts[0].name = engine.parts[0].name
        engine.labels = engine.labels
        engine.names = engine.names
        #expect(engine.untyped.hasSameSpelling(as: original))
    }

    @Test func settingAnEqualValueKeepsTheSpelling() throws {
        let original: Value = [
            "parts": [["weight": .scalar(.plain("2Ki"))]], "fuel": .scalar(.plain("diesel")),
            "args": ["v": .scalar(.plain("0x4")), "level": .scalar(.plain("info"))],
        ]
        var engine = try #require(Typed<Engine>(untyped: original))
        engine.parts[0].weight = "2Ki"
        engine.fuel = .diesel
        engine.arguments["v"] = 4
        engine.arguments["level"] = "info"
        #expect(engine.untyped.hasSameSpelling(as: original))
        // A string that looks like a number is not the number.
        engine.arguments["v"] = "4"
        #expect(engine["args"]?["v"] == "4")
    }

    @Test func writesExplicitEmptyCollectionsAndNulls() {
        var engine = Typed<Engine>()
        engine.labels = [:]
        engine.names = []
        engine.spare = Typed { _ in }
        engine["power"] = .null
        #expect(engine.untyped.hasSameSpelling(as: ["labels": [:], "names": [], "spare": [:], "power": .null]))
    }

    @Test func nilRemovesAMember() throws {
        var engine = try #require(Typed<Engine>(untyped: ["power": 1, "on": true, "unknown": 2]))
        engine.power = nil
        engine["unknown"] = nil
        #expect(engine.untyped.hasSameSpelling(as: ["on": true]))
    }

    @Test func readsAndWritesUndeclaredKeys() {
        var engine = Typed<Engine>()
        engine["turbo"] = true
        #expect(engine["turbo"] == true)
        #expect(engine.untyped.hasSameSpelling(as: ["turbo": true]))
    }

    @Test func unchangedItemsKeepTheirSpelling() throws {
        let original: Value = ["names": [.scalar(.plain("a")), .scalar(.plain("b"))]]
        var engine = try #require(Typed<Engine>(untyped: original))
        engine.names[1] = "c"
        engine.names.append("d")
        #expect(engine.untyped.hasSameSpelling(as: ["names": [.scalar(.plain("a")), "c", "d"]]))
    }

    @Test func writesArgumentsWithTheirTypes() {
        var engine = Typed<Engine>()
        engine.arguments["v"] = 4
        engine.arguments["leader-elect"] = true
        engine.arguments["expander"] = "priority"
        #expect(engine.untyped.hasSameSpelling(as: ["args": ["v": 4, "leader-elect": true, "expander": "priority"]]))
        #expect(engine.arguments["v"]?.text == "4")
    }
}

@Suite("Findings of typed mappings")
struct FindingsTests {
    private func findings(_ value: Value) -> Findings {
        var findings = Findings()
        Typed<Engine>.inspect(value, at: ["engine"], into: &findings)
        return findings
    }

    @Test(
        arguments: [
            // Scalars.
            (["power": "much"], "engine.power: expected an integer, found a string"),
            (["power": 1.5], "engine.power: expected an integer, found a number"),
            (["on": "true"], "engine.on: expected a boolean, found a string"),
            // Choices.
            (["fuel": "coal"], #"engine.fuel: expected one of "petrol", "diesel", found "coal""#),
            (["fuel": 95], #"engine.fuel: expected one of "petrol", "diesel", found an integer"#),
            // Collections and their contents.
            (["parts": ["name": "piston"]], "engine.parts: expected a sequence, found a mapping"),
            (["parts": [["name": "a"], ["name": 1]]], "engine.parts.1.name: expected a string, found an integer"),
            (
                ["parts": [["weight": "heavy"]]],
                #"engine.parts.0.weight: expected a quantity like 2, 100m or 512Mi, found "heavy""#
            ),
            (["labels": ["a": true]], "engine.labels.a: expected a string, found a boolean"),
            (["labels": "a=b"], "engine.labels: expected a mapping, found a string"),
            (["args": ["v": [1]]], "engine.args.v: expected a string, a number or a boolean, found a sequence"),
            (["spare": ["engine": ["power": []]]], "engine.spare.engine.power: expected an integer, found a sequence"),
        ] as [(Value, String)])
    func reportsWrongTypesWithTheirPaths(value: Value, message: String) {
        #expect(findings(value).mistyped.map(\.description) == [message])
    }

    @Test func reportsUnknownKeysWithTheDeclaredOnes() {
        let found = findings(["powr": 1, "notes": ["anything": 1], "spare": ["engin": [:]]])
        #expect(found.unknownKeys.map(\.path) == [["engine", "powr"], ["engine", "spare", "engin"]])
        #expect(found.unknownKeys.first?.knownKeys.contains("power") == true)
        #expect(found.unknownKeys.last?.knownKeys == ["engine"])
        #expect(found.mistyped.isEmpty)
    }

    @Test func reportsNullInPlaceOfAMappingWithDefaults() {
        var findings = Findings()
        let nulls: Value = [
            "front": .null, "rear": .null, "spare": .null, "trailers": .null, "labels": .null, "color": .null,
        ]
        Typed<Car>.inspect(nulls, at: ["car"], into: &findings)
        #expect(findings.removedTables == [["car", "front"], ["car", "rear"]])
        #expect(findings.mistyped.isEmpty)

        findings = Findings()
        Typed<Car>.inspect(["front": ["size": .null, "inner": .null], "trailers": [.null]], at: [], into: &findings)
        #expect(findings.removedTables == [["front", "inner"]])
    }

    @Test func treatsNullAsAbsent() {
        let value: Value = [
            "power": .null, "fuel": .null, "on": .null, "parts": .null, "labels": ["a": .null], "spare": .null,
        ]
        #expect(findings(value) == Findings())
    }
}

@Suite("Keys of a schema")
struct TypedKeyTests {
    @Test func listsEveryKeyOnceWithItsType() {
        let keys = Engine.typedKeys
        #expect(keys.first { $0.name == "parts[].weight" }?.typeName == "a quantity like 2, 100m or 512Mi")
        #expect(keys.first { $0.name == "fuel" }?.typeName == #"one of "petrol", "diesel""#)
        #expect(keys.first { $0.name == "labels" }?.typeName == "a mapping, each value a string")
        // A recursive schema ends the path.
        #expect(keys.last { $0.name.hasPrefix("spare") }?.name == "spare.engine")
    }

    @Test func aKeyHasItsDescriptionAndTheDefaultOfItsPath() {
        let keys = Dictionary(uniqueKeysWithValues: Car.typedKeys.map { ($0.name, $0) })
        #expect(keys["front.size"]?.defaultValue == 18)
        #expect(keys["rear.size"]?.defaultValue == 17)
        #expect(keys["trailers[].size"]?.defaultValue == 17)
        #expect(keys["front.size"]?.description == "The size in inches.")
        #expect(keys["front"]?.defaultValue == ["size": 18])
        #expect(keys["rear.width"].map(\.defaultValue) == .some(nil))
        #expect(keys["color"]?.defaultValue == .null)
        #expect(keys["color"]?.description == "")
    }

    @Test func listsFieldsInOrder() {
        #expect(Part.fields.map(\.key) == ["name", "weight"])
    }
}
