/// What a tool that only reads has found (requirement C11).
public enum InformationAnswer: Sendable, Hashable {
    /// What day it is, and when the business is open.
    case currentDate(TimeContext)
    /// Services, in catalogue order.
    case services([Service])
    /// Providers, in catalogue order, as of this date.
    case providers([Provider], today: LocalDate)
    /// The caller's own record; nil where there is none, or it is another one.
    case customer(Customer?)
    /// The appointment as it stands.
    case appointment(Appointment)
}
