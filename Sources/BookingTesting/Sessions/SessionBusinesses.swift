import BookingAdapters
import BookingDomain

/// Reads the settings that a script names: those it begins with, and those that take their place.
struct SessionBusinesses {
    let script: SessionScript
    let files: SessionFiles
    let zones: any ZoneSource
    /// What changes in the policy of settings and script; nil where nothing does.
    let policy: PolicyChange?

    /// The business as the session begins.
    func first() throws(SessionError) -> Business {
        try business(script.business, line: script.businessLine)
    }

    /// The business at each step.
    func all(after first: Business) throws(SessionError) -> [Business] {
        var business = first
        var all: [Business] = []
        for step in script.steps {
            if case .settings(let path) = step.kind {
                business = try self.business(path, line: step.position.line)
                guard business.id == first.id else {
                    throw SessionError(
                        file: script.file, position: SourcePosition(line: step.position.line, column: path.column),
                        message: "these are the settings of \"\(business.id)\"; name some of \"\(first.id)\"")
                }
            }
            all.append(business)
        }
        return all
    }

    private func business(_ path: SessionWord, line: Int) throws(SessionError) -> Business {
        let (file, bytes) = try files.read(path, line: line, limit: BusinessSettings.maximumBytes, of: script)
        let business: Business
        do throws(SettingsError) {
            business = try BusinessSettings.read(bytes, file: file, zones: zones)
        } catch {
            throw SessionError(file: error.file, position: error.position, message: error.message)
        }
        var changed = try SessionPolicy.policy(of: business, changedBy: script)
        if let policy { changed = try policy.applied(to: changed, in: script.file) }
        do throws(CatalogueError) {
            return try business.under(changed)
        } catch {
            throw SessionError(
                file: script.file, position: script.settings.first?.position ?? script.start.position,
                message: error.message)
        }
    }
}
