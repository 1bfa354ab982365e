/// What came of a tool call.
public enum ToolAnswer: Sendable, Hashable {
    /// What was found and offered.
    case checked(CheckAvailabilityResult)
    /// What is kept.
    case held(HoldResult)
    /// What was booked.
    case booked(BookingResult)
    /// What was moved, as it stands now.
    case moved(BookingResult)
    /// What was called off.
    case cancelled(CancellationResult)
    /// What was read.
    case informed(InformationAnswer)
    /// Why it was not done.
    case refused(BookingError)
}
