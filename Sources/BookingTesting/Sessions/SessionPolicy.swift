import BookingDomain

/// The policy of a business with the changes of a script.
enum SessionPolicy {
    static func policy(of business: Business, changedBy script: SessionScript) throws(SessionError) -> BookingPolicy {
        guard let first = script.settings.first else { return business.policy }
        let changes = JSONObject(script.settings.map { ($0.key, $0.value) })
        do throws(JSONError) {
            return try BookingPolicy(fields: JSONFields(.object(changes)), changing: business.policy)
        } catch {
            var key: String?
            if case .key(let name)? = error.pointer?.steps.first { key = name }
            let setting = script.settings.first { $0.key == key } ?? first
            throw SessionError(file: script.file, position: setting.position, message: error.message)
        }
    }
}
