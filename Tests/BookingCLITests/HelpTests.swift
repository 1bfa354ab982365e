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

    private static let typed: [(words: [String], expected: [String])] = [
        (["ru"], ["run"]), (["s"], ["store"]), (["--v"], ["--version"]), (["store", "c"], ["compact"]),
        (["store", ""], ["show", "verify", "compact", "--help"]), (["store", "show", "--p"], ["--personal-data"]),
        (["run", "--rec"], ["--record"]), (["run", "a.session", "--js"], ["--json"]),
        (["completions", "z"], ["zsh"]), (["run", "--store", "run", "--rec"], ["--record"]), (["nonsense", "x"], []),
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
