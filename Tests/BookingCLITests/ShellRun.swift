#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs a script in a shell of the machine.
enum ShellRun {
    struct Failure: Error {
        let status: Int32
    }

    /// What the script writes; nil where the machine has no such shell.
    ///
    /// - Throws: `Failure` with the status of a script that failed.
    static func output(of shell: String, script: String) throws -> String? {
        guard unsafe access(shell, X_OK) == 0 else { return nil }
        let folder = try TemporaryFolder()
        let file = try folder.write("script", script)
        let result = "\(folder.path)/output"
        let status = unsafe system("'\(shell)' '\(file)' > '\(result)' 2>&1 < /dev/null")
        let text = try CommandSample.text(of: result)
        guard status == 0 else { throw Failure(status: status) }
        return text
    }
}
