using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Opinions;
using Governance.Core.Protection;
using System.Security.Cryptography;
using System.Text.Json;

namespace Governance.Core.Verification;

/// <summary>Holds enquiries and their clocks against their seals: each was written by the platform, and each enquiry is still what was accepted.</summary>
[PerHost]
internal sealed class VerifySeals(RowSeals seals, FieldProtection protection)
{
    internal IEnumerable<Violation> Run(IReadOnlyList<Opinion> opinions) => opinions.Where(opinion => !seals.Holds(opinion))
        .Select(opinion => new Violation(8, VerificationRules.AsWritten, opinion.EnquiryId, VerificationText.OpinionAskedOfWasChangedPast(opinion.Unit)));

    internal IEnumerable<Violation> Run(IReadOnlyList<FollowUp> followUps) => followUps.Where(followUp => !seals.Holds(followUp))
        .Select(followUp => new Violation(8, VerificationRules.AsWritten, followUp.EnquiryId, VerificationText.FollowUpWasChangedPast(followUp.Unit)));

    /// <summary>Made confidential later, it is what was accepted as far as its seal says so, and says the same.</summary>
    private bool IsAsAccepted(Enquiry enquiry, byte[] print)
    {
        if (enquiry.AcceptedAs is null)
            return seals.PrintOfAccepted(enquiry).AsSpan().SequenceEqual(print);
        try
        {
            var accepted = AcceptedContent.From(enquiry, protection)!;
            return seals.PrintOfAccepted(enquiry, column => accepted.Read(enquiry, column)).AsSpan().SequenceEqual(print)
                && Says(accepted.Subject, accepted.Body, accepted.Form, accepted.Protected, enquiry) == Says(
                    enquiry.Subject, enquiry.Body, enquiry.Form, enquiry.Protected, enquiry);
        }
        catch (Exception damaged) when (damaged is CryptographicException or JsonException)
        {
            return false;
        }
    }

    private string Says(string subject, string body, string form, byte[] box, Enquiry enquiry)
    {
        var hidden = protection.Open<ProtectedContent>(box, enquiry.Id);
        var answers = Stored.Answers(form).Concat(hidden.Form).OrderBy(answer => answer.Key, StringComparer.Ordinal);
        return JsonSerializer.Serialize(new { Subject = hidden.Subject ?? subject, Body = hidden.Body ?? body, answers, hidden.Contact }, Stored.Json);
    }

    /// <param name="allSealed">False while rows of before are still getting their seals.</param>
    internal IEnumerable<Violation> Run(IReadOnlyList<Enquiry> enquiries, IReadOnlyList<Clock> clocks, bool allSealed)
    {
        foreach (var enquiry in enquiries.Where(row => allSealed || row.Seal is not null))
            if (enquiry.AcceptedPrint is not { } print || !IsAsAccepted(enquiry, print))
                yield return new(8, VerificationRules.AsAccepted, enquiry.Id, VerificationText.WhatItWasAcceptedWithWasChanged);
            else if (!seals.Holds(enquiry))
                yield return new(8, VerificationRules.AsWritten, enquiry.Id, VerificationText.ItsStateWasChanged);
        foreach (var clock in clocks.Where(row => (allSealed || row.Seal is not null) && !seals.Holds(row)))
            yield return new(8, VerificationRules.AsWritten, clock.EnquiryId, VerificationText.ClockWasChangedPastThePlatform(clock.Id));
    }
}
