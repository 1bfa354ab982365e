import BookingDomain

/// Appointments of one business as they were when the store was opened, in about a fifth of the memory.
///
/// They never change; one that is written again is found elsewhere first.
struct PackedAppointments: Sendable {
    private var list = PackedList()

    var count: Int { list.count }

    /// Adds a record behind the others, if it is an appointment that can be packed, and belongs there.
    mutating func append(_ record: StoredRecord) -> Bool {
        guard let appointment = record.body as? Appointment, appointment.cancelledAt == nil,
            appointment.cancellationReason == nil, appointment.metadata.isEmpty, appointment.unknownFields.isEmpty,
            appointment.slot.candidateProviderIDs.isEmpty, appointment.slot.unknownFields.isEmpty
        else { return false }
        return list.append(record.key.id) { $0.write(appointment, version: record.version) }
    }

    mutating func shrink() { list.shrink() }

    func id(at index: Int) -> String { list.id(at: index) }

    func place(of id: String) -> Int { list.place(of: id) }

    func record(at index: Int) -> StoredRecord {
        var reader = list.reader(at: index)
        return reader.appointment()
    }

    subscript(id: String) -> StoredRecord? {
        list.index(of: id).map(record)
    }
}

extension PackedWriter {
    fileprivate static let eventFollows: UInt8 = 1
    fileprivate static let hasEvent: UInt8 = 2
    fileprivate static let hasNotes: UInt8 = 4

    /// How the events of our own appointments are named.
    static func eventName(_ appointment: String) -> String { "booking" + appointment }

    fileprivate mutating func write(_ appointment: Appointment, version: Int) {
        let event = appointment.eventID?.rawValue
        let follows = event == Self.eventName(appointment.id.rawValue)
        byte(
            (follows ? Self.eventFollows : 0) | (event != nil ? Self.hasEvent : 0)
                | (appointment.notes != nil ? Self.hasNotes : 0))
        if let event, !follows { text(event) }
        if let notes = appointment.notes { text(notes) }
        number(version)
        number(appointment.version)
        number(appointment.rescheduleCount)
        choice(appointment.status)
        choice(appointment.bookedBy)
        choice(appointment.source)
        for name in [
            appointment.customerID.rawValue, appointment.slot.serviceID.rawValue, appointment.slot.providerID.rawValue,
            appointment.providerName, appointment.claimID.rawValue, appointment.conversationID.rawValue,
            appointment.correlationID.rawValue,
        ] { text(name) }
        instant(appointment.slot.start)
        instant(appointment.slot.end)
        offset(appointment.slot.startOffset)
        offset(appointment.slot.endOffset)
        instant(appointment.bookedAt)
    }

    /// Writes one of a few cases.
    mutating func choice<Choice: CaseIterable & Equatable>(_ value: Choice) {
        var place = 0
        for other in Choice.allCases {
            if other == value { break }
            place += 1
        }
        byte(UInt8(place))
    }
}

extension PackedReader {
    fileprivate mutating func appointment() -> StoredRecord {
        let id = text()
        let flags = byte()
        var event: String?
        if flags & PackedWriter.hasEvent != 0 {
            event = flags & PackedWriter.eventFollows != 0 ? PackedWriter.eventName(id) : text()
        }
        let notes = flags & PackedWriter.hasNotes != 0 ? text() : nil
        let (version, ownVersion, moves) = (number(), number(), number())
        let (status, bookedBy) = (choice(Appointment.Status.self), choice(Appointment.BookedBy.self))
        let source = choice(BookingChannel.self)
        let (customer, service, provider, name) = (text(), text(), text(), text())
        let (claim, conversation, correlation) = (text(), text(), text())
        let slot = Slot(
            start: instant(), end: instant(), serviceID: ServiceID(service), providerID: ProviderID(provider),
            startOffset: offset(), endOffset: offset())
        let appointment = Appointment(
            id: AppointmentID(id), eventID: event.map { CalendarEventID($0) }, customerID: CustomerID(customer),
            slot: slot, providerName: name, status: status, bookedBy: bookedBy, source: source, notes: notes,
            claimID: ClaimID(claim), conversationID: ConversationID(conversation),
            correlationID: CorrelationID(correlation), bookedAt: instant(), version: ownVersion, rescheduleCount: moves)
        return StoredRecord(appointment, version: version)
    }

    mutating func choice<Choice: CaseIterable>(_: Choice.Type) -> Choice where Choice.AllCases == [Choice] {
        Choice.allCases[Int(byte())]
    }
}
