using System.Globalization;
using Governance.Contracts;
using MediatR;
using NodaTime;
using NodaTime.Text;

namespace Governance.Traffic;

/// <summary>
/// A register that a police system leaves with the module as documents of plain text: under the register's name the state of
/// the data (<c>as of,2026-11-24T06:00</c>), under <c>name/key</c> the rows of one subject, the headings in the first line.
/// One document a subject keeps each far below the host's limit, however long the register is.
/// </summary>
internal sealed class Register(IMediator host)
{
    /// <summary>Null when no such register is connected.</summary>
    public async Task<RegisterPage?> Read(string name, string key, CancellationToken cancellationToken)
    {
        var state = await host.Send(new ReadDocument(name), cancellationToken);
        if (state.Content is null || AsOf(state.Content) is not { } asOf)
            return null;
        var page = await host.Send(new ReadDocument($"{name}/{key}"), cancellationToken);
        return new(asOf, Rows(page.Content));
    }

    internal static LocalDateTime? AsOf(string content) =>
        content.Split('\n')[0].Split(',') is ["as of", var text]
        && LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text.Trim()) is { Success: true, Value: var asOf }
            ? asOf
            : null;

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string? content)
    {
        var lines = (content ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
            return [];
        var headings = lines[0].Split(',', StringSplitOptions.TrimEntries);
        // A row that was cut short says nothing reliable: better no answer than half of one.
        return [.. lines.Skip(1)
            .Select(line => line.Split(',', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == headings.Length)
            .Select(cells => headings.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}

/// <summary>What the register holds of one subject.</summary>
/// <param name="AsOf">When the data was taken, in the bureau's time.</param>
/// <param name="Rows">Cells by heading; empty when the register knows nothing of the subject.</param>
internal sealed record RegisterPage(LocalDateTime AsOf, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public LocalText AsOfText => new(
        AsOf.ToString("uuuu年M月d日 HH:mm", CultureInfo.InvariantCulture),
        AsOf.ToString("d MMMM uuuu, HH:mm", CultureInfo.InvariantCulture));
}
