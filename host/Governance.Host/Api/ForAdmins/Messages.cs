using System.Security.Claims;
using Governance.Core.Outbox;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Problems;

namespace Governance.Host.Api.ForAdmins;

/// <summary>What the platform tells departments' modules and, by channels, citizens, and what of it does not get through.</summary>
[Endpoints]
internal static class Messages
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/admin/outbox", async (ClaimsPrincipal user, ReadOutbox read, CancellationToken cancellationToken) =>
                (await read.Run(user.Actor(), cancellationToken)).Answer(standing => standing))
            .ForAdmins()
            .Produces<OutboxStanding>()
            .Describe("Admins", "See what waits to be told to modules",
                "How many messages wait, since when, and which do not get through: tried again after a growing pause, given up after ten tries.");
        api.MapPost("/admin/outbox/resend", (ClaimsPrincipal user, ResendMessages resend) => Resend(user, resend, null))
            .ForAdmins()
            .Produces<Resent>()
            .Describe("Admins", "Send all messages in trouble again",
                "At once and with all tries before them; what has been delivered is not sent twice, and what may have arrived at a citizen is left alone.");
        api.MapPost("/admin/outbox/{id:long}/resend", (long id, ClaimsPrincipal user, ResendMessages resend) => Resend(user, resend, id))
            .ForAdmins()
            .Produces<Resent>()
            .Problems(404)
            .Describe("Admins", "Send one message again",
                "404 once it has been delivered. A message to a citizen whose end is unknown is sent again by this call alone, and may arrive twice.");
    }

    private static async Task<IResult> Resend(ClaimsPrincipal user, ResendMessages resend, long? id) =>
        (await resend.Run(user.Actor(), id, CancellationToken.None)).Answer(resent => resent);
}
