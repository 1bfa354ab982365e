import BookingDomain
import Testing

struct ContractOffersTests {
    private static let written = ContractSample.compact(
        #"""
        {"source_tool_call_id":"call-1","service_type":"botox","date":"2025-11-29","provider":"smith",
        "offered_at":"2025-11-28T15:30:00Z","expires_at":"2025-11-28T16:00:00Z",
        "slots":[{"index":1,"start":"2025-11-29T10:30:00-05:00","start_time":"10:30 AM",
        "end":"2025-11-29T11:30:00-05:00","end_time":"11:30 AM","provider_id":"smith",
        "candidate_provider_ids":["jones"]},
        {"index":2,"start":"2025-11-29T14:00:00-05:00","start_time":"2:00 PM",
        "end":"2025-11-29T15:00:00-05:00","end_time":"3:00 PM","provider_id":"smith"}],
        "all_slots":[{"start":"2025-11-29T10:30:00-05:00","start_time":"10:30 AM",
        "end":"2025-11-29T11:30:00-05:00","end_time":"11:30 AM","provider_id":"smith"}],
        "selected_option_index":2,
        "selected_slot":{"index":2,"start":"2025-11-29T14:00:00-05:00","start_time":"2:00 PM",
        "end":"2025-11-29T15:00:00-05:00","end_time":"3:00 PM","provider_id":"smith"},
        "selected_by_message_id":"m-7","selected_content_preview":"two please",
        "selected_at":"2025-11-28T15:31:00Z"}
        """#)

    private static let older = ContractSample.compact(
        #"""
        {"tool_call_id":"call-abc123","arguments":{"date":"2025-11-29","service_type":"botox"},
        "slots":[{"start":"2025-11-29T10:00:00-05:00","end":"2025-11-29T11:00:00-05:00"},
        {"start":"2025-11-29T14:00:00-05:00","end":"2025-11-29T15:00:00-05:00"}],
        "offered_at":"2025-11-28T15:30:00Z","selected_option_index":2}
        """#)

    private static func read(_ text: String) throws(JSONError) -> SlotOffers {
        try SlotOffers(json: JSONReader.read(text))
    }

    private static func sample() throws -> SlotOffers {
        let first = try ContractSample.slot("11-29T10:30", candidates: ["jones"])
        let second = try ContractSample.slot("11-29T14:00")
        let told = try ISO8601.instant("2025-11-28T15:30:00Z", in: nil)
        return SlotOffers(
            toolCallID: "call-1", serviceID: "botox", date: try ContractSample.date("2025-11-29"),
            namedProviderID: "smith", offeredAt: told, expiresAt: told.addingTimeInterval(1800),
            slots: [first, second], allSlots: [try ContractSample.slot("11-29T10:30")],
            selection: Selection(
                number: 2, slot: second, messageID: "m-7", words: "two please",
                selectedAt: told.addingTimeInterval(60)))
    }

    @Test("offers are written in the flat form, with our keys added")
    func writes() throws {
        #expect(JSONWriter.string(try Self.sample().json) == Self.written)
    }

    @Test("the flat form is read back whole")
    func reads() throws {
        let offers = try Self.read(Self.written)
        #expect(try offers == Self.sample())
        #expect(offers.slots.first?.candidateProviderIDs == ["jones"])
        #expect(JSONWriter.string(offers.json) == Self.written)
    }

    @Test("the older form is read: its slots have no provider, and the number alone is the choice")
    func readsOlderForm() throws {
        let offers = try Self.read(Self.older)
        #expect(offers.toolCallID == "call-abc123")
        #expect(offers.serviceID == "botox")
        #expect(offers.date.description == "2025-11-29")
        #expect(offers.slots.map(\.providerID) == ["", ""])
        #expect(offers.slots.map(\.serviceID) == ["botox", "botox"])
        #expect(offers.allSlots.isEmpty)
        #expect(offers.expiresAt == nil)
        #expect(offers.selection?.number == 2)
        #expect(offers.selection?.slot == offers.slots.last)
        #expect(offers.selection?.selectedAt == offers.offeredAt)
        #expect(offers.unknownFields.isEmpty)
    }

    @Test("what was read in the older form is written in the flat one")
    func rewritesOlderForm() throws {
        let text = JSONWriter.string(try Self.read(Self.older).json)
        #expect(
            text
                == ContractSample.compact(
                    #"""
                    {"source_tool_call_id":"call-abc123","service_type":"botox","date":"2025-11-29",
                    "offered_at":"2025-11-28T15:30:00Z",
                    "slots":[{"index":1,"start":"2025-11-29T10:00:00-05:00","start_time":"10:00 AM",
                    "end":"2025-11-29T11:00:00-05:00","end_time":"11:00 AM"},
                    {"index":2,"start":"2025-11-29T14:00:00-05:00","start_time":"2:00 PM",
                    "end":"2025-11-29T15:00:00-05:00","end_time":"3:00 PM"}],"all_slots":[],
                    "selected_option_index":2,
                    "selected_slot":{"index":2,"start":"2025-11-29T14:00:00-05:00","start_time":"2:00 PM",
                    "end":"2025-11-29T15:00:00-05:00","end_time":"3:00 PM"},
                    "selected_content_preview":"","selected_at":"2025-11-28T15:30:00Z"}
                    """#))
    }

    @Test("unknown keys survive, of the offers, of a slot and of the older arguments")
    func unknownKeys() throws {
        let text = Self.older
            .replacing(#""service_type":"botox"}"#, with: #""service_type":"botox","limit":5}"#)
            .replacing(#""offered_at""#, with: #""locale":"en","offered_at""#)
            .replacing(#"[{"start""#, with: #"[{"room":"3","start""#)
        let once = try Self.read(text)
        let twice = try SlotOffers(json: once.json)
        #expect(twice.json["arguments"] == ["limit": 5])
        #expect(twice.json["locale"] == "en")
        #expect(twice.json["slots"]?.arrayValue?.first?["room"] == "3")
        #expect(twice == once)
    }

    @Test("a four-hour offer of an older system expires after 30 minutes", arguments: [1800.0, 1800.001, 14_400])
    func oldOffersExpire(age: Double) throws {
        let text = Self.older.replacing(
            #""offered_at":"2025-11-28T15:30:00Z""#,
            with: #""offered_at":"2025-11-28T15:30:00Z","expires_at":"2025-11-28T19:30:00Z""#)
        let offers = try Self.read(text)
        let now = offers.offeredAt.addingTimeInterval(age)
        #expect(offers.isLive(at: now, policy: BookingPolicy()) == (age <= 1800))
    }

    @Test(
        "offers whose times cannot be read are there and have expired",
        arguments: [#""offered_at":"yesterday""#, #""offered_at":null"#, #""offered_at":17"#, #""x":1"#])
    func unreadableTimes(member: String) throws {
        let offers = try Self.read(Self.older.replacing(#""offered_at":"2025-11-28T15:30:00Z""#, with: member))
        let now = try ISO8601.instant("2025-11-28T15:31:00Z", in: nil)
        #expect(!offers.isLive(at: now, policy: BookingPolicy()))
    }

    @Test("without a readable time of offering the stored expiry counts")
    func expiryAlone() throws {
        let text = Self.older.replacing("offered_at", with: "expires_at")
        let offers = try Self.read(text)
        let expiry = try ISO8601.instant("2025-11-28T15:30:00Z", in: nil)
        #expect(offers.isLive(at: expiry, policy: BookingPolicy()))
        #expect(!offers.isLive(at: expiry.addingTimeInterval(0.001), policy: BookingPolicy()))
    }

    @Test(
        "offers that contradict themselves are refused",
        arguments: [
            ("\"selected_option_index\":2", "\"selected_option_index\":3", "selected_option_index"),
            ("\"selected_option_index\":2", "\"selected_option_index\":0", "selected_option_index"),
            ("\"selected_option_index\":2", "\"selected_option_index\":1", "selected_slot.index"),
            ("\"index\":1", "\"index\":2", "slots[0].index"),
            ("\"end\":\"2025-11-29T11:30", "\"end\":\"2025-11-29T10:30", "slots[0].end"),
            ("\"start\":\"2025-11-29T10:30:00-05:00", "\"start\":\"2025-11-29T10:30:00", "slots[0].start"),
            ("\"date\":\"2025-11-29\"", "\"date\":\"2025-02-30\"", "date"),
            (
                "\"candidate_provider_ids\":[\"jones\"]", "\"candidate_provider_ids\":[7]",
                "slots[0].candidate_provider_ids[0]"
            ),
        ])
    func damaged(part: String, replacement: String, place: String) throws {
        let error = #expect(throws: JSONError.self) {
            try Self.read(Self.written.replacing(part, with: replacement, maxReplacements: 1))
        }
        #expect(error?.pointer?.description == place)
    }

    @Test("a chosen slot that is not the option of the chosen number is refused")
    func contradictoryChoice() throws {
        let text = Self.written.replacing(
            #""selected_slot":{"index":2,"start":"2025-11-29T14:00:00-05:00""#,
            with: #""selected_slot":{"start":"2025-11-29T13:30:00-05:00""#)
        let error = #expect(throws: JSONError.self) { try Self.read(text) }
        #expect(error?.pointer?.description == "selected_slot")
    }

    @Test("a chosen slot that was free but not read out has no number")
    func unlistedChoice() throws {
        var offers = try Self.sample()
        offers.selection?.number = nil
        offers.selection?.slot = try ContractSample.slot("11-29T14:30")
        #expect(offers.json["selected_option_index"] == nil)
        #expect(try SlotOffers(json: offers.json) == offers)
    }

    @Test("a coder writes and reads the same form")
    func codable() throws {
        let offers = try Self.sample()
        let data = try JSONEncoder().encode(offers)
        #expect(try JSONDecoder().decode(SlotOffers.self, from: data) == offers)
    }
}
