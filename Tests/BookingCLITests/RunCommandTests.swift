import BookingAdapters
import BookingDomain
import Testing
import booking_cli

struct RunCommandTests {
    @Test("there are fixtures to run")
    func fixtures() {
        #expect(CommandSample.sessions.count >= 15)
    }

    @Test("every fixture gives the answers that are written in it", arguments: CommandSample.sessions)
    func fixture(name: String) async {
        let result = await CommandSample.run(["run", CommandSample.fixture(name)])
        #expect(result.code == .success, "\(result.output)\(result.errors)")
        #expect(result.output.contains("\nok: "))
        #expect(result.output.hasSuffix(" turns, 0 differ\n"))
    }

    @Test("every fixture is as --record writes it, so nothing is written", arguments: CommandSample.sessions)
    func recordedFixture(name: String) async {
        let never = FileReplacement { path, _ throws(FileError) in
            throw FileError(.failed, path: path, message: "this fixture is not recorded")
        }
        let result = await CommandSample.run(["run", "--record", CommandSample.fixture(name)], replacement: never)
        #expect(result.code == .success, "\(result.output)\(result.errors)")
    }

    @Test("every fixture begins with a line that says what it shows", arguments: CommandSample.sessions)
    func comment(name: String) throws {
        #expect(try CommandSample.text(of: CommandSample.fixture(name)).hasPrefix("# Shows "))
    }

    @Test("an answer that differs, or is missing, ends with 1 and is shown with its place")
    func difference() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.session", CommandSample.script(answer: "something else"))
        let result = await CommandSample.run(["run", file])
        #expect(result.code == .different)
        #expect(
            result.output.contains(
                """
                \(file):4:3: the answer differs
                  customer hello
                          - something else
                          + nothing about the offers
                """))
        #expect(result.output.hasSuffix("\n\ndifferent: 1 turn, 1 differs\n"))
        let bare = try folder.write("b.session", CommandSample.script(answer: nil))
        #expect(await CommandSample.run(["run", bare]).code == .different)
    }

    @Test("several files are all run; each has its line, and the worst counts")
    func severalFiles() async throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good.session", CommandSample.script())
        let other = try folder.write("other.session", CommandSample.script(answer: "x"))
        let bad = try folder.write("bad.session", "busines a\n")
        let result = await CommandSample.run(["run", bad, other, "\(folder.path)/gone", good])
        #expect(result.code == .badInput)
        #expect(
            result.output == """
                \(bad): failed: unknown keyword "busines"; did you mean business?
                \(other): different: 1 turn, 1 differs
                \(other):4:3: the answer differs
                  customer hello
                          - x
                          + nothing about the offers
                \(folder.path)/gone: failed: there is no such file; check the spelling and the folder
                \(good): ok: 1 turn, 0 differ
                4 files: 2 turns, 1 differs, 2 failed

                """)
        #expect(result.errors.contains("\(bad):1:1: unknown keyword"))
        #expect(result.errors.contains("booking-cli: \(folder.path)/gone: there is no such file"))
        #expect(await CommandSample.run(["run", good, other]).code == .different)
        #expect(await CommandSample.run(["run", good, good]).code == .success)
    }

    @Test("where text and messages go to one terminal, a file that fails is told once", arguments: [true, false])
    func toldOnce(isErrorTerminal: Bool) async throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good.session", CommandSample.script())
        let bad = try folder.write("bad.session", "busines a\n")
        let policy = try folder.write("new.json", "{}")
        for arguments in [["run", bad, good], ["run", "--policy", policy, bad, good]] {
            let output = CollectedOutput(isTerminal: true, isErrorTerminal: isErrorTerminal)
            #expect(await CommandSample.run(arguments, output: output).code == .badInput)
            #expect(output.errors.contains("\(bad):1:1: unknown keyword"))
            #expect(output.output.contains("unknown keyword") != isErrorTerminal, "\(output.output)")
        }
    }

    @Test("a file that is read-only is not replaced, whoever asks")
    func recordReadOnly() async throws {
        let folder = try TemporaryFolder()
        let text = CommandSample.script(answer: "x")
        let file = try folder.write("a.session", text, permissions: 0o444)
        let result = await CommandSample.run(["run", "--record", file])
        #expect(result.code == .unavailable)
        #expect(result.errors.contains("\(file): the file is read-only and is unchanged; make it writable"))
        #expect(try CommandSample.text(of: file) == text)
        #expect(try folder.names == ["a.session"])
    }

    @Test("recording writes the answers, once; permissions and everything else stay")
    func record() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.session", "# é\n" + CommandSample.script(answer: "x"), permissions: 0o640)
        let first = await CommandSample.run(["run", file, "--record"])
        #expect(first.code == .success)
        #expect(first.output.hasSuffix("\nrecorded: 1 turn, 1 changed\n"))
        #expect(try CommandSample.text(of: file) == "# é\n" + CommandSample.script())
        #expect(try folder.permissions("a.session") == 0o640)
        #expect(try folder.names == ["a.session"])
        let second = await CommandSample.run(["run", "--record", file])
        #expect(second.output.hasSuffix("\nok: 1 turn, 0 differ\n"))
        #expect(await CommandSample.run(["run", file]).code == .success)
    }

    @Test("recording through a link changes the file and keeps the link")
    func recordLink() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.session", CommandSample.script(answer: nil))
        let link = try folder.makeLink("b.session", to: "a.session")
        #expect(await CommandSample.run(["run", "--record", link]).code == .success)
        #expect(try CommandSample.text(of: file).contains("| nothing about the offers"))
        #expect(try folder.isLink("b.session"))
    }

    @Test("a disk that is full while recording ends with 3, and the other files are recorded")
    func fullDisk() async throws {
        let folder = try TemporaryFolder()
        let full = try folder.write("full.session", CommandSample.script(answer: "x"))
        let good = try folder.write("good.session", CommandSample.script(answer: "x"))
        let replacement = FileReplacement { path, bytes throws(FileError) in
            if path == full { throw FileError(.failed, path: path, message: "the disk is full") }
            try FileReplacement.system.replace(path, with: bytes)
        }
        let result = await CommandSample.run(["run", "--record", full, good], replacement: replacement)
        #expect(result.code == .unavailable)
        #expect(result.errors == "booking-cli: \(full): the disk is full\n")
        #expect(try CommandSample.text(of: full) == CommandSample.script(answer: "x"))
        #expect(try CommandSample.text(of: good) == CommandSample.script())
    }

    @Test("nothing is recorded in a file with a mistake")
    func recordMistake() async throws {
        let folder = try TemporaryFolder()
        let text = CommandSample.script(answer: "x") + "  agnt\n"
        let file = try folder.write("a.session", text)
        #expect(await CommandSample.run(["run", "--record", file]).code == .badInput)
        #expect(try CommandSample.text(of: file) == text)
    }

    @Test("what is no readable file is refused without waiting for it")
    func noFile() async throws {
        let folder = try TemporaryFolder()
        let paths = [
            (try folder.makeFolder("folder"), "a directory"), (try folder.makePipe("pipe"), "a pipe"),
            (try folder.makeLink("dangling", to: "gone"), "link"), ("/dev/zero", "a device"),
            (String(repeating: "a", count: 5_000), "too long"), ("a\0b", "NUL"),
            (folder.path + "/gone", "no such file"),
        ]
        for (path, words) in paths {
            let result = await CommandSample.run(["run", path])
            #expect(result.code == .badInput)
            #expect(result.output.isEmpty)
            #expect(result.errors.contains(words), "\(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("a mistake in the business's file is reported where it stands")
    func badBusiness() async throws {
        let folder = try TemporaryFolder()
        try folder.write("spa.json", "{\n  \"id\": \"spa\",\n}")
        let script = "business spa.json\nnow 2025-11-28 10:30\nsms +13055550100\n  customer hello\n"
        let result = await CommandSample.run(["run", try folder.write("a.session", script)])
        #expect(result.code == .badInput)
        #expect(result.errors.hasPrefix("\(folder.path)/spa.json:"))
    }

    @Test("with --json there is one document, of all files, and nothing else")
    func json() async throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good.session", CommandSample.script())
        let other = try folder.write("other.session", CommandSample.script(answer: "x"))
        let bad = try folder.write("bad.session", "\n  x\n")
        let result = await CommandSample.run(["run", "--json", good, other, bad])
        #expect(result.code == .badInput)
        let document = try JSONReader.read(result.output)
        #expect(document["ok"] == false)
        let files = document["files"]?.arrayValue ?? []
        #expect(files.map { $0["file"] } == [.string(good), .string(other), .string(bad)])
        #expect(files.map { $0["ok"] } == [true, false, false])
        #expect(files[1]["turns"]?.arrayValue?.first?["expected"] == ["x"])
        #expect(files[1]["turns"]?.arrayValue?.first?["actual"] == ["nothing about the offers"])
        #expect(files[2]["error"]?["line"] == 2)
        #expect(files[2]["error"]?["column"] == 3)
        #expect(result.errors.hasPrefix("\(bad):2:3: "))
        let recorded = await CommandSample.run(["run", "--json", "--record", other])
        #expect(recorded.code == .success)
        #expect(try JSONReader.read(recorded.output)["files"]?.arrayValue?.first?["recorded"] == true)
    }

    @Test("a file name that begins with a hyphen comes behind --")
    func hyphen() async {
        let result = await CommandSample.run(["run", "--", "--json"])
        #expect(result.errors == "booking-cli: --json: there is no such file; check the spelling and the folder\n")
    }
}
