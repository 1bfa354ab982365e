/// The answers of the tools that only read, as agents get them.
///
/// `success`, then what was found, then `error, warnings, error_code, status_code, user_message`.
extension InformationAnswer {
    /// The answer for an agent on a channel.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        var form = JSONObject([("success", true)])
        switch self {
        case .currentDate(let context): form.addUnknown(Self.form(context))
        case .services(let services): form["services"] = .array(services.map { Self.form($0, business) })
        case .providers(let providers, let today):
            form["providers"] = .array(providers.map { Self.form($0, business, today) })
        case .customer(let customer): form["customer"] = customer.map(Self.form) ?? .null
        case .appointment(let appointment): form["appointment"] = Self.form(appointment, business)
        }
        form["error"] = .null
        form["warnings"] = []
        form["error_code"] = .null
        form["status_code"] = 200
        form["user_message"] = .string(InformationSentences.text(self, business: business, channel: channel))
        return .object(form)
    }

    private static func form(_ context: TimeContext) -> JSONObject {
        JSONObject([
            ("current_date", .string(context.now.date.description)),
            ("weekday", .string(context.now.date.weekday.name)),
            ("current_time", .string(TimeDisplay.clock(context.now.time))),
            ("time_zone", .string(context.zoneIdentifier)),
            ("business_hours", .string(context.businessHours)),
            ("is_after_hours", .bool(context.isAfterHours)),
            ("next_business_day", context.nextBusinessDay.map { .string($0.description) } ?? .null),
        ])
    }

    private static func form(_ service: Service, _ business: Business) -> JSONValue {
        [
            "service_type": service.id.json, "service": .string(service.name),
            "aliases": .array(service.aliases.map(JSONValue.string)),
            "duration_minutes": .integer(service.durationMinutes),
            "price": service.price.map(JSONValue.string) ?? .null,
            "care_notes": service.careNotes.map(JSONValue.string) ?? .null,
            "providers": .array(
                service.providerIDs.map { id in
                    ["provider_id": id.json, "provider": .string(business.provider(id)?.name ?? id.rawValue)]
                }),
        ]
    }

    private static func form(_ provider: Provider, _ business: Business, _ today: LocalDate) -> JSONValue {
        let services = business.services.filter { $0.providerIDs.contains(provider.id) }
        return [
            "provider_id": provider.id.json, "provider": .string(provider.name),
            "aliases": .array(provider.aliases.map(JSONValue.string)),
            "hours": .string(OpeningSentences.text(business.sharedHours(of: provider, from: today), from: today)),
            "services": .array(services.map { ["service_type": $0.id.json, "service": .string($0.name)] }),
        ]
    }

    private static func form(_ customer: Customer) -> JSONValue {
        [
            "name": customer.name.map(JSONValue.string) ?? .null,
            "phone": customer.phone.map { .string($0.e164) } ?? .null,
            "email": customer.email.map { .string($0.address) } ?? .null,
        ]
    }

    private static func form(_ appointment: Appointment, _ business: Business) -> JSONValue {
        let slot = appointment.slot
        return [
            "appointment_id": appointment.id.json, "event_id": appointment.eventID?.json ?? .null,
            "status": .string(appointment.status.rawValue),
            "start_time": .string(ISO8601.string(slot.start, offset: slot.startOffset)),
            "end_time": .string(ISO8601.string(slot.end, offset: slot.endOffset)),
            "service": .string(business.service(slot.serviceID)?.name ?? slot.serviceID.rawValue),
            "service_type": slot.serviceID.json,
            "provider": .string(appointment.providerName), "provider_id": slot.providerID.json,
            "notes": appointment.notes.map(JSONValue.string) ?? .null,
            "cancellation_reason": appointment.cancellationReason.map(JSONValue.string) ?? .null,
        ]
    }
}
