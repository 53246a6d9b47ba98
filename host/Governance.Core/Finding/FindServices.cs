using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Core.Finding;

/// <summary>Finds services among the departments that are on, and says what comes before all services: a number to ring, or who else handles it.</summary>
[PerHost]
internal sealed class FindServices(Departments departments)
{
    private volatile Prepared prepared = new(DepartmentsOnline.None, new([]));

    internal ServiceIndex Index
    {
        get
        {
            var (now, online) = (prepared, departments.Online);
            if (now.Online != online)
                prepared = now = new(online, new(online.BusinessTypes));
            return now.Index;
        }
    }

    /// <summary>Numbers to ring, where the words call for help.</summary>
    internal static IReadOnlyList<StopCard> Emergencies(string text) => [.. Called(text).Select(emergency => emergency.Card)];

    /// <summary>Whether the words themselves tell what nobody else is to know.</summary>
    internal static bool IsQuiet(string text) => Called(text).Any(emergency => emergency.Quiet);

    private static IEnumerable<Emergency> Called(string text)
    {
        var typed = Data.SearchRows.Clean(text).ToLowerInvariant();
        return KnownWords.Emergencies.Where(emergency => emergency.Words.Any(typed.Contains));
    }

    /// <summary>Other authorities whose matter it is.</summary>
    internal static IReadOnlyList<HandledElsewhere> Elsewhere(string text)
    {
        var typed = Data.SearchRows.Clean(text).ToLowerInvariant();
        return [.. KnownWords.Elsewhere.Where(matter => matter.Words.Any(typed.Contains)).Take(2)];
    }

    private sealed record Prepared(DepartmentsOnline Online, ServiceIndex Index);
}
