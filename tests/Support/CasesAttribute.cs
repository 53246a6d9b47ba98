using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.v3;

namespace Governance.TestSupport;

/// <summary>
/// The cases of the security audit that a test tries: M1 to M104 of misuse, F1 to F36 of faults, and those made from public reports, such as J-05.
/// Suites say at their end how many have a test; <c>--filter-trait "case=M84"</c> runs those of one.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed partial class CasesAttribute : Attribute, ITraitAttribute
{
    public const int Misuses = 104;
    public const int Faults = 36;

    /// <exception cref="ArgumentException">There is no such case.</exception>
    public CasesAttribute(params string[] ids) => Ids = ids.Length > 0 && ids.All(IsCase)
        ? ids
        : throw new ArgumentException($"There is no such case among: {string.Join(", ", ids)}", nameof(ids));

    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. Ids.Select(id => KeyValuePair.Create("case", id))];

    internal static bool IsMisuse(string id) => IsBetween(id, 'M', Misuses);

    internal static bool IsFault(string id) => IsBetween(id, 'F', Faults);

    private static bool IsCase(string id) => IsMisuse(id) || IsFault(id) || Reported().IsMatch(id);

    private static bool IsBetween(string id, char kind, int most) =>
        id.Length > 1 && id[0] == kind && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= most;

    /// <summary>By what it is about, and its number: intake, files, clocks, the desk, admins, the portal, the API and signing in.</summary>
    [GeneratedRegex(@"\A[IFCDAPJS]-[0-9]{2}\z")]
    private static partial Regex Reported();
}
