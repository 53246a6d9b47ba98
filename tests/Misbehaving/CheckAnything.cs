using Governance.Contracts;
using MediatR;

namespace Governance.Misbehaving;

internal sealed class CheckAnything : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(new SubmissionCheck([new("subject", "general")]));
}

[Handles("misbehaving.throws")]
internal sealed class Throws : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"Whoever wrote this must not be named: {request.Form["name"]}.");
}

[Handles("misbehaving.null")]
internal sealed class AnswersNull : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult<SubmissionCheck>(null!);
}

[Handles("misbehaving.hangs")]
internal sealed class Hangs : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => new TaskCompletionSource<SubmissionCheck>().Task;
}

[Handles("misbehaving.blocks")]
internal sealed class BlocksItsThread : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        cancellationToken.WaitHandle.WaitOne();
        return Task.FromResult(SubmissionCheck.Passed);
    }
}

/// <summary>For ever where that is asked for; else until the test says that it is over, with two numbers: how many loop, and whether it is over.</summary>
[Handles("misbehaving.loops")]
internal sealed class Loops : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        while (request.Form["forever"] is "yes")
        {
        }

        if (request.Form["numbers"] is { } name && AppContext.GetData(name) is int[] numbers)
        {
            Interlocked.Increment(ref numbers[0]);
            while (Volatile.Read(ref numbers[1]) == 0)
            {
            }
        }

        return Task.FromResult(SubmissionCheck.Passed);
    }
}

[Handles("misbehaving.late")]
internal sealed class CallsTheHostTooLate(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource();
        await using (cancellationToken.Register(end.SetResult))
            await end.Task;
        try
        {
            await host.Send(new KeepDocument("late", "kept all the same"), CancellationToken.None);
        }
        catch (InvalidOperationException refused)
        {
            AppContext.SetData("misbehaving.late", refused.Message);
        }

        return SubmissionCheck.Passed;
    }
}

[Handles("misbehaving.keeps")]
internal sealed class KeepsADocument(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        await host.Send(new KeepDocument("kept", request.Form["text"]), cancellationToken);
        return SubmissionCheck.Passed;
    }
}

[Handles("misbehaving.both")]
internal sealed class CallsTheHostTwiceAtOnce(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        await Task.WhenAll(host.Send(new KeepDocument("one", "1"), cancellationToken), host.Send(new KeepDocument("two", "2"), cancellationToken));
        return SubmissionCheck.Passed;
    }
}

[Handles("misbehaving.reads")]
internal sealed class ReadsADocument(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        var kept = await host.Send(new ReadDocument(request.Form["key"] ?? "kept"), cancellationToken);
        return kept.Content is null ? SubmissionCheck.Passed : new([new("form.key", kept.Content)]);
    }
}
