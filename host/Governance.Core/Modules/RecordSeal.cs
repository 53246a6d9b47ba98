using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Modules;

/// <summary>
/// The platform's mark on the rows that say what runs: a keyed hash of all that stands in them. Who can write to the database and does not
/// hold the platform's key can damage such a row, and cannot make one.
/// </summary>
[PerHost]
internal sealed class RecordSeal(PlatformKey platform)
{
    private readonly byte[] key = platform.For("module-records");

    /// <summary>A record of before there were revisions has none in its seal.</summary>
    internal byte[] OfState(string name, DecidedState state) => Of([
        "state", name, state.Version, state.Package, state.State.ToString(), state.Reason, state.ChangedBy, At(state.ChangedAt),
        .. state.Revision == 0 ? Array.Empty<string>() : [$"{state.Revision}"]]);

    internal byte[] OfPackage(string name, string version, string sha256, string uploadedBy, Instant uploadedAt) =>
        Of("package", name, version, sha256, uploadedBy, At(uploadedAt));

    /// <param name="parts">What the row says, each part in its place.</param>
    internal byte[] Of(params string?[] parts) => HMACSHA256.HashData(key, JsonSerializer.SerializeToUtf8Bytes(parts));

    internal static bool Holds(byte[]? seal, byte[] right) => seal is not null && CryptographicOperations.FixedTimeEquals(seal, right);

    /// <summary>As exact as the database keeps it.</summary>
    internal static string At(Instant at) => (at.ToUnixTimeTicks() / 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
