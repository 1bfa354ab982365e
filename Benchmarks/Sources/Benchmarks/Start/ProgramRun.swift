#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Starts a program and waits for its end, as a shell would, without its output.
enum ProgramRun {
    /// Runs a program; throws where it cannot be started or fails.
    static func run(_ path: String, _ arguments: [String] = []) throws {
        var actions = unsafe posix_spawn_file_actions_t()
        _ = unsafe posix_spawn_file_actions_init(&actions)
        defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
        _ = unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        let words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe words.indices { unsafe free(words[index]) } }
        var process: pid_t = 0
        guard unsafe posix_spawn(&process, path, &actions, nil, words, environ) == 0 else {
            throw BenchmarkError.missing("\(path) cannot be started; Scripts/bench builds it")
        }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw BenchmarkError.missing("\(path) failed") }
    }
}
