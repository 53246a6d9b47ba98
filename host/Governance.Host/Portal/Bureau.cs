using Governance.Contracts;
using Governance.Core.Clocks;
using NodaTime;

namespace Governance.Host.Portal;

/// <summary>The bureau whose portal this is, as section <c>Bureau</c> of the configuration describes it.</summary>
internal sealed class Bureau(IConfiguration configuration, BureauCalendar calendar)
{
    private readonly IConfigurationSection section = configuration.GetSection("Bureau");

    internal LocalText Name => new(section["Name"] ?? "公安局网络问政平台", section["NameEn"] ?? "Police Bureau Public Enquiries");

    /// <summary>Where to ring when nobody is on duty here; by default the national hotline for government services.</summary>
    internal string Phone => section["Phone"] ?? "12345";

    internal DateTimeZone Zone => calendar.Zone;
}
