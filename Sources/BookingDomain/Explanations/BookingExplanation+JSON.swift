/// The answer in JSON: `success, service_type, provider_id, local_time, clock, now, bookable, explanations,
/// conversation`.
extension BookingExplanation {
    /// The explanation for programs.
    ///
    /// - Parameter business: whose names and zone are used.
    public func json(for business: Business) -> JSONValue {
        var form = JSONObject()
        form["success"] = true
        form["service_type"] = request.serviceID.json
        form["provider_id"] = request.providerID?.json ?? .null
        form["local_time"] = .string(local.description)
        form["clock"] = .string(clockName)
        form["now"] = .string(ISO8601.string(now, in: business.zone))
        form["bookable"] = .bool(isBookable)
        form["explanations"] = .array(slots.map { $0.json(for: business) })
        form["conversation"] = .array(conversations.map { $0.json(for: business) })
        return .object(form)
    }

    /// How often the clock shows the time that was asked about.
    private var clockName: String {
        switch clock {
        case .unique: "once"
        case .repeated: "twice"
        case .skipped: "never"
        }
    }
}

extension SlotExplanation {
    /// The form: `start, provider, provider_id, bookable, verdict, decided_by, rules`.
    func json(for business: Business) -> JSONValue {
        [
            "start": .string(ISO8601.string(start, in: business.zone)),
            "provider": .string(business.providerName(providerID) ?? providerID.rawValue),
            "provider_id": providerID.json, "bookable": .bool(isBookable), "verdict": .string(verdict.name),
            "decided_by": deciding.map { .string($0.rule.rawValue) } ?? .null,
            "rules": .array(
                rules.map { rule in
                    [
                        "rule": .string(rule.rule.rawValue), "outcome": .string(rule.outcome.rawValue),
                        "fact": rule.fact.json(in: business.zone), "sentence": .string(rule.sentence),
                    ]
                }),
        ]
    }
}

extension ConversationExplanation {
    /// The form: `start, let_through, decided_by, rules`.
    func json(for business: Business) -> JSONValue {
        [
            "start": .string(ISO8601.string(start, in: business.zone)), "let_through": .bool(isLetThrough),
            "decided_by": deciding.map { .string($0.rule.rawValue) } ?? .null,
            "rules": .array(
                rules.map { rule in
                    [
                        "rule": .string(rule.rule.rawValue), "outcome": .string(rule.outcome.rawValue),
                        "error_code": rule.refusal.map { .string($0.rawValue) } ?? .null,
                        "sentence": .string(rule.sentence),
                    ]
                }),
        ]
    }
}
