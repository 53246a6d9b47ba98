using System.Text.Json;
using System.Text.Json.Serialization;
using Autofac;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Duty;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Reservations;
using Governance.Core.Routing;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Host.Demo;

/// <summary>
/// Adds invented data, once: accounts, how desks are reached, a duty officer, routing rules, and what the departments' <c>demo.json</c> tell.
/// </summary>
internal static class DemoData
{
    private const string File = "demo.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    internal static async Task Make(IServiceProvider services, CancellationToken cancellationToken)
    {
        var host = services.GetRequiredService<ILifetimeScope>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        await using (var scope = host.BeginLifetimeScope(builder => 
        {
            builder.RegisterType<DemoOfficers>();
            builder.RegisterType<DemoContacts>();
        }))
        {
            await scope.Resolve<DemoOfficers>().Run(cancellationToken);
            await scope.Resolve<DemoContacts>().Run(Admin, cancellationToken);
            await Duty(scope, now, cancellationToken);
            await Rules(scope, cancellationToken);
            await Stations(scope, cancellationToken);
        }

        // What is told happened days ago: no clock ticks into it before it is told to its end.
        await using var held = await services.GetRequiredService<HeldClocks>().Hold(cancellationToken);
        var live = new LiveThrough(host);
        foreach (var folder in services.GetRequiredService<Departments>().Online.All.Select(department => department.Folder)
            .Prepend(Path.Combine(AppContext.BaseDirectory, "Demo")))
        {
            var path = Path.Combine(folder, File);
            if (!System.IO.File.Exists(path))
                continue;
            var demoEnquiries = Read(path, await System.IO.File.ReadAllTextAsync(path, cancellationToken));
            for (var index = 0; index < demoEnquiries.Length; index++)
                await live.Run(demoEnquiries[index], folder, $"demo/{Path.GetFileName(folder)}/{index}", now, cancellationToken);
        }
    }

    private static DemoEnquiry[] Read(string path, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DemoEnquiry[]>(text, Json) ?? [];
        }
        catch (JsonException wrong)
        {
            throw new StartupException($"{path}: {wrong.Message}");
        }
    }

    private static async Task Duty(ILifetimeScope scope, Instant now, CancellationToken cancellationToken)
    {
        if (await scope.Resolve<ReadDutyOfficer>().Run(cancellationToken) is not null)
            return;
        var photograph = await System.IO.File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Demo", "duty-officer.png"), cancellationToken);
        await scope.Resolve<SetDutyOfficer>().Run(
            Admin, new(DemoText.DutyOfficer, OfficeDesk.Name.Zh, photograph, null, now - Duration.FromHours(1), now + Duration.FromDays(6)), cancellationToken);
    }

    /// <summary>General questions that speak a department's own words go to its first desk.</summary>
    private static async Task Rules(ILifetimeScope scope, CancellationToken cancellationToken)
    {
        if ((await scope.Resolve<ReadRoutingRules>().Run(cancellationToken)).Version > 0)
            return;
        var rules = scope.Resolve<Departments>().Online.All
            .Select(department => new RoutingRule(
                DemoText.Mentions(department.Manifest.Department),
                new(Words: [.. department.BusinessTypes.SelectMany(type => type.Keywords.Take(3)).Where(IsOwn).Distinct()], General: true),
                department.Manifest.Units[0].Code))
            .Where(rule => rule.When.Words!.Count > 0)
            .ToArray();
        if (rules.Length > 0)
            await scope.Resolve<ChangeRoutingRules>().Run(Admin, rules, 0, DemoText.DemoData, cancellationToken);
    }

    /// <summary>Where the stations of the departments lie in the invented city; each is written once, as a head would.</summary>
    private static async Task Stations(ILifetimeScope scope, CancellationToken cancellationToken)
    {
        foreach (var view in (await scope.Resolve<ReadStations>().Run(Admin, cancellationToken)).Where(view => view.Version == 0))
        {
            var plan = view.Plan with
            {
                Stations =
                [
                    .. view.Plan.Stations.Select(station => station with
                    {
                        Address = station.Address ?? DemoText.PinganAvenueDemoCity(station.Number * 18),
                        Hours = station.Hours ?? DemoText.WorkingDaysAnd,
                    }),
                ],
            };
            await scope.Resolve<ChangeStations>().Run(Admin, view.Schedule, plan, 0, DemoText.DemoData, cancellationToken);
        }
    }

    /// <summary>What every department's citizens say tells nothing of the department.</summary>
    private static bool IsOwn(string word) =>
        word.Length >= 2 && !char.IsAscii(word[0]) && word != DemoText.Opinion && !Enum.GetValues<EnquiryKind>().Any(kind => KindNames.Of(kind).Zh == word);

    private static readonly Actor Admin = new(
        Guid.Empty, "demo", DemoText.DemoData, OfficeDesk.Code, Head: false, Leader: false, Admin: true, ClearedForConfidential: false);
}
