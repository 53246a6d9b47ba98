using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Cases;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A case in a list.</summary>
internal sealed record ShownCaseRow(
    Guid Id,
    [property: Description("By which timelines speak of it.")]
    long Serial,
    string Name,
    [property: Description("The number that the investigation system gave it.")]
    string? Number,
    Owner Unit, string Officer, bool Confidential, Instant OpenedAt, Instant? ClosedAt, int Messages, int Enquiries, int Unanswered)
{
    internal static ShownCaseRow Of(CaseRow row) => new(
        row.Id, row.Serial, row.Name.Name, row.Name.Number, row.Unit, row.OwnerName, row.Confidential, row.OpenedAt, row.ClosedAt, row.Messages, row.Enquiries,
        row.Unanswered);
}

/// <summary>Some cases, the newest first.</summary>
internal sealed record ShownCases(
    IReadOnlyList<ShownCaseRow> Cases,
    [property: Description("Send it as `after` for the page after this one; left out on the last.")]
    Guid? Next);

/// <summary>An enquiry of a case.</summary>
internal sealed record ShownMember(
    Guid Id, string FileNumber, LocalText? BusinessTypeTitle,
    [property: Description("Left out when the enquiry is confidential.")]
    string? Subject,
    bool Confidential, EnquiryStatus Status, Owner Owner, Instant JoinedAt, Instant? DueAt, Instant? AnsweredAt);

/// <summary>How many enquiries of a business type there are.</summary>
internal sealed record ShownTypeCount(LocalText BusinessType, int Enquiries);

/// <summary>What the answers of one field add up to.</summary>
internal sealed record ShownSum(
    [property: Description("The group that repeats; left out for a field that is asked once.")]
    LocalText? Group,
    LocalText Field, int Enquiries, int Items, decimal Sum);

/// <summary>A message to all of a case.</summary>
internal sealed record ShownCaseMessage(
    int Number, Instant At, string By, LocalText Unit, string Text,
    [property: Description("On how many timelines it stands by now.")]
    int Heard,
    [property: Description("On how many it is to stand.")]
    int Of);

/// <summary>A case as an officer who may see it sees it.</summary>
internal sealed record ShownCase(
    ShownCaseRow Case,
    [property: Description("Those of its enquiries that this officer may open, in the order in which they joined.")]
    IReadOnlyList<ShownMember> Enquiries,
    [property: Description("Send it as `after` for the page after this one; left out on the last.")]
    Guid? Next,
    [property: Description("How many of its enquiries are not his to see: nothing of them is here, nor in the sums.")]
    int Hidden,
    IReadOnlyList<ShownTypeCount> ByType, IReadOnlyList<ShownSum> Sums, IReadOnlyList<ShownCaseMessage> Messages, bool MayWork)
{
    internal static ShownCase Of(CaseView view) => new(
        ShownCaseRow.Of(view.Case),
        [.. view.Members.Select(row => new ShownMember(
            row.Id, row.FileNumber, row.BusinessTypeTitle, row.Subject, row.Confidential, row.Status, row.Owner, row.JoinedAt, row.DueAt, row.AnsweredAt))],
        view.Next,
        view.Hidden,
        [.. view.ByType.Select(type => new ShownTypeCount(type.Type, type.Enquiries))],
        [.. view.Sums.Select(sum => new ShownSum(sum.Group, sum.Field, sum.Enquiries, sum.Items, sum.Sum))],
        [.. view.Messages.Select(row => new ShownCaseMessage(row.Number, row.At, row.By, row.Unit, row.Text, row.Heard, row.Of))],
        view.MayWork);
}

/// <summary>An enquiry that was not joined.</summary>
internal sealed record ShownNotJoined(string FileNumber, LocalText Why);

/// <summary>Which enquiries were joined.</summary>
internal sealed record ShownJoined(IReadOnlyList<string> Joined, IReadOnlyList<ShownNotJoined> NotJoined)
{
    internal static ShownJoined Of(JoinedEnquiries done) => new(done.Joined, [.. done.NotJoined.Select(left => new ShownNotJoined(left.FileNumber, left.Why))]);
}
