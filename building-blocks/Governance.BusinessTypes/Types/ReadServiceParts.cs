using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads <c>service</c>: the parts that the national standard for service items asks for.</summary>
internal static class ReadServiceParts
{
    private static readonly LocalText FreeOrAmount = new(
        "请写 free，或者 {amount: 20 元, basis: 收费依据}。", "Write free, or {amount: ..., basis: ...}.");

    /// <param name="file">The description of the business type.</param>
    /// <param name="form">Its form, which documents may look at; null while it has mistakes.</param>
    public static ServiceParts From(Mapping file, FormDescription? form)
    {
        if (file.Inner("service") is not { } at)
            return ServiceParts.None;
        var service = new ServiceParts
        {
            Basis = [.. at.Mappings("basis").Select(Basis).OfType<LegalBasis>()],
            Conditions = Sentences(at, "conditions"),
            Documents = [.. at.Mappings("documents").Select(item => Document(item, form)).OfType<NeededDocument>()],
            Process = Sentences(at, "process"),
            Time = Time(at),
            Fee = Fee(at),
            Place = at.Local("place"),
            Phone = Number(at, "phone"),
            ComplaintsPhone = Number(at, "supervision"),
            Result = at.Local("result"),
            Unconfirmed = Sentences(at, "unconfirmed"),
        };
        service = service with { Without = Without(at, service) };
        at.Close();
        return service;
    }

    private static LegalBasis? Basis(Mapping item)
    {
        var (law, article, text) = (item.Local("law", required: true), item.Local("article"), item.Local("text"));
        item.Close();
        return law is null ? null : new(law, article, text);
    }

    private static NeededDocument? Document(Mapping item, FormDescription? form)
    {
        var (name, written) = (item.Local("name", required: true), item.OneOf<DocumentForm>("form", required: true));
        var (copies, from, exempt) = (item.Count("copies", 1, 20), item.Local("from"), item.Local("exempt"));
        var when = form is null ? NotRead(item) : ReadConditions.From(item, FieldsAbove.Whole(form));
        item.Close();
        return name is null || written is not { } kind ? null : new(name, kind, copies ?? 1, from, exempt, when);
    }

    // A form with mistakes of its own would be blamed twice.
    internal static IReadOnlyList<FieldCondition> NotRead(Mapping item)
    {
        _ = item.Node("when");
        return [];
    }

    private static ServiceTime? Time(Mapping service)
    {
        if (service.Inner("time") is not { } at)
            return null;
        var (statutory, promised) = (at.Local("statutory"), at.Local("promised"));
        at.Close();
        if (statutory is null && promised is null)
            at.Report.At(at.Line, new("“time”没有写时限。", "'time' names no time."),
                new("请写 statutory（法定）或 promised（承诺），也可以都写。", "Write 'statutory' or 'promised', or both."));
        return new(statutory, promised);
    }

    private static ServiceFee? Fee(Mapping service)
    {
        if (service.Node("fee") is not { } node)
            return null;
        if (node is YamlText { Value: var word } && word.Trim() == "free")
            return ServiceFee.Free;
        if (node is not YamlMap map)
        {
            service.Report.At(node.Line, new("“fee”的写法不对。", "'fee' is not written as it should be."), FreeOrAmount);
            return null;
        }

        var at = new Mapping(map, service.Report);
        var fee = new ServiceFee(at.Local("amount", required: true), at.Local("basis"), at.Local("note"));
        at.Close();
        return fee;
    }

    private static Dictionary<ServicePart, LocalText> Without(Mapping service, ServiceParts parts)
    {
        var (reasons, report) = (new Dictionary<ServicePart, LocalText>(), service.Report);
        var known = Words.Of<ServicePart>();
        foreach (var entry in service.Entries("without"))
            if (!known.TryGetValue(entry.Key, out var part))
                report.At(entry.Line, Problems.NoSuch("要素", "part", entry.Key), Problems.Meant(entry.Key, [.. known.Keys]));
            else if (parts.Has(part))
                report.At(entry.Line, new($"“{entry.Key}”已经写了，又说没有。", $"'{entry.Key}' is there, and said to be left out."), Problems.RemoveEither);
            else if (Reading.Local(entry.Value, entry.Key, report) is { Zh.Length: > 0 } reason)
                reasons[part] = reason;
            else
                report.At(entry.Line, new($"没有说明为什么没有“{entry.Key}”。", $"It is not said why '{entry.Key}' is left out."),
                    new("请写一句理由，如“咨询不收费”。", "Write a reason, such as 'asking is free'."));
        return reasons;
    }

    private static IReadOnlyList<LocalText> Sentences(Mapping at, string key) => [.. at.Texts(key).Select(text => new LocalText(text))];

    private static string? Number(Mapping at, string key) => at.Name(key, Words.Telephone, Problems.Telephone, required: false);
}
