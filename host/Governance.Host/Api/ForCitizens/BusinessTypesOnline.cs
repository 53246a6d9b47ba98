using System.ComponentModel;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Contacts;
using Governance.Core.Guides;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using Governance.WorkingTime;

namespace Governance.Host.Api.ForCitizens;

/// <summary>A business type in a list.</summary>
internal sealed record ListedBusinessType(
    string Code, EnquiryKind Kind, LocalText Title, LocalText? Summary, string Module, LocalText Department,
    [property: Description("Its own time limit, such as \"3 working days\"; null takes the default of its kind.")]
    TimeLimit? Clock,
    bool Confidential, bool Anonymous,
    [property: Description("Whether POST .../look-up answers at once.")]
    bool LookUp)
{
    internal static ListedBusinessType Of(BusinessType type, Department department) => new(
        type.Code, type.Kind, type.Title, type.Summary, type.Module, department.Manifest.Department, type.Clock, type.Confidential, type.Anonymous,
        type.LookUp);
}

/// <summary>A business type with its form and guide.</summary>
internal sealed record ShownBusinessType(
    string Code, EnquiryKind Kind, LocalText Title, LocalText? Summary, string Module, LocalText Department, TimeLimit? Clock, bool Confidential,
    bool Anonymous, bool LookUp, FormDescription Form,
    [property: Description("HTML, sanitised.")]
    LocalText Guide,
    ShownServiceParts Service,
    [property: Description(
        "What stops a citizen before the form goes on: numbers to ring, or where else to go. With ends, it cannot be sent with these answers.")]
    IReadOnlyList<StopCard> Stops,
    IReadOnlyList<Download> Downloads, IReadOnlyList<HotQuestion> Questions,
    [property: Description("A fingerprint of form, clock and workflow.")]
    string Version)
{
    internal static ShownBusinessType Of(BusinessType type, Department department, ShownServiceParts service) => new(
        type.Code, type.Kind, type.Title, type.Summary, type.Module, department.Manifest.Department, type.Clock, type.Confidential, type.Anonymous,
        type.LookUp, FieldTypeTable.Named(type.Form), type.Guide, service, type.Stops, type.Downloads, type.Questions, type.Version);
}

[Endpoints]
internal static class BusinessTypesOnline
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/business-types", List)
            .Query<EnquiryKind>("kind", "Only of this kind.")
            .Query("module", "Only of this module.")
            .Produces<ListedBusinessType[]>()
            .Problems(400)
            .Describe("Citizens", "List the business types", "What is on now. A module that is turned off takes its own away at once.");
        api.MapGet("/business-types/{code}", Show)
            .Produces<ShownBusinessType>()
            .Problems(404)
            .Describe("Citizens", "Show a business type", "With its form, guide, the parts of the service standard, stop cards, downloads and hot questions.");
        api.MapGet("/business-types/{code}/free/{field}", Free)
            .LimitedBy(RateLimits.Figures)
            .Query("search", "A part of the item.")
            .Query("skip", "From 0 to 1,000,000.")
            .Produces<FreeChoices>()
            .Problems(400, 404)
            .Describe("Citizens", "List what can be chosen",
                "Items or slots that are free now for a field of type uniqueItem or appointment. Sending the enquiry is what reserves one.");
    }

    private static IResult List(HttpRequest request, Departments departments)
    {
        var query = new Query(request);
        var (kind, module) = (query.OneOf<EnquiryKind>("kind"), query.Text("module"));
        return query.Problem is { } wrong
            ? wrong.Answer()
            : Results.Ok(departments.Online.All
                .Where(department => module is null || department.Module == module)
                .SelectMany(department => department.BusinessTypes
                    .Where(type => kind is null || type.Kind == kind)
                    .Select(type => ListedBusinessType.Of(type, department)))
                .ToArray());
    }

    private static IResult Show(string code, Departments departments, ConfirmedFacts facts, ShowContact contacts)
    {
        var online = departments.Online;
        if (online.BusinessType(code) is not { } type || online.DepartmentOf(code) is not { } department)
            return NoneSuch.Answer();
        return Results.Ok(ShownBusinessType.Of(
            type, department, ShownServiceParts.Of(type.Service, facts.Of(type), contacts.For(type, department))));
    }

    private static async Task<IResult> Free(
        string code, string field, HttpRequest request, Departments departments, ListFreeItems items, ListFreeSlots slots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var skip = query.Number("skip", 0, 0, 1_000_000);
        if (query.Problem is { } wrong)
            return wrong.Answer();
        var type = departments.Online.BusinessType(code);
        var asked = type?.Form.Field(field);
        return (asked?.Describe().RefersTo, asked?.Source) switch
        {
            (FieldReference.Item, { } pool) => Results.Ok(
                new FreeChoices(await items.Run(pool, query.Text("search"), skip, FreeChoices.Page, cancellationToken), [])),
            (FieldReference.Slot, { } schedule) => Results.Ok(new FreeChoices([], await slots.Run(schedule, type!, cancellationToken))),
            _ => NoneSuch.Answer(),
        };
    }

    internal static Core.Problem NoneSuch { get; } = Core.Problem.Of(
        Core.ProblemKind.NotFound,
        ApiText.NoSuchBusinessType);
}

/// <summary>What is free now.</summary>
internal sealed record FreeChoices(
    [property: Description("At most 50 items of the pool, in order.")]
    IReadOnlyList<string> Items,
    IReadOnlyList<FreeSlot> Slots)
{
    internal const int Page = 50;
}
