using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>An SMS centre that others wrote (npm <c>smpp</c>), in a process of its own.</summary>
internal sealed class SmsCentre : IAsyncDisposable
{
    internal const string Password = "geheim8";

    private readonly Process process;
    private readonly ConcurrentQueue<JsonNode> lines = new();

    private SmsCentre(Process process, int port) => (this.process, Port) = (process, port);

    internal int Port { get; }

    internal IReadOnlyList<JsonNode> Parts => Of("submitted");

    /// <summary>What a mobile shows: parts are joined.</summary>
    internal IReadOnlyList<Shown> Submitted
    {
        get
        {
            var (whole, begun) = (new List<Shown>(), new Dictionary<(string To, int Reference), string>());
            foreach (var part in Parts)
            {
                // Behind two bytes of lengths and kind: the sender's number, how many parts, which.
                var (to, head) = ((string)part["to"]!, part["part"] as JsonArray);
                var message = (to, head is null ? 0 : (int)head[^3]!);
                var text = begun.GetValueOrDefault(message, "") + (string)part["text"]!;
                begun[message] = text;
                if (head is not null && (int)head[^1]! < (int)head[^2]!)
                    continue;
                whole.Add(new(to, (string)part["from"]!, text));
                begun.Remove(message);
            }

            return whole;
        }
    }

    internal IReadOnlyList<JsonNode> Acknowledged => Of("acknowledged");

    /// <summary>All that it has said, and whether it is still there.</summary>
    internal IEnumerable<string> Said =>
        [.. lines.Select(line => line.ToJsonString()), process.HasExited ? $"It ended with {process.ExitCode}." : "It is there."];

    internal sealed record Shown(string To, string From, string Text);

    internal static async Task<SmsCentre> Start()
    {
        var port = FreePort.Next();
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Core", "Strangers", "sms-centre.js"), $"{port}", Password])
        {
            RedirectStandardOutput = true, RedirectStandardInput = true,
        };
        var centre = new SmsCentre(Process.Start(start)!, port);
        centre.process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is { } line)
                centre.lines.Enqueue(JsonNode.Parse(line)!);
        };
        centre.process.BeginOutputReadLine();
        await Eventually.Holds(() => centre.Of("listening").Count == 1, "the centre listens");
        return centre;
    }

    internal IReadOnlyList<JsonNode> Of(string kind) => [.. lines.Where(line => line[kind] is not null)];

    /// <summary>A citizen writes; as one part of a long message, with the sender's number of it, how many parts and which.</summary>
    internal Task Deliver(string from, string text, int[]? part = null) => Do(new { @do = "deliver", from, to = "106900", text, part });

    internal Task Do(object what) => process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(what));

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
