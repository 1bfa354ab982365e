import BookingDomain
import Testing
import booking_cli

/// Something that may be wrong in what the tool is given, and what it says about it.
struct BadInput: Sendable, CustomTestStringConvertible {
    /// What is wrong.
    let testDescription: String
    /// What is given: operands, in which `{folder}` stands for the folder of the test.
    private(set) var arguments = ["run", "{folder}/a.session"]
    /// How the command ends.
    private(set) var code = ExitCode.badInput
    /// What is said, on the standard error where somebody must put something right.
    let words: String
    /// The script that stands in the folder.
    private(set) var script = CommandSample.script()
    /// The business in the folder, for scripts that name it.
    private(set) var business = ""
    /// What else there is in the folder.
    private(set) var prepare: @Sendable (TemporaryFolder) throws -> Void = { _ in }

    init(_ name: String, _ words: String) {
        testDescription = name
        self.words = words
    }

    func script(_ text: String) -> BadInput { with { $0.script = text } }

    func arguments(_ arguments: String...) -> BadInput { with { $0.arguments = arguments } }

    func code(_ code: ExitCode) -> BadInput { with { $0.code = code } }

    func prepare(_ prepare: @escaping @Sendable (TemporaryFolder) throws -> Void) -> BadInput {
        with { $0.prepare = prepare }
    }

    /// A script whose business is that of the fixtures with something replaced.
    func business(replacing good: String, with bad: String) throws -> BadInput {
        let text = try CommandSample.text(of: CommandSample.fixtures + "/businesses/glow-spa.json")
        try #require(text.contains(good))
        return business(text.replacing(good, with: bad))
    }

    func business(_ text: String) -> BadInput {
        with {
            $0.business = text
            $0.script = "business spa.json\nnow 2025-11-28 10:30\nsms +13055550100\n  customer hello\n"
        }
    }

    private func with(_ change: (inout BadInput) -> Void) -> BadInput {
        var input = self
        change(&input)
        return input
    }

    /// Runs the tool and compares what it says, and that it has written nothing.
    func check() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.session", script)
        if !business.isEmpty { try folder.write("spa.json", business) }
        try prepare(folder)
        let before = try folder.listing
        let result = await CommandSample.run(arguments.map { $0.replacing("{folder}", with: folder.path) })
        #expect(result.code == code, "\(result.output)\(result.errors)")
        let said = code >= .badInput ? result.errors : result.output
        #expect(said.contains(words), "\(said)")
        #expect(result.errors.split(separator: "\n").count == (code >= .badInput ? 1 : 0))
        #expect(result.output.isEmpty || code < .badInput)
        #expect(try folder.listing == before, "something was written")
    }
}
