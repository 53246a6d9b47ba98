using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace Governance.Core.Protection;

/// <summary>Makes sure that all hosts on a database hold the same key, before one of them seals what the others cannot open.</summary>
[PerHost]
internal sealed class CheckKey(NpgsqlDataSource database, PlatformKey key)
{
    private const string Name = "platform/key";

    internal async Task Run(CancellationToken cancellationToken)
    {
        var print = JsonSerializer.Serialize(Convert.ToHexStringLower(SHA256.HashData(key.For("fingerprint"))));
        // Raw: the first host keeps it and all others read it, by one statement.
        await using var command = database.CreateCommand(
            """
            with made as (insert into archive (key, description) values ($1, $2::jsonb) on conflict (key) do nothing returning description)
            select description::text from made union all select description::text from archive where key = $1 limit 1
            """);
        command.Parameters.Add(new() { Value = Name });
        command.Parameters.Add(new() { Value = print });
        if (await command.ExecuteScalarAsync(cancellationToken) as string != print)
            throw new KeyMismatchException();
    }
}
