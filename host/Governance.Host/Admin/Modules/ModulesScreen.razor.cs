using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Host.Office;
using Governance.Host.SignIn;
using MudBlazor;

namespace Governance.Host.Admin.Modules;

public sealed partial class ModulesScreen
{
    private IReadOnlyList<ModuleView>? modules;
    private ILookup<string, KeptVersion> versions = Array.Empty<KeptVersion>().ToLookup(version => version.Name);
    private ModuleView? chosen;
    private IReadOnlyList<LocalText> types = [];
    private Problem? problem;
    private bool dialog;
    private bool rollingBack;
    private bool removing;
    private ProposalsCard? proposals;
    private KeysCard? keys;
    private SecondAdminCard? secondAdmin;

    protected override async Task Begin()
    {
        await Read();
        Departments.Changed += OnChanged;
        Proposed.Changed += OnChanged;
    }

    private async Task Read()
    {
        versions = (await Ask((ListVersions list) => list.Run(Gone))).ToLookup(version => version.Name);
        modules = await Ask((ListModules list) => list.Run(Gone));
    }

    /// <summary>What was done, or now waits, may show anywhere on the screen.</summary>
    private async Task ReadAll()
    {
        await ReadDone();
        if (secondAdmin is not null)
            await secondAdmin.Read();
    }

    /// <summary>What another admin may have done meanwhile; what this one is ticking stays his.</summary>
    private async Task ReadDone()
    {
        await Read();
        if (proposals is not null)
            await proposals.Read();
        if (keys is not null)
            await keys.Read();
    }

    private void Open(ModuleView module)
    {
        types = [.. Departments.Online.Named(module.Name)?.BusinessTypes.Select(type => type.Title) ?? []];
        (chosen, dialog) = (module, true);
    }

    private async Task Done(ModuleView module)
    {
        await ReadAll();
        Announce(module.Proposed ? AdminText.ProposedItWaits : AdminText.ModuleIsNow(module.Described.Department, OfficeText.Of(module.State)));
    }

    private Task<Problem?> RollBack(string reason) => Did(Attempt((RollBackModule use) => use.Run(Me, chosen!.Name, reason, Gone)));

    private Task<Problem?> Remove(string reason) => Did(Attempt((RemoveModule use) => use.Run(Me, chosen!.Name, reason, Gone)));

    private async Task<Problem?> Did<T>(Task<Outcome<T>> work)
        where T : class
    {
        var outcome = await work;
        if (outcome.Problem is not null)
            return outcome.Problem;
        await ReadAll();
        Announce(outcome.Value is ModuleView { Proposed: true } ? AdminText.ProposedItWaits : AdminText.Done);
        return null;
    }

    // Another administrator, or another host, may have thrown a switch.
    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        if (Gone.IsCancellationRequested)
            return;
        try
        {
            await ReadDone();
            problem = null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed("refresh the modules", failure);
            problem = Problem.Of(ProblemKind.Refused, AdminText.CannotRefreshJustNow);
        }

        StateHasChanged();
    });

    protected override void Dispose(bool disposing)
    {
        Departments.Changed -= OnChanged;
        Proposed.Changed -= OnChanged;
        base.Dispose(disposing);
    }
}
