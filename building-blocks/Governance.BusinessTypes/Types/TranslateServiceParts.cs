using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Translates <c>service</c>: the same keys, and lists in the order of the Chinese file.</summary>
internal static class TranslateServiceParts
{
    public static ServiceParts Into(ServiceParts service, Translate translate, Mapping file)
    {
        if (file.Inner("service") is not { } at)
            return service;
        service = service with
        {
            Basis = translate.Aligned(at, "basis", service.Basis, (basis, english) => new(
                translate.Text(english, "law", basis.Law)!, translate.Text(english, "article", basis.Article), translate.Text(english, "text", basis.Text))),
            Conditions = translate.Aligned(at, "conditions", service.Conditions),
            Documents = translate.Aligned(at, "documents", service.Documents, (document, english) => document with
            {
                Name = translate.Text(english, "name", document.Name)!,
                From = translate.Text(english, "from", document.From),
                Exempt = translate.Text(english, "exempt", document.Exempt),
            }),
            Process = translate.Aligned(at, "process", service.Process),
            Time = Time(service.Time, translate, at),
            Fee = Fee(service.Fee, translate, at),
            Place = translate.Text(at, "place", service.Place),
            Result = translate.Text(at, "result", service.Result),
            Without = Without(service.Without, translate, at),
            Unconfirmed = translate.Aligned(at, "unconfirmed", service.Unconfirmed),
        };
        at.Close();
        return service;
    }

    private static ServiceTime? Time(ServiceTime? time, Translate translate, Mapping service)
    {
        if (service.Inner("time") is not { } at)
            return time;
        var (statutory, promised) = (translate.Text(at, "statutory", time?.Statutory), translate.Text(at, "promised", time?.Promised));
        at.Close();
        return time is null ? null : new(statutory, promised);
    }

    private static ServiceFee? Fee(ServiceFee? fee, Translate translate, Mapping service)
    {
        // What is free is free in every language, and may be said so again.
        if (service.Node("fee") is YamlText { Value: var word } && word.Trim() == "free" && fee == ServiceFee.Free)
            return fee;
        if (service.Inner("fee") is not { } at)
            return fee;
        var english = (Amount: translate.Text(at, "amount", fee?.Amount), Basis: translate.Text(at, "basis", fee?.Basis),
            Note: translate.Text(at, "note", fee?.Note));
        at.Close();
        return fee is null ? null : new(english.Amount, english.Basis, english.Note);
    }

    private static Dictionary<ServicePart, LocalText> Without(IReadOnlyDictionary<ServicePart, LocalText> without, Translate translate, Mapping service)
    {
        var english = translate.Named(service, "without", [.. without.Keys.Select(part => part.Written())], "不写的要素", "part that is left out");
        return without.ToDictionary(
            pair => pair.Key, pair => english.TryGetValue(pair.Key.Written(), out var reason) ? pair.Value with { En = reason } : pair.Value);
    }
}
