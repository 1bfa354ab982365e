/// Every tunable rule of a business, as one value.
///
/// The stored form is a JSON object with the snake_case names of the properties; a key that is left out has the
/// default.
public struct BookingPolicy: Sendable, Hashable {
    /// How long an offer may be booked after it was made, in minutes; still good at exactly that age.
    public var offerExpiryMinutes = 30
    /// How many offers are numbered and read out, 1 to 5.
    public var offersPerAnswer = 3
    /// The distance between candidate starts, in minutes of local time.
    public var stepMinutes = 30
    /// How long before its start an appointment must be booked, in minutes.
    public var noticeMinutes = 0
    /// How many days ahead may be booked, counted from today's local date.
    public var horizonDays = 90
    /// How long a calendar may take to answer, in milliseconds.
    public var calendarDeadlineMilliseconds = 500
    /// How old a calendar reading may be before it counts as unknown, in seconds.
    public var freshnessSeconds = 300
    /// Which of several free providers an offer carries where the customer named none.
    public var providerPreference = ProviderPreference.catalogueOrder
    /// What to do at booking when the calendar of a provider cannot be read.
    public var whenCalendarUnknown = WhenCalendarUnknown.bookWithWarning
    /// What to do when the agent asks for something else than the customer chose.
    public var agentDisagreement = AgentDisagreement.adjust
    /// Whether a slot that was free at the check, but not read out, may be booked.
    public var allowsUnlistedSlots = true
    /// Whether a start whose wall clock equals exactly one offer's may stand for it although the instants differ.
    public var wallClockFallback = false
    /// How long a slot is kept for a customer who is still deciding, in minutes; dead from that instant on.
    public var holdMinutes = 5
    /// How long before its start an appointment can last be moved or called off, in minutes.
    public var cancellationNoticeMinutes = 0
    /// How often one appointment may be moved.
    public var rescheduleLimit = 100
    /// Whether an appointment may be moved to a start that was not offered.
    public var rescheduleWithoutOffer = false
    /// Whether agents may book; off keeps information flowing and leaves booking to staff.
    public var aiBooking = true
    /// How the customer is sent a confirmation when an appointment is booked, moved or called off.
    public var confirmationMessage = ConfirmationMessage.none

    /// Makes the default policy.
    public init() {}

    /// Which of several free providers an offer carries.
    public enum ProviderPreference: String, Sendable, Hashable, CaseIterable {
        /// The first one in the catalogue.
        case catalogueOrder = "catalogue_order"
        /// The one with the fewest live claims on that day, then the first in the catalogue.
        case fewestBookings = "fewest_bookings"
    }

    /// What to do at booking when a calendar cannot be read.
    public enum WhenCalendarUnknown: String, Sendable, Hashable, CaseIterable {
        /// Book the slot that was seen free, and say that the calendar could not be read.
        case bookWithWarning = "book_with_warning"
        /// Refuse with `calendar_unavailable`.
        case refuse
    }

    /// What to do when the agent asks for something else than the customer chose.
    public enum AgentDisagreement: String, Sendable, Hashable, CaseIterable {
        /// The customer's word wins, and the difference is recorded as an adjustment.
        case adjust
        /// Refuse with `slot_selection_mismatch`.
        case refuse
    }

    /// How the customer is sent a confirmation.
    public enum ConfirmationMessage: String, Sendable, Hashable, CaseIterable {
        /// Not at all.
        case none
        /// By text message, where a phone number is known.
        case sms
        /// By e-mail, where an address is known.
        case email
    }

    /// What is out of range or contradicts itself, as a plain sentence, and the keys to blame; nil where nothing is.
    package var fault: (keys: [String], message: String)? {
        let ranges: [(String, Int, ClosedRange<Int>)] = [
            ("offer_expiry_minutes", offerExpiryMinutes, 1...1440),
            ("offers_per_answer", offersPerAnswer, 1...5),
            ("step_minutes", stepMinutes, 5...1440),
            ("notice_minutes", noticeMinutes, 0...525_600),
            ("horizon_days", horizonDays, 1...730),
            ("calendar_deadline_milliseconds", calendarDeadlineMilliseconds, 1...60_000),
            ("freshness_seconds", freshnessSeconds, 0...86_400),
            ("hold_minutes", holdMinutes, 1...1440),
            ("cancellation_notice_minutes", cancellationNoticeMinutes, 0...525_600),
            ("reschedule_limit", rescheduleLimit, 0...1000),
        ]
        for (name, value, range) in ranges where !range.contains(value) {
            return ([name], "\(name) must be \(range.lowerBound) to \(range.upperBound), not \(value)")
        }
        guard noticeMinutes <= (horizonDays + 1) * 1440 else {
            let message =
                "notice_minutes \(noticeMinutes) reaches beyond horizon_days \(horizonDays), so nothing could ever be "
                + "booked; shorten the notice or widen the horizon"
            return (["notice_minutes", "horizon_days"], message)
        }
        return nil
    }
}
