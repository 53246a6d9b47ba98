using System.Reflection;

namespace Governance.TestSupport;

/// <summary>Which cases of the security audit a suite's tests try, by what stands on them.</summary>
public static class CasesTried
{
    public static IReadOnlyList<string> By(Assembly suite) =>
    [
        .. suite.GetTypes().SelectMany(type => type.GetMethods().Cast<MemberInfo>().Append(type))
            .SelectMany(member => member.GetCustomAttributes<CasesAttribute>()).SelectMany(cases => cases.Ids).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Such as <c>40 of 104 misuse cases, 9 fault cases, 12 reported cases</c>; empty where a suite tries none.</summary>
    internal static string InWords(IReadOnlyCollection<string> cases)
    {
        var (misuses, faults) = (cases.Count(CasesAttribute.IsMisuse), cases.Count(CasesAttribute.IsFault));
        return cases.Count == 0
            ? ""
            : $"{misuses} of {CasesAttribute.Misuses} misuse cases, {faults} of {CasesAttribute.Faults} fault cases, "
                + $"{cases.Count - misuses - faults} reported cases";
    }
}
