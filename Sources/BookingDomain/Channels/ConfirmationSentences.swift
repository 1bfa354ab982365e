/// What a customer is told once an appointment is booked (requirement B11).
public enum ConfirmationSentences {
    /// The confirmation in the way of a channel.
    ///
    /// Spoken: "Perfect! I've booked your Botox appointment for 2 PM on November 16, 2025." Written: "Your Botox
    /// appointment is booked for November 16, 2025 at 2:00 PM." Without a time, on every channel: "Your Botox
    /// appointment is confirmed."
    ///
    /// - Parameters:
    ///   - service: what customers call the service; nil or empty where it is not known.
    ///   - start: the local start; nil where it is not known.
    ///   - channel: how the customer is talked to.
    public static func booked(service: String?, start: LocalDateTime?, channel: BookingChannel) -> String {
        let appointment = service.map { $0.isEmpty ? "appointment" : "\($0) appointment" } ?? "appointment"
        guard let start else { return "Your \(appointment) is confirmed." }
        let time = TimeDisplay.text(start, channel: channel)
        return switch channel {
        case .voice: "Perfect! I've booked your \(appointment) for \(time)."
        case .sms, .email, .staffConsole, .web: "Your \(appointment) is booked for \(time)."
        }
    }

    /// What is said when an appointment is moved, so that nobody thinks there are two.
    ///
    /// Spoken: "Perfect! I've moved your Botox appointment to 2 PM on November 16, 2025." Written: "Your Botox
    /// appointment is moved to November 16, 2025 at 2:00 PM."
    ///
    /// - Parameters:
    ///   - service: what customers call the service.
    ///   - start: the new local start.
    ///   - channel: how the customer is talked to.
    public static func moved(service: String, start: LocalDateTime, channel: BookingChannel) -> String {
        let time = TimeDisplay.text(start, channel: channel)
        return switch channel {
        case .voice: "Perfect! I've moved your \(service) appointment to \(time)."
        case .sms, .email, .staffConsole, .web: "Your \(service) appointment is moved to \(time)."
        }
    }

    /// What is said while a slot is kept.
    ///
    /// "I'm keeping 2 PM on November 16, 2025 for your Botox appointment until 10:35 AM."
    ///
    /// - Parameters:
    ///   - service: what customers call the service.
    ///   - start: the local start of the slot.
    ///   - until: the local time at which it is not kept any more.
    ///   - channel: how the customer is talked to.
    public static func held(
        service: String, start: LocalDateTime, until: LocalTime, channel: BookingChannel
    ) -> String {
        let time = TimeDisplay.text(start, channel: channel)
        return switch channel {
        case .voice:
            "I'm keeping \(time) for your \(service) appointment until \(TimeDisplay.spokenClock(until))."
        case .sms, .email, .staffConsole, .web:
            "\(time) is kept for your \(service) appointment until \(TimeDisplay.clock(until))."
        }
    }

    /// What is said when an appointment is called off.
    ///
    /// "Your Botox appointment for 2 PM on November 16, 2025 is cancelled."
    ///
    /// - Parameters:
    ///   - service: what customers call the service.
    ///   - start: the local start of what was booked.
    ///   - channel: how the customer is talked to.
    public static func cancelled(service: String, start: LocalDateTime, channel: BookingChannel) -> String {
        "Your \(service) appointment for \(TimeDisplay.text(start, channel: channel)) is cancelled."
    }
}
