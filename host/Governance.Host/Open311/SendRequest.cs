using Governance.Contracts;
using Governance.Core;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Timeline;
using Governance.Host.Entrance;
using Governance.Host.Problems;

namespace Governance.Host.Open311;

/// <summary>
/// Takes a request in by the way of every other enquiry, with all its checks. What is answered besides the public number is the acknowledgement that
/// every channel gives, with the query code: it is the sender's alone, and stands in no later answer.
/// </summary>
internal static class SendRequest
{
    private const string Key = "Idempotency-Key";

    internal static async Task<IResult> Run(
        HttpContext context, Open311Settings settings, Departments departments, SubmitEnquiry submit, PublicNumbers numbers, BureauCalendar calendar)
    {
        // A page of another site has whoever opens it send what nobody wrote.
        if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
            return Errors.Refuse(StatusCodes.Status403Forbidden, Open311Text.NotFromAnotherSitesPage);
        if (await SentForm.Read(context.Request) is not { } form)
            return Errors.Refuse(StatusCodes.Status415UnsupportedMediaType, Open311Text.SendAForm);
        if (!settings.Lets(form.One("api_key")))
            return Open311Problem.KeyNeeded.Answer();
        if (form.One("service_code") is not { } code)
            return Problem.Invalid(new FieldError("service_code", Open311Text.NameAService)).Answer();
        if (Offering.Find(departments.Online, code) is not { } service)
            return Open311Problem.NoSuchService.Answer();
        var key = context.Request.Headers[Key].ToString();
        var request = ReadRequest.Of(form, service, key.Length > 0 ? key : null, calendar);
        if (form.Errors.Count > 0)
            return Problem.Invalid(form.Errors).Answer();
        // Once it is read, it is kept or refused: a sender who hangs up finds it under the same key.
        var outcome = await submit.Run(request.Submission, CancellationToken.None);
        if (outcome.Problem is { } problem)
            return Open311Problem.InArguments(problem, request.Where).Answer();
        var acknowledgement = outcome.Value!;
        if (acknowledgement.Repeated)
            context.Response.Headers["Idempotent-Replayed"] = "true";
        var number = numbers.Of(acknowledgement.Id);
        context.Response.Headers.Location = $"{Open311Startup.Root}/requests/{number}.{(Written.IsJson(context) ? Written.Json : Written.Xml)}";
        return new Written(
            Many.Of("service_requests", [acknowledgement], sent => new Fields(
                "request",
                new Leaf("service_request_id", number),
                new Leaf("service_notice", Notice(sent, calendar)),
                new Leaf("account_id", null))),
            StatusCodes.Status201Created);
    }

    private static string Notice(Acknowledgement sent, BureauCalendar calendar) => (sent.Clock?.Due is { } due
        ? Open311Text.AcceptedWillBeAnswered(sent.QueryCode, Facts.Written(due, calendar.Zone))
        : Open311Text.Accepted(sent.QueryCode)).In(ReaderLanguage.Current);
}
