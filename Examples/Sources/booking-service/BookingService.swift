package import BookingDomain

/// Answers one line with one line: JSON in, JSON out.
package struct BookingService: Sendable {
    private let business: Business
    private let orchestrator: BookingOrchestrator
    private let environment: any BookingEnvironment

    /// Makes the service of one business.
    package init(_ business: Business, _ orchestrator: BookingOrchestrator, _ environment: any BookingEnvironment) {
        self.business = business
        self.orchestrator = orchestrator
        self.environment = environment
    }

    /// The answer to a line: `{"id", "answer"}`, `{"id", "heard", …}`, or `{"line", "column"?, "mistake"}`.
    ///
    /// - Parameters:
    ///   - line: the bytes without their line feed.
    ///   - number: which line it is, from 1 on.
    package func answer(_ line: [UInt8], number: Int) async -> ServiceAnswer {
        do throws(JSONError) {
            return await answer(try ServiceRequest(line, of: business, correlation: environment.newIdentifier()))
        } catch {
            var mistake = JSONObject([("line", .integer(number))])
            mistake["column"] = error.position.map { .integer($0.column) }
            mistake["mistake"] = .string(error.message)
            return ServiceAnswer(.object(mistake))
        }
    }

    private func answer(_ request: ServiceRequest) async -> ServiceAnswer {
        let channel = request.context.channel
        switch request.body {
        case .tool(let call):
            let answer = await BookingTools(orchestrator).run(call, in: request.context)
            if case .refused(let error) = answer { return refusal(error, of: request) }
            return ServiceAnswer(["id": .string(request.id), "answer": answer.json(for: business, channel: channel)])
        case .message(let text):
            do throws(BookingError) {
                let reading = try await orchestrator.receive(
                    text, messageID: MessageID(request.id), in: request.context)
                return ServiceAnswer(["id": .string(request.id), "heard": .string(Self.word(for: reading))])
            } catch {
                return refusal(error, of: request)
            }
        }
    }

    private func refusal(_ error: BookingError, of request: ServiceRequest) -> ServiceAnswer {
        let answer = error.json(for: business, channel: request.context.channel)
        return ServiceAnswer(
            ["id": .string(request.id), "answer": answer], isStoreUnavailable: error.code == .storeUnavailable)
    }

    private static func word(for reading: ReplyReading) -> String {
        switch reading {
        case .chosen(let choice): choice.number.map { "chose \($0)" } ?? "chose an unlisted slot"
        case .ambiguous: "ambiguous"
        case .declined: "declined"
        case .wantsOther: "wants another time"
        case .unrelated: "nothing about the offers"
        }
    }
}
