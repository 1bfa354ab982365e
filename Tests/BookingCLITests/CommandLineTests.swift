import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_cli

struct CommandLineTests {
    @Test(
        "help and version are written to the output",
        arguments: [
            (["help"], "usage: booking-cli COMMAND"), (["--help"], "usage: booking-cli COMMAND"),
            (["-h"], "usage: booking-cli COMMAND"), (["help", "run"], "usage: booking-cli run FILE..."),
            (["run", "--help"], "usage: booking-cli run FILE..."),
            (["run", "-h", "x"], "usage: booking-cli run FILE..."),
            (["help", "version"], "usage: booking-cli version"), (["help", "help"], "usage: booking-cli help"),
            (["help", "store"], "usage: booking-cli store show DIR"),
            (["store", "-h"], "usage: booking-cli store show DIR"),
            (["store", "compact", "x", "--help"], "usage: booking-cli store show DIR"),
            (["version"], "booking-cli \(CommandLineTool.version)\n"), (["--version"], "booking-cli 0."),
        ])
    func help(arguments: [String], beginning: String) async {
        let result = await CommandSample.run(arguments)
        #expect(result.code == .success)
        #expect(result.output.hasPrefix(beginning))
        #expect(result.errors.isEmpty)
    }

    @Test(
        "a wrong command line is refused with what to do, and nothing is written to the output",
        arguments: [
            ([], "usage: booking-cli COMMAND"), (["rnu"], "did you mean run?"),
            (["bok"], "booking-cli help lists them"),
            (["--hepl"], "did you mean --help?"), ([""], "there is no command"),
            (["help", "rnu"], "did you mean run?"),
            (["help", "run", "x"], "nothing may follow"), (["version", "x"], "nothing may follow version"),
            (["run"], "needs the file of a session"), (["run", "--record"], "needs the file"),
            (["run", "--recrod", "a"], "did you mean --record?"), (["run", "-x", "a"], "there is no option \"-x\""),
            (["run", "--json", "a", "--json"], "--json stands there twice"),
            (["run", "--record", "--record"], "--record stands there twice"),
            (["run", "--json=yes", "a"], "takes no value"), (["run", ""], "the name of a file is empty"),
            (["run", "-"], "the standard input is not read"), (["run", "--"], "needs the file"),
            (["run", "--store"], "--store needs a folder"), (["run", "--store", ""], "--store needs a folder"),
            (["run", "--store", "--json", "a"], "write ./ before its name"),
            (["run", "--store=a", "b"], "write --store DIR"), (["run", "--sotre", "a"], "did you mean --store?"),
            (["run", "--store", "a", "--store", "b", "c"], "--store stands there twice"),
            (["run", "--store", "a"], "needs the file"), (["stor"], "did you mean store?"),
            (["store"], "needs show, verify or compact"), (["store", "shwo"], "did you mean show?"),
            (["store", "delete", "a"], "there are show, verify and compact"), (["store", "show"], "needs the folder"),
            (["store", "verify", ""], "needs the folder"), (["store", "compact", "a", "b"], "remove \"b\""),
            (["store", "verify", "--personal-data", "a"], "there is no option"),
            (["store", "show", "--json", "--json", "a"], "stands there twice"),
            (["store", "show", "--jsno", "a"], "did you mean --json?"), (["store", "show", "--"], "needs the folder"),
            (["\u{1B}[2J\n"], "\\u{1B}[2J\\n"),
        ])
    func usage(arguments: [String], words: String) async {
        let result = await CommandSample.run(arguments)
        #expect(result.code == .badInput)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test("an argument that is not UTF-8 is refused by its number")
    func notUTF8() async {
        let output = CollectedOutput()
        let tool = CommandLineTool(files: .system, zones: SystemZoneSource())
        let code = await tool.run(
            arguments: [Array("run".utf8), [0x61, 0xFF, 0x62]], environment: [:], output: output)
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
