namespace Governance.Core.Designing;

/// <summary>The files of a department.</summary>
/// <param name="Parts">All of them by path, but for those that vouch for others.</param>
/// <param name="Code">Its assemblies, and their maker's own word for them; the platform's key signs data only.</param>
internal sealed record DepartmentFiles(IReadOnlyDictionary<string, byte[]> Parts, IReadOnlyDictionary<string, byte[]> Code)
{
    internal static DepartmentFiles None { get; } = new(new Dictionary<string, byte[]>(), new Dictionary<string, byte[]>());
}
