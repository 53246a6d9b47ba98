using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Plates;

[Handles(Preselection.Code)]
internal sealed class DecidePreselection(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    public Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken) => request.Step switch
    {
        "confirm" => Confirm(request.Enquiry, cancellationToken),
        "refuse" => Refuse(request.Enquiry, cancellationToken),
        _ => Task.FromResult(StepAnswer.Agreed),
    };

    private async Task<StepAnswer> Confirm(EnquirySnapshot enquiry, CancellationToken cancellationToken)
    {
        var pool = PlatePool.Of(enquiry.Form);
        if (PlatePool.NumberIn(enquiry.Form) is not { } number)
            return new(Refusal: Preselection.NoNumber);

        var note = Preselection.Kept(number);
        var kept = await host.Send(new KeepItem(enquiry.Id, pool), cancellationToken);
        if (kept.Refusal is not null)
        {
            // Holidays can make the check longer than the hold: nobody shall lose a number that is still free.
            var reserved = await host.Send(new ReserveItem(enquiry.Id, pool, number), cancellationToken);
            if (reserved.Refusal is { } taken)
                return new(Refusal: Preselection.Lost(number, taken));
            kept = await host.Send(new KeepItem(enquiry.Id, pool), cancellationToken);
            if (kept.Refusal is { } why)
                return new(Refusal: Preselection.Lost(number, why));
            note = Preselection.KeptAgain(number);
        }

        if (enquiry.Form["vin"] is { } vin)
            await host.Send(new KeepDocument(Preselection.DocumentOf(vin), number), cancellationToken);
        return new(Note: note);
    }

    private async Task<StepAnswer> Refuse(EnquirySnapshot enquiry, CancellationToken cancellationToken)
    {
        var released = await host.Send(new ReleaseItem(enquiry.Id, PlatePool.Of(enquiry.Form)), cancellationToken);
        // A hold that has expired is released already: the citizen still has to be told that the application was refused.
        return new(Note: released.Refusal ?? Preselection.Released);
    }
}
