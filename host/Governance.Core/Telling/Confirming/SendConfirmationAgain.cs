using Governance.Core.Enquiries;
using Governance.Core.Replies;

namespace Governance.Core.Telling.Confirming;

/// <summary>The citizen asks for another code: the one of before did not come, was mistyped too often or is over.</summary>
[PerRequest]
internal sealed class SendConfirmationAgain(
    FindByCode find, ReadTellingChoice choices, ReadConfirmation confirmation, SendConfirmation send, Dossiers dossiers)
{
    internal async Task<Outcome<TellingChoice>> Run(string queryCode, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Value is not { } enquiry)
            return opened.Problem!;
        var choice = await choices.Of(enquiry, cancellationToken);
        if (await confirmation.Awaited(enquiry, cancellationToken) is not { } way)
            return choice;
        return await dossiers.Work<TellingChoice>(
            enquiry.Id,
            async dossier => await send.Run(enquiry, way, dossier.Now, cancellationToken) is { } wait ? Problem.Of(ProblemKind.TooOften, wait) : choice,
            cancellationToken);
    }
}
