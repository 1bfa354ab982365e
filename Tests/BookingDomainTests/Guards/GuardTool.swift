import BookingDomain

/// A tool that takes a slot: what guards one of them guards them all.
enum GuardTool: String, CaseIterable, Sendable {
    case reserve = "reserve_slot"
    case book = "book_appointment"
    case move = "reschedule_appointment"

    /// Everything of the customer that a booking can be told.
    static let person = """
        "customer_name": "\(Canary.customer.name)", "customer_phone": "\(Canary.customer.phone)", \
        "customer_email": "\(Canary.customer.email)", "notes": "\(Canary.customer.notes)"
        """

    /// The arguments that ask for a start, or for what the customer chose.
    func arguments(_ start: String? = nil, _ more: String = "") -> String {
        var members: [String] = []
        switch self {
        case .reserve: members = [start.map { #""start_time": "\#($0)""# }].compactMap { $0 }
        case .book: members = [Self.person] + [start.map { #""start_time": "\#($0)""# }].compactMap { $0 }
        case .move:
            members =
                [#""appointment_id": "$own""#] + [start.map { #""new_start_time": "\#($0)""# }].compactMap { $0 }
        }
        if !more.isEmpty { members.append(more) }
        return "{\(members.joined(separator: ", "))}"
    }

    /// What must be there before there can be offers: an appointment at 4 PM, where one is to be moved.
    func begin(_ scene: GuardScene) async throws {
        guard self == .move else { return }
        try await scene.check()
        try await scene.must("book_appointment", GuardTool.book.arguments("2025-11-29T16:00"))
    }

    /// The same with offers: 9 AM, 12:30 PM and one later.
    func offer(_ scene: GuardScene) async throws {
        try await offer(scene, date: "2025-11-29")
    }

    /// The same for a day.
    func offer(_ scene: GuardScene, date: String) async throws {
        try await begin(scene)
        try await scene.check(moving: self == .move, date: date)
    }

    /// What is stored after 9 AM was taken.
    func taken(_ time: String = "09:00") -> String {
        switch self {
        case .reserve: "held \(time), 3 offers, keeps \(time)"
        case .book, .move: "scheduled \(time), taken \(time)"
        }
    }

    /// What is stored while nothing has been taken yet.
    var begun: String { self == .move ? "scheduled 16:00, taken 16:00" : "" }
}
