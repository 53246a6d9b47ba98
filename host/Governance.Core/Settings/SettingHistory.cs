using Governance.Core.Officers;

namespace Governance.Core.Settings;

/// <summary>A version with what it says.</summary>
internal sealed record ShownVersion(int Version, IReadOnlyList<SettingLine> Lines);

/// <param name="Versions">The newest first; version 0 is what held before anybody changed it.</param>
internal sealed record SettingVersions(IReadOnlyList<SettingVersion> Versions);

/// <summary>Lets who may change a setting look at every version of it, compare two, and bring one back.</summary>
[PerRequest]
internal sealed class SettingHistory(IEnumerable<ISetting> settings)
{
    public async Task<Outcome<SettingVersions>> Versions(Actor actor, string name, string of, CancellationToken cancellationToken)
    {
        var (setting, problem) = Find(actor, name, of);
        return setting is null ? problem! : new SettingVersions(await setting.Versions(of, cancellationToken));
    }

    public async Task<Outcome<ShownVersion>> Show(Actor actor, string name, string of, int version, CancellationToken cancellationToken)
    {
        var (setting, problem) = Find(actor, name, of);
        return setting is null ? problem! : await setting.Lines(of, version, cancellationToken) is { } lines ? new ShownVersion(version, lines) : NoVersion;
    }

    public async Task<Outcome<ComparedVersions>> Compare(Actor actor, string name, string of, int from, int to, CancellationToken cancellationToken)
    {
        var (setting, problem) = Find(actor, name, of);
        if (setting is null)
            return problem!;
        return await setting.Lines(of, from, cancellationToken) is { } before && await setting.Lines(of, to, cancellationToken) is { } after
            ? new ComparedVersions(from, to, CompareLines.Between(before, after))
            : NoVersion;
    }

    /// <param name="basedOn">The newest version that the admin saw; null takes whatever holds.</param>
    public async Task<Outcome<SettingVersion>> BringBack(
        Actor actor, string name, string of, int version, string reason, int? basedOn, CancellationToken cancellationToken)
    {
        var (setting, problem) = Find(actor, name, of);
        return setting is null ? problem! : await setting.BringBack(actor, of, version, reason, basedOn, cancellationToken);
    }

    private (ISetting? Setting, Problem? Problem) Find(Actor actor, string name, string of)
    {
        var setting = settings.FirstOrDefault(setting => setting.Name == name);
        if (!(setting?.MayChange(actor, of) ?? actor.Admin))
            return (null, Problem.Forbidden);
        return setting?.Has(of) == true ? (setting, null) : (null, Problem.Of(ProblemKind.NotFound, SettingsText.NoSuchSetting));
    }

    private static Problem NoVersion { get; } = Problem.Of(ProblemKind.NotFound, SettingsText.NoSuchVersion);
}
