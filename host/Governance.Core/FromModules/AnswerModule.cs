using Governance.Contracts;
using Governance.Core.Composition;
using Governance.Core.Modules;
using Governance.Core.Replies;

namespace Governance.Core.FromModules;

/// <summary>Lets a module work on enquiries of its own business types, and on no others.</summary>
[PerRequest]
internal sealed class AnswerModule(Dossiers dossiers, CallingModule caller)
{
    private static readonly LocalText NotYours = new("这件诉求不属于本模块的业务类型。", "This enquiry is not of one of this module's business types.");

    internal async Task<HostAnswer> Work(Guid enquiry, Func<Dossier, Task<LocalText?>> work, CancellationToken cancellationToken)
    {
        var outcome = await dossiers.Work<HostAnswer>(
            enquiry,
            async dossier =>
            {
                if (dossier.Enquiry.Module != caller.Name)
                    return Refused(NotYours);
                return await work(dossier) is { } refusal ? Refused(refusal) : HostAnswer.Done;
            },
            cancellationToken);
        return outcome.Value ?? new(outcome.Problem!.Title);
    }

    internal Task<HostAnswer> Work(Guid enquiry, Func<Dossier, LocalText?> work, CancellationToken cancellationToken) =>
        Work(enquiry, dossier => Task.FromResult(work(dossier)), cancellationToken);

    internal static LocalText? Length(string? text, int least, int most)
    {
        var length = PlainText.Length(PlainText.Clean(text ?? "").Trim());
        return length >= least && length <= most && !HoldsWhatIsNoText(text!)
            ? null
            : new($"文字长度应为 {least} 到 {most} 个字符，现在是 {length} 个。", $"The text must have from {least} to {most} characters, and has {length}.");
    }

    /// <summary>What the database cannot hold and no screen can show.</summary>
    internal static bool HoldsWhatIsNoText(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]) || (char.IsControl(text[index]) && text[index] is not ('\n' or '\r' or '\t')))
                return true;
        return false;
    }

    private static Problem Refused(LocalText why) => new(ProblemKind.Refused, why, []);
}
