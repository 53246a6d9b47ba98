using Governance.Core.Data;
using Governance.Core.Duty;
using Governance.Core.Publishing;
using Governance.Core.Statistics;
using NodaTime;

namespace Governance.Host.Portal.Home;

/// <summary>What the home page showed last. While the database is away the page is still there, with the telephone numbers, and says so.</summary>
internal sealed class HomeMemory(IClock clock)
{
    private volatile Kept last = new(null, null, []);

    /// <summary>What is read now; what was read last, and true, when nothing can be read.</summary>
    internal async Task<(Kept Shown, bool FromMemory)> Read(Func<Task<Kept>> read)
    {
        try
        {
            return (last = await read(), false);
        }
        catch (Exception failure) when (TemporaryFailure.Is(failure))
        {
            // Nobody is shown as on duty whose turn is over.
            var duty = last.Duty is { } turn && turn.Until > clock.GetCurrentInstant() ? turn with { Photograph = null } : null;
            return (last with { Duty = duty }, true);
        }
    }

    internal sealed record Kept(Promise? Promise, OnDuty? Duty, IReadOnlyList<HotAnswer> Hot);
}
