import BookingDomain
import booking_cli

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension BadInput {
    private static func script(business: String = "\(CommandSample.fixtures)/businesses/glow-spa.json", _ line: String)
        -> String
    {
        "business \(business)\nnow 2025-11-28 10:30\n\(line)\nsms +13055550100\n  customer hello\n"
    }

    /// Scripts, and files that scripts name.
    static let paths = [
        BadInput("a path with a line break", "a\\nb.session: there is no such file")
            .arguments("run", "{folder}/a\nb.session"),
        BadInput("a path that goes up and down", "there is no such file").arguments("run", "{folder}/../../../gone/x"),
        BadInput("a script that is a business", "a.session:1:1: ").script("{\n  \"id\": \"spa\"\n}\n"),
        BadInput("a line of a thousand million bytes", "1048576 bytes").prepare { folder in
            guard unsafe truncate("\(folder.path)/a.session", 1_073_741_824) == 0 else {
                throw TemporaryFolder.Failure()
            }
        },
        BadInput("a script that is its own business", "a.session:1:1: ").script(script(business: "a.session", "relay")),
        BadInput("a script that is its own calendar", "a.session:1:1: ")
            .script(script("calendar dr-smith a.session")),
        BadInput("a business that is a folder", "a.session:1:10: ").script(script(business: ".", "relay")),
        BadInput("a business that is empty", "spa.json:1:1: ").script(script(business: "spa.json", "relay"))
            .prepare { try $0.write("spa.json", "") },
        BadInput("a business that is a pipe", "a pipe").script(script(business: "pipe", "relay"))
            .prepare { _ = try $0.makePipe("pipe") },
        BadInput("a business without end", "a device").script(script(business: "/dev/zero", "relay")),
        BadInput("a calendar that is a pipe", "a pipe").script(script("calendar dr-smith pipe"))
            .prepare { _ = try $0.makePipe("pipe") },
        BadInput("a calendar without end", "a device").script(script("calendar dr-smith /dev/zero")),
        BadInput("a stored conversation that is a pipe", "a pipe").script(script("stored +13055550100 pipe"))
            .prepare { _ = try $0.makePipe("pipe") },
        BadInput("a stored conversation that is not there", "there is no such file")
            .script(script("stored +13055550100 gone.json")),
        BadInput("a stored conversation that is none", "an object is needed")
            .script(script("stored +13055550100 list.json")).prepare { try $0.write("list.json", "[]") },
    ]

    private static func store(_ name: String, _ folder: String, _ words: String, _ code: ExitCode = .badInput)
        -> BadInput
    {
        BadInput(name, words).arguments("run", "--store", folder, "{folder}/a.session").code(code)
    }

    /// Folders for stores.
    static let stores = storesAnywhere + storesOnLinux

    #if os(Linux)
        private static let storesOnLinux = [
            store("a device that is always full", "/dev/full", "not a folder"),
            store("a folder of the system's own", "/proc/booking-store", "/proc/booking-store"),
        ]
    #else
        private static let storesOnLinux: [BadInput] = []
    #endif

    private static let storesAnywhere = [
        store("a file", "{folder}/a.session", "not a folder"),
        store("a path below a file", "{folder}/a.session/store", "not a folder"),
        store("a pipe", "{folder}/pipe", "not a folder").prepare { _ = try $0.makePipe("pipe") },
        store("a link to nothing", "{folder}/link", "link").prepare { _ = try $0.makeLink("link", to: "gone/gone") },
        store("a device that takes everything", "/dev/null", "not a folder"),
        store("a path with NUL", "{folder}/a\0b", "NUL"),
        store("a path with a line break in a folder that is not there", "{folder}/gone/a\nb", "a\\nb"),
        store("a path of five thousand bytes", "{folder}/" + String(repeating: "x", count: 5_000), "can name no file"),
        store("a folder in a folder that is not there", "{folder}/gone/store", "no such file or folder"),
    ]
}
