using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>The calls are found in the description of the API, and the description is held against the source: nobody has to remember a list.</summary>
public class Every_call(RunningHost host)
{
    [Fact]
    public async Task Is_in_the_description()
    {
        var described = (await DescribedCall.All(host)).Select(call => call.ToString()).ToHashSet(StringComparer.Ordinal);

        Addresses.OfCalls("host/Governance.Host/Api").Select(call => call.Replace(" /", " /api/v1/", StringComparison.Ordinal))
            .Where(call => !described.Contains(call)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_what_it_is_for_and_how_it_answers()
    {
        foreach (var call in await DescribedCall.All(host))
        {
            call.Said["summary"]?.GetValue<string>().ShouldNotBeNullOrWhiteSpace($"{call}");
            call.Said["tags"]?.AsArray().Count.ShouldBe(1, $"{call}");
            call.Said["responses"]!.AsObject().ShouldContain(answer => answer.Key.StartsWith('2') || answer.Key.StartsWith('3'), $"{call}");
            if (call.ForStaff)
                call.Said["responses"]!.AsObject().ShouldContain(answer => answer.Key == "401", $"{call}");
        }
    }

    [Cases("M23")]
    [Fact]
    public async Task Of_the_staff_is_refused_to_whoever_is_not_signed_in_whatever_it_carries()
    {
        var calls = (await DescribedCall.All(host)).Where(call => call.ForStaff).ToArray();
        calls.Select(call => call.ForAdmins).Distinct().Count().ShouldBe(2, "officers' and admins' calls");
        foreach (var call in calls)
            await Refuses(call, host.Citizen, HttpStatusCode.Unauthorized);
    }

    [Cases("M22")]
    [Fact]
    public async Task Of_admins_is_refused_to_an_officer_whatever_it_carries()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        foreach (var call in (await DescribedCall.All(host)).Where(call => call.ForAdmins))
            await Refuses(call, clerk, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task About_what_does_not_exist_is_answered_and_breaks_nothing()
    {
        var head = await host.Officer("clerk", "office", "--head");
        foreach (var call in (await DescribedCall.All(host)).Where(call => !call.ForAdmins && call.Path.Contains('{', StringComparison.Ordinal)))
        {
            var answer = await call.Ask(call.ForStaff ? head : host.Citizen);
            ((int)answer.Status).ShouldBeInRange(400, 499, $"{call}: {answer.Raw}");
            answer.ShouldRefuse(answer.Status);
            answer.Raw.ShouldNotContain("   at ", customMessage: $"{call}: no stack trace");
        }

        host.Lives.ShouldBeTrue();
    }

    private static async Task Refuses(DescribedCall call, HttpClient asks, HttpStatusCode status)
    {
        var answer = await call.Ask(asks);
        answer.Status.ShouldBe(status, $"{call}");
        answer.ShouldRefuse(status);
    }
}
