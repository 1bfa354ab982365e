/// What the command line asks for.
struct BenchmarkArguments {
    /// The benchmarks to run.
    private(set) var chosen = Benchmark.all
    private(set) var effort = Effort()
    private(set) var printsJSON = false
    private(set) var printsNames = false
    private(set) var printsUsage = false

    static let usage = """
        usage: Benchmarks [--json] [--list] [--rounds N] [--turn MILLISECONDS] [--static-build FOLDER] [NAME…]

        Measures ours against yardsticks that do the same work, in turns. NAME is a benchmark or a theme, such as
        "time/iso-read" or "time"; without one everything is measured.
        """

    /// A mistake on the command line.
    struct Mistake: Error {
        let message: String
    }

    /// Reads the arguments.
    init(_ arguments: [String]) throws(Mistake) {
        var names: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--json": printsJSON = true
            case "--list": printsNames = true
            case "--help", "-h": printsUsage = true
            case "--rounds": effort.rounds = try Self.number(&rest, of: argument)
            case "--turn": effort.turn = Double(try Self.number(&rest, of: argument)) / 1_000
            case "--static-build":
                guard let folder = rest.popFirst() else { throw Mistake(message: "\(argument) needs a folder") }
                effort.staticBuild = folder
            case _ where argument.hasPrefix("-"): throw Mistake(message: "there is no option \(argument)")
            default: names.append(argument)
            }
        }
        for name in names where !Benchmark.all.contains(where: { Self.matches($0, name) }) {
            throw Mistake(message: "there is no benchmark \(name); --list names them")
        }
        if !names.isEmpty { chosen = Benchmark.all.filter { one in names.contains { Self.matches(one, $0) } } }
    }

    private static func matches(_ benchmark: Benchmark, _ name: String) -> Bool {
        benchmark.name == name || benchmark.name.hasPrefix(name + "/")
    }

    private static func number(_ rest: inout ArraySlice<String>, of option: String) throws(Mistake) -> Int {
        guard let text = rest.popFirst(), let number = Int(text), (1...100_000).contains(number) else {
            throw Mistake(message: "\(option) needs a number from 1 to 100000")
        }
        return number
    }
}
