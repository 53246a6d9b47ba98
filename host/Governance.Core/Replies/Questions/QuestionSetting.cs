using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Replies.Questions;

/// <summary>What becomes of questions that citizens do not answer, which admins change. It holds for questions that are asked from then on.</summary>
internal sealed class QuestionSetting(GovernanceDb db, QuestionPolicies policies, IClock clock) : Setting<QuestionPolicy, StoredQuestionPolicy>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "questions";

    protected override string Notice => QuestionPolicies.Notice;

    protected override LocalText Called { get; } = QuestionsText.Called;

    protected override IQueryable<StoredQuestionPolicy> Rows(string of) => db.Set<StoredQuestionPolicy>();

    protected override StoredQuestionPolicy Row(string of, QuestionPolicy content, Signed signed) => new()
    {
        Version = signed.Version,
        Policy = JsonSerializer.Serialize(content, Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override QuestionPolicy Read(StoredQuestionPolicy row) => QuestionPolicies.Read(row);

    protected override QuestionPolicy AtFirst(string of) => QuestionPolicy.AtFirst;

    protected override IEnumerable<FieldError> Mistakes(string of, QuestionPolicy content)
    {
        var days = content.RemindAfter;
        if (days.Count > QuestionPolicy.MostReminders || days.Any(day => day is < 1 or > QuestionPolicy.LatestReminder)
            || days.Zip(days.Skip(1)).Any(pair => pair.First >= pair.Second))
            yield return new("remindAfter", QuestionsText.DaysOfReminders);
        if (content.EndAfter is { } end && (end is < 1 or > QuestionPolicy.LatestEnd || days.Any(day => day >= end)))
            yield return new("endAfter", QuestionsText.DayOfTheEnd);
        if (!Enum.IsDefined(content.Then))
            yield return new("then", QuestionsText.SayWhatHappens);
    }

    protected override IEnumerable<SettingLine> Lines(QuestionPolicy content)
    {
        yield return new("remind", QuestionsText.Reminders(content.RemindAfter));
        yield return new("end", content.EndAfter is { } days ? QuestionsText.Ends(days, content.Then) : QuestionsText.EndsNever);
    }

    protected override Task Reload(CancellationToken cancellationToken) => policies.Reload(cancellationToken);
}
