import BookingDomain

/// Reads the services of a business.
struct ServiceReader {
    /// Everybody who may perform them.
    let providers: [ProviderID]

    /// The services under `services`, at least one.
    func services(_ fields: inout JSONFields) throws(JSONError) -> [Service] {
        var services: [Service] = []
        var ids: Set<ServiceID> = []
        for element in try fields.array("services") {
            var entry = try JSONFields(element.value, at: element.pointer)
            let service = try service(&entry)
            guard ids.insert(service.id).inserted else {
                throw entry.badValue("id", "two services have the id \"\(service.id)\"; rename one")
            }
            services.append(service)
        }
        guard !services.isEmpty else { throw fields.badValue("services", "list at least one service") }
        return services
    }

    private func service(_ fields: inout JSONFields) throws(JSONError) -> Service {
        let service = Service(
            id: try fields.identifier("id"), name: try fields.name("name"), aliases: try fields.names("aliases"),
            durationMinutes: try fields.int("duration_minutes", in: 1...1440),
            bufferBeforeMinutes: try fields.optionalInt("buffer_before_minutes", in: 0...720) ?? 0,
            bufferAfterMinutes: try fields.optionalInt("buffer_after_minutes", in: 0...720) ?? 0,
            providerIDs: try performers(&fields), price: try fields.note("price", limit: SettingsText.longestName),
            careNotes: try fields.note("care_notes"))
        try fields.finish()
        return service
    }

    private func performers(_ fields: inout JSONFields) throws(JSONError) -> [ProviderID] {
        var performers: [ProviderID] = []
        for element in try fields.array("providers") {
            let id: ProviderID = try SettingsText.identifier(element.value, at: element.pointer)
            guard providers.contains(id) else { throw unknown(id, at: element.pointer) }
            guard !performers.contains(id) else {
                throw JSONError(.badValue, "\"\(id)\" is listed twice; remove one", pointer: element.pointer)
            }
            performers.append(id)
        }
        guard !performers.isEmpty else {
            throw fields.badValue("providers", "nobody performs this service; list at least one provider")
        }
        return performers
    }

    private func unknown(_ id: ProviderID, at place: JSONPointer) -> JSONError {
        let hint = Spelling.suggestion(for: id.rawValue, among: providers.map(\.rawValue))
        let advice = hint.map { "did you mean \"\($0)\"?" } ?? "add it there or remove it here"
        return JSONError(.badValue, "there is no provider \"\(id)\" under \"providers\"; \(advice)", pointer: place)
    }
}
