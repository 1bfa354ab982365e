import BookingDomain
import Testing

struct JSONWriterTests {
    @Test(
        "compact text is one line with RFC 8259 escapes",
        arguments: [
            ([], "[]"), ([:], "{}"), ([.null, true, false, -1], "[null,true,false,-1]"),
            (["b": 1, "a": [[:]]], #"{"b":1,"a":[{}]}"#), ("a\"\\/b", #""a\"\\/b""#),
            ("\n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F}", "\"\\n\\r\\t\\u0008\\u000c\\u0000\\u001f\u{7F}\""),
            ("\r\n", #""\r\n""#), ("é€😀", #""é€😀""#),
            ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
            (.object(JSONObject([("\"\n", "x")])), #"{"\"\n":"x"}"#),
        ] as [(JSONValue, String)])
    func compact(value: JSONValue, text: String) {
        #expect(JSONWriter.string(value) == text)
        #expect(JSONWriter.bytes(value) == Array(text.utf8))
    }

    @Test("pretty text is indented by two spaces")
    func pretty() {
        let value: JSONValue = ["b": [1, [], ["x": [:]]], "a": .null]
        let expected = """
            {
              "b": [
                1,
                [],
                {
                  "x": {}
                }
              ],
              "a": null
            }
            """
        #expect(JSONWriter.string(value, pretty: true) == expected)
    }

    @Test("keys are sorted by their bytes if that is asked for")
    func sorted() {
        let value: JSONValue = ["b": 1, "é": 2, "B": ["z": 1, "y": 2], "": 0, "ab": 3]
        #expect(JSONWriter.string(value, sortedKeys: true) == #"{"":0,"B":{"y":2,"z":1},"ab":3,"b":1,"é":2}"#)
    }
}
