import BookingDomain
import Testing

/// The enforcement table: every combination of offers, selection, requested start and booked appointment.
@Suite("What may be booked")
struct EnforcementTableTests {
    enum Offers: String, CaseIterable, Sendable { case none, expired, live }
    enum Chosen: String, CaseIterable, Sendable { case none, second, unlisted }
    enum Requested: String, CaseIterable, Sendable {
        case nothing, first, second, unlisted, never, past, wallClock
    }
    enum Booked: String, CaseIterable, Sendable { case nothing, second, cancelledSecond }

    struct Row: Sendable, CustomStringConvertible {
        let offers: Offers
        let chosen: Chosen
        let requested: Requested
        let booked: Booked
        var description: String { "O \(offers), S \(chosen), R \(requested), booked \(booked)" }

        static let all: [Row] = Offers.allCases.flatMap { offers in
            Chosen.allCases.flatMap { chosen in
                Requested.allCases.flatMap { requested in
                    Booked.allCases.map { Row(offers: offers, chosen: chosen, requested: requested, booked: $0) }
                }
            }
        }
    }

    private static let now = "2025-11-28T10:30"
    private static let texts: [Requested: String] = [
        .first: "2025-11-29T10:00:00-05:00", .second: "2025-11-29T11:00:00-05:00",
        .unlisted: "2025-11-29T14:30:00-05:00", .never: "2025-11-29T15:00:00-05:00",
        .past: "2024-11-29T11:00:00-05:00", .wallClock: "2025-11-29T10:00:00Z",
    ]

    /// The outcome the table asks for, in one word.
    private func expected(_ row: Row, policy: BookingPolicy) -> String {
        let hasOffers = row.offers != .none
        let chosen = hasOffers ? row.chosen : .none
        if row.booked == .second, row.requested == .second, chosen != .unlisted { return "already booked" }
        if row.offers == .none { return "no_pending_offers" }
        if row.offers == .expired { return "offers_expired" }
        if chosen != .none {
            let own: Requested = chosen == .second ? .second : .unlisted
            let taken = chosen == .second ? "11:00" : "14:30 unlisted"
            if chosen == .unlisted, !policy.allowsUnlistedSlots { return "slot_selection_mismatch" }
            if row.requested == .nothing || row.requested == own { return taken }
            return policy.agentDisagreement == .refuse ? "slot_selection_mismatch" : "\(taken) adjusted"
        }
        switch row.requested {
        case .nothing: return "selection_required"
        case .first: return "10:00"
        case .second: return "11:00"
        case .unlisted: return policy.allowsUnlistedSlots ? "14:30 unlisted" : "slot_selection_mismatch"
        case .never: return "slot_selection_mismatch"
        case .past: return "past_time"
        case .wallClock: return policy.wallClockFallback ? "10:00 adjusted" : "slot_selection_mismatch"
        }
    }

    private func conversation(_ row: Row) throws -> Conversation {
        let now = try Sample.instant(Self.now)
        var conversation = Conversation(id: Sample.conversation, channel: .voice, initiatedAt: now)
        if row.offers != .none {
            let slots = try ["10:00", "11:00"].map { try Sample.slot("2025-11-29T\($0)") }
            let all = slots + [try Sample.slot("2025-11-29T14:30")]
            let chosen: Selection? =
                switch row.chosen {
                case .none: nil
                case .second: Selection(number: 2, slot: slots[1], words: "the second", selectedAt: now)
                case .unlisted: Selection(number: nil, slot: all[2], words: "2:30", selectedAt: now)
                }
            conversation.pendingOffers = SlotOffers(
                toolCallID: "call-1", serviceID: Sample.botox,
                date: try #require(LocalDate(year: 2025, month: 11, day: 29)),
                offeredAt: row.offers == .live ? now : now.addingTimeInterval(-1801), expiresAt: nil, slots: slots,
                allSlots: all, selection: chosen)
        }
        if row.booked != .nothing {
            let slot = try Sample.slot("2025-11-29T11:00")
            conversation.lastAppointment = LastAppointment(
                appointmentID: "appointment-1", eventID: nil, serviceID: Sample.botox, providerName: "Dr. Smith",
                start: slot.start, startOffset: slot.startOffset,
                status: row.booked == .second ? .scheduled : .cancelled)
        }
        return conversation
    }

    private func outcome(_ row: Row, _ business: Business) throws -> String {
        let start = try Self.texts[row.requested].map { try RequestedStart($0, in: business.zone) }
        let conversation = try conversation(row)
        let now = try Sample.instant(Self.now)
        do throws(BookingError) {
            let passed = try SlotSelectionManager(business: business).enforceBooking(
                BookingRequest(start: start), in: conversation, at: now)
            guard case .slot(let slot) = passed else { return "already booked" }
            var words = slot.slot.localStart.time.description
            if slot.isUnlisted { words += " unlisted" }
            if slot.adjustments["start_time"] != nil { words += " adjusted" }
            #expect((slot.originalStart != nil) == (slot.adjustments["start_time"] != nil))
            return words
        } catch {
            if row.offers == .live { #expect(error.offers.count == 2, "live offers are read out") }
            #expect((error.today != nil) == (error.code == .pastTime))
            return error.code.rawValue
        }
    }

    @Test("every row of the table", arguments: Row.all)
    func everyRow(row: Row) throws {
        let business = try Sample.business()
        #expect(try outcome(row, business) == expected(row, policy: business.policy))
    }

    @Test("every row under the strictest and the most lenient policy", arguments: Row.all, [true, false])
    func otherPolicies(row: Row, isStrict: Bool) throws {
        let business = try Sample.business {
            $0.allowsUnlistedSlots = !isStrict
            $0.wallClockFallback = !isStrict
            $0.agentDisagreement = isStrict ? .refuse : .adjust
        }
        #expect(try outcome(row, business) == expected(row, policy: business.policy))
    }
}
