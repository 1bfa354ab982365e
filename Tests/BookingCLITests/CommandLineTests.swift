import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct CommandLineTests {
    @Test(
        "help and version are written to the output",
        arguments: [
            (["help"], "booking-cli: drive"), (["--help"], "booking-cli: drive"), (["-h", "x"], "booking-cli: drive"),
            (["help", "run"], "booking-cli run: play"), (["run", "--help"], "booking-cli run: play"),
            (["run", "-h", "x"], "booking-cli run: play"), (["help", "version"], "booking-cli version: show"),
            (["help", "help"], "booking-cli help: show"), (["help", "store"], "booking-cli store: show"),
            (["store", "-h"], "booking-cli store: show"), (["help", "store", "show"], "booking-cli store show: list"),
            (["store", "compact", "x", "--help"], "booking-cli store compact: write"),
            (["version"], "booking-cli \(CommandLineTool.version)\n"), (["--version"], "booking-cli 0."),
            (["help", "--json"], "{\n  \"name\": \"booking-cli\""),
            (["run", "--help", "--json"], "{\n  \"name\": \"run\""),
            (["version", "--json"], "{\n  \"name\": \"booking-cli\""), (["man"], ".\\\" Made by booking-cli man"),
        ])
    func help(arguments: [String], beginning: String) async {
        let result = await CommandSample.run(arguments)
        #expect(result.code == .success)
        #expect(result.output.hasPrefix(beginning), "\(result.output)")
        #expect(result.errors.isEmpty)
    }

    @Test(
        "a wrong command line is refused with what to do, and nothing is written to the output",
        arguments: [
            ([], "Usage:\n  booking-cli COMMAND"), (["rnu"], "did you mean run?"),
            (["bok"], "booking-cli help lists them"), (["--hepl"], "did you mean --help?"),
            ([""], "there is no command"), (["-x"], "there is no option \"-x\""),
            (["help", "rnu"], "did you mean run?"), (["help", "run", "x"], "run has no commands of its own"),
            (["help", "a", "b", "c"], "help takes one COMMAND"),
            (["version", "x"], "version takes nothing but options"),
            (["run"], "needs the file of a session"), (["run", "--record"], "needs the file"),
            (["run", "--recrod", "a"], "did you mean --record?"), (["run", "-x", "a"], "there is no option \"-x\""),
            (["run", "--record", "a", "--record"], "--record stands there twice"),
            (["run", "--record=yes", "a"], "takes no value"), (["run", ""], "what stands there is empty"),
            (["run", "-"], "the standard input is not read"), (["run", "--"], "needs the file"),
            (["run", "--store"], "--store needs a folder"), (["run", "--store", ""], "--store needs a folder"),
            (["run", "--store="], "--store needs a folder"),
            (["run", "--store", "--record", "a"], "write --store=DIR for a value that begins with -"),
            (["run", "--sotre", "a"], "did you mean --store?"), (["run", "--sotre=a", "b"], "did you mean --store?"),
            (["run", "--store", "a", "--store", "b", "c"], "--store stands there twice"),
            (["run", "--store", "a"], "needs the file"), (["stor"], "did you mean store?"),
            (["store"], "needs show, verify or compact"), (["store", "shwo"], "did you mean show?"),
            (["store", "delete", "a"], "there are show, verify and compact"), (["store", "show"], "needs the folder"),
            (["store", "--personal-data"], "needs show, verify or compact before"),
            (["store", "verify", ""], "what stands there is empty"), (["store", "compact", "a", "b"], "remove \"b\""),
            (["store", "verify", "--personal-data", "a"], "there is no option"),
            (["store", "show", "--personal-data", "--personal-data", "a"], "stands there twice"),
            (["store", "show", "--jsno", "a"], "did you mean --json?"), (["store", "show", "--"], "needs the folder"),
            (["completions"], "needs the name of a shell"), (["completions", "bsh"], "did you mean bash?"),
            (["completions", "tcl"], "there are bash, zsh, fish"), (["completions", "bash", "zsh"], "remove \"zsh\""),
            (["\u{1B}[2J\n"], "\\u{1B}[2J\\n"),
        ])
    func usage(arguments: [String], words: String) async {
        let result = await CommandSample.run(arguments)
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test(
        "with --json, a wrong command line is a document on the output, too",
        arguments: [
            ["rnu", "--json"], ["run", "--json"], ["store", "--json"], ["store", "show", "--json", "/nowhere/x"],
        ])
    func usageJSON(arguments: [String]) async throws {
        let result = await CommandSample.run(arguments)
        #expect(result.code == .badInput)
        let document = try JSONReader.read(result.output)
        #expect(document["ok"] == false)
        let message = try #require(document["error"]?["message"]?.stringValue)
        #expect(result.errors.contains(message))
    }

    @Test("an argument that is not UTF-8 is refused by its number")
    func notUTF8() async {
        let output = CollectedOutput()
        let tool = CommandLineTool()
        let code = await tool.run(
            arguments: [Array("run".utf8), [0x61, 0xFF, 0x62]], environment: { _ in nil }, output: output)
        #expect(code == .badInput)
        #expect(output.errors == "booking-cli: argument 2 is not UTF-8; rename the file or correct the argument\n")
    }

    @Test(
        "output that cannot be written ends with 3, and a reader who has gone is not told so",
        arguments: [["help"], ["version"], ["run", CommandSample.fixture("sms-only")], ["run", "--json", "gone"]])
    func brokenOutput(arguments: [String]) async {
        let full = CollectedOutput(failure: OutputError(isClosed: false, reason: "the disk is full"))
        #expect(await CommandSample.run(arguments, output: full).code == .unavailable)
        #expect(full.errors.hasSuffix("booking-cli: the output cannot be written: the disk is full\n"))
        let closed = CollectedOutput(failure: OutputError(isClosed: true, reason: ""))
        #expect(await CommandSample.run(arguments, output: closed).code == .unavailable)
        #expect(!closed.errors.contains("output"))
    }

    @Test("codes are ordered by how bad they are")
    func codes() {
        #expect(ExitCode.success < .different && .different < .badInput && .badInput < .unavailable)
        #expect([ExitCode.success, .different, .badInput, .unavailable].map(\.rawValue) == [0, 1, 2, 3])
    }
}
