using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Cases;

/// <summary>A case in a list.</summary>
/// <param name="Enquiries">How many enquiries are joined to it, whoever may see them.</param>
/// <param name="Unanswered">How many of them have no answer yet.</param>
public sealed record CaseRow(
    Guid Id, long Serial, CaseName Name, Owner Unit, string OwnerName, bool Confidential, Instant OpenedAt, Instant? ClosedAt, int Messages, int Enquiries,
    int Unanswered);

/// <summary>Some cases, and where the next page begins.</summary>
internal sealed record CasePage(IReadOnlyList<CaseRow> Cases, Guid? Next);

/// <summary>A case as an officer who may see it sees it.</summary>
/// <param name="Members">A page of its enquiries, in the order in which they joined.</param>
/// <param name="Next">Where the next page of them begins; null on the last.</param>
/// <param name="Hidden">How many of its enquiries are not this officer's to see: nothing of them is here, nor in the sums.</param>
/// <param name="ByType">How many of those he may see are of each business type.</param>
public sealed record CaseView(
    CaseRow Case, IReadOnlyList<CaseMemberRow> Members, Guid? Next, int Hidden, IReadOnlyList<(LocalText Type, int Enquiries)> ByType,
    IReadOnlyList<FieldSum> Sums, IReadOnlyList<ToldRow> Messages, bool MayWork, bool IsOwner);

/// <summary>An enquiry of a case; its own clock and answer are its own.</summary>
/// <param name="Subject">Null when it is confidential.</param>
public sealed record CaseMemberRow(
    Guid Id, string FileNumber, LocalText? BusinessTypeTitle, string? Subject, bool Confidential, EnquiryStatus Status, Instant JoinedAt, Instant? DueAt,
    Instant? AnsweredAt, Owner Owner);

/// <summary>A message to all of a case.</summary>
/// <param name="Heard">On how many timelines it stands by now.</param>
/// <param name="Of">On how many it is to stand.</param>
public sealed record ToldRow(int Number, Instant At, string By, LocalText Unit, string Text, int Heard, int Of);
