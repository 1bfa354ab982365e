import BookingAdapters
import BookingDomain
import Testing

@Suite("Every channel has the same guardrails")
struct GuardrailTests {
    /// What one rule comes to at one door.
    private func play(_ rail: Guardrail, at door: GuardDoor) async throws -> (GuardScene, answer: JSONValue) {
        let scene = try GuardScene(door, rail.business())
        try await rail.before(scene)
        let earlier = scene.lastAnswer
        let image = scene.store.image
        let context = scene.context(of: rail.thread, business: try rail.laterBusiness?(), isNameless: rail.isNameless)
        let answer = try await scene.call(rail.tool, rail.arguments, id: rail.callID, in: context)
        scene.store.trouble = .none
        if let afterwards = rail.afterwards(at: door) {
            #expect(try await scene.summary() == afterwards)
        } else {
            let isUntouched = scene.store.image == image
            #expect(isUntouched, "something was written")
        }
        if rail.repeatsAnswer { #expect(Self.lasting(answer) == Self.lasting(earlier)) }
        return (scene, answer)
    }

    /// The answer without what may change between two deliveries of one call.
    private static func lasting(_ answer: JSONValue) -> JSONValue {
        guard case .object(var object) = answer else { return answer }
        object["warnings"] = nil
        return .object(object)
    }

    @Test(
        "the same call ends in the same way, leaves the same behind, and says so with nothing personal in it",
        arguments: GuardDoor.allCases, Guardrail.all)
    func guardrail(door: GuardDoor, rail: Guardrail) async throws {
        let (scene, answer) = try await play(rail, at: door)
        let text = JSONWriter.string(answer)
        switch rail.ending(at: door) {
        case .done:
            #expect(answer["success"] == true, "\(text)")
            #expect(answer["error_code"] == .null || answer["error"] == .null, "\(text)")
        case .refused(let code):
            #expect(answer["success"] == false)
            #expect(answer["error_code"] == .string(code.rawValue), "\(text)")
            #expect(answer["code"] == .string(code.family))
            #expect(answer["status_code"] == .integer(code.status))
            #expect(answer["instruction"]?.stringValue?.isEmpty == false)
            let refusal = try BookingError(json: answer, business: scene.desk.business)
            #expect(
                answer["user_message"]?.stringValue
                    == ErrorSentences.userMessage(
                        for: refusal, business: scene.desk.business, channel: door.channel))
        }
        #expect((answer["user_message"]?.stringValue?.count ?? 0) > 20, "\(text)")
        try await expectNothingPersonal(answer, scene)
    }

    /// Neither the answer nor what metrics and flow log were told has a word of anybody.
    private func expectNothingPersonal(_ answer: JSONValue, _ scene: GuardScene) async throws {
        guard case .object(var object) = answer else { return }
        // The reason is the one word that its own customer is told again.
        object["cancellation_reason"] = nil
        #expect(Canary.traces(in: JSONWriter.string(.object(object))) == [])
        let ages = Date(unixSeconds: 0)..<Date(unixSeconds: 4_000_000_000)
        let log = try await scene.store.events(of: scene.desk.business.id, in: ages, correlation: nil)
        let isUnreadable = answer["error"]?.stringValue?.hasPrefix("the arguments cannot be read") == true
        #expect(!scene.desk.metrics.events.isEmpty || isUnreadable)
        let events = (log + scene.desk.metrics.events).map(\.json)
        #expect(Canary.traces(in: JSONWriter.string(.array(events))) == [])
    }

    @Test("the table has every reason for a refusal, and each rule once")
    func complete() {
        let endings = Guardrail.all.flatMap { [$0.ending] + Array($0.elsewhere.values) }
        let codes = Set(BookingErrorCode.all).subtracting([.generalError])
        #expect(codes.subtracting(endings.compactMap { if case .refused(let code) = $0 { code } else { nil } }) == [])
        #expect(Set(Guardrail.all.map(\.name)).count == Guardrail.all.count)
        #expect(Guardrail.all.count > 60)
    }

    @Test("only the front desk, and a visitor who holds a thread, may do more than others")
    func differences() {
        for rail in Guardrail.all {
            #expect(Set(rail.elsewhere.keys).isSubset(of: [.staff, .visitor]), "\(rail.name)")
        }
    }
}
