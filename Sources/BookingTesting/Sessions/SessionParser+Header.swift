import BookingDomain

/// What stands above the first section.
extension SessionParser {
    mutating func readHeader(
        _ keyword: SessionKeyword, _ cursor: inout SessionCursor, at word: SessionWord
    ) throws(SessionError) {
        guard !isHeaderOver else {
            let hint = keyword == .customer ? ", or put two blanks before it if the customer says this" : ""
            throw cursor.error("\(word.text) belongs above the first section; move it up\(hint)", at: word.column)
        }
        switch keyword {
        case .business:
            guard header.business == nil else {
                throw cursor.error(
                    "business stands here a second time; write one file for each business", at: word.column)
            }
            header.business = try path(&cursor, "the path of the business's settings")
            header.businessLine = cursor.line
        case .customer: try readCustomer(&cursor)
        case .stored: try readStored(&cursor)
        default: try readPolicy(&cursor)
        }
        try cursor.finish()
    }

    /// A path, which is relative to the folder of the script.
    func path(_ cursor: inout SessionCursor, _ what: String) throws(SessionError) -> SessionWord {
        let path = try cursor.value(what)
        guard !path.text.isEmpty else { throw cursor.error("\(what) is empty", at: path.column) }
        return path
    }

    private mutating func readCustomer(_ cursor: inout SessionCursor) throws(SessionError) {
        cursor.skipBlanks()
        var customer = SessionCustomer(position: SourcePosition(line: cursor.line, column: cursor.column))
        try add(cursor.value("a phone number or an e-mail address"), to: &customer, cursor)
        if !cursor.isAtEnd(), cursor.next == "\"" {
            let name = try cursor.value("a name")
            guard name.text.contains(where: { !$0.isWhitespace }) else {
                throw cursor.error("the name is empty; write it or leave it out", at: name.column)
            }
            customer.name = name.text
        }
        if !cursor.isAtEnd() { try add(cursor.value("an e-mail address"), to: &customer, cursor) }
        header.customers.append(customer)
    }

    private mutating func readStored(_ cursor: inout SessionCursor) throws(SessionError) {
        let word = try cursor.value("a phone number or an e-mail address")
        let contact = try contact(word, cursor)
        guard !header.stored.contains(where: { $0.contact == contact }) else {
            throw cursor.error("this customer has a stored conversation already; remove one", at: word.column)
        }
        header.stored.append(
            SessionStoredThread(
                contact: contact, position: SourcePosition(line: cursor.line, column: word.column),
                path: try path(&cursor, "the path of a stored conversation")))
    }

    private mutating func add(
        _ word: SessionWord, to customer: inout SessionCustomer, _ cursor: SessionCursor
    ) throws(SessionError) {
        let contact = try contact(word, cursor)
        switch contact {
        case .phone(let phone) where customer.phone == nil && customer.email == nil: customer.phone = phone
        case .email(let email) where customer.email == nil: customer.email = email
        default:
            throw cursor.error(
                "a customer has one phone number, and behind it one e-mail address; remove this", at: word.column)
        }
        if let line = header.contacts.updateValue(cursor.line, forKey: contact) {
            throw cursor.error("this contact belongs to the customer of line \(line); remove one", at: word.column)
        }
    }

    /// A phone number or an e-mail address.
    func contact(_ word: SessionWord, _ cursor: SessionCursor) throws(SessionError) -> SessionContact {
        guard let contact = SessionContact(word.text) else {
            throw cursor.error(
                "\(Excerpt.quoted(word.text)) is neither a phone number nor an e-mail address; "
                    + "write +13055550100 or avery@example.com", at: word.column)
        }
        return contact
    }

    private mutating func readPolicy(_ cursor: inout SessionCursor) throws(SessionError) {
        guard !cursor.isAtEnd() else {
            throw cursor.error("a setting is missing here; write key=value", at: cursor.column)
        }
        while !cursor.isAtEnd() {
            let (key, value) = try cursor.argument { Self.plainValue($0.text) }
            guard !header.settings.contains(where: { $0.key == key.text }) else {
                throw cursor.error("\(Excerpt.quoted(key.text)) is set twice; remove one", at: key.column)
            }
            let position = SourcePosition(line: cursor.line, column: key.column)
            header.settings.append(SessionSetting(position: position, key: key.text, value: value))
        }
    }

    /// A whole number, true or false where the word is one; else text.
    private static func plainValue(_ word: String) -> JSONValue {
        switch word {
        case "true": true
        case "false": false
        default: JSONNumber(literal: word).map(JSONValue.number) ?? .string(word)
        }
    }

    /// A line about a calendar: what is in it, above the first section; or how well it works, anywhere.
    mutating func readCalendar(
        _ cursor: inout SessionCursor, at word: SessionWord, source: String
    ) throws(SessionError) {
        let provider = try cursor.word("a provider")
        let path = try path(&cursor, "free, offline, online, read-only, refuse or the path of a calendar")
        var outage: SessionOutage?
        switch path.text {
        case "online": outage = .online
        case "read-only": outage = .readOnly
        case "refuse": outage = .refusing
        case "offline": outage = .offline(try reason(&cursor))
        default: break
        }
        try cursor.finish()
        if let outage { return add(.calendar(provider, outage), at: word, cursor, source: source) }
        guard !isHeaderOver else {
            throw cursor.error(
                "\(Excerpt.quoted(path.text)) is no state of a calendar; use offline, online, read-only or refuse, "
                    + "or move the line above the first section", at: path.column)
        }
        guard !header.calendars.contains(where: { $0.provider.text == provider.text }) else {
            throw cursor.error(
                "\(Excerpt.quoted(provider.text)) has a calendar already; remove one", at: provider.column)
        }
        let file = path.text == "free" ? nil : path
        header.calendars.append(SessionCalendar(provider: provider, line: cursor.line, path: file))
        mayAnswer = false
    }

    private func reason(_ cursor: inout SessionCursor) throws(SessionError) -> CalendarUnknownReason {
        guard !cursor.isAtEnd() else { return .unreachable }
        let word = try cursor.word("a reason")
        let reason = CalendarUnknownReason(rawValue: word.text)
        guard SessionOutage.reasons.contains(reason) else {
            let known = SessionOutage.reasons.map(\.rawValue)
            let advice =
                Spelling.suggestion(for: word.text, among: known).map { "did you mean \($0)?" }
                ?? "use one of \(known.joined(separator: ", "))"
            throw cursor.error("\(Excerpt.quoted(word.text)) is no reason; \(advice)", at: word.column)
        }
        return reason
    }

    /// `DATE TIME`, or ISO 8601 in one word.
    func time(_ cursor: inout SessionCursor) throws(SessionError) -> SessionTime {
        let date = try cursor.word("a date and time, such as 2025-11-28 10:30,")
        let position = SourcePosition(line: cursor.line, column: date.column)
        if date.text.contains("T") {
            try check(date, cursor) { text throws(ISO8601Error) in _ = try ISO8601.parse(text) }
            try cursor.finish()
            return SessionTime(position: position, text: date.text)
        }
        try check(date, cursor) { text throws(ISO8601Error) in _ = try ISO8601.localDate(text) }
        let time = try cursor.word("a time, such as 10:30,")
        try check(time, cursor) { text throws(ISO8601Error) in _ = try ISO8601.localTime(text) }
        try cursor.finish()
        return SessionTime(position: position, text: "\(date.text)T\(time.text)")
    }

    private func check(
        _ word: SessionWord, _ cursor: SessionCursor, _ read: (String) throws(ISO8601Error) -> Void
    ) throws(SessionError) {
        do throws(ISO8601Error) {
            try read(word.text)
        } catch {
            throw cursor.error(
                "\(Excerpt.quoted(word.text)) is no date or time: \(error.clause)", at: word.column + error.position)
        }
    }
}
