import BookingDomain
import Testing

/// Damages every place of every sample, one at a time.
struct FormSweepTests {
    /// What may be left out.
    private static let optional: Set<String> = [
        "appointment_id", "event_id", "conversation_id", "provider_id", "channel", "tool", "success", "latency_ms",
        "error_code", "reason", "http_status", "business_id", "adjustments", "provider", "start_time", "expectations",
        "records", "claims", "outcome",
        "outbox", "log", "candidate_provider_ids", "all_slots", "available_slots", "suggested_slots", "windows",
        "kept_selection", "message_id", "warnings", "unknown_fields", "summary", "start", "service_type",
        "customer_name", "customer_phone", "customer_email", "notes", "original_start", "offers", "today", "number",
        "slots", "time", "name", "replaced_claim", "key", "call_session_id", "message", "calendar_event_id",
        "provider", "correlation_id", "version", "metadata", "reschedule_count", "appointment_end", "claim_id",
        "booked_at", "first_date", "last_date", "until", "part", "edge", "inferred", "service",
    ]

    /// The objects whose keys are not fixed: they keep what they do not know, or are bodies of records.
    private func isOpen(_ pointer: JSONPointer, _ object: JSONObject) -> Bool {
        let isKeeper = object.contains("start_offset") && object.contains("service_type") || object.contains("origin")
        let openKeys: [JSONPointer.Step] = [
            .key("body"), .key("appointment"), .key("unknown_fields"), .key("adjustments"),
        ]
        return isKeeper || openKeys.contains { pointer.steps.contains($0) }
    }

    /// Every place in a value, the value itself first.
    private func places(_ value: JSONValue, at pointer: JSONPointer = .root) -> [(JSONPointer, JSONValue)] {
        var result = [(pointer, value)]
        for member in value.objectValue?.members ?? [] {
            result += places(member.value, at: pointer.appending(key: member.key))
        }
        for (index, element) in (value.arrayValue ?? []).enumerated() {
            result += places(element, at: pointer.appending(index: index))
        }
        return result
    }

    /// The value with another one at a place; nil takes the member out.
    private func replacing(_ value: JSONValue, _ steps: ArraySlice<JSONPointer.Step>, _ new: JSONValue?) -> JSONValue {
        guard let step = steps.first else { return new ?? .null }
        let rest = steps.dropFirst()
        switch (step, value) {
        case (.key(let key), .object(var object)):
            if rest.isEmpty { object[key] = new } else { object[key] = object[key].map { replacing($0, rest, new) } }
            return .object(object)
        case (.index(let index), .array(var elements)):
            elements[index] = replacing(elements[index], rest, new)
            return .array(elements)
        default: return value
        }
    }

    private func error(_ form: SampleForm, _ json: JSONValue) -> JSONError? {
        do throws(JSONError) {
            _ = try form.reread(json)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "a key that is not known is refused wherever it stands, and kept where such keys are", arguments: SampleForm.all
    )
    func unknownKeys(form: SampleForm) throws {
        let value = try form.value()
        for (pointer, part) in places(value) {
            guard var object = part.objectValue else { continue }
            object["zzz"] = 1
            let damaged = replacing(value, pointer.steps[...], .object(object))
            if isOpen(pointer, object) {
                let isAdjustments = pointer.steps.contains(.key("adjustments"))
                #expect((error(form, damaged) == nil) != isAdjustments)
            } else {
                #expect(error(form, damaged)?.code == .unknownKey)
                #expect(error(form, damaged)?.pointer == pointer.appending(key: "zzz"))
            }
        }
    }

    @Test("what is needed is missed where it is not there", arguments: SampleForm.all)
    func missingKeys(form: SampleForm) throws {
        let value = try form.value()
        for (pointer, _) in places(value) {
            guard case .key(let key)? = pointer.steps.last else { continue }
            for new in [nil, JSONValue.null] {
                guard let error = error(form, replacing(value, pointer.steps[...], new)) else {
                    #expect(Self.optional.contains(key))
                    continue
                }
                #expect(!error.description.contains("Ada"))
                if error.code == .missingKey {
                    #expect(error.pointer == JSONPointer(pointer.steps.dropLast()))
                }
            }
        }
    }

    @Test("a value of another type is refused where it stands", arguments: SampleForm.all)
    func wrongTypes(form: SampleForm) throws {
        let value = try form.value()
        for (pointer, part) in places(value) where !pointer.steps.contains(.key("unknown_fields")) {
            let wrong: JSONValue = part.arrayValue == nil ? [] : [:]
            let error = error(form, replacing(value, pointer.steps[...], wrong))
            #expect(error?.code == .wrongType || error?.code == .badValue)
            #expect(error?.pointer == pointer)
        }
    }

    @Test(
        "no error repeats what stands in a form", arguments: SampleForm.all,
        [
            "\"Canaria 5559871234\"", "5559871234", "-5559871234", "5559871234.5", "[\"Canaria\"]",
            "{\"Canaria 5\":\"5559871234\"}",
        ])
    func canaries(form: SampleForm, canary: String) throws {
        let value = try form.value()
        let planted = try JSONReader.read(canary)
        for (pointer, _) in places(value) {
            // The kind of a record is named, because it is a word of a program.
            if pointer.steps.last == .key("kind"), form.text.contains(#""body""#) { continue }
            let text = error(form, replacing(value, pointer.steps[...], planted)).map {
                "\($0) \(String(reflecting: $0))"
            }
            #expect(text?.contains("Canaria") != true)
            #expect(text?.contains("5559871234") != true)
        }
    }
}
