using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Templates;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Tells who wrote by a channel that it was accepted: query code and due time. What a machine wrote is acknowledged with nothing (RFC 3834), and so is
/// what looks as if one answered our acknowledgement: two that answer each other would never stop.
/// </summary>
[PerRequest]
internal sealed partial class Acknowledge(ChannelsFound channels, BureauCalendar calendar, MessageTemplates templates, FieldProtection protection)
{
    // The acceptance stands first on every timeline.
    private const int Acceptance = 1;

    /// <summary>Anybody can write any sender; nobody gets more of these letters in an hour, whoever writes in his name.</summary>
    internal const int MostAnHour = 5;

    /// <summary>In the transaction in which the message is marked as filed.</summary>
    internal async Task Run(
        GovernanceDb db, ReceivedMessage message, ReceivedContent content, Acknowledgement accepted, Instant now, CancellationToken cancellationToken)
    {
        if (channels.Find(message.Channel) is not IDeliveringChannel channel || !content.MayBeAnswered
            || await IsOverdone(db, message, content, now, cancellationToken))
            return;
        var due = accepted.Clock?.Due is { } until ? Facts.Written(until, calendar.Zone) : null;
        var to = protection.Open<ReturnAddress>(message.Address, message.Id);
        var (terms, words) = (channel.TermsTo(to), Words(content.Language, accepted.QueryCode, due));
        var whole = terms.IsBrief ? words.Brief : words.Letter;
        var isForAll = terms.IsPublic;
        var said = isForAll ? CorrespondenceText.ReceivedInPublic(Facts.Written(now, calendar.Zone)).In(content.Language)
            : to.Publicly ? ForAll(accepted.FileNumber, due, to).In(content.Language)
            : whole;
        if (isForAll)
            db.HeldCodes.Add(HeldCode.Of(accepted.Id, message, whole, protection, now));
        WriteTold.Run(
            db, channel, new(accepted.Id, Acceptance, to, words.Subject, said, message.Writer, ByPerson: false)
            {
                Notice = isForAll || to.Publicly ? null : AcceptedNotice.Of(accepted.QueryCode, due, content.Language),
            },
            protection, now);
        // The code is for him alone. Where he cannot be written to alone, nothing is lost: what others may read he is told.
        if (to is { Publicly: true, InPrivate: { } alone })
            db.Outbox.Add(OutboxMessage.Through(channel, accepted.Id, new(Guid.CreateVersion7(), alone, whole), protection, now));
    }

    private static async Task<bool> IsOverdone(
        GovernanceDb db, ReceivedMessage message, ReceivedContent content, Instant now, CancellationToken cancellationToken)
    {
        if (message.Writer is not { } writer)
            return false;
        var (hour, day) = (now - Duration.FromHours(1), now - Duration.FromDays(1));
        var lately = await db.Told.CountAsync(row => row.Recipient == writer && row.Entry == Acceptance && row.WrittenAt > hour, cancellationToken);
        return lately >= MostAnHour
            || (lately > 0 && Answer().IsMatch(content.Subject ?? ""))
            || await db.Received.AnyAsync(
                before => before.Writer == writer && before.Said == message.Said && before.FiledAt > day && before.Id != message.Id, cancellationToken);
    }

    /// <summary>Of a letter that few may read, and of any other, it says nothing but that it is there.</summary>
    private MessageWords Words(string language, string code, string? due) => templates.In(MessageOccasion.Acceptance, language)
        .Filled(new Dictionary<string, string> { [TemplatePlace.Code.Name] = code, [TemplatePlace.Due.Name] = due ?? "" });

    /// <summary>Who has the code opens the enquiry: it stands nowhere where others read.</summary>
    private static LocalText ForAll(string number, string? due, ReturnAddress to) =>
        CorrespondenceText.AcceptedBeforeOthers(number, due, codeInPrivate: to.InPrivate is not null);

    [GeneratedRegex(CorrespondenceText.SubjectOfAnAnswer, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
