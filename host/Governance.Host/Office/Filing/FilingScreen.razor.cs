using Governance.Contracts;
using Governance.Core;
using Governance.Core.Channels;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Host.Office.Enquiries;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Filing;

public sealed partial class FilingScreen
{
    private static readonly string[] Fields =
        ["channel", "kind", "subject", "body", "contact.name", "contact.mobile", "contact.email", "anonymous"];

    private Guid draft = Guid.CreateVersion7();
    private FiledForCaller? filed;
    private Problem? problem;
    private bool sendsText;
    private bool busy;
    private string channel = FileForCaller.Channels[0];
    private EnquiryKind? kind = EnquiryKind.Consultation;
    private string language = "zh";
    private string? subject;
    private string? body;
    private string? name;
    private string? mobile;
    private string? email;
    private bool anonymous;
    private bool confidential;
    private bool sends;

    [Inject]
    private ChannelsFound ChannelNames { get; set; } = null!;

    protected override async Task Begin() => sendsText = await Ask((FileForCaller file) => Task.FromResult(file.SendsText));

    /// <summary>What the citizen hears before it is filed, in his language: he says whether it is right.</summary>
    private string ReadBack => OfficeText.ReadBack(OfficeText.Of(kind ?? EnquiryKind.Consultation), subject, body, anonymous ? null : mobile).In(language);

    private bool Is(string field) => problem.For(field) is not null;

    private string? Wrong(string field) => problem.For(field) is { } error ? Say(error.Message) : null;

    private async Task Save()
    {
        busy = true;
        var spoken = new SpokenEnquiry
        {
            Channel = channel, Kind = kind, Subject = subject, Body = body, Contact = new(Some(name), Some(mobile), Some(email)), Anonymous = anonymous,
            Confidential = confidential, Language = language, SendsNumber = sends,
        };
        var outcome = await Attempt((FileForCaller file) => file.Run(Me, spoken, draft, CancellationToken.None));
        (busy, problem, filed) = (false, outcome.Problem, outcome.Value);
        // It was filed before something in it was changed: what stands here now is another enquiry.
        if (problem?.Kind == ProblemKind.Conflict)
            draft = Guid.CreateVersion7();
    }

    private void Anew()
    {
        (draft, filed, problem) = (Guid.CreateVersion7(), null, null);
        (subject, body, name, mobile, email) = (null, null, null, null, null);
        (anonymous, confidential, sends) = (false, false, false);
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
