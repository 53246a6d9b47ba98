namespace Governance.Benchmarks.Suggesting;

/// <summary>What a message is by its label, and what was suggested.</summary>
/// <param name="Likeliest">The likeliest department, however likely it is that none is right.</param>
internal sealed record Judged(string Label, string Said, string Likeliest, string Stratum);

/// <summary>Precision, recall, the right department, and the table of who is mistaken for whom.</summary>
internal static class Judgement
{
    internal static void Print(IReadOnlyList<Judged> judged, string other)
    {
        var shares = new Table(
            "stratum", "messages", "police", "precision", "recall", "department right of police", "of those found", "were it known", "all right");
        foreach (var stratum in judged.GroupBy(message => message.Stratum).Select(group => (group.Key, group.ToArray())).Append(("together", [.. judged])))
            shares.Add(Row(stratum.Item1, stratum.Item2, other));
        shares.Print("police matters against others");

        string[] labels = [.. judged.SelectMany(message => new[] { message.Label, message.Said }).Distinct().Order(StringComparer.Ordinal)];
        var confusion = new Table(["labelled \\ suggested", .. labels]);
        foreach (var label in labels)
            confusion.Add([label, .. labels.Select(said => (object)judged.Count(message => message.Label == label && message.Said == said))]);
        confusion.Print("who is mistaken for whom");
    }

    private static object[] Row(string stratum, Judged[] messages, string other)
    {
        var police = messages.Where(message => message.Label != other).ToArray();
        var (said, found) = (messages.Count(message => message.Said != other), police.Count(message => message.Said != other));
        var right = police.Count(message => message.Said == message.Label);
        return
        [
            stratum, messages.Length, police.Length, Share(found, said), Share(found, police.Length), Share(right, police.Length), Share(right, found),
            Share(police.Count(message => message.Likeliest == message.Label), police.Length),
            Share(messages.Count(message => message.Said == message.Label), messages.Length),
        ];
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : $"{(double)part / whole:P1} ({part}/{whole})";
}
