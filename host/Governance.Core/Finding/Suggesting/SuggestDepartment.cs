using Governance.Core.Modules;

namespace Governance.Core.Finding.Suggesting;

/// <summary>
/// Says what a free text is about: by the model that was trained last, or, until there is one, by the words of the services alone. Asked at a request,
/// trained never at one.
/// </summary>
[PerHost]
internal sealed class SuggestDepartment(Departments departments, FindServices services)
{
    /// <summary>Below it the matter is more likely another authority's.</summary>
    private const float LeastForUs = 0.5f;

    /// <summary>Below it no department stands out.</summary>
    private const float LeastForDepartment = 0.3f;

    private volatile TextModel? model;

    internal TextModel? Model
    {
        get => model;
        set => model = value;
    }

    /// <summary>Null where nothing is sure enough, or it is none of the departments that are on.</summary>
    internal Suggestion? Run(string subject, string body) =>
        model is { } trained ? ByModel(trained, departments.Online, subject, body) : ByWords(subject, body);

    internal static Suggestion? ByModel(TextModel model, DepartmentsOnline online, string subject, string body)
    {
        var read = model.Read(subject, body);
        if (read.Count == 0)
            return null;
        var shares = model.Shares(read);
        var likely = model.Labels.Index().Select(label => (Label: label.Index, Department: online.Named(label.Item), Share: shares[label.Index]))
            .Where(label => label.Department is not null).ToArray();
        if (likely.Sum(label => label.Share) < LeastForUs)
            return null;
        var (best, department, share) = likely.MaxBy(label => label.Share);
        return share < LeastForDepartment || department!.BusinessTypes.MaxBy(type => model.Nearness(type.Code, read)) is not { } nearest
            ? null
            : new(nearest, department, share, SpeakingWords.Of(model, Whole(subject, body), read, shares, best));
    }

    private Suggestion? ByWords(string subject, string body)
    {
        if (FindServices.Elsewhere(subject).Count > 0 || services.Index.Types(subject, 1) is not [var type])
            return null;
        return departments.Online.DepartmentOf(type.Code) is { } department
            ? new(type, department, LeastForUs, SpeakingWords.Known(type.Keywords, Whole(subject, body)))
            : null;
    }

    private static string Whole(string subject, string body) => $"{subject}\n{TextModel.PlainStart(body)}";
}
