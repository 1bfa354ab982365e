import BookingAdapters
import BookingDomain
import BookingTesting

extension CommandSpec {
    /// Shows the prompt of a business's language model.
    static let prompt: CommandSpec = CommandSpec(
        name: "prompt", abstract: "show the system prompt of a business for a language model, filled in",
        discussion: """
            The prompt names the tools in their order and says what day it is, when the business is open and which day \
            comes next. It is computed from the settings alone. docs/prompt.md describes the variables.
            """,
        operands: .one(.file(suffix: "json"), "the settings of a business"),
        options: [
            PromptCommand.now, PromptCommand.channel, PromptCommand.date, PromptCommand.phone, PromptCommand.template,
        ],
        statuses: [.success, .badInput, .unavailable],
        examples: [
            Example("booking-cli prompt Fixtures/businesses/glow-spa.json", "Show what a voice agent is told now."),
            Example(
                "booking-cli prompt Fixtures/businesses/glow-spa.json --now 2025-11-28T18:00 --channel sms",
                "Show what an agent that texts is told on a Friday evening."),
            Example(
                "booking-cli prompt Fixtures/businesses/glow-spa.json --phone +13055550100 --json",
                "Write prompt and variables for a platform that fills in prompts itself."),
        ]
    ) { call throws(CommandError) in
        let prompt = try PromptCommand(call)
        try call.printer.text(prompt.text)
        try call.printer.json(prompt.json)
        return .success
    }
}

/// Fills in the prompt of a business.
struct PromptCommand: Sendable {
    static let now = OptionSpec.value(
        "--now", .text("TIME"),
        "the instant, in ISO 8601; without an offset it is read in the business's zone (default: now)")
    static let channel = OptionSpec.value(
        "--channel", .choice("CHANNEL", BookingChannel.allCases.map(\.rawValue) + [staff]),
        "how they talk (default: voice); staff is short for staff_console")
    private static let staff = "staff"
    static let date = OptionSpec.value("--date", .text("DATE"), "the date that the talk is about, as YYYY-MM-DD")
    static let phone = OptionSpec.value("--phone", .text("NUMBER"), "the customer's telephone number")
    static let template = OptionSpec.value(
        "--template", .file(suffix: "txt"), "fill in the text of this file instead, with {{currentDate}} and so on")

    /// The prompt.
    let text: String
    private let context: TimeContext
    private let channel: BookingChannel

    init(_ call: CommandCall) throws(CommandError) {
        let (arguments, files) = (call.arguments, call.surroundings.files)
        let path = arguments.operands.joined()
        let business: Business
        do throws(SettingsError) {
            business = try BusinessSettings.read(
                Self.read(path, files, limit: BusinessSettings.maximumBytes), file: path, zones: call.surroundings.zones
            )
        } catch {
            throw CommandError(error)
        }
        channel =
            arguments.value(Self.channel).map { $0 == Self.staff ? "staff_console" : $0 }
            .flatMap(BookingChannel.init(rawValue:)) ?? .voice
        context = TimeContext(
            of: business, at: try arguments.instant(Self.now, in: business.zone) ?? call.surroundings.environment.now,
            customerPhone: try arguments.phone(Self.phone, in: business), date: try arguments.localDate(Self.date))
        let template =
            try arguments.value(Self.template).map { path throws(CommandError) in try Self.template(path, files) }
            ?? .standard(for: business, channel: channel)
        text = template.text(in: context)
    }

    /// Prompt and variables.
    var json: JSONValue {
        ["ok": true, "channel": .string(channel.rawValue), "variables": context.json, "prompt": .string(text)]
    }

    private static func template(_ path: String, _ files: SessionFiles) throws(CommandError) -> PromptTemplate {
        let bytes: [UInt8]
        do throws(SettingsError) {
            bytes = try read(path, files, limit: 65_536)
        } catch {
            throw CommandError(error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandError(SettingsError(file: path, message: "the file is not UTF-8; save it as UTF-8"))
        }
        do throws(PromptTemplateError) {
            return try PromptTemplate(text)
        } catch {
            throw CommandError(SettingsError(file: path, position: error.position, message: error.message))
        }
    }

    private static func read(_ path: String, _ files: SessionFiles, limit: Int) throws(SettingsError) -> [UInt8] {
        do throws(FileError) {
            return try files.read(path, limit: limit)
        } catch {
            throw SettingsError(file: path, message: error.message)
        }
    }
}
