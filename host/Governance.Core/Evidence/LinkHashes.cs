using System.Security.Cryptography;
using Governance.Core.Audit;
using Governance.Core.Protection;
using NodaTime;
using Npgsql;

namespace Governance.Core.Evidence;

/// <summary>
/// The keyed hashes of the two chains. Without the platform's key no link can be made, none changed, and no chain shortened to a head that fits.
/// </summary>
[PerHost]
internal sealed class LinkHashes(PlatformKey platform)
{
    private readonly byte[] accepted = platform.For("chain/accepted");
    private readonly byte[] audit = platform.For("chain/audit");
    private readonly byte[] entries = platform.For("chain/audit/entry");
    private readonly byte[] heads = platform.For("chain/head");

    internal byte[] Of(ReadOnlySpan<byte> previous, long position, Instant at, Guid enquiry, int year, long number, ReadOnlySpan<byte> print)
    {
        using var text = new SealedText();
        text.Add('p', previous);
        text.Add('n', position);
        text.Add(at);
        text.Add('g', enquiry.ToByteArray());
        text.Add('y', year);
        text.Add('f', number);
        text.Add('r', print);
        return HMACSHA256.HashData(accepted, text.Written);
    }

    internal byte[] Of(ReadOnlySpan<byte> previous, AcceptedLink link) =>
        Of(previous, link.Position, link.At, link.EnquiryId, link.FileYear, link.FileNumber, link.Print);

    internal byte[] PrintOf(long position, AuditEntry entry)
    {
        using var text = new SealedText();
        text.Add('n', position);
        text.Add('i', entry.Id);
        text.Add(entry.At);
        text.Add(entry.Account);
        text.Add(entry.What);
        text.Add(entry.Subject);
        text.Add(entry.Details is null ? "-" : "+");
        text.Add(entry.Details ?? "");
        return HMACSHA256.HashData(entries, text.Written);
    }

    internal byte[] Of(ReadOnlySpan<byte> previous, long position, Instant at, long id, ReadOnlySpan<byte> print)
    {
        using var text = new SealedText();
        text.Add('p', previous);
        text.Add('n', position);
        text.Add(at);
        text.Add('i', id);
        text.Add('r', print);
        return HMACSHA256.HashData(audit, text.Written);
    }

    /// <summary>Keeps where a chain ends now, in the transaction that adds to it.</summary>
    internal NpgsqlBatchCommand Keep(string chain, long position, ReadOnlySpan<byte> hash) => new(
        "insert into chain_heads (chain, position, seal) values ($1, $2, $3) "
            + "on conflict (chain) do update set position = excluded.position, seal = excluded.seal")
    {
        Parameters = { new() { Value = chain }, new() { Value = position }, new() { Value = Head(chain, position, hash) } },
    };

    internal byte[] Head(string chain, long position, ReadOnlySpan<byte> hash)
    {
        using var text = new SealedText();
        text.Add(chain);
        text.Add('n', position);
        text.Add('h', hash);
        return HMACSHA256.HashData(heads, text.Written);
    }
}
