using System.Text.Json;

namespace Governance.Replay;

/// <summary>A message as a citizen wrote it to a public message board.</summary>
internal sealed record Message(string Id, string Author, string Subject, DateTime Submitted, string Body)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>In the order in which they were written.</summary>
    internal static IReadOnlyList<Message> Read(string file, int take) =>
    [
        .. File.ReadLines(file)
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Message>(line, Json)!)
            .OrderBy(message => message.Submitted).ThenBy(message => message.Id, StringComparer.Ordinal)
            .Take(take),
    ];
}
