using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Audit;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Notices;
using Governance.Core.Clocks.Policies;
using Governance.Core.Drafts;
using Governance.Core.Duty;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Publishing;
using Governance.Core.Reservations;
using Governance.Core.Routing;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Data;

/// <summary>All that the platform keeps, in one PostgreSQL database.</summary>
internal sealed class GovernanceDb(DbContextOptions<GovernanceDb> options) : DbContext(options)
{
    public DbSet<Enquiry> Enquiries => Set<Enquiry>();
    public DbSet<OpenEnquiry> OpenEnquiries => Set<OpenEnquiry>();
    public DbSet<Enquiries.RetiredCode> RetiredCodes => Set<Enquiries.RetiredCode>();
    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();
    public DbSet<Clock> Clocks => Set<Clock>();
    public DbSet<StoredYear> CalendarYears => Set<StoredYear>();
    public DbSet<StoredHours> OfficeHours => Set<StoredHours>();
    public DbSet<StoredPolicies> ClockPolicies => Set<StoredPolicies>();
    public DbSet<StaffNotice> StaffNotices => Set<StaffNotice>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Officer> Officers => Set<Officer>();
    public DbSet<RoutingRuleSet> RoutingRules => Set<RoutingRuleSet>();
    public DbSet<ModuleRecord> Modules => Set<ModuleRecord>();
    public DbSet<Modules.Packages.ModulePackage> ModulePackages => Set<Modules.Packages.ModulePackage>();
    public DbSet<ModuleDocument> ModuleDocuments => Set<ModuleDocument>();
    public DbSet<ArchivedDescription> Archive => Set<ArchivedDescription>();
    public DbSet<PoolItem> PoolItems => Set<PoolItem>();
    public DbSet<SlotBooking> SlotBookings => Set<SlotBooking>();
    public DbSet<PublishedAnswer> PublishedAnswers => Set<PublishedAnswer>();
    public DbSet<DutyTurn> DutyTurns => Set<DutyTurn>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GovernanceDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Words rather than numbers: a row can be read without the program, and an enum can be reordered.
        configurationBuilder.Properties<EnquiryKind>().HaveConversion<string>();
        configurationBuilder.Properties<EnquiryStatus>().HaveConversion<string>();
        configurationBuilder.Properties<Urgency>().HaveConversion<string>();
        configurationBuilder.Properties<Complexity>().HaveConversion<string>();
        configurationBuilder.Properties<ClockClass>().HaveConversion<string>();
        configurationBuilder.Properties<ClockState>().HaveConversion<string>();
        configurationBuilder.Properties<TimeLimitUnit>().HaveConversion<string>();
        configurationBuilder.Properties<TimelineEvent>().HaveConversion<string>();
        configurationBuilder.Properties<ModuleState>().HaveConversion<string>();
    }
}
