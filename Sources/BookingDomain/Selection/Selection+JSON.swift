/// A choice among offers, as members of the object that holds the offers.
extension Selection {
    /// Reads the members `selected_…`; nil where nothing is chosen.
    ///
    /// The older form has only the number; the choice is then the option of that number, made when the options were
    /// told.
    ///
    /// - Throws: `JSONError` where no option has the number, or where number and slot name different times: a guess
    ///   could book what the customer never chose.
    init?(
        fields: inout JSONFields, options: [Slot], serviceID: ServiceID, fallback: Date
    ) throws(JSONError) {
        let number = try fields.optionalInt("selected_option_index")
        let written = try fields.optionalObject("selected_slot")
        let messageID: MessageID? = try fields.optionalIdentifier("selected_by_message_id")
        let words = try fields.optionalString("selected_content_preview") ?? ""
        let selectedAt = try fields.optionalInstant("selected_at") ?? fallback
        guard number != nil || written != nil else { return nil }
        let option = try Self.option(number, of: options, in: fields)
        guard let written else {
            guard let option else { return nil }
            self.init(number: number, slot: option, messageID: messageID, words: words, selectedAt: selectedAt)
            return
        }
        var slot = try Slot(offer: written, serviceID: serviceID, number: number)
        if let option {
            slot = try Self.agreed(slot, with: option, in: fields)
        }
        self.init(number: number, slot: slot, messageID: messageID, words: words, selectedAt: selectedAt)
    }

    /// Adds the members `selected_…`.
    func write(to form: inout JSONObject) {
        form["selected_option_index"] = number.map { .integer($0) }
        form["selected_slot"] = slot.offerJSON(number: number)
        form["selected_by_message_id"] = messageID?.json
        form["selected_content_preview"] = .string(words)
        form["selected_at"] = .string(ISO8601.utcString(selectedAt))
    }

    private static func option(
        _ number: Int?, of options: [Slot], in fields: JSONFields
    ) throws(JSONError) -> Slot? {
        guard let number else { return nil }
        guard number >= 1, number <= options.count else {
            throw fields.badValue(
                "selected_option_index", "there is no option of that number; there are \(options.count)")
        }
        return options[number - 1]
    }

    private static func agreed(_ slot: Slot, with option: Slot, in fields: JSONFields) throws(JSONError) -> Slot {
        let isNamed = slot.providerID.nonEmpty != nil && option.providerID.nonEmpty != nil
        guard slot.start == option.start, slot.end == option.end,
            !isNamed || option.canBePerformed(by: slot.providerID)
        else {
            throw fields.badValue("selected_slot", "the chosen slot is not the option of the chosen number")
        }
        return slot.providerID.nonEmpty == nil ? option : slot
    }
}
