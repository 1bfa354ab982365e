/// Says why services, providers, hours and policy do not make a business.
public struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of fault it is.
    public let code: Code
    /// What is wrong and what to do, as a plain sentence without a full stop.
    public let message: String
    /// The service at fault, where it is one.
    public let service: ServiceID?
    /// The provider at fault, where it is one.
    public let provider: ProviderID?
    /// The word that could mean two things, as words are compared.
    package var word: String?

    /// Makes an error.
    public init(_ code: Code, _ message: String, service: ServiceID? = nil, provider: ProviderID? = nil) {
        self.code = code
        self.message = message
        self.service = service
        self.provider = provider
    }

    /// The message.
    public var description: String { message }

    /// A kind of fault.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The stable name.
        public let rawValue: String

        /// Makes a code of any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Two things have one identifier, or one word could mean both.
        public static let duplicate = Code(rawValue: "duplicate")
        /// A service is performed by nobody.
        public static let nobody = Code(rawValue: "nobody")
        /// A service names a provider who is not in the catalogue.
        public static let unknownProvider = Code(rawValue: "unknown_provider")
        /// A number is out of range.
        public static let range = Code(rawValue: "range")
        /// A policy value is out of range.
        public static let policy = Code(rawValue: "policy")
        /// A language is not known, or none is named.
        public static let language = Code(rawValue: "language")
    }
}
