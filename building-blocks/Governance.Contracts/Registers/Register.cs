using System.Globalization;
using MediatR;
using NodaTime;
using NodaTime.Text;

namespace Governance.Contracts;

/// <summary>
/// A register (登记) that a police system leaves with the module as documents of plain text (<see cref="KeepDocument"/>): under the register's name
/// the state of the data (<c>as of,2026-11-24T06:00</c>), under <c>name/key</c> the rows of one subject, cells with commas between them and the headings
/// in the first line. One document a subject keeps each far below the host's limit, however long the register is. Documents are the module's own: no other
/// department reads them, and they stay while the module is off.
/// </summary>
/// <param name="host">The way to the host.</param>
/// <example><c>await new Register(host).Read("licences", fileNumber, cancellationToken)</c> is null until the licence system is connected.</example>
public sealed class Register(IMediator host)
{
    /// <summary>What the register holds of a subject; <see langword="null"/> when no such register is connected.</summary>
    /// <param name="name">The register's name, such as <c>licences</c>.</param>
    /// <param name="key">What names the subject, as the police system writes it; never a name or a whole identity number.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<RegisterPage?> Read(string name, string key, CancellationToken cancellationToken)
    {
        var state = await host.Send(new ReadDocument(name), cancellationToken);
        if (state.Content is null || AsOf(state.Content) is not { } asOf)
            return null;
        var page = await host.Send(new ReadDocument($"{name}/{key}"), cancellationToken);
        return new(asOf, Rows(page.Content));
    }

    /// <summary>When the data of a register was taken, in the bureau's time; <see langword="null"/> where its document does not say so.</summary>
    /// <param name="content">The document under the register's name.</param>
    public static LocalDateTime? AsOf(string content) =>
        content.Split('\n')[0].Split(',') is ["as of", var text]
        && LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text.Trim()) is { Success: true, Value: var asOf }
            ? asOf
            : null;

    /// <summary>The rows of a document, cells by heading; a row with fewer or more cells than there are headings is left out.</summary>
    /// <param name="content">The document of one subject; none has no rows.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string? content)
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
public sealed record RegisterPage(LocalDateTime AsOf, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>The moment as people write it.</summary>
    public LocalText AsOfText => new(
        AsOf.ToString("uuuu年M月d日 HH:mm", CultureInfo.InvariantCulture),
        AsOf.ToString("d MMMM uuuu, HH:mm", CultureInfo.InvariantCulture));
}
