using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Contacts;
using Governance.Core.Guides;

namespace Governance.Host.Api.ForCitizens;

/// <summary>The parts that the national standard for service items asks for; null or empty where a part is left out, and then perhaps a reason.</summary>
internal sealed record ShownServiceParts(
    IReadOnlyList<LegalBasis> Basis, IReadOnlyList<LocalText> Conditions, IReadOnlyList<NeededDocument> Documents, IReadOnlyList<LocalText> Process,
    ServiceTime? Time,
    [property: Description("An amount of null is free of charge.")]
    ServiceFee? Fee,
    LocalText? Place, string? Phone, string? ComplaintsPhone, LocalText? Result,
    [property: Description("Why a part is left out, by part.")]
    IReadOnlyDictionary<ServicePart, LocalText> Without,
    [property: Description("What the bureau has confirmed for this city.")]
    IReadOnlyList<LocalText> Confirmed,
    [property: Description("The desk that answers it: where it is and how it is reached.")]
    ShownContact? Contact)
{
    internal static ShownServiceParts Of(ServiceParts parts, IReadOnlyList<LocalText> confirmed, ShownContact? contact) => new(
        parts.Basis, parts.Conditions, parts.Documents, parts.Process, parts.Time, parts.Fee, parts.Place, parts.Phone, parts.ComplaintsPhone, parts.Result,
        parts.Without, confirmed, contact);
}
