/// What decided, as an object of its own for each rule; instants in the business's zone, intervals half-open.
extension SlotFact {
    func json(in zone: ZoneRules) -> JSONValue {
        func instant(_ date: Date?) -> JSONValue { date.map { .string(ISO8601.string($0, in: zone)) } ?? .null }
        switch self {
        case .now(let now): return ["now": instant(now)]
        case .notice(let minutes, let latest): return ["notice_minutes": .integer(minutes), "latest": instant(latest)]
        case .horizon(let days, let last):
            return ["horizon_days": .integer(days), "last_date": .string(last.description)]
        case .performers(let ids): return ["provider_ids": .array(ids.map(\.json))]
        case .hours(let hours): return hours.json(in: zone)
        case .grid(let step, let before, let after):
            return ["step_minutes": .integer(step), "before": instant(before), "after": instant(after)]
        case .blocked(let interval): return ["blocked": Self.json(interval, in: zone)]
        case .reading(let unknown, let age, let freshness, let choice):
            return [
                "reason": unknown.map { .string($0.rawValue) } ?? .null,
                "age_seconds": age.map { .integer(Int(clamping: $0.components.seconds)) } ?? .null,
                "freshness_seconds": .integer(Int(clamping: freshness.components.seconds)),
                "when_calendar_unknown": .string(choice.rawValue),
            ]
        case .busy(let interval): return ["busy": Self.json(interval, in: zone)]
        case .places(let count, let taken):
            return ["places": .integer(count), "taken": .array(taken.map { $0.json(in: zone) })]
        }
    }

    static func json(_ interval: Range<Date>?, in zone: ZoneRules) -> JSONValue {
        guard let interval else { return .null }
        return [
            "start": .string(ISO8601.string(interval.lowerBound, in: zone)),
            "end": .string(ISO8601.string(interval.upperBound, in: zone)),
        ]
    }
}

extension SlotFact.TakenPlace {
    /// The form: `place, start, end, state, until`.
    fileprivate func json(in zone: ZoneRules) -> JSONValue {
        var form = SlotFact.json(interval, in: zone).objectValue ?? JSONObject()
        form["place"] = .integer(place)
        switch state {
        case .held(let until):
            form["state"] = "held"
            form["until"] = .string(ISO8601.string(until, in: zone))
        case .confirming: form["state"] = "confirming"
        case .booked: form["state"] = "booked"
        }
        return .object(form)
    }
}

extension HoursFact {
    /// The form: `date, needed, blocks, hours_of, exception, position`, and what the position is measured against.
    fileprivate func json(in zone: ZoneRules) -> JSONValue {
        var form = JSONObject()
        form["date"] = .string(date.description)
        form["needed"] = SlotFact.json(needed, in: zone)
        form["blocks"] = .array(blocks.map { SlotFact.json($0, in: zone) })
        form["hours_of"] = providerID?.json ?? .null
        form["exception"] = .bool(isException)
        position.write(to: &form, in: zone)
        return .object(form)
    }
}

extension HoursFact.Position {
    /// Writes `position`, and with it `block`, `opens`, `break`, `closes` or `next`.
    fileprivate func write(to form: inout JSONObject, in zone: ZoneRules) {
        func instant(_ date: Date) -> JSONValue { .string(ISO8601.string(date, in: zone)) }
        switch self {
        case .inside(let block):
            form["position"] = "inside"
            form["block"] = SlotFact.json(block, in: zone)
        case .closedAllDay: form["position"] = "closed_all_day"
        case .beforeOpening(let opens):
            form["position"] = "before_opening"
            form["opens"] = instant(opens)
        case .inBreak(let pause):
            form["position"] = "in_break"
            form["break"] = SlotFact.json(pause, in: zone)
        case .afterClosing(let closed):
            form["position"] = "after_closing"
            form["closes"] = instant(closed)
        case .beginsBefore(let opens):
            form["position"] = "begins_before"
            form["opens"] = instant(opens)
        case .endsAfter(let closes, let next):
            form["position"] = "ends_after"
            form["closes"] = instant(closes)
            form["next"] = next.map(instant) ?? .null
        }
    }
}
