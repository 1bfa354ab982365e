import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Whose appointment it is")
struct IdentityTests {
    private func book(
        _ desk: Desk, _ start: String, name: String? = nil, phone: String? = nil,
        channel: BookingChannel = .staffConsole
    ) async throws -> BookingResult {
        let context = desk.context("thread-1", channel: channel, customer: nil)
        try await desk.check(context)
        return try await desk.orchestrator.bookAppointment(
            BookingRequest(
                start: try RequestedStart(start, in: desk.business.zone), customerName: name,
                customerPhone: phone.flatMap { PhoneNumber($0) }),
            in: context)
    }

    private func customer(_ desk: Desk, _ booked: BookingResult) async throws -> Customer? {
        let appointment = try await desk.record(Appointment.self, booked.appointmentID.rawValue)
        return try await desk.record(Customer.self, appointment?.customerID.rawValue ?? "")
    }

    @Test("at the front desk each walk-in is a customer of their own")
    func walkIns() async throws {
        let desk = try Desk(Sample.business())
        let first = try await book(desk, "2025-11-29T09:00", name: "Robin Walkin", phone: "+13055550123")
        let missing = try await desk.refusal { try await book(desk, "2025-11-29T12:30") }
        #expect(missing == .missingRequiredField)
        let second = try await book(desk, "2025-11-29T12:30", name: "Sam Sample", phone: "+13055550124")
        #expect(try await customer(desk, first)?.name == "Robin Walkin")
        #expect(try await customer(desk, second)?.name == "Sam Sample")
    }

    @Test("the same start for another walk-in is another booking, not a confirmation of the first")
    func sameStart() async throws {
        let desk = try Desk(Sample.business())
        let first = try await book(desk, "2025-11-29T09:00", name: "Robin Walkin", phone: "+13055550123")
        let second = try await book(desk, "2025-11-29T09:00", name: "Sam Sample", phone: "+13055550124")
        #expect(second.origin == .fresh)
        #expect(second.appointmentID != first.appointmentID)
        let again = try await book(desk, "2025-11-29T09:00", name: "sam sample", phone: "+13055550124")
        #expect(again.origin == .confirmedAgain)
        #expect(again.appointmentID == second.appointmentID)
    }

    @Test("a caller whom nobody proves stays the same person while the number does not differ")
    func unknownCaller() async throws {
        let desk = try Desk(Sample.business())
        let first = try await book(
            desk, "2025-11-29T09:00", name: "Jordan", phone: "+13055550123", channel: .web)
        let second = try await book(desk, "2025-11-29T12:30", name: "Jordan Sample", channel: .web)
        let other = try await book(
            desk, "2025-11-29T16:00", name: "Sam Sample", phone: "+13055550124", channel: .web)
        let known = try await customer(desk, first)
        #expect(known?.name == "Jordan Sample")
        #expect(try await customer(desk, second) == known)
        #expect(try await customer(desk, other)?.id != known?.id)
    }

    @Test("an argument never takes the place of the identity that the transport proves")
    func provenIdentity() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let request = BookingRequest(
            start: try RequestedStart("2025-11-29T09:00", in: desk.business.zone),
            customerPhone: PhoneNumber("+13055550999"))
        let booked = try await desk.orchestrator.bookAppointment(request, in: desk.context())
        #expect(try await customer(desk, booked)?.phone == PhoneNumber("+13055550100"))
    }
}
