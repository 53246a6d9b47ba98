using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>A found thing stands in the book once an officer has registered it, until its owner has it or it is dealt with by law.</summary>
[Handles(Code)]
internal sealed class KeepFound(IMediator host) : IRequestHandler<TakeStep, StepAnswer>
{
    internal const string Code = "public-security.found-item";

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        if (Thing.Of(request.Enquiry.Id, request.Enquiry.Form, "foundOn") is not { } found)
            return StepAnswer.Agreed;
        var books = new LostAndFound(host);
        return request.Step switch
        {
            "register" => new(await books.Write(
                LostAndFound.Found, found with { Tag = request.Values["tag"] ?? "", Kept = request.Values["kept"] ?? "" }, cancellationToken)),
            "give-back" or "dispose" => new(await books.Strike(LostAndFound.Found, found.Category, found.Date, found.Id, cancellationToken)),
            _ => StepAnswer.Agreed,
        };
    }
}
