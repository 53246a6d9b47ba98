using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Governance.Contracts;
using Governance.Core.Modules;
using NodaTime;

namespace Governance.Modules.Tests.Runtime;

public sealed class Unloading
{
    public static TheoryData<string> Modules => [.. Folders.RealModules];

    [Fact]
    public void There_are_modules_to_try() => Folders.RealModules.ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Every_department_leaves_nothing_behind(string module)
    {
        using var folders = new Folders();
        foreach (var other in Folders.RealModules)
            folders.WithReal(other);
        await using var host = new RuntimeHost(folders);

        var loaded = await StartUseAndStop(host, module);

        host.Figures.Of(module).Failures.ShouldBe(0);
        (await Gone(loaded)).ShouldBeTrue($"{module} is still loaded: something of it is held after it was stopped");
    }

    [Fact]
    public async Task Faults_leave_nothing_behind_either()
    {
        using var folders = new Folders().WithMisbehaving("Faulty");
        await using var host = new RuntimeHost(folders);
        host.Documents["Faulty/pool"] = "faulty.pool";

        var loaded = await StartUseAndStop(host, "Faulty");

        host.Figures.Of("Faulty").Failures.ShouldBeGreaterThan(0);
        (await Gone(loaded)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_module_answered_may_be_kept_longer_than_the_module()
    {
        using var folders = new Folders().WithMisbehaving("Quoted");
        await using var host = new RuntimeHost(folders);
        host.Documents["Quoted/pool"] = "quoted.pool";
        var kept = new List<object>();

        var loaded = await StartUseAndStop(host, "Quoted", answered: kept.Add);

        (await Gone(loaded)).ShouldBeTrue();
        kept.OfType<DepartmentsOnline>().ShouldHaveSingleItem().All.ShouldHaveSingleItem().Resources.Pools.ShouldHaveSingleItem();
        kept.OfType<SubmissionCheck>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Whoever_holds_something_of_a_module_is_found_out()
    {
        using var folders = new Folders().WithMisbehaving("Held");
        await using var host = new RuntimeHost(folders);
        object? held = null;

        var loaded = await StartUseAndStop(host, "Held", assembly => held = assembly.GetTypes()[0]);

        (await Gone(loaded, tries: 5)).ShouldBeFalse();
        GC.KeepAlive(held);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StartUseAndStop(RuntimeHost host, string module, Action<Assembly>? seen = null, Action<object>? answered = null)
    {
        await host.Runtime.Discover();
        (await host.Runtime.Start(module)).Reason?.In("en").ShouldBeNull();
        var loaded = Find(host, module, seen);
        answered?.Invoke(host.Departments.Online);
        foreach (var type in host.Departments.Online.Named(module)!.BusinessTypes)
            await Use(host, module, type, answered ?? (_ => { }));
        foreach (var department in host.Departments.Online.All.Select(department => department.Module).Reverse().ToList())
            await host.Runtime.Stop(department);
        return loaded;
    }

    private static async Task Use(RuntimeHost host, string module, BusinessType type, Action<object> answered)
    {
        var limit = TimeSpan.FromSeconds(type.Code.StartsWith("misbehaving.", StringComparison.Ordinal) ? 0.2 : 5);
        var enquiry = new EnquirySnapshot
        {
            Id = Guid.CreateVersion7(), Kind = type.Kind, BusinessType = type.Code, Subject = "测试", Body = "测试", Form = FormValues.Empty, Channel = "portal",
            AcceptedAt = Instant.FromUtc(2026, 3, 2, 2, 0),
        };
        answered(await host.Dispatch.Ask(module, new CheckSubmission(type.Code, FormValues.Empty), limit, default) is { Value: { } check } ? check : type.Code);
        await host.Dispatch.Ask(module, new AssessEnquiry(enquiry), limit, default);
        await host.Dispatch.Ask(module, new SuggestReply(enquiry), limit, default);
        await host.Dispatch.Ask(module, new LookUpBusiness(type.Code, FormValues.Empty), limit, default);
        await host.Dispatch.Ask(module, new TakeStep(enquiry, "confirm", FormValues.Empty, "chen"), limit, default);
        await host.Dispatch.Tell(new EnquiryAccepted(enquiry), default);
        await host.Dispatch.Tell(new EnquiryReplied(enquiry.Id), default);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Find(RuntimeHost host, string module, Action<Assembly>? seen)
    {
        var context = AssemblyLoadContext.All.LastOrDefault(
            context => context.IsCollectible && context.Name!.StartsWith($"{module} ", StringComparison.Ordinal));
        if (File.Exists(Path.Combine(host.Departments.Online.Named(module)!.Folder, $"Governance.{module}.dll")))
            seen?.Invoke(context.ShouldNotBeNull().Assemblies.First());
        return new(context);
    }

    private static async Task<bool> Gone(WeakReference loaded, int tries = 50)
    {
        for (var attempt = 0; attempt < tries && loaded.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Eventually.Pass();
        }

        return !loaded.IsAlive;
    }
}
