using Governance.Core.Modules;
using Governance.Host.Entrance;
using Governance.Host.Problems;

namespace Governance.Host.Open311;

/// <summary>What can be asked for now, and what each service asks.</summary>
internal static class ListServices
{
    internal static IResult All(Departments departments)
    {
        var language = ReaderLanguage.Current;
        return new Written(Many.Of("services", Offering.All(departments.Online), service => Listed(service, language)));
    }

    internal static IResult Define(string code, Departments departments)
    {
        if (Offering.Find(departments.Online, code) is not { } service)
            return Open311Problem.NoSuchService.Answer();
        var language = ReaderLanguage.Current;
        var questions = service.Fields.Select((field, index) => new Question(field, index + 1));
        return new Written(new Fields(
            "service_definition",
            new Leaf("service_code", service.Code),
            Many.Of("attributes", questions, question => question.Described(service, language))));
    }

    private static Fields Listed(Offering service, string language) => new(
        "service",
        new Leaf("service_code", service.Code),
        new Leaf("service_name", service.Name.In(language)),
        new Leaf("description", service.Description?.In(language)),
        new Leaf("metadata", service.Fields.Count > 0),
        new Leaf("type", "realtime"),
        new Leaf("keywords", string.Join(", ", service.Type?.Keywords ?? [])),
        new Leaf("group", service.Group.In(language)));
}
