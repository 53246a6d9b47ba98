using Governance.Core;
using Governance.Core.Evidence;
using Governance.Core.Verification;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Verification;

/// <summary>How far a verification is and what the last ones found; follows one that goes on, whoever began it.</summary>
public sealed partial class VerifyScreen
{
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(1);
    private IReadOnlyList<VerificationView>? runs;
    private LateEnquiries? late;
    private MailedHeads? heads;
    private Problem? problem;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Inject]
    private VerificationOptions Options { get; set; } = null!;

    private VerificationView? Current => runs?.FirstOrDefault(run => run.FinishedAt is null);

    protected override async Task Begin()
    {
        heads = await Ask((ReadMailedHeads read) => read.Run(Gone));
        await Read();
        _ = Follow();
    }

    private static double Share(VerificationView run) => run.Total == 0 ? 0 : Math.Min(100, 100d * run.Enquiries / run.Total);

    private string Of(VerificationView run) => Say(
        run.Everything ? AdminText.Everything : run.WithSlice ? AdminText.WhatHadChangedAndPartOfTheRest : AdminText.WhatHadChanged);

    private async Task Start(bool everything)
    {
        problem = (await Attempt((StartVerification start) => start.Run(Me, everything, Gone))).Problem;
        await Read();
    }

    private async Task Read()
    {
        late = await Ask((ListLate list) => list.Run(Me, Gone));
        runs = await Ask((ReadVerifications read) => read.Run(Gone));
    }

    private async Task Follow()
    {
        using var timer = new PeriodicTimer(Refresh, Time);
        try
        {
            while (await timer.WaitForNextTickAsync(Gone))
            {
                if (Current is null)
                    continue;
                await Read();
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (OperationCanceledException)
        {
            // The officer has left the screen.
        }
        catch (Exception failure)
        {
            Failed("follow a verification", failure);
        }
    }
}
