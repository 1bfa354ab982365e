/// The kinds of arguments. Each reads one key, and notes a fault where the value is of no use.
extension ArgumentReader {
    /// How long a text may be where nothing else is said, in Unicode scalars.
    private static let usualLength = 100
    /// How long an e-mail address may be (RFC 5321).
    private static let addressLength = 254

    /// Plain text without characters that change how it is shown; nil where it is absent or blank.
    mutating func text(_ key: String, limit: Int, allowsLineBreaks: Bool = false) -> String? {
        guard let text = string(key, limit: limit) else { return nil }
        let isClean = !text.unicodeScalars.contains {
            ArgumentText.isForbidden($0, allowsLineBreaks: allowsLineBreaks)
        }
        guard isClean else {
            fault(key, "must not contain control characters or characters that turn the reading direction")
            return nil
        }
        return ArgumentText.trimmed(text)
    }

    /// A whole number in a range; nil where it is absent.
    mutating func int(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .number = value else {
            fault(key, "must be a whole number, but \(value.kind) was found")
            return nil
        }
        guard let int = value.intValue, range.contains(int) else {
            fault(key, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return int
    }

    /// A date, YYYY-MM-DD.
    mutating func date(_ key: String) -> LocalDate? {
        guard let text = string(key, limit: Self.usualLength) else { return nil }
        do throws(ISO8601Error) {
            return try ISO8601.localDate(text)
        } catch {
            fault(key, "cannot be used: " + Self.advice(error, "write YYYY-MM-DD, such as 2025-11-29"))
            return nil
        }
    }

    /// A start under one of two names; where both are there they must name the same instant.
    mutating func start(_ key: String, or other: String, in zone: ZoneRules) -> RequestedStart? {
        let first = start(key, in: zone)
        let second = start(other, in: zone)
        if let first, let second, first != second {
            fault(key, "and \(other) name different times; give one of them")
            return nil
        }
        return first ?? second
    }

    /// A service by its identifier, name or alias.
    mutating func service(_ key: String, of business: Business) -> ServiceID? {
        guard let words = string(key, limit: Self.usualLength) else { return nil }
        if let service = business.service(named: words) { return service.id }
        let choices = ErrorSentences.shortList(business.services.map { Self.choice($0.id.rawValue, $0.name) })
        noteUnknownService("\(key) is none of the services; there is \(choices.isEmpty ? "none" : choices)")
        return nil
    }

    /// A provider by identifier, name or alias; where a service is given, one who performs it.
    mutating func provider(_ key: String, of business: Business, performing service: ServiceID? = nil) -> ProviderID? {
        guard let words = string(key, limit: Self.usualLength) else { return nil }
        let performers = service.flatMap { business.service($0)?.providerIDs }
        if let provider = business.provider(named: words), performers?.contains(provider.id) != false {
            return provider.id
        }
        let possible = business.providers.filter { performers?.contains($0.id) != false }
        let choices = ErrorSentences.shortList(possible.map { Self.choice($0.id.rawValue, $0.name) })
        let group = service == nil ? "the providers" : "the providers of that service"
        noteUnknownProvider("\(key) is none of \(group); there is \(choices.isEmpty ? "none" : choices)")
        return nil
    }

    /// A telephone number; a national one needs the calling code of the business.
    mutating func phone(_ key: String, callingCode: String?) -> PhoneNumber? {
        guard let text = string(key, limit: Self.usualLength) else { return nil }
        if let phone = PhoneNumber(ArgumentText.trimmed(text), callingCode: callingCode) { return phone }
        fault(key, "is not a telephone number; give it with + and the country code, digits only")
        return nil
    }

    /// One e-mail address.
    mutating func email(_ key: String) -> EmailAddress? {
        guard let text = string(key, limit: Self.addressLength) else { return nil }
        if let email = EmailAddress(text) { return email }
        fault(key, "is not an e-mail address; give one address without a display name")
        return nil
    }

    /// A string that is not too long; nil where it is absent or blank.
    private mutating func string(_ key: String, limit: Int) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.stringValue else {
            fault(key, "must be a string, but \(value.kind) was found")
            return nil
        }
        guard ArgumentText.fits(text, limit: limit) else {
            fault(key, "is too long; at most \(limit) characters are accepted")
            return nil
        }
        return ArgumentText.isBlank(text) ? nil : text
    }

    /// A start; a time without an offset is read in the business's zone.
    mutating func start(_ key: String, in zone: ZoneRules) -> RequestedStart? {
        guard let text = string(key, limit: Self.usualLength) else { return nil }
        do throws(ISO8601Error) {
            return try RequestedStart(text, in: zone)
        } catch {
            fault(key, "cannot be used: " + Self.advice(error, "write ISO 8601, such as 2025-11-29T14:00:00-05:00"))
            return nil
        }
    }

    /// What is wrong with a date or time, without the text: only what has the shape of one is repeated.
    private static func advice(_ error: ISO8601Error, _ usual: String) -> String {
        error.looksLikeTime ? error.message : usual
    }

    private static func choice(_ id: String, _ name: String) -> String {
        id == name ? id : "\(id) (\(name))"
    }
}
