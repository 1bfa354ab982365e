/// Reads the arguments of tool calls strictly, against the catalogue of a business.
///
/// The schemas are closed: an argument that does not exist is refused, so that nothing is smuggled in. Arguments may
/// come as an object, or once as text that holds the object, as some platforms send them. An optional argument that is
/// null or blank counts as absent. All faults of one call are reported together; no message repeats a value of the
/// input.
public enum ToolArguments {
    /// Reads a call of a tool that offers, books or changes; `information` reads those of the others.
    ///
    /// - Throws: `BookingError` with `unknown_tool`, or what the tool's own reader throws.
    public static func request(_ call: ToolCall, business: Business) throws(BookingError) -> ToolRequest {
        switch ToolName(rawValue: call.name) {
        case .checkAvailability: return .check(try checkAvailability(call.arguments, business: business))
        case .bookAppointment: return .book(try bookAppointment(call.arguments, business: business))
        case .reserveSlot: return .hold(try reserveSlot(call.arguments, business: business))
        case .rescheduleAppointment: return .reschedule(try rescheduleAppointment(call.arguments, business: business))
        case .cancelAppointment: return .cancel(try cancelAppointment(call.arguments))
        default: throw unknownTool(call.name)
        }
    }

    static func unknownTool(_ name: String) -> BookingError {
        let names = ToolName.callable.map(\.rawValue)
        let hint = Spelling.suggestion(for: name, among: names).map { "; did you mean \($0)?" } ?? ""
        return BookingError(.unknownTool, "there is no tool of that name; there are \(Sentence.list(names))\(hint)")
    }

    /// Reads the arguments of `check_availability`: `date, service_type, provider?, limit? = 10,
    /// appointment_id?` (the appointment that is to move).
    ///
    /// - Throws: `BookingError` with `invalid_data`, `missing_required_field`, `unknown_service`, or
    ///   `unknown_provider`, also where the provider does not perform the service.
    public static func checkAvailability(
        _ arguments: JSONValue, business: Business
    ) throws(BookingError) -> AvailabilityRequest {
        var reader = try ArgumentReader(
            arguments, known: ["date", "service_type", "provider", "limit", "appointment_id"])
        let date = reader.required("date") { $0.date("date") }
        let service = reader.required("service_type") { $0.service("service_type", of: business) }
        let provider = reader.provider("provider", of: business, performing: service)
        let limit = reader.int("limit", in: 1...100) ?? 10
        let moving = reader.text("appointment_id", limit: 100).map { AppointmentID($0) }
        try reader.finish()
        guard let date, let service else { throw ArgumentReader.impossible }
        return AvailabilityRequest(
            date: date, serviceID: service, providerID: provider, limit: limit, movingAppointmentID: moving)
    }

    /// Reads the arguments of `book_appointment`: `customer_name?, customer_phone?, customer_email?, start_time |
    /// start, service_type?, provider?, notes?`.
    ///
    /// Nothing is required here: what is absent comes from the customer and the offer. A name that stands for not
    /// knowing one, such as "unknown" or "caller", counts as absent.
    ///
    /// - Throws: `BookingError` with `invalid_data`, `unknown_service` or `unknown_provider`.
    public static func bookAppointment(
        _ arguments: JSONValue, business: Business
    ) throws(BookingError) -> BookingRequest {
        var reader = try ArgumentReader(
            arguments,
            known: [
                "customer_name", "customer_phone", "customer_email", "start_time", "start", "service_type", "provider",
                "notes",
            ])
        let name = reader.text("customer_name", limit: 200)
        let request = BookingRequest(
            start: reader.start("start_time", or: "start", in: business.zone),
            serviceID: reader.service("service_type", of: business),
            providerID: reader.provider("provider", of: business),
            customerName: name.flatMap { PlaceholderName.matches($0) ? nil : $0 },
            customerPhone: reader.phone("customer_phone", callingCode: business.callingCode),
            customerEmail: reader.email("customer_email"),
            notes: reader.text("notes", limit: 2000, allowsLineBreaks: true))
        try reader.finish()
        return request
    }

    /// Reads the arguments of `reserve_slot`: `start_time | start, service_type?, provider?`.
    ///
    /// - Throws: `BookingError` with `invalid_data`, `unknown_service` or `unknown_provider`.
    public static func reserveSlot(
        _ arguments: JSONValue, business: Business
    ) throws(BookingError) -> HoldRequest {
        var reader = try ArgumentReader(arguments, known: ["start_time", "start", "service_type", "provider"])
        let request = HoldRequest(
            start: reader.start("start_time", or: "start", in: business.zone),
            serviceID: reader.service("service_type", of: business),
            providerID: reader.provider("provider", of: business))
        try reader.finish()
        return request
    }

    /// Reads the arguments of `reschedule_appointment`: `appointment_id, new_start_time?, service_type?, provider?`.
    ///
    /// - Throws: `BookingError` with `invalid_data`, `missing_required_field`, `unknown_service` or `unknown_provider`.
    public static func rescheduleAppointment(
        _ arguments: JSONValue, business: Business
    ) throws(BookingError) -> RescheduleRequest {
        var reader = try ArgumentReader(
            arguments, known: ["appointment_id", "new_start_time", "service_type", "provider"])
        let appointment = reader.required("appointment_id") { $0.text("appointment_id", limit: 100) }
        let start = reader.start("new_start_time", in: business.zone)
        let service = reader.service("service_type", of: business)
        let provider = reader.provider("provider", of: business)
        try reader.finish()
        guard let appointment else { throw ArgumentReader.impossible }
        return RescheduleRequest(
            appointmentID: AppointmentID(appointment), start: start, serviceID: service, providerID: provider)
    }

    /// Reads the arguments of `cancel_appointment`: `appointment_id, cancellation_reason?`.
    ///
    /// - Throws: `BookingError` with `invalid_data` or `missing_required_field`.
    public static func cancelAppointment(_ arguments: JSONValue) throws(BookingError) -> CancellationRequest {
        var reader = try ArgumentReader(arguments, known: ["appointment_id", "cancellation_reason"])
        let appointment = reader.required("appointment_id") { $0.text("appointment_id", limit: 100) }
        let reason = reader.text("cancellation_reason", limit: 2000, allowsLineBreaks: true)
        try reader.finish()
        guard let appointment else { throw ArgumentReader.impossible }
        return CancellationRequest(appointmentID: AppointmentID(appointment), reason: reason)
    }
}
