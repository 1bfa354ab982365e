import BookingDomain
import Testing

struct JSONPointerTests {
    private static let text = """
        {
          "zone": "Europe/Berlin",
          "services": [
            {"name": "Wash [x], \\"dry\\"", "minutes": 30},
            {"name": "Schnitt", "minutes" : -1e2, "tags": [ [], {} ]}
          ],
          "a/b": {"~": {"é": true}},
          "empty": []
        }
        """

    @Test(
        "a pointer leads to the place of its value and of its key",
        arguments: [
            ([], "1:1", nil), ([.key("zone")], "2:11", "2:3"), ([.key("services")], "3:15", "3:3"),
            ([.key("services"), .index(0)], "4:5", nil),
            ([.key("services"), .index(0), .key("minutes")], "4:46", "4:35"),
            ([.key("services"), .index(1), .key("name")], "5:14", "5:6"),
            ([.key("services"), .index(1), .key("minutes")], "5:37", "5:25"),
            ([.key("services"), .index(1), .key("tags"), .index(1)], "5:57", nil),
            ([.key("a/b"), .key("~"), .key("é")], "7:22", "7:17"), ([.key("empty")], "8:12", "8:3"),
        ] as [([JSONPointer.Step], String, String?)])
    func positions(steps: [JSONPointer.Step], value: String, key: String?) {
        let bytes = Array(Self.text.utf8)
        #expect(JSONReader.position(of: JSONPointer(steps), in: bytes)?.description == value)
        #expect(JSONReader.positionOfKey(JSONPointer(steps), in: bytes)?.description == key)
    }

    @Test(
        "a pointer that leads nowhere has no position",
        arguments: [
            [.key("none")], [.index(0)], [.key("services"), .index(2)], [.key("services"), .index(-1)],
            [.key("empty"), .index(0)], [.key("zone"), .key("x")], [.key("services"), .key("0")],
        ] as [[JSONPointer.Step]])
    func nowhere(steps: [JSONPointer.Step]) {
        #expect(JSONReader.position(of: JSONPointer(steps), in: Array(Self.text.utf8)) == nil)
    }

    @Test("every value of a random document is found where it stands", arguments: 0..<40)
    func findsEverything(seed: Int) throws {
        var random = JSONTestRandom(seed: UInt64(seed))
        let value = random.value(depth: 3)
        let bytes = Array(random.document(value).utf8)
        try check(value, at: .root, in: bytes)
    }

    private func check(_ value: JSONValue, at pointer: JSONPointer, in bytes: [UInt8]) throws {
        let position = try #require(JSONReader.position(of: pointer, in: bytes))
        let offset = try #require(
            (0..<bytes.count).first {
                SourcePosition(utf8Offset: $0, in: bytes) == position && bytes[$0] & 0xC0 != 0x80
            })
        let first = bytes[offset]
        switch value {
        case .array(let elements):
            #expect(first == UInt8(ascii: "["))
            for (index, element) in elements.enumerated().prefix(3) {
                try check(element, at: pointer.appending(index: index), in: bytes)
            }
        case .object(let object):
            #expect(first == UInt8(ascii: "{"))
            for member in object.members.prefix(3) {
                try check(member.value, at: pointer.appending(key: member.key), in: bytes)
            }
        case .string: #expect(first == UInt8(ascii: "\""))
        case .number(let number): #expect(bytes[offset...].starts(with: number.literal.utf8))
        case .null: #expect(first == UInt8(ascii: "n"))
        case .bool(let bool): #expect(first == UInt8(ascii: bool ? "t" : "f"))
        }
    }

    @Test(
        "a pointer is written for people and for programs",
        arguments: [
            ([], "the document", ""),
            ([.key("services"), .index(2), .key("minutes")], "services[2].minutes", "/services/2/minutes"),
            ([.index(0)], "[0]", "/0"), ([.key("a b")], #"["a b"]"#, "/a b"), ([.key("")], #"[""]"#, "/"),
            ([.key("x"), .key("a/b~c")], #"x["a/b~c"]"#, "/x/a~1b~0c"), ([.key("a\n")], #"["a\n"]"#, "/a\n"),
            ([.key("a"), .key("b")], "a.b", "/a/b"),
        ] as [([JSONPointer.Step], String, String)])
    func descriptions(steps: [JSONPointer.Step], description: String, rfc6901: String) {
        let pointer = JSONPointer(steps)
        #expect(pointer.description == description)
        #expect(pointer.rfc6901 == rfc6901)
    }
}
