using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Settings;
using Governance.Core.Units;
using Governance.Core.Webhooks;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.GroupRobots;

/// <summary>A unit's group robot, which its own head changes, a head above, or an admin. No version shows its key.</summary>
internal sealed class RobotSetting(
    GovernanceDb db, RobotsInUse robots, UnitDirectory units, WebhookOptions options, FieldProtection protection, IClock clock)
    : Setting<RobotEntry, StoredRobot>(db, clock)
{
    private const int LongestSecret = 200;

    private readonly GovernanceDb db = db;

    public override string Name => "robots";

    protected override string Notice => RobotsInUse.Notice;

    protected override LocalText Called { get; } = RobotsText.Called;

    public override bool Has(string of) => units.Find(of) is not null;

    public override bool MayChange(Actor actor, string of) => base.MayChange(actor, of) || (actor.Head && units.IsWithin(of, actor.Unit));

    protected override IQueryable<StoredRobot> Rows(string of) => db.Set<StoredRobot>().Where(row => row.Unit == of);

    protected override StoredRobot Row(string of, RobotEntry content, Signed signed) => new()
    {
        Unit = of,
        Version = signed.Version,
        Robot = JsonSerializer.Serialize(content, Stored.Typed),
        Reason = signed.Reason,
        ChangedBy = signed.By,
        ChangedAt = signed.At,
    };

    protected override RobotEntry Read(StoredRobot row) => RobotsInUse.Read(row);

    protected override RobotEntry AtFirst(string of) => new() { Id = Guid.Empty };

    protected override IEnumerable<FieldError> Mistakes(string of, RobotEntry content)
    {
        if (!Has(of))
            yield return new("unit", RobotsText.NoSuchUnit);
        if (content.Platform.Length == 0 && !content.On)
            yield break;
        foreach (var mistake in MistakesIn(content))
            yield return mistake;
        if (content.News.Count == 0 || !content.News.All(Enum.IsDefined))
            yield return new("news", RobotsText.ChooseNews);
        if (content.On && !content.IsTried(protection))
            yield return new("on", RobotsText.TryFirst);
    }

    /// <summary>What keeps it from being called at all.</summary>
    internal IEnumerable<FieldError> MistakesIn(RobotEntry content)
    {
        if (RobotPlatform.Find(content.Platform) is not { } platform)
            yield return new("platform", RobotsText.ChooseAPlatform);
        else if (content.Open(protection) is not { } key)
            yield return new("address", RobotsText.GiveTheAddress);
        else if (ReceiverAddress.MistakeIn(key.Address, options) is { } wrong)
            yield return new("address", wrong);
        // Where the bureau's own network is open, so is a platform that it runs itself.
        else if (!options.AllowPrivate && !platform.Hosts.Contains(new Uri(key.Address).Host))
            yield return new("address", RobotsText.AddressIsAnothers(platform));
        else if (key.Secret?.Length > LongestSecret)
            yield return new("secret", RobotsText.SecretIsTooLong);
    }

    protected override async Task<Outcome<SettingEffect>> Prepare(Actor actor, string of, RobotEntry content, CancellationToken cancellationToken)
    {
        var newest = await Rows(of).AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken);
        var before = newest is null ? null : Read(newest);
        if (content.Cleared && before?.Cleared != true && !actor.ClearedForConfidential)
            return Problem.Invalid([new("cleared", RobotsText.ClearedAloneSaySo)]);
        return new SettingEffect(null, content.On
            ? cancelled => Begin(content.Id, cancelled)
            : cancelled => End(of, before?.Id ?? content.Id, cancelled));
    }

    /// <summary>What it was switched off for has been put right: it has just been tried.</summary>
    private Task<int> Begin(Guid robot, CancellationToken cancellationToken) => db.ReceiverStates.Where(state => state.Receiver == robot).ExecuteUpdateAsync(
        set => set.SetProperty(state => state.OffAt, (Instant?)null).SetProperty(state => state.FailingSince, (Instant?)null)
            .SetProperty(state => state.Failure, (string?)null),
        cancellationToken);

    /// <summary>What waits for one that is switched off is not said when it is switched on again.</summary>
    private async Task End(string unit, Guid robot, CancellationToken cancellationToken)
    {
        await db.RobotNews.Where(news => news.Unit == unit).ExecuteDeleteAsync(cancellationToken);
        var way = RobotWay.WayOf(robot);
        await db.Outbox.Where(message => message.Channel == way && message.DeliveredAt == null && message.BegunAt == null)
            .ExecuteDeleteAsync(cancellationToken);
    }

    protected override IEnumerable<SettingLine> Lines(RobotEntry content) => [new SettingLine("robot", RobotsText.InWords(content))];

    protected override Task Reload(CancellationToken cancellationToken) => robots.Reload(cancellationToken);
}
