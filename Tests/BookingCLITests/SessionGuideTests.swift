import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

struct SessionGuideTests {
    @Test("the examples in the guide to sessions give the answers that the guide shows")
    func examples() async throws {
        let path = CommandSample.fixtures + "/../docs/sessions.md"
        let blocks = try CommandSample.text(of: path).split(separator: "```session\n").dropFirst()
        #expect(blocks.count == 2)
        for block in blocks {
            let text = block.split(separator: "```", maxSplits: 1).first ?? ""
            let script = try SessionScript(Array(text.utf8), file: path)
            let report = try await SessionRunner(zones: SystemZoneSource()).run(script)
            #expect(report.isEqual, "\(SessionTranscript(script, report).differences)")
        }
    }
}
