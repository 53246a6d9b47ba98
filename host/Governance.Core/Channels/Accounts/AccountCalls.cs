using System.ComponentModel.DataAnnotations.Schema;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>How often a platform that counts has been asked on a day in the name of an account, by whichever host.</summary>
[Table("account_calls")]
internal sealed class AccountCalls
{
    public required Guid Account { get; init; }
    public required LocalDate Day { get; init; }
    public int Calls { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AccountCalls>
    {
        public void Configure(EntityTypeBuilder<AccountCalls> table) => table.HasKey(row => new { row.Day, row.Account });
    }
}
