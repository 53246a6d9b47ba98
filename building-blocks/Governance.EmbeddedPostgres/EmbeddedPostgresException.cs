using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>The private PostgreSQL cannot be had; the message says what is wrong and what cures it, in both languages.</summary>
public sealed class EmbeddedPostgresException(LocalText what, Exception? cause = null)
    : Exception(what.En is null ? what.Zh : $"{what.Zh}{Environment.NewLine}{what.En}", cause)
{
    public LocalText What { get; } = what;
}
