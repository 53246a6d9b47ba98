using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.BusinessTypes;
using Governance.Contracts;
using Npgsql;

namespace Governance.Core.Modules;

/// <summary>
/// Every version of a business type and workflow that this platform has ever had on, so that an enquiry can always be read and answered as
/// it was made.
/// </summary>
[PerHost]
internal sealed class Archive(NpgsqlDataSource database)
{
    private readonly ConcurrentDictionary<string, object> known = new(StringComparer.Ordinal);

    public static string KeyOf(BusinessType type) => $"type/{type.Code}@{type.Version}";

    public static string KeyOf(Workflow workflow, string module) => $"workflow/{module}/{workflow.Name}@{Fingerprint(workflow)}";

    /// <summary>The workflow that enquiries of a business type follow now: one of the module's own, else a standard one.</summary>
    public static (Workflow Workflow, string Key) WorkflowOf(Department? department, BusinessType? type, EnquiryKind kind)
    {
        var own = department?.Workflows.FirstOrDefault(workflow => workflow.Name == type?.Workflow);
        var workflow = own ?? StandardWorkflows.All.FirstOrDefault(workflow => workflow.Name == type?.Workflow) ?? StandardWorkflows.For(kind);
        return (workflow, KeyOf(workflow, own is null ? "standard" : department!.Module));
    }

    public Task RecordStandards(CancellationToken cancellationToken) =>
        Keep(StandardWorkflows.All.Select(workflow => (KeyOf(workflow, "standard"), (object)workflow)), cancellationToken);

    public Task Record(Department department, CancellationToken cancellationToken) => Keep(
        department.Workflows.Select(workflow => (KeyOf(workflow, department.Module), (object)workflow))
            .Concat(department.BusinessTypes.Select(type => (KeyOf(type), (object)type))),
        cancellationToken);

    public async ValueTask<Workflow> Workflow(string key, CancellationToken cancellationToken) =>
        await Read<Workflow>(key, cancellationToken) ?? throw new InvalidDataException($"The workflow {key} is not in the archive.");

    public async ValueTask<BusinessType?> BusinessType(string? code, string? version, CancellationToken cancellationToken) =>
        code is null ? null : await Read<BusinessType>($"type/{code}@{version}", cancellationToken);

    private async ValueTask<T?> Read<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        if (known.TryGetValue(key, out var value))
            return (T)value;
        // Raw: jsonb by its key, and "on conflict do nothing" over arrays: hosts that start together bring the same versions.
        await using var command = database.CreateCommand("select description from archive where key = $1");
        command.Parameters.Add(new() { Value = key });
        if (await command.ExecuteScalarAsync(cancellationToken) is not string json)
            return null;
        return (T)known.GetOrAdd(key, JsonSerializer.Deserialize<T>(json, Stored.Json)!);
    }

    private async Task Keep(IEnumerable<(string Key, object Description)> descriptions, CancellationToken cancellationToken)
    {
        // A key names its content, and nothing is ever taken out: what is known here is in the database.
        var rows = descriptions.Where(row => !known.ContainsKey(row.Key)).ToArray();
        if (rows.Length == 0)
            return;
        await using var command = database.CreateCommand(
            "insert into archive (key, description) select * from unnest($1::text[], $2::jsonb[]) on conflict (key) do nothing");
        command.Parameters.Add(new() { Value = rows.Select(row => row.Key).ToArray() });
        command.Parameters.Add(
            new() { Value = rows.Select(row => JsonSerializer.Serialize(row.Description, row.Description.GetType(), Stored.Json)).ToArray() });
        await command.ExecuteNonQueryAsync(cancellationToken);
        foreach (var (key, description) in rows)
            known.TryAdd(key, description);
    }

    private static string Fingerprint(Workflow workflow) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(workflow, Stored.Json)).AsSpan(0, 8));
}
