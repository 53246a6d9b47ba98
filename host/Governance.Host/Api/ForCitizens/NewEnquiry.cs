using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Channels.Api;
using Governance.Core.Channels;
using Governance.Core;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Host.Entrance;
using Governance.Host.Api.Requests;

namespace Governance.Host.Api.ForCitizens;

/// <summary>An enquiry as it is sent.</summary>
internal sealed record NewEnquiry
{
    [Description("Needed without a business type; with one, leave it out or repeat its kind.")]
    public EnquiryKind? Kind { get; init; }

    [Description("A code from GET /api/v1/business-types; leave it out for a general enquiry.")]
    public string? BusinessType { get; init; }

    [Description("2 to 200 characters.")]
    public string? Subject { get; init; }

    [Description("2 to 20,000 characters.")]
    public string? Body { get; init; }

    [Description("The answers of the business type's form, by field name: a text, a number, true or false for yes or no, a list of texts, or null.")]
    public Dictionary<string, FormAnswer>? Form { get; init; }

    public NewContact? Contact { get; init; }

    [Description("Keeps no name and no way to reach the writer; consultations, suggestions, tips, and business types that say so.")]
    public bool? Anonymous { get; init; }

    [Description("Only named officers read it. Tips and the director's mailbox are confidential in any case.")]
    public bool? Confidential { get; init; }

    [Description(
        "api when left out. Without a key of their own callers may say api, portal, mailbox or director alone; what is said at a counter, on the telephone "
            + "or in a chat is said by those who were there.")]
    public string? Channel { get; init; }

    [Description("Ids that POST /api/v1/attachments gave.")]
    public List<Guid>? Attachments { get; init; }

    /// <summary>Null unless it claims a channel that is not the caller's.</summary>
    internal Problem? FalseChannel(ChannelsFound channels) => Channel is { } claimed && channels.Find(claimed) is { IsOpenToAll: false }
        ? Problem.Invalid(
            new FieldError("channel", ApiText.WriterCannotClaimThisChannel(string.Join("、", channels.OpenToAll), string.Join(", ", channels.OpenToAll))))
        : null;

    internal Submission Submission(string? idempotencyKey) => new()
    {
        Kind = Kind,
        BusinessType = BusinessType,
        Subject = Subject,
        Body = Body,
        Form = FormAnswer.Values(Form),
        Contact = new(Contact?.Name, Contact?.Mobile, Contact?.Email),
        Anonymous = Anonymous ?? false,
        Confidential = Confidential ?? false,
        Channel = Channel ?? ApiChannel.Code,
        Attachments = Attachments ?? [],
        Language = ReaderLanguage.Current,
        IdempotencyKey = idempotencyKey,
    };
}

/// <summary>How to reach the writer; encrypted at rest, shown to the officer in charge alone.</summary>
internal sealed record NewContact
{
    public string? Name { get; init; }

    [Description("A mobile number, or a landline with its area code, which is rung up; with the country code where it is not +86.")]
    public string? Mobile { get; init; }

    public string? Email { get; init; }
}
