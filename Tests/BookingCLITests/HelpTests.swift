import BookingDomain
import Testing
import booking_cli

struct HelpTests {
    /// Every command with the words that call it, as `help --json` lists them.
    private static func commands(
        _ node: JSONValue, path: [String] = []
    ) -> [(path: [String], command: JSONValue)] {
        let children = node["commands"]?.arrayValue ?? []
        guard !children.isEmpty else { return [(path, node)] }
        return children.flatMap { child in
            commands(child, path: path + [child["name"]?.stringValue ?? ""])
        }
    }

    private func commands() async throws -> [(path: [String], command: JSONValue)] {
        Self.commands(try JSONReader.read(await CommandSample.run(["help", "--json"]).output))
    }

    @Test("every command has --json and --help, tells its exit status, and has help at most 80 columns wide")
    func everyCommand() async throws {
        let commands = try await commands()
        #expect(commands.count >= 8)
        for (path, command) in commands {
            let options = command["options"]?.arrayValue?.compactMap { $0["name"]?.stringValue } ?? []
            #expect(options.contains("--json") && options.contains("--help"), "\(path)")
            #expect(command["statuses"]?.arrayValue?.isEmpty == false, "\(path)")
            let help = await CommandSample.run(["help"] + path)
            #expect(help.code == .success)
            #expect(await CommandSample.run(path + ["--help"]).output == help.output)
            for line in help.output.split(separator: "\n") where !line.contains("booking-cli") {
                #expect(line.count <= 80, "\(line)")
            }
        }
    }

    @Test("every command but the plainest has an example, and every example is a command line that can be read")
    func examples() async throws {
        for (path, command) in try await commands() where path != ["version"] {
            let lines = command["examples"]?.arrayValue?.compactMap { $0["line"]?.stringValue } ?? []
            #expect(!lines.isEmpty, "\(path)")
            for line in lines { #expect(line.contains("booking-cli \(path.joined(separator: " "))"), "\(line)") }
        }
    }

    @Test("what must be given stands without brackets, and everything else in them")
    func required() async throws {
        for (path, command) in try await commands() {
            let usage = try #require(
                await CommandSample.run(["help"] + path).output.split(separator: "\n").dropFirst(2).first)
            for option in command["options"]?.arrayValue ?? [] where option["name"] != "--help" {
                let name = option["name"]?.stringValue ?? ""
                #expect(usage.contains(option["required"] == true ? " \(name) " : "[\(name)"), "\(usage)")
            }
        }
        let check = await CommandSample.run(["help", "check"]).output
        #expect(check.contains("\n  booking-cli check BUSINESS --date DATE --service SERVICE [--provider PROVIDER] "))
    }

    @Test("every example of the tool does what it says, in the folder of the package")
    func examplesRun() async throws {
        let folder = try TemporaryFolder()
        let files = ["bookings": folder.path + "/bookings", "m.jsonl": folder.path + "/m.jsonl"].merging([
            "stricter.json": try folder.write("stricter.json", "{\"offers_per_answer\": 1}"),
            "new.session": try folder.write("new.session", CommandSample.script(answer: nil)),
            "replies.jsonl": try folder.write("replies.jsonl", Self.reply), "out.jsonl": folder.path + "/out.jsonl",
        ]) { $1 }
        let nodes = try await commands() + [([], JSONReader.read(await CommandSample.run(["help", "--json"]).output))]
        var lines: [String] = []
        for (_, node) in nodes {
            lines += node["examples"]?.arrayValue?.compactMap { $0["line"]?.stringValue } ?? []
        }
        #expect(lines.count >= 15)
        // What is looked at must have been played.
        let isFirst = { (line: String) in line.contains(" run ") }
        for line in lines.filter(isFirst) + lines.filter({ !isFirst($0) }) {
            let words = Self.words(of: line, files: files)
            let result = await CommandSample.run(words)
            // These show what another policy changes, and a time that is taken.
            let isDifferent = line.contains("--policy") || line.contains("--conversation")
            #expect(result.code == (isDifferent ? .different : .success), "\(line)\n\(result.output)\(result.errors)")
        }
    }

    /// An utterance with its answer, on one line.
    private static let reply =
        "{\"id\":\"a\",\"reference\":\"2026-06-10T09:00:00\",\"text\":\"next Tuesday\","
        + "\"expected\":{\"type\":\"date\",\"accept\":[{\"date\":\"2026-06-16\"}]}}\n"

    /// The arguments of an example, with the files of the test and the fixtures in place of what it names.
    private static func words(of line: String, files: [String: String]) -> [String] {
        let call = line.split(separator: "booking-cli ", maxSplits: 1).last.map(String.init) ?? ""
        let plain = call.prefix { !")>|".contains($0) }
        // Every second part stands in quotes, of which an option's value may be one.
        let parts = plain.split(separator: "'", omittingEmptySubsequences: false).enumerated()
        let joined = parts.map { $0 % 2 == 0 ? String($1) : String($1).replacing(" ", with: "\u{0}") }.joined(
            separator: "")
        return joined.split(separator: " ").flatMap { word -> [String] in
            let word = String(word).replacing("\u{0}", with: " ")
            if word == "Fixtures/sessions/*.session" { return CommandSample.sessions.map(CommandSample.fixture) }
            return [(files[word] ?? word).replacing("Fixtures/", with: CommandSample.fixtures + "/")]
        }
    }

    @Test(
        "the completion of every shell knows every command and every option", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let result = await CommandSample.run(["completions", shell])
        #expect(result.code == .success)
        for (path, command) in try await commands() {
            for word in path { #expect(result.output.contains(word)) }
            for option in command["options"]?.arrayValue ?? [] {
                let name = try #require(option["name"]?.stringValue)
                let word = shell == "fish" ? "-l \(name.dropFirst(2))" : name
                #expect(result.output.contains(word), "\(path) \(name)")
            }
        }
    }

    @Test("the manual page has every command and option, and no text of it is taken for a request of roff")
    func manual() async throws {
        let page = await CommandSample.run(["man"]).output
        for (path, command) in try await commands() {
            let name = path.joined(separator: " ").replacing("-", with: "\\-")
            #expect(page.contains("\n.SS \"\(name)\"\n"))
            for option in command["options"]?.arrayValue ?? [] {
                let option = try #require(option["name"]?.stringValue).replacing("-", with: "\\-")
                #expect(page.contains("\n.B \(option)"))
            }
        }
        let requests = ["SH", "SS", "B", "I", "BR", "TP", "PP", "nf", "fi", "RS", "RE", "TH", "\\\""]
        for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            #expect(requests.contains { line == ".\($0)" || line.hasPrefix(".\($0) ") }, "\(line)")
        }
    }

    @Test("the manual page in docs is the one that the tool writes; booking-cli man > docs/booking-cli.1 renews it")
    func manualInDocs() async throws {
        let page = await CommandSample.run(["man"]).output
        #expect(try CommandSample.text(of: CommandSample.fixtures + "/../docs/booking-cli.1") == page)
    }

    @Test("bash completes commands, options, values and nothing behind --", arguments: Self.typed)
    func bash(words: [String], expected: [String]) async throws {
        let script = await CommandSample.run(["completions", "bash"]).output
        let call = """
            \(script)
            COMP_WORDS=(booking-cli \(words.map { "'\($0)'" }.joined(separator: " ")))
            COMP_CWORD=\(words.count)
            _booking_cli
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        guard let output = try ShellRun.output(of: "/bin/bash", script: call) else { return }
        #expect(output.split(separator: "\n").map(String.init).sorted() == expected.sorted(), "\(words)")
    }

    @Test("a text in a completion is whole, apostrophes included", arguments: ["zsh", "fish"])
    func quoting(shell: String) async throws {
        let script = await CommandSample.run(["completions", shell]).output
        let apostrophe = shell == "zsh" ? "'\\''" : "\\'"
        #expect(script.contains("keys of a business\(apostrophe)s policy"))
        #expect(script.contains("the values of this file: a JSON object"))
        let path = "/usr/bin/\(shell)"
        let check = shell == "zsh" ? "zsh -n" : "fish -n"
        let file = try TemporaryFolder()
        let name = try file.write("script", script)
        let output = try ShellRun.output(of: "/bin/sh", script: "[ -x \(path) ] || exit 0; \(check) '\(name)'")
        #expect(output ?? "" == "")
    }

    @Test(
        "fish completes the commands behind help",
        arguments: [
            ("help pro", "prompt"), ("help ", "check"), ("help store ", "verify"), ("prompt --channel=", "sms"),
        ])
    func fish(typed: String, expected: String) async throws {
        let script = await CommandSample.run(["completions", "fish"]).output
        let call = "\(script)\ncomplete -C 'booking-cli \(typed)'\n"
        guard let output = try ShellRun.output(of: "/usr/bin/fish", script: call) else { return }
        #expect(output.contains(expected), "\(output)")
    }

    private static let typed: [(words: [String], expected: [String])] = [
        (["ru"], ["run"]), (["s"], ["store"]), (["--v"], ["--version"]), (["store", "c"], ["compact"]),
        (["store", ""], ["show", "verify", "compact", "--help"]), (["store", "show", "--p"], ["--personal-data"]),
        (["run", "--rec"], ["--record"]), (["run", "a.session", "--js"], ["--json"]),
        (["completions", "z"], ["zsh"]), (["run", "--store", "run", "--rec"], ["--record"]), (["nonsense", "x"], []),
        (["help", "he"], ["health", "help"]), (["help", "store", "v"], ["verify"]), (["help", "run", ""], []),
        (["prompt", "--channel", "="], ["voice", "sms", "email", "staff_console", "web", "staff"]),
        (["prompt", "--channel", "=", "st"], ["staff_console", "staff"]), (["help", "--js"], ["--json"]),
    ]

    @Test(
        "colours are for a terminal, and for nobody who does not want them",
        arguments: [
            (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
            (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false),
        ])
    func colours(isTerminal: Bool, environment: [String: String], isColoured: Bool) async throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good.session", CommandSample.script())
        let bad = try folder.write("bad.session", CommandSample.script(answer: "x"))
        for arguments in [["help"], ["run", good], ["run", bad], ["run", good, bad]] {
            let output = CollectedOutput(isTerminal: isTerminal)
            _ = await CommandLineTool().run(arguments: arguments, environment: { environment[$0] }, output: output)
            #expect(output.output.contains("\u{1B}[") == isColoured, "\(arguments)")
        }
        let json = CollectedOutput(isTerminal: isTerminal)
        _ = await CommandLineTool().run(
            arguments: ["run", bad, "--json"], environment: { environment[$0] }, output: json)
        #expect(!json.output.contains("\u{1B}"))
    }
}
