/// The answer of a tool that refused or failed, as agents get it.
///
/// `success, error, code, error_code, status_code, user_message, instruction`; then `pending_slot_options`, the
/// numbered offers, for every refusal of enforcement and wherever there are offers, and `today` where a time has
/// passed.
extension BookingError {
    /// The answer for an agent on a channel.
    ///
    /// - Parameters:
    ///   - business: whose names customers know.
    ///   - channel: decides how `user_message` is worded.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        var form = JSONObject()
        form["success"] = false
        form["error"] = .string(detail)
        form["code"] = .string(code.family)
        form["error_code"] = .string(code.rawValue)
        form["status_code"] = .integer(code.status)
        form["user_message"] = .string(ErrorSentences.userMessage(for: self, business: business, channel: channel))
        form["instruction"] = .string(ErrorSentences.instruction(for: self))
        if !offers.isEmpty || code.family == BookingErrorCode.slotSelectionMismatch.family {
            form["pending_slot_options"] = .array(offers.enumerated().map { Self.option($1, number: $0 + 1, business) })
        }
        form["today"] = today.map { .string($0.description) }
        return .object(form)
    }

    /// Reads an answer that was kept.
    ///
    /// What is worded for a channel is derived and not read.
    ///
    /// - Throws: `JSONError`, also where the answer is that of a success.
    public init(json: JSONValue, business: Business) throws(JSONError) {
        var fields = try JSONFields(own: json)
        guard try !fields.bool("success") else {
            throw fields.badValue("success", "this is the answer of a success, not of a failure")
        }
        var offers: [Slot] = []
        for element in try fields.optionalArray("pending_slot_options") ?? [] {
            var option = try JSONFields(own: element.value, at: element.pointer)
            _ = option.value("index")
            let service: ServiceID? = try option.optionalIdentifier("service_type")
            offers.append(try Slot(answer: option, serviceID: service ?? "", business: business))
        }
        self.init(
            BookingErrorCode(rawValue: try fields.string("error_code")), try fields.string("error", maxBytes: .max),
            offers: offers, today: try fields.optionalLocalDate("today"))
    }

    /// A slot in an answer, with its number in front and its service behind.
    private static func option(_ slot: Slot, number: Int, _ business: Business) -> JSONValue {
        var form = JSONObject([("index", .integer(number))])
        form.addUnknown(slot.answerJSON(for: business))
        form["service_type"] = slot.serviceID.nonEmpty?.json
        return .object(form)
    }
}
