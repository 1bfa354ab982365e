import BookingDomain

/// What happens, from the first section on.
extension SessionParser {
    /// A step at the left margin.
    mutating func step(
        _ keyword: SessionKeyword, _ cursor: inout SessionCursor, at word: SessionWord
    ) throws(SessionError) -> SessionStep.Kind {
        guard header.start != nil else {
            throw cursor.error(
                "the header does not say when the session begins; add now DATE TIME above this line", at: word.column)
        }
        switch keyword {
        case .wait:
            let seconds = try SessionDuration.seconds(cursor.word("a duration, such as 31m,"), cursor)
            try cursor.finish()
            return .wait(seconds: seconds)
        case .now: return .now(try time(&cursor))
        case .restart:
            try cursor.finish()
            return .restart
        case .settings:
            let path = try path(&cursor, "the path of the business's new settings")
            try cursor.finish()
            return .settings(path)
        case .relay:
            try cursor.finish()
            try countTurn(cursor, at: word)
            return .relay
        default:
            let section = try section(keyword, &cursor)
            try cursor.finish()
            self.section = .open
            lastTurn = nil
            return .section(section)
        }
    }

    private func section(
        _ keyword: SessionKeyword, _ cursor: inout SessionCursor
    ) throws(SessionError) -> SessionSection {
        switch keyword {
        case .voice, .sms:
            let word = try cursor.value("a phone number")
            let contact = try contact(word, cursor)
            guard case .phone = contact else {
                throw cursor.error("an e-mail address cannot be called or texted; use a phone number", at: word.column)
            }
            return SessionSection(channel: keyword == .voice ? .voice : .sms, party: .contact(contact))
        case .email:
            let word = try cursor.value("an e-mail address")
            let contact = try contact(word, cursor)
            guard case .email = contact else {
                throw cursor.error("nobody writes e-mail from a phone number; use an address", at: word.column)
            }
            return SessionSection(channel: .email, party: .contact(contact))
        case .staff:
            return SessionSection(channel: .staffConsole, party: .anonymous(try name(&cursor, "a name")))
        default:
            let word = try name(&cursor, "the visitor's id, phone number or e-mail address")
            return SessionSection(
                channel: .web, party: SessionContact(word).map(SessionSection.Party.contact) ?? .anonymous(word))
        }
    }

    private func name(_ cursor: inout SessionCursor, _ what: String) throws(SessionError) -> String {
        let word = try cursor.value(what)
        guard !word.text.isEmpty else { throw cursor.error("\(what) is empty", at: word.column) }
        return word.text
    }

    /// An indented line.
    mutating func readTurn(
        _ keyword: SessionKeyword, _ cursor: inout SessionCursor, at word: SessionWord, source: String
    ) throws(SessionError) {
        switch section {
        case .open: break
        case .none:
            throw cursor.error(
                "this turn belongs to no section; put one above it, such as voice +13055550100", at: word.column)
        case .hungUp:
            throw cursor.error("nothing can be said after hangup; begin another section", at: word.column)
        }
        if keyword != .hangup { try countTurn(cursor, at: word) }
        switch keyword {
        case .agent:
            agentTurns += 1
            let call = try call(&cursor)
            lastTurn = steps.count
            add(.agent(call), at: word, cursor, source: source)
        case .customer:
            let text = cursor.rest()
            guard !text.text.isEmpty else {
                throw cursor.error("what the customer says is missing here", at: text.column)
            }
            customerTurns += 1
            lastTurn = steps.count
            add(.customer(text.text, MessageID("message-\(customerTurns)")), at: word, cursor, source: source)
        case .again:
            try cursor.finish()
            guard let lastTurn else {
                throw cursor.error(
                    "there is no turn before this one in its section; nothing can come again", at: word.column)
            }
            add(.again(lastTurn), at: word, cursor, source: source)
        default:
            try cursor.finish()
            section = .hungUp
            add(.hangUp, at: word, cursor, source: source)
        }
    }

    private mutating func countTurn(_ cursor: SessionCursor, at word: SessionWord) throws(SessionError) {
        turns += 1
        guard turns <= SessionScript.maximumTurns else {
            throw cursor.error(
                "a session has at most \(SessionScript.maximumTurns) turns; split the file", at: word.column)
        }
    }

    private func call(_ cursor: inout SessionCursor) throws(SessionError) -> ToolCall {
        let tool = try cursor.word("the name of a tool, such as check_availability,")
        guard !tool.text.contains(where: { "=\"{}[]@".contains($0) }) else {
            throw cursor.error("the name of a tool comes first, such as check_availability", at: tool.column)
        }
        var id = "call-\(agentTurns)"
        if !cursor.isAtEnd(), cursor.take("@") {
            let word = cursor.word(until: SessionCursor.isBlank)
            guard !word.text.isEmpty else { throw cursor.error("the id of the call is missing here", at: word.column) }
            id = word.text
        }
        return ToolCall(id: ToolCallID(id), name: tool.text, arguments: .object(try arguments(&cursor)))
    }

    private func arguments(_ cursor: inout SessionCursor) throws(SessionError) -> JSONObject {
        guard !cursor.isAtEnd() else { return JSONObject() }
        if cursor.next == "{" {
            let value = try cursor.json(limits: .toolArguments)
            try cursor.finish()
            return value.objectValue ?? JSONObject()
        }
        var arguments = JSONObject()
        while !cursor.isAtEnd() {
            let (key, value) = try cursor.argument { .string($0.text) }
            guard !arguments.contains(key.text) else {
                throw cursor.error("\(Excerpt.quoted(key.text)) stands here twice; remove one", at: key.column)
            }
            arguments[key.text] = value
        }
        return arguments
    }
}
