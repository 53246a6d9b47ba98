namespace Governance.Core.Telling;

/// <summary>How a citizen is told of news.</summary>
/// <param name="Email">Null where he left none.</param>
public sealed record TellingChoice(string? Email, NewsWanted Wanted)
{
    /// <summary>By text message, where there is no address for mail; null where he left no mobile.</summary>
    public string? Mobile { get; init; }

    /// <summary>What he is really told: what is confidential goes through no mailbox.</summary>
    internal TellingChoice For(bool confidential) => confidential && Wanted == NewsWanted.All ? this with { Wanted = NewsWanted.ThatThereIsNews } : this;
}
