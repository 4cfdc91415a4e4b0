import InfraModel
import InfraYAML
import Testing

@Suite struct YAMLPositionTests {
    private let text = Array(
        """
        # A comment.
        apiVersion: v1
        spec:
          containers:
          - name: web
            image: "nginx"
          - name: "é"
            args: [one, {two: 2}]
          text: |
            literal
        ---
        - 1
        - *none
        """.utf8)

    @Test(arguments: [
        // A scalar is at its text, a collection at its key.
        (["apiVersion"], "2:13"), (["spec"], "3:1"), (["spec", "containers"], "4:3"), (["spec", "text"], "9:9"),
        (["spec", "containers", "0", "image"], "6:12"), (["spec", "containers", "1", "name"], "7:11"),

        // An item has no key.
        (["spec", "containers", "0"], "5:5"), (["spec", "containers", "1"], "7:5"),
        (["spec", "containers", "1", "args"], "8:5"), (["spec", "containers", "1", "args", "0"], "8:12"),
        (["spec", "containers", "1", "args", "1"], "8:17"), (["spec", "containers", "1", "args", "1", "two"], "8:23"),

        // A path without a value has the position of the nearest ancestor.
        (["spec", "replicas"], "3:1"), (["spec", "containers", "7"], "4:3"),
        (["spec", "containers", "0", "image", "x"], "6:12"),
        (["other"], "2:1"), ([], "2:1"),
    ])
    func findsThePositionOfAValue(path: [String], position: String) {
        #expect(YAML.position(of: path, inDocument: 0, of: text)?.description == position)
    }

    @Test func findsAPositionBeforeASyntaxError() {
        #expect(YAML.position(of: ["0"], inDocument: 1, of: text)?.description == "12:3")
        #expect(YAML.position(of: ["1"], inDocument: 1, of: text)?.description == "12:1")
    }

    @Test func aMissingDocumentHasNoPosition() {
        #expect(YAML.position(of: [], inDocument: 2, of: text) == nil)
    }

    @Test func comparesKeysByBytes() {
        let text = Array("e\u{301}: 1\n\u{E9}: 2\n".utf8)
        #expect(YAML.position(of: ["\u{E9}"], inDocument: 0, of: text)?.description == "2:4")
        #expect(YAML.position(of: ["e\u{301}"], inDocument: 0, of: text)?.description == "1:5")
    }

    @Test func valuesOfAnAliasHaveThePositionOfTheAlias() {
        let text = Array("a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n".utf8)
        #expect(YAML.position(of: ["c", "b"], inDocument: 0, of: text)?.description == "3:4")
        #expect(YAML.position(of: ["a", "b"], inDocument: 0, of: text)?.description == "2:6")
        // A merged member has no position of its own.
        #expect(YAML.position(of: ["d", "b"], inDocument: 0, of: text)?.description == "4:1")
    }

    @Test(arguments: [
        (["a"], "2:3"), (["a", "0"], "2:9"), (["a", "1"], "2:12"), (["a", "1", "é"], "2:18"), (["b"], "3:9"),
        ([], "1:1"),
        (["c"], "1:1"),
    ])
    func findsThePositionOfAJSONValue(path: [String], position: String) {
        let text = Array("{\n  \"a\": [1, {\"é\": 2}],\n  \"b\" : null\n}".utf8)
        #expect(JSON.position(of: path, inDocument: 0, of: text)?.description == position)
    }

    @Test func findsThePositionInASecondJSONValue() {
        let text = Array("{\"a\": 1}\n{\"a\": 2,\n\"b\": x}".utf8)
        #expect(JSON.position(of: ["a"], inDocument: 1, of: text)?.description == "2:7")
        #expect(JSON.position(of: [], inDocument: 2, of: text) == nil)
    }
}
