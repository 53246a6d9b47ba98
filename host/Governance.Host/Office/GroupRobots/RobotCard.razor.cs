using Governance.Core;
using Governance.Core.GroupRobots;
using Governance.Host.Office.Enquiries;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.GroupRobots;

public sealed partial class RobotCard
{
    private static readonly string[] Inputs = ["platform", "address", "secret", "news", "cleared", "on", "reason"];

    private string platform = "";
    private string? address;
    private string? secret;
    private IReadOnlyCollection<RobotNews> news = [];
    private bool officeHoursAlone;
    private bool cleared;
    private bool on;
    private string? reason;
    private TriedRobot? tried;
    private Problem? problem;
    private bool busy;
    private KeptRobot? read;

    [Parameter, EditorRequired]
    public KeptRobot Kept { get; set; } = null!;

    [Parameter]
    public bool Open { get; set; }

    /// <summary>Something is kept that was not before.</summary>
    [Parameter]
    public EventCallback OnChange { get; set; }

    private bool Keeps => Kept.HasKey && platform == Kept.Robot.Platform;

    private bool Dirty => read is not null && (platform != read.Robot.Platform || !string.IsNullOrEmpty(address) || on != read.Robot.On
        || cleared != read.Robot.Cleared || officeHoursAlone != read.Robot.OfficeHoursAlone || !news.SequenceEqual(read.Robot.News));

    private string State => Kept switch
    {
        { Robot.Platform: "" } => Say(OfficeText.NoRobot),
        { Robot.On: false } => Say(OfficeText.RobotIsOff),
        { OffAt: { } at } => Say(OfficeText.RobotSwitchedOff(Speech.Moment(at), Kept.Failure)),
        { Failure: { } failure, FailedAt: { } at } => Say(OfficeText.RobotFails(failure, Speech.Moment(at))),
        { SentAt: { } at } => Say(OfficeText.RobotLastSpoke(Speech.Moment(at))),
        _ => Say(OfficeText.RobotHasNotSpoken),
    };

    private ChangedRobot Written => new(
        new()
        {
            Id = Kept.Robot.Id, Platform = platform, On = on, OfficeHoursAlone = officeHoursAlone, Cleared = cleared, News = [.. news], Tried = tried?.Print,
        },
        address, secret);

    // What is being typed stays while the list around it is read anew.
    protected override void OnParametersSet()
    {
        if (read?.Version == Kept.Version && read.Unit.Code == Kept.Unit.Code)
            return;
        read = Kept;
        var robot = Kept.Robot;
        (platform, news, officeHoursAlone, cleared, on) = (robot.Platform, robot.News, robot.OfficeHoursAlone, robot.Cleared, robot.On);
        (address, secret, reason, tried, problem) = (null, null, null, null, null);
    }

    private bool Is(string field) => problem.For(field) is not null;

    private string? Wrong(string field) => problem.For(field) is { } error ? Say(error.Message) : null;

    private string? NameOf(string? code) => RobotPlatform.Find(code ?? "") is { } found ? Say(found.Name) : Say(OfficeText.NoRobot);

    private async Task Try()
    {
        (busy, tried) = (true, null);
        var outcome = await Attempt((TryRobot attempt) => attempt.Run(Me, Kept.Unit.Code, Written, Gone));
        (busy, problem, tried) = (false, outcome.Problem, outcome.Value);
    }

    private async Task Save()
    {
        busy = true;
        var outcome = await Attempt(
            (ChangeRobot change) => change.Run(Me, Kept.Unit.Code, Written, reason ?? "", Kept.Version, CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } holds)
            return;
        await OnChange.InvokeAsync();
        Announce(OfficeText.SavedAsVersion(holds.Version));
    }
}
