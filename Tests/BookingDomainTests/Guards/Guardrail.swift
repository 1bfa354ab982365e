import BookingDomain
import Testing

/// One rule that every channel keeps: what leads up to a call, the call, its answer, and what is stored afterwards.
struct Guardrail: Sendable, CustomTestStringConvertible {
    /// How a call ends.
    enum Ending: Sendable, Hashable {
        case refused(BookingErrorCode)
        case done
    }

    /// What the rule is, as a statement.
    let name: String
    /// How the call ends.
    let ending: Ending
    /// The doors where the rule knowingly ends in another way: the only place that says so.
    var elsewhere: [GuardDoor: Ending] = [:]
    /// What there is afterwards; nil where not a byte of the store may have changed.
    var afterwards: String?
    /// What there is afterwards where the rule ends in another way.
    var afterwardsElsewhere: String?
    /// Whether the answer is that of the call before, but for warnings.
    var repeatsAnswer = false
    /// The business, its policy included.
    var business: @Sendable () throws -> Business = { try Sample.business() }
    /// The business as it has become by the time of the call.
    var laterBusiness: (@Sendable () throws -> Business)?
    /// What happens before.
    let before: @Sendable (GuardScene) async throws -> Void
    /// The tool that is called.
    let tool: String
    /// Its arguments, as JSON.
    let arguments: String
    /// The id of the call.
    var callID: ToolCallID = "the-call"
    /// The thread in which it is called.
    var thread = GuardScene.own
    /// Whether the transport, where it proves somebody, knows neither name nor number.
    var isNameless = false

    var testDescription: String { name }

    func ending(at door: GuardDoor) -> Ending { elsewhere[door] ?? ending }

    func afterwards(at door: GuardDoor) -> String? {
        elsewhere[door] == nil ? afterwards : afterwardsElsewhere ?? afterwards
    }

    init(
        _ name: String, _ ending: Ending, _ tool: String, _ arguments: String,
        before: @escaping @Sendable (GuardScene) async throws -> Void = { _ in }
    ) {
        self.name = name
        self.ending = ending
        self.tool = tool
        self.arguments = arguments
        self.before = before
    }

    /// The same rule with some of it changed.
    func with(_ change: (inout Guardrail) -> Void) -> Guardrail {
        var rail = self
        change(&rail)
        return rail
    }

    /// The same rule under another policy.
    func policy(_ change: @escaping @Sendable (inout BookingPolicy) -> Void) -> Guardrail {
        with { $0.business = { try Sample.business(policy: change) } }
    }
}
