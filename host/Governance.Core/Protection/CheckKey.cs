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
        // Raw: the first host keeps it and all others read it. In two statements: one does not see what another host commits while it waits for it.
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(With("insert into archive (key, description) values ($1, $2::jsonb) on conflict (key) do nothing", Name, print));
        batch.BatchCommands.Add(With("select description::text from archive where key = $1", Name));
        if (await batch.ExecuteScalarAsync(cancellationToken) as string != print)
            throw new KeyMismatchException();
    }

    private static NpgsqlBatchCommand With(string sql, params ReadOnlySpan<string> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
        return command;
    }
}
