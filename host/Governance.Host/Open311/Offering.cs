using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Host.Api.Requests;

namespace Governance.Host.Open311;

/// <summary>
/// What can be asked for by Open311: a business type, or a general enquiry of a kind. A program of others stands between citizen and bureau, so nothing
/// is offered that may be confidential, and nothing asked that is sensitive; and what a form must have and cannot be asked here, be it a number of an
/// identity card, a file, a slot or a group that repeats, keeps its service on the portal: nobody is led into a form that he cannot finish.
/// </summary>
/// <param name="Type">Null for a general enquiry.</param>
internal sealed record Offering(string Code, LocalText Name, LocalText? Description, LocalText Group, EnquiryKind Kind, BusinessType? Type)
{
    /// <summary>Kinds of which a program may send enquiries without a business type; tips are confidential, petitions and applications have forms.</summary>
    private static readonly EnquiryKind[] General = [EnquiryKind.Consultation, EnquiryKind.Suggestion, EnquiryKind.Complaint];

    /// <summary>The fields that are asked, in the order of the form.</summary>
    internal IReadOnlyList<FormField> Fields => [.. (Type?.Form.Fields ?? []).Where(CanBeAsked)];

    /// <summary>The field that the place of a request goes into, be it an address, a point or both; null where the form has none.</summary>
    internal FormField? Where => Fields.FirstOrDefault(asked => asked.Describe().IsWhere);

    internal static IReadOnlyList<Offering> All(DepartmentsOnline online) =>
    [
        .. General.Select(Of),
        .. online.All.SelectMany(department => department.BusinessTypes.Where(IsOffered).Select(type => Of(type, department))),
    ];

    internal static Offering? Find(DepartmentsOnline online, string? code)
    {
        if (online.BusinessType(code) is { } type)
            return IsOffered(type) ? Of(type, online.DepartmentOf(code)!) : null;
        return DocumentedWords.Read<EnquiryKind>(code) is { } kind && General.Contains(kind) ? Of(kind) : null;
    }

    internal static bool IsOffered(BusinessType type) =>
        !type.Confidential && !type.Quiet && type.Kind != EnquiryKind.Tip
        && type.Form.Fields.All(field => CanBeAsked(field) || !MustBeAnswered(field))
        && type.Form.Checks.All(check => check.Kind != CrossFieldCheckKind.AtLeastOne
            || check.Fields.Any(name => type.Form.Field(name) is { } field && CanBeAsked(field)));

    private static bool CanBeAsked(FormField field) => !field.Sensitive && field.Repeated is null && field.Describe().RefersTo == FieldReference.Nothing;

    private static bool MustBeAnswered(FormField field) => field.Required || field.Repeated?.Least > 0;

    private static Offering Of(EnquiryKind kind) =>
        new(DocumentedWords.Of(kind), KindNames.Of(kind), Open311Text.GeneralEnquiry(KindNames.Of(kind)), Open311Text.GeneralEnquiries, kind, null);

    private static Offering Of(BusinessType type, Department department) =>
        new(type.Code, type.Title, Described(type), department.Manifest.Department, type.Kind, type);

    /// <summary>With what stands above the form at all times, such as whom to ring first.</summary>
    private static LocalText? Described(BusinessType type)
    {
        LocalText[] parts = [.. new[] { type.Summary }.OfType<LocalText>(), .. type.Stops.Where(stop => stop.When.Count == 0).Select(stop => stop.Title)];
        return parts.Length == 0 ? null : Open311Text.InARow(parts);
    }
}
