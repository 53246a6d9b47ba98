using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Protection;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReadDocumentForModule(GovernanceDb db, FieldProtection protection, CallingModule caller) : IRequestHandler<ReadDocument, KeptDocument>
{
    public async Task<KeptDocument> Handle(ReadDocument request, CancellationToken cancellationToken)
    {
        var box = await db.ModuleDocuments.AsNoTracking()
            .Where(document => document.Module == caller.Name && document.Key == request.Key)
            .Select(document => document.Content)
            .FirstOrDefaultAsync(cancellationToken);
        return new(box is null ? null : Encoding.UTF8.GetString(protection.OpenBytes(box, KeepDocumentForModule.RowOf(caller.Name, request.Key))));
    }
}
