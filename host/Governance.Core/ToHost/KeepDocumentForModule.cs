using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Protection;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class KeepDocumentForModule(GovernanceDb db, FieldProtection protection, CallingModule caller) : IRequestHandler<KeepDocument, HostAnswer>
{
    private const int Most = 1024 * 1024;

    public async Task<HostAnswer> Handle(KeepDocument request, CancellationToken cancellationToken)
    {
        if (request.Key is not { Length: >= 1 and <= 200 })
            return new(ToHostText.LengthOfDocumentKey);
        if (request.Content is null)
        {
            await db.ModuleDocuments.Where(document => document.Module == caller.Name && document.Key == request.Key).ExecuteDeleteAsync(cancellationToken);
            return HostAnswer.Done;
        }

        var bytes = Encoding.UTF8.GetBytes(request.Content);
        if (bytes.Length > Most)
            return new(ToHostText.DocumentMustNotBeLarger);
        var box = protection.SealBytes(bytes, RowOf(caller.Name, request.Key));
        // Raw: "on conflict do update": the same document may be kept twice at once.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into module_documents (module, key, content) values ({caller.Name}, {request.Key}, {box})
            on conflict (module, key) do update set content = excluded.content
            """,
            cancellationToken);
        return HostAnswer.Done;
    }

    /// <summary>What the seal is bound to: a document moved to another key does not open.</summary>
    internal static Guid RowOf(string module, string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{module}/{key}")).AsSpan(0, 16));
}
