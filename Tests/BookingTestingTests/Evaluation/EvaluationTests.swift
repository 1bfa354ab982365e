import BookingDomain
import BookingTesting
import Testing

/// Measuring the readers against utterances with known answers.
struct EvaluationTests {
    private static let choice = #"""
        {"id":"c1","reference":"2026-06-10T09:00:00","text":"TEXT","kind":"ordinal","expected":2,
        "offers":[{"start":"2026-06-12T10:00:00","provider":"Dr. Jo Sample"},{"start":"2026-06-12T14:00:00"}]}
        """#

    private func item(_ text: String) throws -> EvaluationItem {
        try EvaluationItem(line: text)
    }

    private func choice(_ text: String) throws -> EvaluationItem {
        try item(Self.choice.split(separator: "TEXT").joined(separator: text))
    }

    @Test(
        "a choice among offers is predicted by its number, and nothing by null",
        arguments: [
            ("the second one please", #"{"id":"c1","choice":2}"#, true),
            ("2 pm works", #"{"id":"c1","choice":2}"#, true),
            ("with Dr. Sample", #"{"id":"c1","choice":1}"#, false),
            ("none of these", #"{"id":"c1","choice":null}"#, false),
        ])
    func choices(text: String, line: String, isRight: Bool) throws {
        let item = try choice(text)
        let prediction = Evaluator().prediction(item)
        #expect(prediction.line == line)
        #expect(item.accepts(prediction) == isRight)
    }

    @Test(
        "an expression of time is predicted by what it says",
        arguments: [
            ("next Tuesday", "date", #"[{"date":"2026-06-16"}]"#), ("at 3 pm", "time", #"[{"time":"15:00"}]"#),
            ("Friday at noon", "datetime", #"[{"date":"2026-06-12","time":"12:00"}]"#),
            ("July 6 to 9", "daterange", #"[{"start":"2026-07-06","end":"2026-07-09"}]"#),
            ("from 2 to 4 pm", "timerange", #"[{"start":"14:00","end":"16:00"}]"#),
            ("tomorrow 2-4 pm", "datetimerange", #"[{"start":"2026-06-11T14:00:00","end":"2026-06-11T16:00:00"}]"#),
            ("tomorrow morning", "part_of_day", #"[{"date":"2026-06-11","part":"morning"}]"#),
            ("since July", "date", #"[{"date":"2026-07-01"}]"#), ("nothing of the kind", "none", "[]"),
        ])
    func expressions(text: String, type: String, accepted: String) throws {
        let item = try item(
            #"{"id":"t","reference":"2026-06-10T09:00:00","text":"\#(text)","expected":{"type":"\#(type)","accept":\#(accepted)}}"#
        )
        #expect(item.accepts(Evaluator().prediction(item)))
        #expect(item.group == type)
    }

    @Test("a request is judged by the fields it states; an open half of the day may go either way")
    func requests() throws {
        let line =
            #"{"id":"r","reference":"2026-06-10T09:00:00","text":"a table on Friday at 8","time_ambiguous":true,"#
        let item = try item(line + #""expected":{"date":"2026-06-12","time":"20:00"}}"#)
        #expect(item.accepts(Evaluator().prediction(item)))
        let strict = try self.item(
            #"{"id":"r","reference":"2026-06-10T09:00:00","text":"a table on Friday at 8","expected":{"time":"20:00"}}"#
        )
        #expect(!strict.accepts(Evaluator().prediction(strict)))
    }

    @Test(
        "a line that is no item is refused with its fault",
        arguments: [
            (#"{"id":"x","reference":"2026-06-10T09:00:00"}"#, "text"),
            (#"{"id":"x","text":"a","reference":"noon"}"#, "reference"), ("{", "1:2"),
            (#"{"id":"x","text":"a","reference":"2026-06-10T09:00:00","offers":[{}],"expected":1}"#, "start"),
        ])
    func faults(line: String, place: String) {
        do throws(JSONError) {
            _ = try EvaluationItem(line: line)
            Issue.record("\(line) was read")
        } catch {
            #expect(error.description.contains(place), "\(error)")
        }
    }

    @Test(
        "the interval is Wilson's",
        arguments: [(0, 0, 0.0, 0.0), (0, 10, 0.0, 0.277_5), (10, 10, 0.722_5, 1.0), (81, 263, 0.255_3, 0.366_2)])
    func intervals(hits: Int, count: Int, lower: Double, upper: Double) {
        let interval = EvaluationTally(hits: hits, count: count).interval
        #expect(abs(interval.lowerBound - lower) < 0.000_1)
        #expect(abs(interval.upperBound - upper) < 0.000_1)
    }

    @Test("a report counts groups and totals, and keeps what was wrong")
    func reports() throws {
        var report = EvaluationReport()
        for text in ["the second one", "the first one", "no thanks", "2 pm"] {
            let item = try choice(text)
            report.add(item, Evaluator().prediction(item))
        }
        #expect(report.kind == "slot_choice")
        #expect(report.groups == ["ordinal": EvaluationTally(hits: 2, count: 4)])
        let totals = Dictionary(uniqueKeysWithValues: report.totals.map { ($0.label, $0.tally.hits) })
        #expect(totals == ["all": 2, "where an offer is meant": 2, "another offer picked": 1, "choice missed": 1])
        #expect(report.errors.map(\.item.text) == ["the first one", "no thanks"])
        let lines = report.lines(errors: 1)
        #expect(lines.contains("ordinal                            4   50.0   [ 15.0,  85.0]"))
        #expect(lines.last == #"c1: "the first one" gave {"id":"c1","choice":1}"#)
    }

    @Test("how a message was understood can be shown with every stage")
    func explanations() throws {
        let item = try choice("not the first, 2 pm")
        guard case .slotChoice(let offers, _, _) = item.task else { return }
        let explanation = try Evaluator().explanation(item.text, offers: offers, at: item.reference)
        let lines = ExplanationText.lines(explanation, withStages: true)
        #expect(lines.first == #"chosen: option 2, 2026-06-12T14:00:00, by "2 pm""#)
        #expect(lines.contains(#"  "the first"  position, denied, fits option 1"#))
        #expect(lines.contains(#"  "2 pm"  clock, asserted, fits option 2"#))
        let json = ExplanationText.json(explanation, withStages: true)
        #expect(json["reading"]?["choice"]?["number"]?.intValue == 2)
        #expect(json["claims"]?.arrayValue?.count == 2)
    }
}
