import BookingAdapters
import BookingDomain
import Testing
import booking_cli

struct EvaluateCommandTests {
    private static let items = """
        {"id":"a","reference":"2026-06-10T09:00:00","text":"next Tuesday","expected":{"type":"date","accept":[{"date":"2026-06-16"}]}}

        {"id":"b","reference":"2026-06-10T09:00:00","text":"at teatime","expected":{"type":"time","accept":[{"time":"16:00"}]}}

        """

    @Test("shares, errors and predictions are written")
    func report() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("items.jsonl", Self.items)
        let out = path + ".out.jsonl"
        let result = await CommandSample.run(["evaluate", path, "--predictions", out, "--errors", "5"])
        #expect(result.code == .success)
        #expect(result.output.hasPrefix("time_expressions\n"))
        #expect(result.output.contains("points                             2   50.0   ["))
        #expect(result.output.hasSuffix("b: \"at teatime\" gave {\"id\":\"b\"}\n"))
        let written = String(decoding: try FileReader.read(path: out, limit: 1_000), as: UTF8.self)
        #expect(written == "{\"id\":\"a\",\"date\":\"2026-06-16\"}\n{\"id\":\"b\"}\n")
        #expect(result.errors.isEmpty)
    }

    @Test("the report is a document, too")
    func json() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("items.jsonl", Self.items)
        let json = try JSONReader.read(await CommandSample.run(["evaluate", "--json", path]).output)
        #expect(json["kind"] == "time_expressions")
        #expect(json["totals"]?["points"]?["hits"] == 1)
        #expect(json["totals"]?["points"]?["count"] == 2)
    }

    @Test("a bad line is told with its place, and an empty file is refused")
    func mistakes() async throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write("bad.jsonl", Self.items + "{\"id\": 1}\n")
        let result = await CommandSample.run(["evaluate", bad])
        #expect(result.code == .badInput)
        #expect(result.errors == "\(bad):4:1: \"id\" must be a text\n")
        let empty = try folder.write("empty.jsonl", "\n")
        #expect(await CommandSample.run(["evaluate", empty]).errors.contains("the file has no items"))
        #expect(await CommandSample.run(["evaluate", bad, "--errors", "many"]).code == .badInput)
    }
}
