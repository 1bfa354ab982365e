import BookingAdapters
import BookingDomain
import Testing
import booking_cli

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("The tool as a process", .enabled(if: BuiltTool.path != nil, "the executable is not beside the tests"))
struct ProcessTests {
    private static let session = CommandSample.fixture("lakeside-chicago")

    /// What a run of the session writes.
    private func usual() async -> String {
        await CommandSample.run(["run", Self.session]).output
    }

    @Test(
        "no variable of the process changes what is answered",
        arguments: [
            [], ["LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8"], ["LANG=C"], ["LC_ALL=\u{1}"], ["TZ="], ["TZ=Mars/X"],
            ["TZ=:/etc/passwd"], ["TZ=" + String(repeating: "x", count: 10_000)], ["HOME="], ["HOME=/nowhere"],
            ["TZDIR=/nowhere"], ["TMPDIR=/nowhere"], ["PATH="], ["TERM=dumb"], ["NO_COLOR=1"], ["=x"], ["novalue"],
            ["COLUMNS=-1"],
        ])
    func environment(variables: [String]) async throws {
        var tool = BuiltTool(in: try TemporaryFolder())
        tool.environment = variables
        let result = try tool.run("run", Self.session)
        #expect(result.ending == .status(0))
        #expect(result.errors.isEmpty)
        #expect(result.output == (await usual()))
    }

    @Test("streams that are closed, full or abandoned end the tool in order")
    func streams() async throws {
        let folder = try TemporaryFolder()
        var tool = BuiltTool(in: folder)
        tool.closesInput = true
        let noInput = try tool.run("run", Self.session)
        #expect(noInput.ending == .status(0))
        #expect(noInput.output == (await usual()))
        tool.closesErrors = true
        #expect(try tool.run("bok").ending == .status(2))
        tool.output = .closed
        #expect(try tool.run("run", Self.session).ending == .status(3))
        tool.closesErrors = false
        let closed = try tool.run("run", Self.session)
        #expect(closed.ending == .status(3))
        #expect(closed.errors == "booking-cli: the output cannot be written: it is closed\n")
        tool.output = .abandoned
        let abandoned = try tool.run("run", Self.session)
        #expect(abandoned.ending == .status(3))
        #expect(abandoned.errors.isEmpty)
    }

    @Test(
        "a disk that is full is told on the standard error",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func full() throws {
        var tool = BuiltTool(in: try TemporaryFolder())
        tool.output = .device("/dev/full")
        let result = try tool.run("help")
        #expect(result.ending == .status(3))
        #expect(result.errors == "booking-cli: the output cannot be written: the disk is full\n")
    }

    @Test("arguments that are not UTF-8, or very many, are refused by what is wrong")
    func arguments() throws {
        let tool = BuiltTool(in: try TemporaryFolder())
        let bytes = try tool.run([Array("run".utf8), [0x61, 0xFF]])
        #expect(bytes.ending == .status(2))
        #expect(bytes.errors == "booking-cli: argument 2 is not UTF-8; rename the file or correct the argument\n")
        // Each takes a pointer and two bytes of what the system allows.
        let count = min(100_000, sysconf(Int32(_SC_ARG_MAX)) / 16)
        let many = try tool.run([Array("version".utf8)] + Array(repeating: [0x78], count: count))
        #expect(many.ending == .status(2))
        #expect(many.errors.contains("version takes nothing but options"))
        let long = try tool.run([Array(repeating: 0x78, count: 100_000)])
        #expect(long.ending == .status(2))
        #expect(long.errors.count < 400)
    }

    @Test("a file that may not grow is left as it was, and a store keeps what it had acknowledged")
    func fileSizeLimit() async throws {
        let folder = try TemporaryFolder()
        var tool = BuiltTool(in: folder)
        tool.before = "ulimit -f 2"
        let comment = String(repeating: "# a remark that makes the file long\n", count: 100)
        let script = CommandSample.script(answer: "something else") + comment
        let file = try folder.write("long.session", script)
        let recorded = try tool.run("run", "--record", file)
        #expect(recorded.ending == .status(3))
        #expect(recorded.errors.hasPrefix("booking-cli: \(file): "))
        #expect(try CommandSample.text(of: file) == script)
        #expect(try folder.names == ["errors", "long.session", "output"])

        let store = folder.path + "/store"
        let limited = try tool.run("run", "--store", store, CommandSample.fixture("three-bookings"))
        #expect(limited.ending == .status(3))
        #expect(limited.errors.contains(store))
        let shown = await CommandSample.run(["store", "verify", store])
        #expect(shown.code == .success, "\(shown)")
    }

    @Test(
        "a signal ends the tool between two steps, by that signal, with its store closed", arguments: [SIGINT, SIGTERM])
    func signals(number: Int32) async throws {
        let folder = try TemporaryFolder()
        let store = folder.path + "/store"
        let (lines, ending) = try played(100, killedBy: number, in: folder, ["--store", store])
        #expect(lines.contains { $0.hasSuffix(": not run") })
        #expect(lines.count == 101, "each file has its line, played or not")
        #expect(ending == .signal(number))
        let report = try JSONFileStore.verify(directory: store)
        #expect(report.wasClosed)
    }

    @Test(
        "a signal that whoever started the tool has it ignore, stays ignored", arguments: [SIGINT, SIGTERM])
    func ignoredSignals(number: Int32) throws {
        let folder = try TemporaryFolder()
        let (lines, ending) = try played(4, killedBy: number, in: folder, before: "trap '' INT TERM")
        #expect(ending == .status(0))
        #expect(lines.count == 5)
    }

    /// Plays a session many times, sends a signal when the first is over, and counts the lines of the output.
    private func played(
        _ count: Int, killedBy number: Int32, in folder: TemporaryFolder, _ options: [String] = [], before: String = ""
    ) throws -> (lines: [String], ending: BuiltTool.Ending) {
        let turns = String(repeating: "  customer hello\n    | nothing about the offers\n", count: 200)
        let head = "business \(CommandSample.fixtures)/businesses/glow-spa.json\nnow 2025-11-28 10:30\n"
        let file = try folder.write("long.session", head + "sms +13055550100\n" + turns)
        var ends: [Int32] = [-1, -1]
        try #require(unsafe pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var tool = BuiltTool(in: folder)
        tool.output = .pipe(ends[1])
        tool.before = before
        let files = [String](repeating: file, count: count)
        let child = try tool.start((["run"] + options + files).map { Array($0.utf8) })
        close(ends[1])
        // The first byte comes when the first of the sessions is over.
        var bytes = [UInt8](repeating: 0, count: 65_536)
        #expect(unsafe read(ends[0], &bytes, 1) == 1)
        kill(child.id, number)
        var text: [UInt8] = []
        while true {
            let count = unsafe read(ends[0], &bytes, bytes.count)
            guard count > 0 else { break }
            text += bytes.prefix(count)
        }
        close(ends[0])
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
        return (lines, child.wait())
    }
}
