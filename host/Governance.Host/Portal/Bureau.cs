using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Telling;
using Governance.Host.Portal.Texts;
using NodaTime;

namespace Governance.Host.Portal;

/// <summary>The bureau whose portal this is, as section <c>Bureau</c> of the configuration describes it.</summary>
internal sealed class Bureau(IConfiguration configuration, BureauAddress address, BureauCalendar calendar)
{
    private readonly IConfigurationSection section = configuration.GetSection("Bureau");

    internal LocalText Name => address.Name;

    /// <summary>Where to ring when nobody is on duty here; by default the national hotline for government services.</summary>
    internal string Phone => section["Phone"] ?? "12345";

    /// <summary>Where whoever leaves at once is shown something of every day.</summary>
    internal string Elsewhere => section["Elsewhere"] ?? "https://www.weather.com.cn/";

    internal DateTimeZone Zone => calendar.Zone;
}
