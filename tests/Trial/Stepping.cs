using Governance.Contracts;
using MediatR;
using NodaTime;
using Governance.WorkingTime;

namespace Governance.Trial;

/// <summary>Does at a step what the officer's field <c>do</c> says.</summary>
internal sealed class Stepping(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        var id = request.Enquiry.Id;
        switch (request.Values["do"])
        {
            case "keep":
                await host.Send(new KeepItem(id, "trial.numbers"), cancellationToken);
                return new(Note: new("号码已保留", "The number is kept"));
            case "keep and refuse":
                await KeepAndWrite(id, cancellationToken);
                return new(Refusal: new("材料不符", "The papers do not match"));
            case "keep and throw":
                await KeepAndWrite(id, cancellationToken);
                throw new InvalidOperationException();
            case "keep and hang":
                await KeepAndWrite(id, cancellationToken);
                await new TaskCompletionSource().Task;
                break;
            case "reply twice":
                await host.Send(new ReplyToCitizen(id, "模块的答复"), cancellationToken);
                return new(Note: (await host.Send(new ReplyToCitizen(id, "又一次答复"), cancellationToken)).Refusal);
            case "take another's":
                return new(Note: (await host.Send(new ReplyToCitizen(Guid.Parse(request.Values["other"]!), "不该发出"), cancellationToken)).Refusal);
            case "extend":
                return new(
                    Note: (await host.Send(new ExtendClock(id, new TimeLimit(1000, TimeLimitUnit.WorkingDays), "需要很长很长的时间才能办完"), cancellationToken)).Refusal);
        }

        return StepAnswer.Agreed;
    }

    private async Task KeepAndWrite(Guid id, CancellationToken cancellationToken)
    {
        await host.Send(new KeepItem(id, "trial.numbers"), cancellationToken);
        await host.Send(new KeepDocument($"written/{id}", "during a step"), cancellationToken);
        await host.Send(new AskCitizen(id, "模块的提问"), cancellationToken);
    }
}
