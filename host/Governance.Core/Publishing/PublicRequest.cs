using Governance.Contracts;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Publishing;

/// <summary>An enquiry as everybody may see it: whether it is open and its times, and what was published of it.</summary>
/// <param name="Due">When the answer is due, or was; null while the citizen is asked back.</param>
/// <param name="Published">Null where nothing was: then only who sent it knows its number.</param>
internal sealed record PublicRequest(Guid Enquiry, bool Open, Instant AcceptedAt, Instant UpdatedAt, Instant? Due, PublicText? Published);

/// <summary>What was published of it.</summary>
internal sealed record PublicText(EnquiryKind Kind, string? BusinessType, string Question, string Answer, Owner Owner);

/// <summary>Which published enquiries are wanted.</summary>
/// <param name="From">Of those accepted from then on.</param>
/// <param name="Until">Of those accepted until then.</param>
/// <param name="Services">Codes of business types, or words of kinds for what has none; empty: all.</param>
/// <param name="Open">Only those that are open, or those that are closed; null takes both.</param>
internal sealed record PublicSearch(Instant From, Instant Until, IReadOnlyList<PublicService> Services, bool? Open);

/// <summary>A business type, or the enquiries of a kind that have none.</summary>
internal readonly record struct PublicService(string? BusinessType, EnquiryKind? Kind);
