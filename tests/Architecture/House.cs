using System.Text.RegularExpressions;

namespace Governance.Architecture.Tests;

/// <summary>One of the host's two projects and its rooms: the folders right below it. What lies in no room is the ground that all rooms stand on.</summary>
internal sealed partial class House
{
    internal const string Ground = "";

    private readonly string space;
    private readonly string folder;
    private readonly string assembly;
    private readonly IReadOnlyList<string> order;

    private House(string name, Type inIt, params IReadOnlyList<string> fromBelow) =>
        (space, folder, assembly, order) = ($"Governance.{name}", $"host/Governance.{name}", inIt.Assembly.Location, fromBelow);

    /// <summary>From below to above; the one place where the order is written down.</summary>
    internal static House Core { get; } = new(
        "Core",
        typeof(Core.Outcome<>),
        "Data", "Observability", "Background", "Mail", "Announcements", "Protection", "Units", "Channels", "Enquiries", "Audit", "Officers", "Attachments",
        "Settings", "Proposals", "Modules", "Contacts", "Guides", "Finding", "Packages", "Switching", "Timeline", "Templates", "Outbox",
        "Clocks", "Routing", "Reservations", "Replies", "Opinions", "FollowUps", "Confidentiality",
        "Evidence", "Intake", "Correspondence", "Telling", "Webhooks", "GroupRobots", "Drafts", "Conversations", "Tracking", "Reading", "Office", "Cases",
        "ToHost", "Publishing", "Designing", "Duty", "Statistics",
        "Verification",
        "Retention",
        "Composition");

    /// <inheritdoc cref="Core"/>
    internal static House Host { get; } = new(
        "Host",
        typeof(Host.Running.App),
        "Problems", "Observability", "Entrance", "SignIn", "Api", "Open311", "Feeds", "Callbacks", "Fields", "Portal", "Office", "Admin", "Demo", "Running");

    internal IEnumerable<string> RoomsWithoutPlace =>
        Files.Select(RoomOf).Where(room => room.Length > 0).Distinct().Except(order).Order(StringComparer.Ordinal);

    internal IEnumerable<string> PlacesWithoutRoom => order.Except(Files.Select(RoomOf));

    /// <summary>Files whose namespace is not their folder's.</summary>
    internal IEnumerable<string> Strangers => Files
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
        .Where(file => Namespace().Match(Repository.Text(file)) is { Success: true } written
        && written.Groups[1].Value != Path.GetDirectoryName(file)!["host/".Length..].Replace('/', '.'));

    /// <summary>By what is compiled, and by the usings of what the compiler folds away, such as constants.</summary>
    internal IEnumerable<string> LooksUpwards() => Uses().Concat(Usings())
        .Where(use => Floor(RoomIn(use.Used)) > Floor(RoomIn(use.User)))
        .Select(use => $"{use.User} ({RoomIn(use.User)}) uses {use.Used} ({RoomIn(use.Used)})")
        .Distinct().Order(StringComparer.Ordinal);

    private IReadOnlyList<string> Files => Repository.Files(folder, ".cs", ".razor");

    private (string User, string Used)[] Uses()
    {
        var uses = TypeUse.In(assembly).Where(use => IsHere(use.User) && IsHere(use.Used)).ToArray();
        return uses.Length > 0 ? uses : throw new InvalidOperationException($"{assembly} uses nothing of itself: the rule would prove nothing.");
    }

    private IEnumerable<(string User, string Used)> Usings() =>
        from file in Files
        where file.EndsWith(".cs", StringComparison.Ordinal)
        from Match imported in Using().Matches(Repository.Text(file))
        where IsHere(imported.Groups[1].Value)
        select (file["host/".Length..^".cs".Length].Replace('/', '.'), $"{imported.Groups[1].Value}.*");

    private bool IsHere(string name) => name.StartsWith($"{space}.", StringComparison.Ordinal);

    private string RoomOf(string file) => file.Split('/') is [_, _, var room, _, ..] ? room : Ground;

    private string RoomIn(string name) => name[(space.Length + 1)..].Split('.') is [var room, _, ..] ? room : Ground;

    private int Floor(string room) => order.ToList().IndexOf(room);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
