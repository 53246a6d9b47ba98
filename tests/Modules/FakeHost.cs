using Governance.Contracts;
using Governance.WorkingTime;
using MediatR;
using NodaTime;

namespace Governance.Modules.Tests;

/// <summary>The host as a department sees it: remembers what it was asked, keeps documents, and refuses what a test tells it to.</summary>
internal sealed class FakeHost : IMediator
{
    private readonly Dictionary<Type, Queue<LocalText>> refusals = [];
    private string? covered;

    public List<object> Asked { get; } = [];

    public Dictionary<string, string> Documents { get; } = [];

    /// <summary>A document that somebody else covers as soon as it is kept, once.</summary>
    public void Covering(string key) => covered = key;

    /// <summary>Who answered, by file number.</summary>
    public Dictionary<string, string> Answering { get; } = [];

    public FakeHost Refusing<TMessage>(string reason)
    {
        if (!refusals.TryGetValue(typeof(TMessage), out var queue))
            refusals[typeof(TMessage)] = queue = new();
        queue.Enqueue(reason);
        return this;
    }

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        Asked.Add(request);
        object answer = request switch
        {
            ReadDocument read => new KeptDocument(Documents.GetValueOrDefault(read.Key)),
            KeepDocument keep => Answer(typeof(KeepDocument)) is { Refusal: not null } refused ? refused : Keep(keep),
            CountWorkingDays count => Count(count),
            FindAnsweringUnit find => new AnsweringUnit(Answering.GetValueOrDefault(find.FileNumber)),
            _ => Answer(request.GetType()),
        };
        return Task.FromResult((TResponse)answer);
    }

    public Task Publish(object notification, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A department tells the host nothing by notification.");

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => Publish((object)notification!, cancellationToken);

    private static CountedWorkingDays Count(CountWorkingDays count)
    {
        var dates = new List<LocalDate>();
        for (var day = count.From.PlusDays(1); dates.Count < count.Days.Max(); day = day.PlusDays(1))
            if (WorkingCalendar.China.IsWorkingDay(day))
                dates.Add(day);
        return new([.. count.Days.Select(number => dates[number - 1])], WorkingCalendar.China.HasDataFor(dates[^1].Year));
    }

    private HostAnswer Keep(KeepDocument keep)
    {
        if (covered == keep.Key)
            covered = null;
        else if (keep.Content is null)
            Documents.Remove(keep.Key);
        else
            Documents[keep.Key] = keep.Content;
        return HostAnswer.Done;
    }

    private HostAnswer Answer(Type message) =>
        refusals.TryGetValue(message, out var queue) && queue.TryDequeue(out var reason) ? new(reason) : HostAnswer.Done;
}
