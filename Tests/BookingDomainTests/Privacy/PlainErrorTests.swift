import BookingAdapters
import BookingDomain
import Testing

@Suite("No error repeats anything personal")
struct PlainErrorTests {
    private static let canary = Canary.customer

    /// An error of somebody else's library, which tells everything.
    private struct Talkative: Error, CustomStringConvertible {
        var description: String { "could not send to \(canary.name), \(canary.phone), \(canary.email)" }
    }

    private func texts(_ error: any Error) -> [String] {
        ["\(error)", String(describing: error), String(reflecting: error)]
    }

    private func expectPlain(_ error: (any Error)?, _ what: String) {
        for text in error.map(texts) ?? [] {
            #expect(!text.isEmpty)
            #expect(Canary.traces(in: text) == [], "\(what): \(text)")
        }
    }

    @Test("an error says nothing of what lies beneath it")
    func underlying() {
        let errors: [any Error] = [
            BookingError(.storeUnavailable, "the store could not be read", underlying: Talkative()),
            BookingError(
                .generalError, "why", underlying: StoreError(.unavailable, "down", underlying: Talkative())),
            StoreError(.unavailable, "out of order", underlying: Talkative()),
            CalendarError(.timeout, httpStatus: 504, underlying: Talkative()),
            NotifierError("the provider refused the message", underlying: Talkative()),
        ]
        #expect(texts(Talkative()).allSatisfy { !Canary.traces(in: $0).isEmpty })
        for error in errors { expectPlain(error, "\(type(of: error))") }
    }

    /// Every place in a value.
    private func places(_ value: JSONValue, at pointer: JSONPointer = .root) -> [JSONPointer] {
        var result = [pointer]
        for member in value.objectValue?.members ?? [] {
            result += places(member.value, at: pointer.appending(key: member.key))
        }
        for (index, element) in (value.arrayValue ?? []).enumerated() {
            result += places(element, at: pointer.appending(index: index))
        }
        return result
    }

    private func replacing(_ value: JSONValue, _ steps: ArraySlice<JSONPointer.Step>, _ new: JSONValue) -> JSONValue {
        guard let step = steps.first else { return new }
        switch (step, value) {
        case (.key(let key), .object(var object)):
            object[key] = object[key].map { replacing($0, steps.dropFirst(), new) }
            return .object(object)
        case (.index(let index), .array(var elements)):
            elements[index] = replacing(elements[index], steps.dropFirst(), new)
            return .array(elements)
        default: return value
        }
    }

    private static let planted: [JSONValue] = [
        .string(canary.name), .string(canary.phone), .string(canary.email), 3_055_550_187, [.string(canary.message)],
        .object(JSONObject([(canary.name, .string(canary.phone))])),
    ]

    @Test("a stored form of which any place is damaged is refused without being repeated")
    func storedForms() throws {
        var refusals = 0
        for sample in try PersonalSample.all() {
            guard let json = sample.json, let read = sample.read else { continue }
            for pointer in places(json) where pointer.description.utf8.allSatisfy({ $0 < 0x80 }) {
                for planted in Self.planted {
                    do throws(JSONError) {
                        try read(replacing(json, pointer.steps[...], planted))
                    } catch {
                        refusals += 1
                        expectPlain(error, "\(sample.name) at \(pointer)")
                    }
                }
            }
        }
        #expect(refusals > 500)
    }

    @Test(
        "a time that is none is refused without being repeated",
        arguments: [
            canary.name, canary.phone, canary.email, canary.notes, "305-555-0187", "3055550187", "+13055550187",
            "2025-11-29 \(canary.name)", "2025-11-29T\(canary.phone)", "2025-11-29T10:00Z (305) 555-0187",
        ])
    func times(text: String) {
        expectPlain(#expect(throws: ISO8601Error.self) { try ISO8601.instant(text, in: Sample.zone) }, text)
        expectPlain(#expect(throws: ISO8601Error.self) { try RequestedStart(text, in: Sample.zone) }, text)
        _ = try? ISO8601.localDate(text)
        let time = #expect(throws: ISO8601Error.self) { try ISO8601.localTime(text) }
        expectPlain(time, text)
    }

    @Test(
        "a time that is nearly one is shown, so that it can be put right",
        arguments: ["2025-02-30", "2025-11-29T25:00", "2025-11-29 10:00", "2025-11-29T10:00-25:00"])
    func nearlyTimes(text: String) {
        let error = #expect(throws: ISO8601Error.self) { try ISO8601.instant(text, in: Sample.zone) }
        #expect(error?.description.contains("(read \"\(text)\", stopped at byte ") == true)
    }

    @Test("a store that refuses a change names records by their ids alone")
    func stores() async throws {
        let store = InMemoryStore()
        let now = try Sample.instant("2025-11-28T10:30")
        let customer = Self.canary.customer("customer-1")
        func change(_ records: [StoredRecord]) -> ChangeSet {
            ChangeSet(business: "glow-spa", at: now, records: records)
        }
        _ = try await store.commit(change([StoredRecord(customer, version: 1)]))
        let refused = [
            change([StoredRecord(customer, version: 1)]), change([StoredRecord(customer, version: 7)]),
            change([StoredRecord(customer, version: 2), StoredRecord(customer, version: 2)]),
            change([StoredRecord(customer, version: 0)]),
        ]
        for changes in refused {
            expectPlain(await #expect(throws: StoreError.self) { try await store.commit(changes) }, "store")
        }
    }
}
