using System.ComponentModel;
using System.Security.Claims;
using Governance.Core.Reading;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForOfficers;

/// <summary>Which hidden value is to be shown.</summary>
internal sealed record ValueToReveal
{
    [Description("contact.name, contact.mobile, contact.email, form.<field>, or form.<group>[<item from 0>].<field>.")]
    public string? Field { get; init; }
}

[Endpoints]
internal static class Readings
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/office/enquiries/{id:guid}/reveal", Reveal)
            .ForReaders()
            .Accepts<ValueToReveal>("application/json")
            .Produces<RevealedValue>()
            .Problems(400, 404, 413, 415)
            .Describe("Officers", "Show a hidden value", "A contact or a sensitive answer. Each is on record, with who asked and when.")
            .Example(ExampleText.ValueToReveal);
        api.MapGet("/office/enquiries/{id:guid}/readings", Read)
            .ForReaders()
            .Produces<ReadingsOnRecord>()
            .Problems(404)
            .Describe(
                "Officers", "See who has read an enquiry", "For heads above it and leaders: the last hundred openings, files and values shown, newest first.");
    }

    private static async Task<IResult> Reveal(Guid id, HttpRequest request, ClaimsPrincipal user, RevealValue reveal, CancellationToken cancellationToken)
    {
        var read = await request.ReadJson<ValueToReveal>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await reveal.Run(user.Actor(), id, read.Value!.Field ?? "", cancellationToken)).Answer(value => value);
    }

    private static async Task<IResult> Read(Guid id, ClaimsPrincipal user, ListReaders list, CancellationToken cancellationToken) =>
        (await list.Run(user.Actor(), id, cancellationToken)).Answer(found => found);
}
