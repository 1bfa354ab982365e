import BookingDomain
import Testing

/// The quick readers of our own spelling against the strict ones: they read the same, or give up.
@Suite("Plain forms")
struct PlainFormTests {
    private let seeds: Range<UInt64> = 0..<3_000

    @Test("a claim is read as the strict reader reads it, or not at all")
    func claims() throws {
        var read = 0
        for seed in seeds {
            var random = FormRandom(seed: seed)
            let claim = random.flip() ? random.claim() : random.plainClaim()
            let bytes = JSONWriter.bytes(claim.json)
            guard let plain = Self.claim(bytes) else { continue }
            #expect(plain == claim, "seed \(seed)")
            read += 1
        }
        #expect(read > 1_000, "what is spelled plainly is read")
    }

    @Test("an appointment is read as the strict reader reads it, or not at all")
    func appointments() throws {
        var read = 0
        for seed in seeds {
            var random = FormRandom(seed: seed)
            let appointment = random.plainAppointment()
            let bytes = JSONWriter.bytes(appointment.json)
            guard let plain = Self.appointment(bytes) else { continue }
            #expect(try plain == Appointment(json: JSONReader.read(bytes)), "seed \(seed)")
            #expect(plain.slot.startOffset == appointment.slot.startOffset)
            #expect(plain.slot.endOffset == appointment.slot.endOffset)
            read += 1
        }
        #expect(read > 1_000, "what is spelled plainly is read")
    }

    @Test("a changed byte is never read as anything else than the strict reader reads")
    func changedBytes() {
        for seed in 0..<40 as Range<UInt64> {
            var random = FormRandom(seed: seed)
            let claim = JSONWriter.bytes(random.plainClaim().json)
            let appointment = JSONWriter.bytes(random.plainAppointment().json)
            for place in claim.indices {
                var bytes = claim
                bytes[place] = UInt8(truncatingIfNeeded: random.bits())
                guard let plain = Self.claim(bytes) else { continue }
                #expect(
                    (try? SlotClaim(json: JSONReader.read(bytes))) == plain, "\(String(decoding: bytes, as: UTF8.self))"
                )
            }
            for place in appointment.indices {
                var bytes = appointment
                bytes[place] = UInt8(truncatingIfNeeded: random.bits())
                guard let plain = Self.appointment(bytes) else { continue }
                #expect(
                    (try? Appointment(json: JSONReader.read(bytes))) == plain,
                    "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }

    @Test("an instant is read as the strict reader reads it, or not at all")
    func instants() {
        var read = 0
        for seed in 0..<5_000 as Range<UInt64> {
            var random = FormRandom(seed: seed)
            var bytes = Array(ISO8601.string(random.instant(), offset: random.offset()).utf8)
            if random.flip() { bytes = Array(ISO8601.utcString(random.instant()).utf8) }
            if random.flip() {
                bytes[random.number(below: bytes.count)] = random.pick(Array("0123456789-+:.TZtz ".utf8))
            }
            if random.number(below: 8) == 0 { bytes.removeLast() }
            let text = String(decoding: bytes, as: UTF8.self)
            guard let plain = ISO8601PlainReader.read(text) else { continue }
            #expect((try? ISO8601.instant(text, in: nil)) == plain.instant, "\(text)")
            #expect((try? ISO8601.parse(text))?.offset == plain.offset, "\(text)")
            read += 1
        }
        #expect(read > 1_000, "what is spelled plainly is read")
    }

    private static func claim(_ bytes: [UInt8]) -> SlotClaim? {
        var reader = PlainFormReader(bytes, in: 0..<bytes.count)
        guard let claim = SlotClaim(plain: &reader), reader.isDone else { return nil }
        return claim
    }

    private static func appointment(_ bytes: [UInt8]) -> Appointment? {
        var reader = PlainFormReader(bytes, in: 0..<bytes.count)
        guard let appointment = Appointment(plain: &reader), reader.isDone else { return nil }
        return appointment
    }
}

extension FormRandom {
    /// A name as adapters make them, or a few letters.
    fileprivate mutating func plainName() -> String {
        let digits = Array("0123456789abcdef")
        guard flip() else { return pick(["a", "dr-smith", "", "Dr. O'Hara", "x y"]) }
        return String((0..<32).map { _ in pick(digits) })
    }

    fileprivate mutating func plainClaim() -> SlotClaim {
        let interval = interval()
        return SlotClaim(
            id: ClaimID(plainName()), providerID: ProviderID(plainName()), place: number(below: 20), interval: interval,
            appointmentInterval: flip() ? interval : self.interval(), state: pick([.booked, .confirming]),
            version: 1 + number(below: 300), conversationID: ConversationID(plainName()),
            appointmentID: maybe { AppointmentID($0.plainName()) }, eventID: maybe { CalendarEventID($0.plainName()) })
    }

    fileprivate mutating func plainAppointment() -> Appointment {
        let start = Date(unixSeconds: 1_764_428_400 + Int64(number(below: 100_000)) * 60)
        let offsets = [-18_000, 0, 3_600, 20_700].compactMap { UTCOffset(seconds: $0) }
        let slot = Slot(
            start: start, end: start.addingTimeInterval(Double(1 + number(below: 600)) * 60),
            serviceID: ServiceID(plainName()), providerID: ProviderID(plainName()), startOffset: pick(offsets),
            endOffset: pick(offsets))
        return Appointment(
            id: AppointmentID(plainName()), eventID: maybe { CalendarEventID($0.plainName()) },
            customerID: CustomerID(plainName()), slot: slot, providerName: plainName(),
            status: pick(Appointment.Status.allCases), bookedBy: pick(Appointment.BookedBy.allCases),
            source: pick(BookingChannel.allCases), notes: number(below: 3) == 0 ? text() : nil,
            claimID: ClaimID(plainName()), conversationID: ConversationID(plainName()),
            correlationID: CorrelationID(plainName()), bookedAt: instant(), version: 1 + number(below: 300),
            rescheduleCount: number(below: 3))
    }
}
