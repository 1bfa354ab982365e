import BookingDomain

/// Makes a business of the JSON of a settings file; errors point at the value at fault.
struct BusinessReader<Zones: ZoneSource> {
    /// Where the rules of time zones come from.
    let zones: Zones

    /// The business that a whole document describes.
    func business(_ document: JSONValue) throws(JSONError) -> Business {
        guard case .object = document else {
            throw JSONError(
                .wrongType,
                "an object is needed here, but \(document.kind) was found; begin with { and the keys of the business",
                pointer: .root)
        }
        var fields = try JSONFields(document)
        let id: BusinessID = try fields.identifier("id")
        let name = try fields.name("name")
        let zone = try zone(&fields)
        let callingCode = try callingCode(&fields)
        let weekly = try HoursReader.weekly(fields.object("hours"))
        let hours = WorkingHours(weekly: weekly, exceptions: try HoursReader.exceptions(&fields))
        let blocked = try ProviderReader.blocked(&fields, zone: zone)
        let providers = try ProviderReader(zone: zone, blocked: blocked).providers(&fields)
        let services = try ServiceReader(providers: providers.map(\.id)).services(&fields)
        let policy = try Self.policy(&fields)
        let languages = try Self.languages(&fields)
        try fields.finish()
        let business: Business
        do throws(CatalogueError) {
            business = try Business(
                id: id, name: name, zone: zone, callingCode: callingCode, hours: hours, services: services,
                providers: providers, policy: policy, languages: languages)
        } catch {
            throw JSONError(.badValue, error.message, pointer: place(of: error, services, providers))
        }
        try ServiceLength.check(business)
        return business
    }

    private func zone(_ fields: inout JSONFields) throws(JSONError) -> ZoneRules {
        try fields.required("time_zone", as: "the name of a time zone") { value, place throws(JSONError) in
            let name = try SettingsText.string(value, at: place)
            do throws(ZoneError) {
                return try zones.rules(for: name)
            } catch  where error.code == .unknownZone {
                let advice = "write an IANA name such as America/New_York, and check that tzdata is installed"
                throw JSONError(.badValue, "there is no time zone \(Excerpt.quoted(name)); \(advice)", pointer: place)
            } catch {
                throw JSONError(.badValue, error.description, pointer: place)
            }
        }
    }

    private func callingCode(_ fields: inout JSONFields) throws(JSONError) -> String? {
        let what = "a country code such as \"1\" or \"49\""
        return try fields.optional("calling_code", as: what) { value, place throws(JSONError) in
            if value.stringValue?.hasPrefix("+") == true {
                throw JSONError(.badValue, "\"calling_code\" must be \(what); leave out the +", pointer: place)
            }
            guard let code = value.stringValue, (1...3).contains(code.utf8.count), code.utf8.first != UInt8(ascii: "0"),
                code.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else { return nil }
            return code
        }
    }

    /// The policy; a key that is left out, or all of them, has the default.
    private static func policy(_ fields: inout JSONFields) throws(JSONError) -> BookingPolicy {
        guard let policy = try fields.optionalObject("policy") else { return BookingPolicy() }
        return try BookingPolicy(fields: policy)
    }

    /// The languages of the customers; English where none are named.
    private static func languages(_ fields: inout JSONFields) throws(JSONError) -> [String] {
        let named = try fields.optional("languages", as: "a list of languages such as [\"en\", \"de\"]") { value, _ in
            value.arrayValue.flatMap { values in
                let codes = values.compactMap(\.stringValue)
                return codes.count == values.count ? codes : nil
            }
        }
        return named ?? ["en"]
    }

    /// Where the last service or provider stands that has the identifier at fault.
    private func place(of error: CatalogueError, _ services: [Service], _ providers: [Provider]) -> JSONPointer {
        if let id = error.service, let index = services.lastIndex(where: { $0.id == id }) {
            let service = services[index]
            return JSONPointer([.key("services"), .index(index)] + steps(error.word, service.name, service.aliases))
        }
        if let id = error.provider, let index = providers.lastIndex(where: { $0.id == id }) {
            let provider = providers[index]
            return JSONPointer([.key("providers"), .index(index)] + steps(error.word, provider.name, provider.aliases))
        }
        switch error.code {
        case .policy: return JSONPointer([.key("policy")])
        case .language: return JSONPointer([.key("languages")])
        default: return .root
        }
    }

    /// Leads on to the name or alias that is a word; nowhere where there is no word, or it is the id.
    private func steps(_ word: String?, _ name: String, _ aliases: [String]) -> [JSONPointer.Step] {
        guard let word else { return [] }
        if let index = aliases.lastIndex(where: { Business.folded($0) == word }) {
            return [.key("aliases"), .index(index)]
        }
        return Business.folded(name) == word ? [.key("name")] : []
    }
}
