using Autofac;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Reservations;
using NodaTime;

namespace Governance.Host.Demo;

/// <summary>
/// The answers of an invented enquiry: dates are told from the day on which it is asked, <c>{item:pool}</c> is a free item,
/// <c>{slot:schedule}</c> a free time, and <c>{file:downloads/paper.pdf}</c> a file of the department, sent as a citizen would.
/// </summary>
internal sealed class DemoForm(ILifetimeScope scope, string folder)
{
    internal async Task<FormValues> Fill(DemoEnquiry enquiry, CancellationToken cancellationToken)
    {
        var asked = scope.Resolve<IClock>().GetCurrentInstant();
        var filled = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var (field, texts) in enquiry.Form)
        {
            var answers = new List<string>();
            foreach (var text in texts)
                answers.Add(text is ['{', .. var inner, '}'] && inner.Split(':', 2) is [var what, var which]
                    ? await Found(what, which, cancellationToken)
                    : DemoDates.In(text, asked));
            filled.Add(new(field, answers));
        }

        return new(filled);
    }

    private async Task<string> Found(string what, string which, CancellationToken cancellationToken) => what switch
    {
        "item" => await scope.Resolve<ListFreeItems>().Run(which, null, 0, 1, cancellationToken) is [var item] ? item : "",
        // The last one of those on offer: it can still be confirmed, and is still to come, however long ago the enquiry came in.
        "slot" => await scope.Resolve<ListFreeSlots>().Run(which, Instant.MinValue, cancellationToken) is [.., var slot] ? slot.Id : "",
        "file" => await Send(which, cancellationToken),
        _ => throw new StartupException($"{folder}: '{what}' is none of item, slot and file."),
    };

    private async Task<string> Send(string file, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(Path.Combine(folder, file));
        var saved = await scope.Resolve<SaveAttachment>().Run(content, Path.GetFileName(file), cancellationToken);
        return saved.Value?.Id.ToString() ?? throw new StartupException($"{folder}/{file}: {saved.Problem!.Title.Zh}");
    }
}
