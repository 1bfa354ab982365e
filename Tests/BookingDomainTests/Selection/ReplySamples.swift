import BookingDomain

/// A made-up salon and the offers it reads out, for tests of reading replies.
enum ReplySamples {
    /// The salon of the doctors Smith and Lee, on New York time.
    static let business = makeBusiness()
    /// Its reader.
    static let reader = ReplyReader(business: business)

    private static func makeBusiness() -> Business {
        let smith = Provider(id: "smith", name: "Dr. Smith", aliases: ["Dr. Jane Smith"])
        let lee = Provider(id: "lee", name: "Dr. Lee")
        do {
            return try Business(
                id: "salon", name: "Willow Salon", zone: .eastern, hours: WorkingHours(weekly: [:]),
                services: [Service(id: "facial", name: "Facial", durationMinutes: 60, providerIDs: ["smith", "lee"])],
                providers: [smith, lee])
        } catch {
            fatalError("the sample business must be valid: \(error)")
        }
    }

    /// Friday 28 November 2025, 7 AM, when the offers were made.
    static let now = Date(timeIntervalSince1970: 1_764_331_200)

    /// A slot of an hour, by its local start in minutes after midnight of a day of November 2025, counted on into
    /// December.
    static func slot(_ hour: Int, _ minute: Int = 0, day: Int = 29, _ provider: ProviderID = "smith") -> Slot {
        let offset = UTCOffset(seconds: -18_000) ?? .zero
        // 1 November 2025, 00:00 at that offset.
        let start = 1_761_973_200 + (day - 1) * 86_400 + hour * 3_600 + minute * 60
        let date = Date(timeIntervalSince1970: TimeInterval(start))
        return Slot(
            start: date, end: date.addingTimeInterval(3_600), serviceID: "facial", providerID: provider,
            startOffset: offset, endOffset: offset)
    }

    /// Offers of numbered slots and of others that were free.
    static func offers(_ slots: [Slot], unlisted: [Slot] = []) -> SlotOffers {
        SlotOffers(
            toolCallID: nil, serviceID: "facial", date: slots.first?.localStart.date ?? slot(0).localStart.date,
            offeredAt: Date(timeIntervalSince1970: 1_764_331_200), expiresAt: nil, slots: slots,
            allSlots: (slots + unlisted).sorted { $0.start < $1.start })
    }

    /// What a message means for some offers, in a word: the number, "unlisted 16:00", "ambiguous" or "other 16:00".
    static func meaning(
        _ text: String, _ offers: SlotOffers, at now: Date = now, reader: ReplyReader = reader
    ) -> String {
        switch reader.read(text, offers: offers, at: now) {
        case .chosen(let choice):
            choice.number.map(String.init) ?? "unlisted \(choice.slot.localStart.time)"
        case .ambiguous: "ambiguous"
        case .declined: "declined"
        case .wantsOther(let request): request.time.map { "other \($0)" } ?? "other"
        case .unrelated: "unrelated"
        }
    }

    /// Saturday: 10 AM Smith, 11 AM Lee, 2 PM Smith; 3:30 PM Smith and 4 PM Lee were free but not read out.
    static let day = offers([slot(10), slot(11, "lee"), slot(14)], unlisted: [slot(15, 30), slot(16, "lee")])
    /// 2 PM alone, with Smith.
    static let single = offers([slot(14)])
    /// 1 PM and 3:30 PM.
    static let pair = offers([slot(13), slot(15, 30)])
    /// 9:15 AM, 2 PM, 2:30 PM, 5:45 PM.
    static let four = offers([slot(9, 15), slot(14), slot(14, 30), slot(17, 45)])
    /// 2 AM and 2 PM.
    static let bothHalves = offers([slot(2), slot(14)])
    /// Monday 1 December Smith, Tuesday 2 December Lee, Wednesday 3 December Smith.
    static let week = offers([slot(10, day: 31), slot(11, day: 32, "lee"), slot(14, day: 33)])
    /// Tuesday 2 December, Wednesday 3 December.
    static let shifted = offers([slot(10, day: 32), slot(11, day: 33)])
}

extension ReplySamples {
    private static func slot(_ hour: Int, _ provider: ProviderID) -> Slot {
        slot(hour, 0, day: 29, provider)
    }

    private static func slot(_ hour: Int, day: Int, _ provider: ProviderID) -> Slot {
        slot(hour, 0, day: day, provider)
    }
}
