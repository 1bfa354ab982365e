import BookingDomain

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The executable as it was built beside the tests, run as a process of its own.
struct BuiltTool: Sendable {
    /// How a process ended.
    enum Ending: Sendable, Hashable {
        case status(Int32)
        case signal(Int32)
        /// It did not end by itself, and was killed.
        case hung
    }

    /// What its standard output is.
    enum Output: Sendable, Hashable {
        case file, closed
        /// A pipe that nobody reads any more.
        case abandoned
        case device(String)
        /// The end of a pipe.
        case pipe(Int32)
    }

    struct Failure: Error {}

    /// Where the executable is; nil where it was not built with the tests.
    static let path: String? = {
        let folders = CommandLine.arguments.prefix(1) + CommandLine.arguments.filter { $0.contains(".xctest") }
        let candidates = folders.flatMap { start in
            let parts = start.split(separator: "/", omittingEmptySubsequences: false)
            return (1...5).map { (parts.dropLast($0) + ["booking-cli"]).joined(separator: "/") }
        }
        return candidates.first { unsafe access($0, X_OK) == 0 && !isFolder($0) }
    }()

    private static func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType != .typeRegular
    }

    /// How long a process may take before it counts as hung, in milliseconds.
    private static let patience: Int32 = 60_000

    let folder: TemporaryFolder
    /// The variables of the process, and no others.
    var environment = ["PATH=/usr/bin:/bin"]
    var output = Output.file
    var closesInput = false
    var closesErrors = false
    /// A command of the shell that comes first, such as `ulimit -f 1`.
    var before = ""

    init(in folder: TemporaryFolder) {
        self.folder = folder
    }

    /// Runs the tool to its end.
    func run(_ arguments: [[UInt8]]) throws -> (ending: Ending, output: String, errors: String) {
        let child = try start(arguments)
        let ending = child.wait()
        return (ending, try text("output"), try text("errors"))
    }

    func run(_ arguments: String...) throws -> (ending: Ending, output: String, errors: String) {
        try run(arguments.map { Array($0.utf8) })
    }

    private func text(_ name: String) throws -> String {
        let path = "\(folder.path)/\(name)"
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    /// Starts the tool; what it writes goes into the files `output` and `errors` of the folder.
    func start(_ arguments: [[UInt8]]) throws -> Child {
        guard let tool = Self.path else { throw Failure() }
        let shell = ["/bin/sh", "-c", "\(before); exec \"$0\" \"$@\""].map { Array($0.utf8) }
        let words = (before.isEmpty ? [] : shell) + [Array(tool.utf8)] + arguments
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw Failure() }
        defer { close(ends[1]) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return Child(id: try spawn(words, lifeline: ends[1]), lifeline: ends[0], patience: Self.patience)
    }

    private func spawn(_ words: [[UInt8]], lifeline: Int32) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        // The process holds this end as long as it lives, so that its end can be waited for.
        unsafe posix_spawn_file_actions_adddup2(&actions, lifeline, 9)
        let files = [(0, "/dev/null"), (1, outputPath), (2, "\(folder.path)/errors")]
        for (descriptor, path) in files {
            let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            unsafe posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, flags, 0o600)
        }
        var abandoned: [Int32] = [-1, -1]
        if output == .abandoned {
            guard unsafe pipe(&abandoned) == 0 else { throw Failure() }
            close(abandoned[0])
            unsafe posix_spawn_file_actions_adddup2(&actions, abandoned[1], 1)
        }
        defer { if output == .abandoned { close(abandoned[1]) } }
        if case .pipe(let end) = output { unsafe posix_spawn_file_actions_adddup2(&actions, end, 1) }
        for (isClosed, descriptor) in [(closesInput, 0), (output == .closed, 1), (closesErrors, 2)] where isClosed {
            unsafe posix_spawn_file_actions_addclose(&actions, Int32(descriptor))
        }
        var id = pid_t()
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // Whoever runs the tests may ignore signals, and a process inherits that.
        var usual = sigset_t()
        unsafe sigemptyset(&usual)
        for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM] { unsafe sigaddset(&usual, number) }
        unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let status = unsafe withPointers(to: words) { arguments in
            unsafe withPointers(to: environment.map { Array($0.utf8) }) { environment in
                guard let program = unsafe arguments[0] else { return ENOMEM }
                return unsafe posix_spawn(&id, program, &actions, &attributes, arguments, environment)
            }
        }
        guard status == 0 else { throw Failure() }
        return id
    }

    private var outputPath: String {
        if case .device(let path) = output { path } else { "\(folder.path)/output" }
    }

    private func withPointers<Result>(
        to words: [[UInt8]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers = UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>.allocate(
            capacity: words.count + 1)
        unsafe pointers.initialize(repeating: nil)
        for (index, word) in words.enumerated() { unsafe pointers[index] = copy(word) }
        defer {
            for index in pointers.indices { unsafe free(pointers[index]) }
            unsafe pointers.deallocate()
        }
        guard let base = pointers.baseAddress else { preconditionFailure("there is always the end") }
        return unsafe body(base)
    }

    private func copy(_ word: [UInt8]) -> UnsafeMutablePointer<CChar>? {
        guard let memory = unsafe malloc(word.count + 1) else { return nil }
        let bytes = unsafe memory.bindMemory(to: CChar.self, capacity: word.count + 1)
        for (index, byte) in word.enumerated() { unsafe bytes[index] = CChar(bitPattern: byte) }
        unsafe bytes[word.count] = 0
        return unsafe bytes
    }
}

extension BuiltTool {
    /// A process that was started.
    struct Child {
        let id: pid_t
        let lifeline: Int32
        let patience: Int32

        /// Waits for the end; a process that takes too long is killed.
        func wait() -> Ending {
            var entry = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
            let isOver = unsafe poll(&entry, 1, patience) == 1
            if !isOver { kill(id, SIGKILL) }
            close(lifeline)
            var status: Int32 = 0
            while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
            guard isOver else { return .hung }
            return status & 0x7F == 0 ? .status((status >> 8) & 0xFF) : .signal(status & 0x7F)
        }
    }
}
