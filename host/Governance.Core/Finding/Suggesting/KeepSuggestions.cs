using Governance.Core.Background;
using Governance.Core.Modules;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Governance.Core.Finding.Suggesting;

/// <summary>
/// Trains on this host, two minutes after it has started, so that the start waits for nothing; anew when departments have changed, and twice a day for
/// what was answered since.
/// </summary>
internal sealed partial class KeepSuggestions(TrainSuggestions train, Departments departments, IClock clock, ILogger<KeepSuggestions> log)
    : BackgroundTask(log)
{
    private static readonly Duration Life = Duration.FromHours(12);
    private DepartmentsOnline trainedFor = DepartmentsOnline.None;
    private Instant trainedAt;

    protected override TimeSpan Interval => TimeSpan.FromMinutes(2);

    protected override bool AtOnce => false;

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        var (online, now) = (departments.Online, clock.GetCurrentInstant());
        if (online == DepartmentsOnline.None || (online == trainedFor && now - trainedAt < Life))
            return false;
        var trained = await train.Run(stoppingToken);
        (trainedFor, trainedAt) = (online, now);
        LogTrained(log, trained.Texts.Count, trained.Answered, trained.Took, trained.Model.Size / 1024);
        return false;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Suggestions of departments were trained from {Texts} texts, {Answered} of them answered enquiries, in {Took}; {Kilobytes} KB")]
    private static partial void LogTrained(ILogger log, int texts, int answered, TimeSpan took, long kilobytes);
}
