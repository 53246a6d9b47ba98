using Governance.WorkingTime;
using MediatR;

namespace Governance.Contracts;

/// <summary>The module replies to the citizen in the name of the unit that owns the enquiry; meets the clock.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Text">The reply, from 2 to 20,000 characters.</param>
public sealed record ReplyToCitizen(Guid EnquiryId, string Text) : IRequest<HostAnswer>;

/// <summary>The module asks the citizen; pauses the clock until the citizen answers.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Question">The question, from 2 to 5,000 characters.</param>
public sealed record AskCitizen(Guid EnquiryId, string Question) : IRequest<HostAnswer>;

/// <summary>The module extends the clock; the explanation is sent to the citizen in the same transaction.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="By">How much later.</param>
/// <param name="Explanation">Why, for the citizen; from 10 to 5,000 characters.</param>
public sealed record ExtendClock(Guid EnquiryId, TimeLimit By, string Explanation) : IRequest<HostAnswer>;

/// <summary>The module hands the enquiry to another unit.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Unit">A unit that exists and that the enquiry is not about.</param>
/// <param name="Reason">Why.</param>
public sealed record TransferEnquiry(Guid EnquiryId, string Unit, string Reason) : IRequest<HostAnswer>;

/// <summary>The module publishes a question and its answer in the enquiry zone; refused for what is confidential.</summary>
/// <param name="EnquiryId">An answered enquiry of one of the module's business types.</param>
/// <param name="Question">The question, without anything personal.</param>
/// <param name="Answer">The answer, without anything personal.</param>
public sealed record PublishAnswer(Guid EnquiryId, string Question, string Answer) : IRequest<HostAnswer>;

/// <summary>The module reserves an item for an enquiry; an item is held by one enquiry alone.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Pool">One of the module's pools.</param>
/// <param name="Item">The item.</param>
public sealed record ReserveItem(Guid EnquiryId, string Pool, string Item) : IRequest<HostAnswer>;

/// <summary>The module keeps a reserved item for good: it will not expire.</summary>
/// <param name="EnquiryId">The enquiry that holds it.</param>
/// <param name="Pool">One of the module's pools.</param>
public sealed record KeepItem(Guid EnquiryId, string Pool) : IRequest<HostAnswer>;

/// <summary>The module gives back whatever an enquiry holds of a pool.</summary>
/// <param name="EnquiryId">The enquiry that holds it.</param>
/// <param name="Pool">One of the module's pools.</param>
public sealed record ReleaseItem(Guid EnquiryId, string Pool) : IRequest<HostAnswer>;

/// <summary>The module books a slot for an enquiry; a slot takes no more than its capacity.</summary>
/// <param name="EnquiryId">An enquiry of one of the module's business types.</param>
/// <param name="Schedule">One of the module's schedules.</param>
/// <param name="Slot">The slot's id.</param>
public sealed record BookSlot(Guid EnquiryId, string Schedule, string Slot) : IRequest<HostAnswer>;

/// <summary>The module gives back the seat that an enquiry has in a schedule; without a seat it does nothing.</summary>
/// <param name="EnquiryId">The enquiry that booked it.</param>
/// <param name="Schedule">One of the module's schedules.</param>
public sealed record ReleaseSlot(Guid EnquiryId, string Schedule) : IRequest<HostAnswer>;

/// <summary>The module keeps a document of its own; nobody else's module sees it.</summary>
/// <param name="Key">From 1 to 200 characters; unique in the module.</param>
/// <param name="Content">Any text, at most 1 MiB; <see langword="null"/> removes it.</param>
public sealed record KeepDocument(string Key, string? Content) : IRequest<HostAnswer>;

/// <summary>The module reads a document that it kept.</summary>
/// <param name="Key">The key that it was kept under.</param>
public sealed record ReadDocument(string Key) : IRequest<KeptDocument>;

/// <summary>A document of a module.</summary>
/// <param name="Content">The text; <see langword="null"/> when there is none of that key.</param>
public sealed record KeptDocument(string? Content);

/// <summary>The host's answer to a module.</summary>
/// <param name="Refusal">Why nothing was done, and what to do; <see langword="null"/>: done.</param>
public sealed record HostAnswer(LocalText? Refusal = null)
{
    /// <summary>Done.</summary>
    public static HostAnswer Done { get; } = new();
}
