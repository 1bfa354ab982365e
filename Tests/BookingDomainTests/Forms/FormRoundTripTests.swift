import BookingDomain
import Testing

struct FormRoundTripTests {
    private static let seeds = Array(UInt64(1)...60)

    /// Writes a value and reads it again from the text; compares every stored property, also those that `==` passes
    /// over.
    private func expectSame<Value>(_ value: Value, _ json: JSONValue, read: (JSONValue) throws -> Value) throws -> Value
    {
        let text = JSONWriter.bytes(json)
        let copy = try read(JSONReader.read(text, limits: .own))
        var (before, after) = ("", "")
        dump(value, to: &before)
        dump(copy, to: &after)
        #expect(Array(before.utf8) == Array(after.utf8))
        return copy
    }

    private func expectSame<Value: JSONContract & Equatable>(_ value: Value) throws {
        let copy = try expectSame(value, value.json) { try Value(json: $0) }
        #expect(copy == value)
    }

    @Test("a random value is the same after it was written and read", arguments: seeds)
    func values(seed: UInt64) throws {
        var random = FormRandom(seed: seed)
        for _ in 0..<5 {
            try expectSame(random.claim())
            try expectSame(random.calendarEvent())
            try expectSame(random.message())
            try expectSame(random.row())
            try expectSame(random.settlement())
            try expectSame(random.event())
            try expectSame(random.outcome())
            try expectSame(random.pendingConfirmation())
        }
    }

    @Test("a random change set is the same after it was written and read", arguments: seeds)
    func changeSets(seed: UInt64) throws {
        var random = FormRandom(seed: seed)
        let changes = try random.changeSet()
        let copy = try expectSame(changes, changes.json) { try ChangeSet(json: $0) }
        #expect(copy.json == changes.json)
    }

    @Test(
        "a latency is written in milliseconds with the digits it needs, and read back exactly",
        arguments: [
            (Duration.zero, "0"), (.milliseconds(7), "7"), (.microseconds(1_500), "1.5"), (.nanoseconds(1), "0.000001"),
            (Duration(attoseconds: -1), "-0.000000000000001"), (.milliseconds(-2_500), "-2500"),
            (Duration(attoseconds: .max), "170141183460469231731687.303715884105727"),
            (Duration(attoseconds: .min), "-170141183460469231731687.303715884105728"),
        ])
    func latency(duration: Duration, text: String) throws {
        let event = BookingEvent(.delivered, at: Date(unixSeconds: 0), correlationID: "r", latency: duration)
        let written = JSONWriter.string(event.json)
        #expect(written.contains("\"latency_ms\":\(text)}"))
        #expect(try BookingEvent(json: JSONReader.read(written)) == event)
    }

    @Test(
        "a latency that cannot be held exactly is refused",
        arguments: ["1e3", "0.0000000000000001", "170141183460469231731687.303715884105728", "\"5\""])
    func badLatency(text: String) throws {
        let json = try JSONReader.read(
            #"{"name":"n","at":"1970-01-01T00:00:00Z","correlation_id":"r","latency_ms":"# + text + "}")
        let error = #expect(throws: JSONError.self) { try BookingEvent(json: json) }
        #expect(error?.code == .badValue)
        #expect(error?.pointer?.rfc6901 == "/latency_ms")
    }

    @Test("what is finer than a millisecond is rounded down")
    func rounding() throws {
        let due = Date(unixMilliseconds: 1_764_428_400_123)
        let settlement = OutboxSettlement(
            businessID: "b", row: "o", attempts: 1, result: .again(at: due.addingTimeInterval(0.0009)))
        #expect(try OutboxSettlement(json: settlement.json).result == .again(at: due))
    }

    @Test("many adjustments are written in the order of their names and survive")
    func adjustments() throws {
        let names = (0..<20).map { "field_\($0)" }
        let all = names.map { ($0, Adjustment(original: $0, normalized: "")) }
        let event = BookingEvent(
            .delivered, at: Date(unixSeconds: 0), correlationID: "r", adjustments: Dictionary(uniqueKeysWithValues: all)
        )
        #expect(event.json["adjustments"]?.objectValue?.keys == names.sorted())
        #expect(try BookingEvent(json: event.json) == event)
    }
}
