/// Where the providers and services of a business stand in its catalogue.
final class CatalogueIndex: Sendable {
    private let providers: [ProviderID]
    private let services: [ServiceID]
    private let providerPlaces: [ProviderID: Int]
    /// Whether any provider has a name, so that a name can be somebody else's.
    let hasNamedProviders: Bool

    init(_ business: Business) {
        providers = business.providers.map(\.id)
        services = business.services.map(\.id)
        hasNamedProviders = business.providers.contains { !$0.name.isEmpty }
        providerPlaces = Dictionary(
            business.providers.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    func provider(_ place: Int) -> ProviderID? { providers.indices.contains(place) ? providers[place] : nil }
    func service(_ place: Int) -> ServiceID? { services.indices.contains(place) ? services[place] : nil }
    func place(of provider: ProviderID) -> Int? { providerPlaces[provider] }
}
