import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// The code of the guides to settings and to prompts, word for word.
struct PromptGuideTests {
    private let fixtures = GuideFiles.package + "/Fixtures"

    @Test("settings that follow their file make a prompt for each call")
    func guide() throws {
        let settings = try LiveBusinessSettings(
            path: "\(fixtures)/businesses/glow-spa.json", zones: SystemZoneSource(),
            whenRefused: { fault in print(fault) })
        // at the beginning of each request, on every channel
        let business = settings.current()
        #expect(settings.fault == nil)

        let environment = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T18:00", in: business.zone))
        let caller = PhoneNumber("+13055550100")
        let context = TimeContext(of: business, at: environment.now, customerPhone: caller)
        let prompt = PromptTemplate.standard(for: business, channel: .voice).text(in: context)
        #expect(prompt.contains("I can book you for Saturday, November 29, 2025."))

        let template = try PromptTemplate("Today is {{currentDate}}. {{businessHours}}.")
        #expect(template.text(in: context).hasPrefix("Today is Friday, November 28, 2025. Monday to Wednesday"))
    }
}
