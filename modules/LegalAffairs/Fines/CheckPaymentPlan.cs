using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.LegalAffairs.Fines;

/// <summary>Instalments come one after the other and make the whole fine: not a yuan more is asked for, and none is forgotten.</summary>
[Handles(Code)]
internal sealed class CheckPaymentPlan : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "legal.fine-payment";

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form)
    {
        if (form["wants"] != "parts" || Number(form["amount"]) is not { } fine)
            return SubmissionCheck.Passed;
        var parts = form.Items("parts");
        var sum = parts.Sum(part => Number(part["sum"]) ?? 0);
        var errors = new List<FieldError>();
        for (var at = 1; at < parts.Count; at++)
            if (Dates.Read(parts[at]["date"]) is { } date && Dates.Read(parts[at - 1]["date"]) is { } before && date <= before)
                errors.Add(new($"parts[{at}].date", new("要晚于上一期的日期。", "It has to be later than the instalment before.")));
        if (sum != fine)
            errors.Add(new("parts", new(
                $"各期加起来是 {sum} 元，罚款是 {fine} 元，{(sum < fine ? $"还差 {fine - sum} 元" : $"多了 {sum - fine} 元")}。",
                $"The instalments make {sum} yuan, the fine is {fine}: {(sum < fine ? $"{fine - sum} are missing" : $"{sum - fine} too many")}.")));
        return errors.Count > 0 ? new(errors) : SubmissionCheck.Passed;
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
