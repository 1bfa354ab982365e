/// Runs tool calls: JSON arguments in, typed result out (requirement A6).
///
/// It adapts and decides nothing: which slot may be booked is the orchestrator's business.
public struct BookingTools: Sendable {
    private let orchestrator: BookingOrchestrator

    /// Makes the tools of a brain.
    public init(_ orchestrator: BookingOrchestrator) {
        self.orchestrator = orchestrator
    }

    /// Runs one call.
    ///
    /// Tenant, customer, conversation and channel come from the context and from nowhere else. The call's id takes the
    /// place of the context's.
    public func run(_ call: ToolCall, in context: BookingContext) async -> ToolAnswer {
        var context = context
        context.callID = call.id
        if ToolName.readOnly.contains(ToolName(rawValue: call.name)) { return await inform(call, in: context) }
        let request: ToolRequest
        do throws(BookingError) {
            request = try ToolArguments.request(call, business: context.business)
        } catch {
            orchestrator.note(refusal: error, of: ToolName(rawValue: call.name), in: context)
            return .refused(error)
        }
        return await answer(request, in: context)
    }

    private func inform(_ call: ToolCall, in context: BookingContext) async -> ToolAnswer {
        let request: InformationRequest
        do throws(BookingError) {
            request = try ToolArguments.information(call, business: context.business)
        } catch {
            orchestrator.note(refusal: error, of: ToolName(rawValue: call.name), in: context)
            return .refused(error)
        }
        do throws(BookingError) {
            return .informed(try await orchestrator.inform(request, in: context))
        } catch {
            return .refused(error)
        }
    }

    private func answer(_ request: ToolRequest, in context: BookingContext) async -> ToolAnswer {
        do throws(BookingError) {
            switch request {
            case .check(let request): return .checked(try await orchestrator.checkAvailability(request, in: context))
            case .book(let request): return .booked(try await orchestrator.bookAppointment(request, in: context))
            case .hold(let request): return .held(try await orchestrator.reserveSlot(request, in: context))
            case .reschedule(let request):
                return .moved(try await orchestrator.rescheduleAppointment(request, in: context))
            case .cancel(let request):
                return .cancelled(try await orchestrator.cancelAppointment(request, in: context))
            case .message: throw BookingError(.unknownTool, "a message is not a tool call")
            }
        } catch {
            return .refused(error)
        }
    }
}
