/// One promise of a contract, under a name: it runs a fresh subject through a few steps and throws where the promise is
/// broken.
///
/// An adapter's tests run a whole contract as the arguments of one test:
///
/// ```swift
/// @Test(arguments: StoreContract.checks)
/// func contract(check: ContractCheck<StoreContract.Subject>) async throws {
///     try await check.run { InMemoryStore() }
/// }
/// ```
public struct ContractCheck<Subject>: Sendable, CustomStringConvertible {
    /// What is promised, as a statement.
    public let name: String
    private let body: @Sendable (Subject) async throws -> Void

    /// Makes a check of a name and the steps that show whether the promise is kept.
    ///
    /// - Parameters:
    ///   - name: what is promised, as a statement.
    ///   - body: throws a ``ContractViolation`` where it is not kept; any other error counts as a violation, too.
    public init(_ name: String, body: @escaping @Sendable (Subject) async throws -> Void) {
        self.name = name
        self.body = body
    }

    /// The name.
    public var description: String { name }

    /// Runs the check.
    ///
    /// - Parameter makeSubject: makes a fresh, empty subject; it is called once.
    /// - Throws: `ContractViolation` saying what was promised and what was seen.
    public func run(_ makeSubject: () async throws -> Subject) async throws(ContractViolation) {
        do {
            try await body(try await makeSubject())
        } catch let violation as ContractViolation {
            throw violation.named(name)
        } catch {
            throw ContractViolation(check: name, promised: "no error", seen: String(describing: error))
        }
    }
}
